import { ChoiceColumn, ReferenceColumn, StringColumn, Table, TableNameColumn } from '@servicenow/sdk/core'

export const x_iio_sync_state_mapping = Table({
    name: 'x_iio_sync_state_mapping',
    label: 'State mapping',
    display: 'label',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        target_table: TableNameColumn({ label: 'Table', mandatory: true }),
        state: StringColumn({ label: 'State value', mandatory: true, maxLength: 40 }),
        label: StringColumn({ label: 'State', maxLength: 100 }),
        ticket_state: ChoiceColumn({
            label: 'Means in incident.io',
            choices: { open: { label: 'Open', sequence: 0 }, completed: { label: 'Completed', sequence: 1 } },
            dropdown: 'dropdown_without_none',
            default: 'open',
            mandatory: true,
        }),
        follow_up_status: ChoiceColumn({
            label: 'Follow-up becomes',
            choices: {
                outstanding: { label: 'Outstanding', sequence: 0 },
                completed: { label: 'Completed', sequence: 1 },
                not_doing: { label: 'Not doing', sequence: 2 },
            },
            dropdown: 'dropdown_with_none',
        }),
        incident_status: ReferenceColumn({
            label: 'Incident becomes',
            referenceTable: 'x_iio_sync_option',
            referenceQual: 'attribute.key=status^removed=false',
        }),
    },
    index: [{ name: 'target_table_state', unique: true, element: ['target_table', 'state'] }],
})

import { ChoiceColumn, DateTimeColumn, IntegerColumn, JsonColumn, MultiLineTextColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_outbound_event = Table({
    name: 'x_iio_sync_outbound_event',
    label: 'Outbound event',
    display: 'source_id',
    allowWebServiceAccess: true,
    schema: {
        source_id: StringColumn({ label: 'Source', mandatory: true, maxLength: 100 }),
        type: ChoiceColumn({
            label: 'Type',
            choices: {
                ticket_created: { label: 'Ticket created', sequence: 0 },
                work_note: { label: 'Work note', sequence: 1 },
                comment: { label: 'Comment', sequence: 2 },
                attachment: { label: 'Image attachment', sequence: 3 },
                state_changed: { label: 'State changed', sequence: 4 },
                catalogue_refresh: { label: 'Refresh from incident.io', sequence: 5 },
                preview: { label: 'Preview', sequence: 6 },
                link_requested: { label: 'Link to an incident', sequence: 7 },
                resync: { label: 'Look at an incident again', sequence: 8 },
            },
            dropdown: 'dropdown_without_none',
        }),
        ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'x_iio_sync_ticket' }),
        payload: JsonColumn({ label: 'Payload', maxLength: 65000 }),
        state: ChoiceColumn({
            label: 'Delivery',
            choices: {
                ready: { label: 'Ready', sequence: 0 },
                sent: { label: 'Sent', sequence: 1 },
                parked: { label: 'Parked', sequence: 2 },
                discarded: { label: 'Discarded', sequence: 3 },
            },
            dropdown: 'dropdown_without_none',
            default: 'ready',
        }),
        attempts: IntegerColumn({ label: 'Attempts', default: 0 }),
        next_attempt: DateTimeColumn({ label: 'Next attempt' }),
        answer: MultiLineTextColumn({ label: 'Answer', maxLength: 4000 }),
        sent_at: DateTimeColumn({ label: 'Sent' }),
        discard_reason: StringColumn({ label: 'Discard reason', maxLength: 1000 }),
        discarded_by: StringColumn({ label: 'Discarded by', maxLength: 255, readOnly: true }),
        discarded_at: DateTimeColumn({ label: 'Discarded', readOnly: true }),
    },
    index: [
        { name: 'source_id_unique', unique: true, element: 'source_id' },
        { name: 'state_next_attempt', unique: false, element: ['state', 'next_attempt'] },
    ],
})

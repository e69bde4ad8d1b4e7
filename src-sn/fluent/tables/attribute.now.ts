import { BooleanColumn, ChoiceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_attribute = Table({
  name: 'x_iio_sync_attribute',
  label: 'incident.io attribute',
  display: 'label',
  allowWebServiceAccess: true,
  schema: {
    key: StringColumn({ label: 'Key', mandatory: true, maxLength: 100 }),
    label: StringColumn({ label: 'Label', maxLength: 255, isFullUTF8: true }),
    kind: ChoiceColumn({
      label: 'Kind',
      choices: {
        option: { label: 'Options', sequence: 0 },
        text: { label: 'Text', sequence: 1 },
        number: { label: 'Number', sequence: 2 },
        role: { label: 'Role', sequence: 3 },
      },
      dropdown: 'dropdown_without_none',
      default: 'text',
    }),
    record_type: ChoiceColumn({
      label: 'Belongs to',
      choices: { incident: { label: 'Incidents', sequence: 0 }, follow_up: { label: 'Follow-ups', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'incident',
    }),
    removed: BooleanColumn({ label: 'Removed in incident.io', default: false }),
  },
  index: [{ name: 'key_unique', unique: true, element: 'key' }],
})

import { BooleanColumn, ChoiceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_attribute = Table({
  name: 'x_iio_sync_attribute',
  label: [{ label: 'incident.io attribute', plural: 'incident.io attributes', language: 'en' }],
  display: 'label',
  allowWebServiceAccess: true,
  schema: {
    key: StringColumn({
      label: 'Key',
      hint: 'What the attribute is called in the configuration that the bridge reads.',
      mandatory: true,
      maxLength: 100,
    }),
    label: StringColumn({ label: 'Label', hint: 'What incident.io calls it.', maxLength: 255, isFullUTF8: true }),
    kind: ChoiceColumn({
      label: 'Kind',
      hint: 'What it holds. It decides which operators fit.',
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
      hint: 'Attributes of follow-ups count only for templates for follow-ups.',
      choices: { incident: { label: 'Incidents', sequence: 0 }, follow_up: { label: 'Follow-ups', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'incident',
    }),
    removed: BooleanColumn({
      label: 'Removed in incident.io',
      hint: 'Ticked when incident.io no longer has it. Conditions on it match nothing.',
      default: false,
    }),
  },
  index: [{ name: 'key_unique', unique: true, element: 'key' }],
})

import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_option = Table({
  name: 'x_iio_sync_option',
  label: [{ label: 'incident.io option', plural: 'incident.io options', language: 'en' }],
  display: 'label',
  allowWebServiceAccess: true,
  schema: {
    attribute: ReferenceColumn({
      label: 'Attribute',
      hint: 'The attribute that can have this option.',
      referenceTable: 'x_iio_sync_attribute',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    external_id: StringColumn({
      label: 'incident.io id',
      hint: 'Its id in incident.io.',
      mandatory: true,
      maxLength: 64,
    }),
    label: StringColumn({ label: 'Label', hint: 'What incident.io calls it.', maxLength: 255, isFullUTF8: true }),
    rank: IntegerColumn({
      label: 'Rank',
      hint: "Its place in incident.io's own order: a higher one is more severe. Empty: it has none.",
    }),
    removed: BooleanColumn({
      label: 'Removed in incident.io',
      hint: 'Ticked when incident.io no longer has it. Conditions on it match nothing.',
      default: false,
    }),
  },
  index: [{ name: 'attribute_external_id', unique: true, element: ['attribute', 'external_id'] }],
})

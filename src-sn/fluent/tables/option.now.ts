import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_option = Table({
  name: 'x_iio_sync_option',
  label: 'incident.io option',
  display: 'label',
  allowWebServiceAccess: true,
  schema: {
    attribute: ReferenceColumn({
      label: 'Attribute',
      referenceTable: 'x_iio_sync_attribute',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    external_id: StringColumn({ label: 'incident.io id', mandatory: true, maxLength: 64 }),
    label: StringColumn({ label: 'Label', maxLength: 255, isFullUTF8: true }),
    rank: IntegerColumn({ label: 'Rank' }),
    removed: BooleanColumn({ label: 'Removed in incident.io', default: false }),
  },
  index: [{ name: 'attribute_external_id', unique: true, element: ['attribute', 'external_id'] }],
})

import { ChoiceColumn, IntegerColumn, ListColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_condition = Table({
  name: 'x_iio_sync_condition',
  label: 'Condition',
  display: 'attribute',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    template: ReferenceColumn({
      label: 'Incident ticket template',
      referenceTable: 'x_iio_sync_template',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    attribute: ReferenceColumn({
      label: 'Attribute',
      referenceTable: 'x_iio_sync_attribute',
      mandatory: true,
      referenceQual: 'removed=false',
    }),
    attribute_kind: ChoiceColumn({
      label: 'Kind of attribute',
      choices: {
        option: { label: 'Options', sequence: 0 },
        text: { label: 'Text', sequence: 1 },
        number: { label: 'Number', sequence: 2 },
        role: { label: 'Role', sequence: 3 },
      },
      dropdown: 'dropdown_with_none',
      readOnly: true,
      hint: 'Follows the attribute. It decides which of Options and Text count.',
    }),
    operator: ChoiceColumn({
      label: 'Operator',
      choices: {
        is_one_of: { label: 'is one of', sequence: 0 },
        not_one_of: { label: 'is none of', sequence: 1 },
        contains: { label: 'contains', sequence: 2 },
        not_contains: { label: 'does not contain', sequence: 3 },
        starts_with: { label: 'starts with', sequence: 4 },
        is_set: { label: 'is set', sequence: 5 },
        is_not_set: { label: 'is not set', sequence: 6 },
        at_least: { label: 'is at least', sequence: 7 },
        at_most: { label: 'is at most', sequence: 8 },
      },
      dropdown: 'dropdown_without_none',
      default: 'is_one_of',
      mandatory: true,
    }),
    options: ListColumn({
      label: 'Options',
      referenceTable: 'x_iio_sync_option',
      referenceQual: "javascript:'removed=false^attribute=' + current.attribute",
      useReferenceQualifier: 'advanced',
      maxLength: 4000,
    }),
    text: StringColumn({
      label: 'Text',
      maxLength: 1000,
      hint: 'For texts, numbers and roles. "is one of" takes one value in each line.',
      isFullUTF8: true,
    }),
    order: IntegerColumn({ label: 'Order', default: 100 }),
    problem: StringColumn({ label: 'Problem', maxLength: 4000, readOnly: true, isFullUTF8: true }),
  },
})

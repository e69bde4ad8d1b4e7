import {
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'

/** One public incident of a try-out, or a follow-up of one: what it would be by the saved mapping, and by the one that was tried. */
export const x_iio_sync_tryout_row = Table({
  name: 'x_iio_sync_tryout_row',
  label: [{ label: 'incident.io try-out result', plural: 'incident.io try-out results', language: 'en' }],
  display: 'reference',
  allowWebServiceAccess: true,
  schema: {
    tryout: ReferenceColumn({
      label: 'Try-out',
      hint: 'The try-out that looked at it.',
      referenceTable: 'x_iio_sync_tryout',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    position: IntegerColumn({ label: 'Position', hint: 'The newest incident has 1.' }),
    external_id: StringColumn({ label: 'incident.io id', hint: 'Its id in incident.io.', maxLength: 64 }),
    reference: StringColumn({
      label: 'Reference',
      hint: 'The reference of the incident, or the title of the follow-up.',
      maxLength: 100,
      isFullUTF8: true,
    }),
    follow_up_of: StringColumn({
      label: 'Follow-up of',
      hint: 'The incident that the follow-up belongs to. Empty for an incident.',
      maxLength: 100,
    }),
    title: StringColumn({ label: 'Name', hint: 'Its name in incident.io.', maxLength: 1000, isFullUTF8: true }),
    permalink: StringColumn({ label: 'Address', hint: 'Where it is in incident.io.', maxLength: 1024 }),
    declared_at: DateTimeColumn({ label: 'Declared', hint: 'When it was declared or made in incident.io.' }),
    change: ChoiceColumn({
      label: 'Change',
      hint: 'What the draft decides otherwise than the saved mapping.',
      choices: {
        new: { label: 'Would become a ticket', sequence: 0 },
        gone: { label: 'Would get no ticket', sequence: 1 },
        moved: { label: 'Would move to another template', sequence: 2 },
        values: { label: 'Would get other values', sequence: 3 },
        same: { label: 'Nothing changes', sequence: 4 },
      },
      dropdown: 'dropdown_without_none',
    }),
    now_template: StringColumn({
      label: 'Now by',
      hint: 'The template that takes it by the saved mapping.',
      maxLength: 100,
      isFullUTF8: true,
    }),
    would_template: StringColumn({
      label: 'Would be by',
      hint: 'The template that would take it.',
      maxLength: 100,
      isFullUTF8: true,
    }),
    columns: StringColumn({
      label: 'Columns that change',
      hint: 'The columns of the record that would get another value.',
      maxLength: 4000,
    }),
    record: StringColumn({
      label: 'Record',
      hint: 'The record that it has already. It keeps its template.',
      maxLength: 40,
    }),
    warnings: IntegerColumn({ label: 'Warnings', hint: 'How many things would go wrong.' }),
    details: JsonColumn({
      label: 'Details',
      hint: 'Decisions and values, now and as they would be.',
      maxLength: 65000,
    }),
    retire_on: DateTimeColumn({
      label: 'Retention starts',
      hint: 'From this moment on the row may be cleaned, after the age set under Table Cleanup.',
      readOnly: true,
    }),
  },
  index: [
    { name: 'tryout_external_id', unique: true, element: ['tryout', 'external_id'] },
    { name: 'external_id', unique: false, element: 'external_id' },
    { name: 'retire_on', unique: false, element: 'retire_on' },
  ],
})

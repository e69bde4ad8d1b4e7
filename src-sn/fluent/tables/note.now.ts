import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_note = Table({
  name: 'x_iio_sync_note',
  label: 'Note',
  display: 'update_id',
  allowWebServiceAccess: true,
  schema: {
    update_id: StringColumn({ label: 'Update id', mandatory: true, maxLength: 64 }),
    ticket: ReferenceColumn({
      label: 'Ticket',
      referenceTable: 'x_iio_sync_ticket',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    text: StringColumn({ label: 'Text', maxLength: 32000, isFullUTF8: true }),
    author: StringColumn({ label: 'Author', maxLength: 255, isFullUTF8: true }),
    written_at: DateTimeColumn({ label: 'Written' }),
    status: ChoiceColumn({
      label: 'Status',
      choices: {
        pending: { label: 'Pending', sequence: 0 },
        written: { label: 'Written', sequence: 1 },
        failed: { label: 'Failed', sequence: 2 },
        skipped: { label: 'Skipped', sequence: 3 },
        discarded: { label: 'Discarded', sequence: 4 },
      },
      dropdown: 'dropdown_without_none',
      default: 'pending',
      readOnly: true,
    }),
    journal_id: StringColumn({ label: 'Journal entry', maxLength: 32, readOnly: true }),
    retire_on: DateTimeColumn({ label: 'Retention starts', readOnly: true }),
    reason: StringColumn({ label: 'Reason', maxLength: 4000, readOnly: true, isFullUTF8: true }),
    error: StringColumn({ label: 'Error', maxLength: 4000, readOnly: true, isFullUTF8: true }),
    attempts: IntegerColumn({ label: 'Attempts', default: 0, readOnly: true }),
    next_attempt: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
    discard_reason: StringColumn({ label: 'Discard reason', maxLength: 1000, isFullUTF8: true }),
    discarded_by: StringColumn({ label: 'Discarded by', maxLength: 255, readOnly: true }),
    discarded_at: DateTimeColumn({ label: 'Discarded', readOnly: true }),
  },
  index: [
    { name: 'update_id_unique', unique: true, element: 'update_id' },
    { name: 'status_next_attempt', unique: false, element: ['status', 'next_attempt'] },
    { name: 'ticket_status', unique: false, element: ['ticket', 'status'] },
    { name: 'journal_id', unique: false, element: 'journal_id' },
    { name: 'retire_on', unique: false, element: 'retire_on' },
  ],
})

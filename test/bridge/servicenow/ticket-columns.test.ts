import { checkStored, toTicketColumns } from '../../../bridge/servicenow/ticket-columns.ts'
import { columns, spec, storedRow } from './ticket-spec.ts'

const row = { table: 'x_iio_sync_ticket', about: 'ticket 01INCIDENT' }

test('a whole spec', () => expect(toTicketColumns(spec)).toEqual(columns))
test('only what is given', () => expect(toTicketColumns({ private: true, template: '' })).toEqual({ private: 'true', template: '' }))
test('text is cut to the length of its column', () => {
  const cut = toTicketColumns({ reference: 'x'.repeat(300), decision: 'y'.repeat(9000) })
  expect([cut.reference?.length, cut.decision?.length]).toEqual([100, 8000])
})

test('what was stored as sent passes, line ends and JSON spacing aside', () => {
  checkStored(
    columns,
    {
      ...storedRow,
      decision: 'First template.\r\nNo conditions.\n',
      desired_values: '[ { "value": "Database is sad", "write": "sync", "column": "short_description" } ]',
    },
    row,
  )
})

test.each(Object.keys(columns).filter(column => columns[column as keyof typeof columns] !== ''))(
  'a dropped %s is an error that names it',
  column => {
    const stored = { ...storedRow, [column]: column === 'private' ? 'true' : '' }
    expect(() => checkStored(columns, stored, row)).toThrow(
      expect.objectContaining({
        code: 'servicenow_column_dropped',
        retry: true,
        message: expect.stringContaining(`ticket 01INCIDENT without x_iio_sync_ticket.${column}`),
      }),
    )
  },
)

test('a column that is not on the table at all', () => {
  const { decision: _left, ...stored } = storedRow
  expect(() => checkStored(columns, stored, row)).toThrow(/x_iio_sync_ticket\.decision/)
})

import {
  canonicalDesiredValues,
  isTrue,
  parseDesiredValues,
  tableRow,
  toGlideDateTime,
  toTicketRow,
} from '../../../bridge/servicenow/parse.ts'

test('a reference counts by its value, whether it comes bare or as an object', () => {
  expect(tableRow.parse({ a: 'x', b: { link: 'https://x', value: 'ref' }, c: null, d: 5 })).toEqual({ a: 'x', b: 'ref', c: '', d: '' })
})

test.each([
  ['true', true],
  ['false', false],
  ['', false],
  ['1', false],
  [undefined, false],
])('%j as a boolean is %s', (text, value) => expect(isTrue(text)).toBe(value))

test('desired values have one spelling', () => {
  const lookup = { column: 'user_name', table: 'sys_user' }
  const text = canonicalDesiredValues([
    { write: 'sync', value: 'v', column: 'a' },
    { lookup, value: 'x', write: 'create', column: 'b' },
  ])
  expect(text).toBe(
    '[{"column":"a","value":"v","write":"sync"},' +
      '{"column":"b","value":"x","write":"create","lookup":{"table":"sys_user","column":"user_name"}}]',
  )
  expect(canonicalDesiredValues(parseDesiredValues(text))).toBe(text)
})

test.each(['', '{', '[{"column":5}]', 'null'])('%j counts as no desired values', text => expect(parseDesiredValues(text)).toEqual([]))

test('a ticket row', () => {
  expect(
    toTicketRow({
      sys_id: 'S',
      record_type: 'follow_up',
      external_id: 'F1',
      private: 'true',
      desired_values: '[]',
      status: 'in_step',
      target: 'R',
    }),
  ).toEqual({
    sysId: 'S',
    recordType: 'follow_up',
    externalId: 'F1',
    reference: '',
    permalink: '',
    private: true,
    template: '',
    parent: '',
    desiredValues: [],
    sourceUpdatedAt: '',
    decision: '',
    adopt: '',
    status: 'in_step',
    target: 'R',
  })
})

test("a moment in the platform's form", () => expect(toGlideDateTime('2026-11-22T10:00:00.123456+02:00')).toBe('2026-11-22 08:00:00'))

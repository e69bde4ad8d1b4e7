import { encodedQuery, escapeValue } from '../../../bridge/servicenow/encoded-query.ts'

test('conditions of one list hold together, values are alternatives, lists are alternatives', () => {
  expect(
    encodedQuery([
      [
        { column: 'record_type', values: ['incident'] },
        { column: 'external_id', values: ['A', 'B'] },
      ],
      [
        { column: 'record_type', values: ['follow_up'] },
        { column: 'external_id', values: ['C'] },
      ],
    ]),
  ).toBe('record_type=incident^external_id=A^ORexternal_id=B^NQrecord_type=follow_up^external_id=C')
})

test.each([
  ['A^ORnumberISNOTEMPTY', 'A^^ORnumberISNOTEMPTY'],
  ['A^NQactive=true', 'A^^NQactive=true'],
  ['^', '^^'],
  ['A^^B', 'A^^^^B'],
  ['A,B', 'A,B'],
  ['A=B', 'A=B'],
])('%s stays one value', (value, escaped) => expect(escapeValue(value)).toBe(escaped))

test.each(['', ' ', ' A', 'A ', 'javascript:gs.getUserID()', 'JavaScript:x', 'A\nB', 'A\u0000', 'A\u007f'])(
  '%j is refused, without repeating it',
  value => {
    expect(() => escapeValue(value)).toThrow(
      expect.objectContaining({ code: 'servicenow_value_unsafe', retry: false, message: expect.not.stringContaining('gs.') }),
    )
  },
)

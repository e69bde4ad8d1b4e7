import fc from 'fast-check'
import { encodedQuery, escapeValue } from '../../../bridge/servicenow/encoded-query.ts'
import { parseEncodedQuery } from '../../servicenow/query/encoded-query.ts'

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

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('^', '^^', '^OR', '^NQ', '^EQ', '^ORDERBY', '=', 'ISNOTEMPTY', 'IN', ',', '@', 'javascript:', 'active=true', 'x', ' '), { maxLength: 12 }).map(parts => parts.join('')),
)
const isTaken = (value: string): boolean => {
  try {
    escapeValue(value)
    return true
  } catch {
    return false
  }
}

// Read by the test instance's own reader of queries, which knows nothing of how this one was written.
test('whatever a value holds, it is refused or compared as it is: the query keeps its conditions', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), fc.array(hostile, { minLength: 1, maxLength: 4 }), (ids, names) => {
      const [external, record] = [ids.filter(isTaken), names.filter(isTaken)]
      fc.pre(external.length > 0 && record.length > 0)
      const query = encodedQuery([[{ column: 'record_type', values: record }, { column: 'external_id', values: external }], [{ column: 'sys_id', values: ['A'] }]])
      const { terms, orderBy, unreadable } = parseEncodedQuery(query)
      const wanted = [...record.map(value => ({ field: 'record_type', value })), ...external.map(value => ({ field: 'external_id', value })), { field: 'sys_id', value: 'A' }]
      expect(terms.map(({ field, value }) => ({ field, value }))).toEqual(wanted)
      expect([...new Set(terms.map(({ operator }) => operator))]).toEqual(['='])
      expect([orderBy, unreadable]).toEqual([[], []])
    }),
  )
})

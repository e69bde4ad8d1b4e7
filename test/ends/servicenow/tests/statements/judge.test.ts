import { servedBy } from '../../statements/judge.ts'
import { shapeOf } from '../../statements/shape.ts'

const table = {
  indexes: [
    { name: 'status_next_attempt', columns: ['status', 'next_attempt'] },
    { name: 'key', columns: ['key'] },
    { name: 'ticket', columns: ['ticket'] },
    { name: 'due', columns: ['due'] },
  ],
  isReference: (column: string) => column === 'ticket',
}

describe('a query is served', () => {
  test.each([
    ['the primary key', 'sys_id=abc', 'PRIMARY'],
    ['a list of primary keys', 'sys_idINabc,def^active=true', 'PRIMARY'],
    ['the leading column alone', 'status=pending', 'status_next_attempt'],
    [
      'the leading column and a range on the next one',
      'status=pending^next_attempt<=2026-11-22',
      'status_next_attempt',
    ],
    ['the leading column, written last', 'active=true^keyINa,b', 'key'],
    ['an empty leading column', 'keyISEMPTY', 'key'],
    ['a leading column equal to nothing', 'keyEMPTYSTRING', 'key'],
    ['the beginning of a text', 'keySTARTSWITHa', 'key'],
    ['a range on the leading column', 'due<2026-11-22', 'due'],
    ['a span on the leading column', 'dueBETWEEN2026-11-22@2026-11-23', 'due'],
    ['a span by the clock', 'dueRELATIVEGT@hour@ago@1', 'due'],
    ['each alternative by itself', 'status=failed^NQkey=a', 'status_next_attempt + key'],
    ['each term of an OR by itself', 'key=a^ORdue<2026-11-22', 'key + due'],
    [
      'one group where another has an OR that none serves',
      'status=failed^active=true^ORnumber=1',
      'status_next_attempt',
    ],
    ['a reference', 'ticket=abc', 'ticket'],
    ['a value with a doubled caret', 'key=a^^b', 'key'],
  ])('by %s', (_name, query, index) => {
    expect(servedBy([query], table)).toBe(index)
  })

  test('when one of several conditions is, although the other has alternatives', () => {
    expect(servedBy(['key=a', 'active=true^NQnumber=1'], table)).toBe('key')
  })
})

describe('a query is a scan', () => {
  test.each([
    ['without any condition', ''],
    ['that only sorts by an indexed column', 'ORDERBYkey'],
    ['by a column without an index', 'active=true'],
    ['by the second column of an index alone', 'next_attempt<=2026-11-22'],
    ['by what a text contains', 'keyLIKEa'],
    ['by the end of a text', 'keyENDSWITHa'],
    ['by what a column is not', 'key!=a'],
    ['by what a column is none of', 'keyNOT INa,b'],
    ['by any value', 'keyISNOTEMPTY'],
    ['by another column', 'keySAMEASnumber'],
    ['by a column of the referenced record', 'ticket.key=a'],
    ['by the display value of a reference', 'ticketSTARTSWITHINC'],
    ['with one alternative that none serves', 'key=a^NQactive=true'],
    ['with one term of an OR that none serves', 'key=a^ORactive=true'],
    ['by the beginning of a sys_id', 'sys_idSTARTSWITHa'],
  ])('%s', (_name, query) => {
    expect(servedBy([query], table)).toBeNull()
  })

  test('when only one alternative of several conditions is served', () => {
    expect(servedBy(['active=true', 'key=a^NQnumber=1'], table)).toBeNull()
  })
})

test.each([
  ['sys_idINa,b^active=true', 'sys_idIN^active='],
  [
    'status=pending^next_attempt<=javascript:gs.now()^ORDERBYnext_attempt',
    'status=^next_attempt<=^ORDERBYnext_attempt',
  ],
  ['keyISEMPTY^ORkey=a^NQname=b^^c^ORDERBYDESCname', 'keyISEMPTY^ORkey=^NQname=^ORDERBYDESCname'],
  ['ORDERBYname', 'ORDERBYname'],
  ['', ''],
])('the shape of %s', (query, shape) => {
  expect(shapeOf(query)).toBe(shape)
})

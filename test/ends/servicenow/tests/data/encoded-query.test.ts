import { parseEncodedQuery, parseTerms } from '../../query/encoded-query.ts'

describe('one term', () => {
  const cases: [string, string, string, string][] = [
    ['active=true', 'active', '=', 'true'],
    ['state!=6', 'state', '!=', '6'],
    ['short_descriptionLIKEdisk full', 'short_description', 'LIKE', 'disk full'],
    ['nameNOT LIKEx', 'name', 'NOT LIKE', 'x'],
    ['name*x', 'name', '*', 'x'],
    ['name%x', 'name', '%', 'x'],
    ['stateIN1,2,3', 'state', 'IN', '1,2,3'],
    ['stateNOT IN1,2', 'state', 'NOT IN', '1,2'],
    ['assigned_toISEMPTY', 'assigned_to', 'ISEMPTY', ''],
    ['caller_id.nameSTARTSWITHBeth', 'caller_id.name', 'STARTSWITH', 'Beth'],
    ['priority<=2', 'priority', '<=', '2'],
    ['sys_created_onBETWEENa@b', 'sys_created_on', 'BETWEEN', 'a@b'],
    ['stateVALCHANGES', 'state', 'VALCHANGES', ''],
    ['stateCHANGESFROM1', 'state', 'CHANGESFROM', '1'],
    ['stateCHANGESTO6', 'state', 'CHANGESTO', '6'],
    ['state==1', 'state', '=', '=1'],
    ['table_nameNOT LIKEZZ_YY', 'table_name', 'NOT LIKE', 'ZZ_YY'],
    ['order=5', 'order', '=', '5'],
    ['what is this', 'what', '', ' is this'],
  ]
  test.each(cases)('%s', (encoded, field, operator, value) => {
    expect(parseTerms(encoded)).toEqual([{ conjunction: 'AND', field, operator, value }])
  })
})

test('conjunctions, order, the closing EQ and escaped carets', () => {
  const parsed = parseEncodedQuery('a=1^ORb=x^^y^NQc=2^ORDERBYname^ORDERBYDESCsys_created_on^EQ')
  expect(parsed.terms.map(term => `${term.conjunction} ${term.field}${term.operator}${term.value}`)).toEqual([
    'AND a=1',
    'OR b=x^y',
    'NQ c=2',
  ])
  expect(parsed.orderBy).toEqual([
    { field: 'name', descending: false },
    { field: 'sys_created_on', descending: true },
  ])
})

test('a column whose name begins like a conjunction needs no care, text that is no condition is listed', () => {
  expect(parseEncodedQuery('^^^')).toMatchObject({ terms: [], unreadable: ['^'] })
  expect(parseTerms('value=a=b^ORorder=1').map(term => `${term.conjunction} ${term.field}=${term.value}`)).toEqual([
    'AND value=a=b',
    'OR order=1',
  ])
})

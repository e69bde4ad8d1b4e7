/** Operators that instances honour: dropping one as unknown would return the whole table. */
import type { Row } from '../../contracts.ts'
import { newInstance, sysIdOf } from './instance.ts'

const { store, platform } = newInstance()
const beth = sysIdOf(store, 'sys_user', 'user_name', 'beth.anglin')
const david = sysIdOf(store, 'sys_user', 'user_name', 'david.loo')
const desk = sysIdOf(store, 'sys_user_group', 'name', 'Service Desk')
const network = sysIdOf(store, 'sys_user_group', 'name', 'Network')

const incidents: Row[] = [
  // A Sunday.
  {
    sys_id: '1',
    number: 'INC1',
    short_description: 'Disk full on web01',
    opened_at: '2026-11-22 08:30:00',
    resolved_at: '2026-11-22 11:30:00',
    reassignment_count: '3',
    reopen_count: '2',
    assigned_to: beth,
    assignment_group: desk,
    location: 'floor',
  },
  {
    sys_id: '2',
    number: 'INC2',
    short_description: 'E-mail is slow',
    opened_at: '2026-07-01 12:00:00',
    resolved_at: '2026-07-01 12:10:00',
    reassignment_count: '2',
    reopen_count: '2',
    assigned_to: david,
    assignment_group: network,
    location: 'city',
  },
  {
    sys_id: '3',
    number: 'INC3',
    short_description: 'Disk of mail server',
    description: 'full again',
    opened_at: '2023-03-10 12:00:00',
    reassignment_count: '1',
    reopen_count: '9',
    location: 'elsewhere',
  },
]
// Beth reports to David.
store.update('sys_user', beth, { manager: david })
for (const row of incidents) store.insert('task', { ...row, sys_class_name: 'incident' })
for (const [sysId, parent] of [
  ['city', ''],
  ['house', 'city'],
  ['floor', 'house'],
  ['elsewhere', ''],
]) {
  store.insert('cmn_location', { sys_id: sysId ?? '', name: sysId ?? '', parent: parent ?? '' })
}
store.insert('question_answer', {
  sys_id: 'q1',
  table_name: 'incident',
  table_sys_id: '2',
  question: 'colour',
  value: 'red',
})

store.insert('question_answer', {
  sys_id: 'q2',
  table_name: 'problem',
  table_sys_id: '3',
  question: 'colour',
  value: 'red',
})

function found(encodedQuery: string, table = 'incident'): string {
  const { filter, dropped } = platform.query.compile(table, encodedQuery)
  expect(dropped).toEqual([])
  const physical = platform.dictionary.table(table)?.physical ?? table
  return store
    .query(physical, { filter })
    .map(row => row['sys_id'])
    .join('')
}

const monday = "DATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')"
const cases: [string, string][] = [
  ['short_descriptionCONTAINSdisk', '13'],
  ['short_descriptionDOES NOT CONTAINdisk', '2'],
  ['short_descriptionNOTLIKEdisk', '2'],
  ['short_description!*disk', '2'],
  ['short_descriptionNOT LIKEdisk', '2'],
  ['short_descriptionENDSWITHslow', '2'],
  ['numberNOT ININC1,INC2', '3'],
  ['numberNOTININC1,INC2', '3'],
  ['numberANYTHING', '123'],
  ['assigned_toCONTAINSanglin', '1'],
  ['assigned_toDOES NOT CONTAINanglin', '23'],
  ['assigned_toNOT LIKEanglin', '23'],
  ['assigned_to.user_nameNSAMEASlast_name', '123'],
  ['sys_class_nameINSTANCEOFtask', '123'],
  ['sys_class_nameINSTANCEOFproblem^ORnumber=INC1', '1'],
  ['short_descriptionMATCH_PATdisk*', '13'],
  ['short_descriptionMATCH_PAT*on web0?', ''],
  ['short_descriptionMATCH_RGX^^E-mail', '2'],
  ['short_descriptionMATCH_RGX[', ''],
  ['reassignment_countGT_FIELDreopen_count', '1'],
  ['reassignment_countLT_FIELDreopen_count', '3'],
  ['reassignment_countGT_OR_EQUALS_FIELDreopen_count', '12'],
  ['reassignment_countLT_OR_EQUALS_FIELDreopen_count', '23'],
  ['resolved_atMORETHANopened_at@hour@after@1', '1'],
  ['resolved_atLESSTHANopened_at@hour@after@1', '2'],
  ['opened_atMORETHANresolved_at@minute@before@5', '12'],
  ["opened_atDATEPARTSunday@javascript:gs.datePart('dayofweek','sunday','EE')", '1'],
  // Half past midnight in Pacific time is still Sunday morning in UTC, and the other way round.
  [`opened_at${monday}`, ''],
  ["opened_atDATEPARTJuly@javascript:gs.datePart('month','july','EE')", '2'],
  ["opened_atDATEPART3@javascript:gs.datePart('quarter','3','GE')", '12'],
  ["opened_atDATEPART2026@javascript:gs.datePart('year','2026','LT')", '3'],
  ["opened_atDATEPART0@javascript:gs.datePart('hour','0','EE')", '1'],
  ["opened_atDATEPART1@javascript:gs.datePart('week','11','LT')", '3'],
  ['opened_atNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', '23'],
  ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', '1'],
  ['opened_atRELATIVEGT@year@ago@1', '12'],
  ['opened_atRELATIVELT@year@ago@2', '3'],
  ['opened_atRELATIVEGE@quarter@ago@2', '12'],
  ['opened_atRELATIVEEE@day@ago@0', '1'],
  ["opened_at>=javascript:gs.dateGenerate('2026-07-01','05:00:00')", '12'],
  ["opened_at>javascript:gs.dateGenerate('2026-07-01','end')", '1'],
  ['opened_at>=javascript:gs.beginningOfThisMonth()', '1'],
  ['opened_at<javascript:gs.beginningOfThisYear()', '3'],
  ['opened_at<=javascript:gs.endOfLastYear()', '3'],
  ['opened_at>javascript:gs.monthsAgo(6)', '12'],
  ['opened_at<javascript:gs.yearsAgoStart(1)', '3'],
  ['123TEXTQUERY321=disk full', '13'],
  ['123TEXTQUERY321=disk slow', ''],
  ['123TEXTQUERY321=slow^state!=9', '2'],
  ['number=INC3^OR123TEXTQUERY321=slow', '23'],
  ['locationIN_HIERARCHYcity', '12'],
  ['locationIN_HIERARCHYfloor', '1'],
  ['locationIN_HIERARCHYwhichever@house', '1'],
  [`assigned_toIN_HIERARCHYfdd0fa0f93f5d2505bd0bd886cba1015@${david}`, '12'],
  [`assigned_toIN_HIERARCHY${beth}`, '1'],
  ['variables.colour=red', '2'],
  ['variables.colourSTARTSWITHr^number=INC2', '2'],
  ['variables.colour=blue', ''],
  ['JOINincident.assigned_to=sys_user.sys_id!user_nameSTARTSWITHbeth', '1'],
  ['JOINincident.assignment_group=sys_user_grmember.group!', '12'],
  ['number!=INC9^JOINincident.assigned_to=sys_user.sys_id!user_name=david.loo^ORuser_name=nobody', '2'],
]
test.each(cases)('%s', (encodedQuery, expected) => {
  expect(found(encodedQuery)).toBe(expected)
})

describe('related lists', () => {
  const groupsWith = (query: string): string[] => {
    const { filter, dropped } = platform.query.compile('sys_user_group', query)
    expect(dropped).toEqual([])
    return store
      .query('sys_user_group', { filter, orderBy: [{ column: 'name', descending: false }] })
      .map(row => row['name'] ?? '')
  }
  const members = 'RLQUERYsys_user_grmember.group'
  test.each([
    [`${members},>0^ENDRLQUERY`, ['Database', 'Network', 'Service Desk']],
    [`${members},>1,m2m^ENDRLQUERY`, ['Service Desk']],
    [`${members},>0,m2m^user.nameLIKEloo^ENDRLQUERY`, ['Network', 'Service Desk']],
    [`${members},=0,m2m^user.nameLIKEloo^ENDRLQUERY`, ['Database']],
    [`${members},<=1^ENDRLQUERY^name!=Network`, ['Database']],
    [`${members},!=2^ENDRLQUERY^ORname=Service Desk`, ['Database', 'Network', 'Service Desk']],
    [`name=Network^NQ${members},>=2^ENDRLQUERY`, ['Network', 'Service Desk']],
  ])('%s', (query, names) => {
    expect(groupsWith(query)).toEqual(names)
  })
})

describe('dynamic filters answer for the person who asks', () => {
  const asBeth = (query: string): string => {
    const { filter } = platform.query.compile('incident', query, expression =>
      expression === 'gs.getUserID()' ? beth : '',
    )
    return store
      .query('task', { filter })
      .map(row => row['sys_id'])
      .join('')
  }
  test.each([
    ['assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe', '1'],
    ['assignment_groupDYNAMICd6435e965f510100a9ad2572f2b477fe', '1'],
    ['assigned_toDYNAMIC54635e965f510100a9ad2572f2b4774c', '1'],
    ['assigned_toIN_HIERARCHY_DYNAMICany@90d1921e5f510100a9ad2572f2b477fe', '1'],
    ['assigned_toDYNAMICffffffffffffffffffffffffffffffff', ''],
  ])('%s', (query, expected) => {
    expect(asBeth(query)).toBe(expected)
  })
})

test.each([
  'JOINincident.bogus=sys_user.sys_id!',
  'JOINincident.assigned_to=no_such_table.sys_id!',
  'JOINnonsense',
  'RLQUERYsys_user_grmember.bogus,>0^ENDRLQUERY',
  'RLQUERYsys_user_grmember.group,many^ENDRLQUERY',
  'reassignment_countGT_FIELDbogus',
  'resolved_atMORETHANbogus@hour@after@1',
  'resolved_atMORETHANopened_at@fortnight@after@1',
  'opened_atDATEPARTnonsense',
  'opened_atRELATIVEGT@century@ago@1',
])('what names no table, column or unit is dropped: %s', query => {
  expect(platform.query.compile('incident', query).dropped).toHaveLength(1)
})

test('conditions of rules compare the columns of the row in hand', () => {
  const { filter } = platform.query.compile('incident', 'reassignment_countGT_FIELDreopen_count')
  const incident = { sys_class_name: 'incident' }
  expect(platform.query.matches(filter, { ...incident, reassignment_count: '10', reopen_count: '9' })).toBe(true)
  expect(platform.query.matches(filter, { ...incident, reassignment_count: '9', reopen_count: '10' })).toBe(false)
})

import type { Row } from '../../contracts.ts'
import { newInstance, sysIdOf } from './instance.ts'

const { store, platform, user } = newInstance()
const beth = sysIdOf(store, 'sys_user', 'user_name', 'beth.anglin')
const david = sysIdOf(store, 'sys_user', 'user_name', 'david.loo')
const rows: Row[] = [
  {
    sys_id: '1',
    sys_class_name: 'incident',
    number: 'INC1',
    state: '1',
    active: '1',
    caller_id: beth,
    short_description: 'Disk full',
    sys_created_on: '2026-11-22 11:30:00',
  },
  {
    sys_id: '2',
    sys_class_name: 'incident',
    number: 'INC2',
    state: '6',
    active: '0',
    caller_id: david,
    short_description: 'a^b',
    sys_created_on: '2026-11-20 09:00:00',
  },
  {
    sys_id: '3',
    sys_class_name: 'incident',
    number: 'INC10',
    state: '10',
    active: '1',
    caller_id: '',
    short_description: 'none',
    sys_created_on: '2026-11-01 00:00:00',
  },
  {
    sys_id: '4',
    sys_class_name: 'task',
    number: 'TASK1',
    state: '1',
    active: '1',
    short_description: 'Follow up',
    sys_created_on: '2026-11-22 11:30:00',
  },
]
for (const row of rows) store.insert('task', row)

function found(encodedQuery: string, table = 'incident'): string {
  const { filter, orderBy } = platform.query.compile(table, encodedQuery)
  return store
    .query('task', { filter, orderBy })
    .map(row => row['sys_id'])
    .join('')
}

describe('incidents found', () => {
  const cases: [string, string][] = [
    ['', '123'],
    ['active=true', '13'],
    ['active!=true', '2'],
    ['state=1^ORstate=6^active=true', '1'],
    ['active=true^state=1^NQstate=6', '12'],
    ['state>9', '3'],
    ['stateBETWEEN5@9', '2'],
    ['stateBETWEEN5@9^ORnumber=INC1', '12'],
    ['stateIN1,10', '13'],
    ['short_descriptionLIKEdisk', '1'],
    ['short_description=a^^b', '2'],
    ['short_description*DISK', '1'],
    ['short_description%full', '1'],
    ['caller_id.name=Beth Anglin', '1'],
    ['caller_id.name!=Beth Anglin', '23'],
    ['caller_id.nameISEMPTY', '3'],
    ['caller_id.manager.name=Nobody', ''],
    ['caller_idLIKEloo', '2'],
    ['caller_idSTARTSWITHBeth', '1'],
    ['caller_idISEMPTY', '3'],
    [`caller_id=${beth}`, '1'],
    ['caller_id=Beth Anglin', ''],
    ['numberSAMEASnumber', '123'],
    ['numberNSAMEASstate', '123'],
    ['numberANYTHING^state=6', '2'],
    ['short_descriptionEMPTYSTRING', ''],
    ['sys_created_on>javascript:gs.daysAgoStart(0)', '1'],
    ['sys_created_onRELATIVEGT@hour@ago@1', '1'],
    ['sys_created_onONYesterday@javascript:gs.daysAgoStart(2)@javascript:gs.daysAgoEnd(2)', '2'],
    ['sys_created_on<2026-11-20', '3'],
    ['ORDERBYDESCstate', '321'],
    ['ORDERBYstate', '123'],
    ['no_such_field=banana', '123'],
    ['no_such_field=banana^state=6', '2'],
    ['^^^', '123'],
    ['state==1', ''],
    ['stateBOGUS1^number=INC1', '1'],
    ['caller_id.bogus=1', '123'],
    ['sys_class_nameINSTANCEOFtask', '123'],
    ['^EQ', '123'],
  ]
  test.each(cases)('%s', (encodedQuery, expected) => {
    expect(found(encodedQuery)).toBe(expected)
  })
})

test('a parent table shows its children; a child only its own', () => {
  expect(found('active=true', 'task')).toBe('134')
  expect(found('number=TASK1', 'incident')).toBe('')
})

test('what was dropped is listed, and the property turns typos into no rows', () => {
  expect(platform.query.compile('incident', 'bogus=1^active=true^ORDERBYbogus').dropped).toEqual([
    'bogus=1',
    'ORDERBYbogus',
  ])
  const property = sysIdOf(store, 'sys_properties', 'name', 'glide.invalid_query.returns_no_rows')
  store.update('sys_properties', property, { value: 'true' })
  expect(found('bogus=1^active=true')).toBe('')
  expect(found('active=true')).toBe('13')
  store.update('sys_properties', property, { value: 'false' })
})

test('a javascript value is run by the function given', () => {
  const { filter } = platform.query.compile('incident', 'caller_id=javascript:somebody()', expression =>
    expression === 'somebody()' ? david : '',
  )
  expect(store.query('task', { filter }).map(row => row['sys_id'])).toEqual(['2'])
})

test('conditions on a row in memory count case, the database does not', () => {
  const { filter } = platform.query.compile('task', 'short_description=disk full')
  expect(platform.query.matches(filter, { short_description: 'Disk full' })).toBe(false)
  expect(platform.query.matches(filter, { short_description: 'disk full' })).toBe(true)
  expect(found('short_description=disk full')).toBe('1')
})

describe('display values', () => {
  const service = sysIdOf(store, 'cmdb_ci', 'name', 'Website')
  const parent = rows[0]?.['sys_id'] ?? ''
  const cases: [string, string, string, string][] = [
    ['reference', 'caller_id', beth, 'Beth Anglin'],
    ['reference to a child table', 'business_service', service, 'Website'],
    ['reference to a record with a number', 'parent', parent, 'INC1'],
    ['reference to nothing stored', 'caller_id', 'employee', 'employee'],
    ['choice', 'state', '6', 'Resolved'],
    ['choice without a label', 'state', '99', '99'],
    ['choice of the parent table', 'urgency', '2', '2 - Medium'],
    ['boolean', 'active', '1', 'true'],
    ['date, in Pacific standard time', 'opened_at', '2026-11-22 03:00:00', '2026-11-21 19:00:00'],
    ['date, in Pacific daylight time', 'opened_at', '2026-07-01 03:00:00', '2026-06-30 20:00:00'],
    ['number', 'reassignment_count', '12345', '12,345'],
    ['list', 'watch_list', `${beth},${david}`, 'Beth Anglin, David Loo'],
    ['class', 'sys_class_name', 'incident', 'Incident'],
    ['unknown column', 'bogus', 'x', ''],
    ['empty', 'caller_id', '', ''],
  ]
  test.each(cases)('%s', (_name, column, stored, expected) => {
    expect(platform.query.displayValue('incident', { sys_id: '1', [column]: stored }, column, user('admin'))).toBe(
      expected,
    )
  })

  test('journals: newest first, who and when in the zone of the reader', () => {
    const entry = (element: string, value: string, at: string): Row => ({
      element,
      value,
      element_id: '1',
      name: 'incident',
      sys_created_on: at,
      sys_created_by: 'beth.anglin',
    })
    store.insert('sys_journal_field', { ...entry('work_notes', 'first', '2026-11-22 10:00:00'), sys_id: 'j1' })
    store.insert('sys_journal_field', { ...entry('comments', 'said', '2026-11-22 10:30:00'), sys_id: 'j2' })
    store.insert('sys_journal_field', { ...entry('work_notes', 'second', '2026-11-22 11:00:00'), sys_id: 'j3' })
    const shown = (column: string): string =>
      platform.query.displayValue('incident', { sys_id: '1' }, column, user('admin'))
    expect(shown('work_notes')).toBe(
      '2026-11-22 03:00:00 - Beth Anglin (Work notes)\nsecond\n\n2026-11-22 02:00:00 - Beth Anglin (Work notes)\nfirst',
    )
    expect(shown('comments')).toBe('2026-11-22 02:30:00 - Beth Anglin (Additional comments)\nsaid')
    expect(shown('comments_and_work_notes').split('\n\n')).toHaveLength(3)
  })

  test('secrets are stars', () => {
    expect(
      platform.query.displayValue('sys_user', { sys_id: beth, user_password: 'x' }, 'user_password', user('admin')),
    ).toBe('********')
  })
})

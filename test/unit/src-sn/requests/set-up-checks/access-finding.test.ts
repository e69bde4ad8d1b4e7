/** What the app may use on the instance, and how much it matters. */
import { accessFinding } from '../../../../../src-sn/server/requests/set-up-checks/access-finding.ts'

const open = { isForAll: true, read: true, create: true, write: true }
const privilege = (line: string, status = 'allowed') => {
  const [operation = '', target = ''] = line.split(' ')
  return { operation, target, isTable: operation !== 'execute', status }
}
const all = ['execute GlideRecord.insert', 'read sys_user', 'read problem', 'create problem', 'write problem']
const tables = (change: Partial<typeof open> = {}) =>
  new Map([
    ['sys_user', open],
    ['problem', { ...open, ...change }],
  ])
const denied = (line: string, status = 'denied') =>
  all.map(one => (one === line ? privilege(one, status) : privilege(one)))

test.each([
  ['nothing is denied', denied(''), tables(), [], 'passed', /^Each of the 5 accesses/],
  ['an admin denied one', denied('read sys_user'), tables(), [], 'failed', /: read sys_user \(denied\)\.$/],
  [
    'nobody has decided',
    denied('execute GlideRecord.insert', 'requested'),
    tables(),
    [],
    'failed',
    /insert \(requested\)/,
  ],
  ['no template that is on writes there', denied('write problem'), tables(), ['incident'], 'warning', /write problem/],
  ['a template that is on writes there', denied('write problem'), tables(), ['problem'], 'failed', /write problem/],
  [
    'only tests read it',
    [...denied(''), privilege('read sys_script', 'denied')],
    tables(),
    [],
    'warning',
    /read sys_script/,
  ],
  [
    'a switch is off',
    denied(''),
    tables({ create: false }),
    ['problem'],
    'failed',
    /^Other .*: problem: "Can create" is off\.$/,
  ],
  ['a table is for its own scope', denied(''), tables({ isForAll: false }), ['problem'], 'failed', /"Accessible from"/],
  ['the privileges cannot be read', [], tables(), [], 'warning', /read sys_scope_privilege/],
  ['the tables cannot be read', denied(''), new Map(), [], 'warning', /read sys_db_object/],
] as const)('%s', (_what, privileges, switches, targets, state, found) => {
  expect(accessFinding(privileges, switches, targets)).toMatchObject({ state, found: expect.stringMatching(found) })
})

test('of many the first are named and the rest is counted', () => {
  const many = Array.from({ length: 11 }, (_, index) => privilege(`execute Call.${index}`, 'denied'))
  expect(accessFinding(many, tables(), []).found).toMatch(/Call\.7 \(denied\); and 3 more\.$/)
})

test('none is counted where all are named', () => {
  const many = Array.from({ length: 8 }, (_, index) => privilege(`execute Call.${index}`, 'denied'))
  expect(accessFinding(many, tables(), []).found).toMatch(/Call\.7 \(denied\)\.$/)
})

const PRIVILEGES = /Application Cross-Scope Access/
const SWITCHES = /Open these tables under System Definition > Tables/

test.each([
  ['a privilege', denied('read sys_user'), tables(), [true, false]],
  ['a switch', denied(''), tables({ read: false }), [false, true]],
  ['one of each', denied('read sys_user'), tables({ read: false }), [true, true]],
] as const)('what to do about %s', (_what, privileges, switches, expected) => {
  const { state, to_do: toDo } = accessFinding(privileges, switches, ['problem'])
  expect([state, PRIVILEGES.test(toDo), SWITCHES.test(toDo)]).toEqual(['failed', ...expected])
})

test('one that is needed and one that is not: needed', () => {
  const privileges = [...denied('read sys_user'), privilege('read sys_script', 'denied')]
  expect(accessFinding(privileges, tables(), []).state).toBe('failed')
})

test('tasks are written by every template', () => {
  const privileges = [...denied(''), privilege('create task', 'denied')]
  expect(accessFinding(privileges, tables(), []).state).toBe('failed')
})

test('a table that this instance does not have is not closed', () => {
  expect(accessFinding([...denied(''), privilege('read x_gone')], tables(), []).state).toBe('passed')
})

test.each([
  ['for its own scope only', { isForAll: false }, 'problem: "Accessible from" is not "All application scopes"'],
  ['not for reading', { read: false }, 'problem: "Can read" is off'],
  ['not for writing', { write: false }, 'problem: "Can update" is off'],
])('a table %s is named once', (_what, change, words) => {
  const privileges = [...denied(''), privilege('delete problem')]
  expect(accessFinding(privileges, tables(change), ['problem']).found).toBe(`Other applications may not use: ${words}.`)
})

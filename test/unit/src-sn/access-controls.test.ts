/** Every access control of the built app, whole: who may do what with which table, and who may call the resources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'

const FOLDER = 'dist/app/update'
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })

type Row = Record<string, string>

/** The shipped rows of one table; a reference is its name where it has one. */
function shipped(table: string): Row[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.xml'))
    .flatMap(file => {
      const parsed = parser.parse(readFileSync(join(FOLDER, file), 'utf8')) as { record_update?: Row }
      const row: unknown = parsed.record_update?.[table]
      return row === undefined ? [] : [toTexts(row)]
    })
}

function toTexts(row: unknown): Row {
  return Object.fromEntries(Object.entries(row ?? {}).map(([column, value]) => [column, toText(value)]))
}

function toText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : ''
  const { '@name': name, '#text': text } = value as Row
  return name ?? text ?? ''
}

const controls = shipped('sys_security_acl')
const links = shipped('sys_security_acl_role')

const rolesOf = (control: Row): string[] =>
  links
    .filter(link => link['sys_security_acl'] === control['sys_id'])
    .map(link => link['sys_user_role'] ?? '')
    .sort()

const ADMIN = 'x_iio_sync.admin'
const OPERATOR = 'x_iio_sync.operator'
const VIEWER = 'x_iio_sync.viewer'
const PRIVATE_VIEWER = 'x_iio_sync.private_viewer'

/** Tables of which viewers read only what is about no private incident, and the condition that says so. */
const GUARDED: Readonly<Record<string, string>> = {
  x_iio_sync_history: 'ticketISEMPTY^ORticket.private!=true',
  x_iio_sync_link_request: 'private!=true',
  x_iio_sync_note: 'ticketISEMPTY^ORticket.private!=true',
  x_iio_sync_outbound_event: 'ticketISEMPTY^ORticket.private!=true',
  x_iio_sync_preview: 'private!=true',
  x_iio_sync_ticket: 'private!=true',
}

/** What operators and admins may do beside reading, which every viewer may: why, say the comments in src-sn/fluent/acls. */
const RIGHTS: Record<string, { operators: string[]; admins: string[] }> = {
  x_iio_sync_attribute: { operators: [], admins: [] },
  x_iio_sync_bridge: { operators: [], admins: [] },
  x_iio_sync_check: { operators: [], admins: [] },
  x_iio_sync_condition: { operators: [], admins: ['create', 'write', 'delete'] },
  x_iio_sync_connection: { operators: [], admins: ['write'] },
  x_iio_sync_cursor: { operators: [], admins: ['delete'] },
  x_iio_sync_field_mapping: { operators: [], admins: ['create', 'write', 'delete'] },
  x_iio_sync_history: { operators: [], admins: ['delete'] },
  x_iio_sync_link_request: { operators: ['create', 'write'], admins: ['delete'] },
  x_iio_sync_note: { operators: ['write'], admins: ['delete'] },
  x_iio_sync_option: { operators: [], admins: [] },
  x_iio_sync_outbound_event: { operators: ['write'], admins: ['delete'] },
  x_iio_sync_preview: { operators: ['create', 'write', 'delete'], admins: [] },
  x_iio_sync_mail: { operators: [], admins: ['delete'] },
  x_iio_sync_problem: { operators: [], admins: ['delete'] },
  x_iio_sync_refusal: { operators: [], admins: ['delete'] },
  x_iio_sync_state_mapping: { operators: [], admins: ['create', 'write', 'delete'] },
  x_iio_sync_status_mapping: { operators: [], admins: ['create', 'write', 'delete'] },
  x_iio_sync_template: { operators: [], admins: ['create', 'write', 'delete'] },
  x_iio_sync_ticket: { operators: ['write'], admins: ['delete'] },
  x_iio_sync_mapping_version: { operators: [], admins: ['delete'] },
  x_iio_sync_tryout: { operators: [], admins: ['delete'] },
  x_iio_sync_tryout_row: { operators: [], admins: ['delete'] },
}

/** A control names the least of the roles; those that contain it pass too. The rest is left to the platform's own admin. */
const expectedOfTables = Object.entries(RIGHTS).flatMap(([table, { operators, admins }]) => [
  ...(table in GUARDED ? [] : [[`record ${table} read`, [VIEWER]] as const]),
  ...['create', 'write', 'delete'].map(operation => {
    const role = operators.includes(operation) ? OPERATOR : admins.includes(operation) ? ADMIN : 'admin'
    return [`record ${table} ${operation}`, [role]] as const
  }),
])

/** Who reads a ticket because of its record reads these columns of it. */
const READ_BY_RECORD = ['record_type', 'status', 'target', 'sys_id', 'sys_updated_on']
/** And those that say which incident it is: not where the platform asks without a row. */
const READ_BY_ROW = ['reference', 'permalink']

const ofScripts: readonly (readonly [name: string, condition: string, script: string])[] = [
  ['record x_iio_sync_ticket read', 'private!=true', 'mayReadLinkedRecord'],
  ...READ_BY_ROW.map(column => [`record x_iio_sync_ticket.${column} read`, '', 'isRow'] as const),
]

/** Of what the app itself fills, operators type one column; and the secrets are no auditor's. */
const expected = [
  ...expectedOfTables,
  ...['ticket', 'note', 'outbound_event'].flatMap(table => [
    [`record x_iio_sync_${table}.* write`, [ADMIN]] as const,
    [`record x_iio_sync_${table}.discard_reason write`, [OPERATOR]] as const,
  ]),
  ['record x_iio_sync_ticket.* read', [VIEWER]] as const,
  ...READ_BY_RECORD.map(column => [`record x_iio_sync_ticket.${column} read`, ['itil', VIEWER]] as const),
  ...READ_BY_ROW.map(column => [`record x_iio_sync_ticket.${column} read`, [VIEWER]] as const),
  ...['current', 'previous'].map(one => [`record x_iio_sync_connection.${one}_secret read`, [ADMIN]] as const),
]

const named = ({ type, name, operation }: Row): string => `${type} ${name} ${operation}`

/** The bridge's resources, and those of the Home page, which is a page besides. */
const BRIDGE = 'REST_Endpoint x_iio_sync_rest execute'
const HOME = 'REST_Endpoint x_iio_sync_home_rest execute'
const ofResources = [
  [BRIDGE, ['x_iio_sync.integration']],
  [HOME, [VIEWER]],
  ['ui_page x_iio_sync_home read', [VIEWER]],
  ['client_callable_script_include x_iio_sync.SyncLine execute', ['itil']] as const,
  ['client_callable_script_include x_iio_sync.StartWords execute', ['x_iio_sync.admin']] as const,
] as const

test.each([...expected, ...ofResources])(
  '%s: these roles and no others, without a condition or a script that could open it wider',
  (name, roles) => {
    const own = controls.filter(control => named(control) === name && control['script'] === '')
    expect(own).toMatchObject([
      { active: 'true', decision_type: 'allow', condition: '', script: '', advanced: 'false', security_attribute: '' },
    ])
    expect(own.map(rolesOf)).toEqual([roles])
  },
)

test.each(Object.entries(GUARDED))(
  'record %s read: viewers but for private incidents, and everything for the role alone that no other contains',
  (table, condition) => {
    const own = controls.filter(control => named(control) === `record ${table} read` && control['script'] === '')
    expect(own.map(control => [control['condition'], rolesOf(control)]).sort()).toEqual([
      ['', [PRIVATE_VIEWER]],
      [condition, [VIEWER]],
    ])
    for (const control of own)
      expect(control).toMatchObject({ active: 'true', decision_type: 'allow', advanced: 'false' })
  },
)

test.each(ofScripts)('%s: also who works on tasks, where the script says so', (name, condition, call) => {
  const own = controls.filter(control => named(control) === name && control['script'] !== '')
  const script = `answer = require('./src-sn/server/platform/privacy.ts').${call}(current)`
  expect(own).toMatchObject([{ active: 'true', decision_type: 'allow', condition, script, advanced: 'true' }])
  expect(own.map(rolesOf)).toEqual([['itil']])
})

test('there is no other access control, and no role of one that is not there', () => {
  const guarded = Object.keys(GUARDED).flatMap(table => [`record ${table} read`, `record ${table} read`])
  const names = [...[...expected, ...ofResources, ...ofScripts].map(([name]) => name), ...guarded]
  expect(controls.map(named).sort()).toEqual(names.sort())
  const ids = new Set(controls.map(control => control['sys_id']))
  expect(links.filter(link => !ids.has(link['sys_security_acl'] ?? ''))).toEqual([])
})

test.each(shipped('sys_ws_operation').map(row => [`${row['http_method']} ${row['operation_uri']}`, row] as const))(
  '%s is open to whom the control of the resources names, and to nobody else',
  (_name, operation) => {
    const [control] = controls.filter(({ sys_id }) => sys_id === operation['enforce_acl'])
    expect(control === undefined ? '' : named(control)).toBe(
      operation['operation_uri']?.startsWith('/api/x_iio_sync/v1/home/') ? HOME : BRIDGE,
    )
    expect(operation).toMatchObject({
      active: 'true',
      requires_authentication: 'true',
      requires_acl_authorization: 'true',
      requires_snc_internal_role: 'false',
    })
  },
)

/**
 * Every cross-scope privilege is needed: one history of the app's work, played once with all of them and once without each. An admin
 * who denies one on an instance that enforces them sees the same refusals.
 */
import { fillInLogIns, run, testsOf } from './atf.ts'
import { askAsForm } from './forms/form-line.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { ask, SYNC } from './documents.ts'
import { mappingPage } from './mapping/mapping-end.ts'
import { bridgeReport } from './filled.ts'
import { specOf } from './specs.ts'
import {
  connect,
  declare,
  declareFollowUp,
  desired,
  edit,
  INCIDENT_ID,
  map,
  note,
  recordOf,
  templateId,
  ticketOf,
  write,
} from './tickets.ts'

const HOME = '/api/x_iio_sync/v1/home'
const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
const REFUSED = /^(\w+) operation on (?:table|API) '([^']+)' from scope 'x_iio_sync' was denied/

interface Privilege {
  readonly sysId: string
  readonly name: string
}

const all: readonly Privilege[] = createAppInstance()
  .rows('sys_scope_privilege')
  .map(row => ({ sysId: row['sys_id'] ?? '', name: `${row['operation']} ${row['target_name']}` }))

/** Read by the tests alone that ship with the app. */
const OF_TESTS = ['read sys_ui_action', 'read sys_script', 'read sys_security_acl']

const privileges = all.filter(({ name }) => !OF_TESTS.includes(name))

/** What the instance refused, as `execute GlideRecord.insert`. */
function refusals(instance: AppInstance): Set<string> {
  const lines = instance.logs('error').map(line => REFUSED.exec(line))
  return new Set(lines.flatMap(line => (line === null ? [] : [`${line[1]?.toLowerCase()} ${line[2]}`])))
}

const mapping = (column: string, lookup_table = '', lookup_column = '') =>
  lookup_table === ''
    ? { column, value: '{{ incident.name }}' }
    : { column, value: '{{ incident.name }}', kind: 'lookup', lookup_table, lookup_column }

/** An admin's templates for each table that the app may write, with columns that are looked up, checked and emptied. */
function configure(instance: AppInstance): void {
  connect(instance)
  for (const target_table of ['problem', 'change_request']) {
    instance.create('admin', 'x_iio_sync_template', { name: target_table, order: '900', target_table })
    map(instance, target_table, mapping('short_description'))
  }
  for (const column of ['category', 'upon_reject']) map(instance, 'Incident', mapping(column))
  map(instance, 'Incident', mapping('assigned_to', 'sys_user', 'user_name'))
  map(instance, 'Incident', mapping('assignment_group', 'sys_user_group', 'name'))
  map(instance, 'Incident', mapping('cmdb_ci', 'cmdb_ci', 'name'))
  instance.plant('sys_dictionary_override', {
    sys_id: '1'.repeat(32),
    name: 'incident',
    base_table: 'task',
    element: 'category',
    default_value_override: '1',
    default_value: 'software',
  })
}

function declareAll(instance: AppInstance): void {
  const desired_values = desired(
    { column: 'short_description', value: 'Payments are down' },
    { column: 'category', value: 'network' },
    { column: 'upon_reject', value: 'no choice' },
    { column: 'assigned_to', value: 'beth.anglin', lookup: { table: 'sys_user', column: 'user_name' } },
    { column: 'assignment_group', value: 'Network', lookup: { table: 'sys_user_group', column: 'name' } },
    { column: 'cmdb_ci', value: 'Nothing', lookup: { table: 'cmdb_ci', column: 'name' } },
  )
  declare(instance, { desired_values })
  for (const table of ['problem', 'change_request'])
    declare(instance, { external_id: table, reference: table, template: templateId(instance, table) })
  declareFollowUp(instance, ticketOf(instance)['sys_id'] ?? '')
}

/** Renamed in incident.io, so that a record of each table is written; a column is emptied there. */
function change(instance: AppInstance): void {
  const desired_values = desired(
    { column: 'short_description', value: 'Renamed' },
    { column: 'category', value: '' },
    { column: 'upon_reject', value: '' },
  )
  for (const external_id of [INCIDENT_ID, 'problem', 'change_request', '01FOLLOW'])
    edit(instance, ticketOf(instance, external_id)['sys_id'] ?? '', { desired_values })
}

/** What people do on the record, whose runs die: the minute script finds it. Then the bridge answers no more, and reads an image. */
function workOn(instance: AppInstance): string {
  instance.advance(10)
  write(instance, 'beth.anglin', { work_notes: 'Looking into it', state: '2' })
  // Who set the state, when somebody else wrote since, is in the audit alone.
  write(instance, 'david.loo', { urgency: '1' })
  const attach = () => instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG)
  attach()
  instance.advance(10)
  // What was attached before somebody switched attachments on is not reported.
  instance.setProperty('x_iio_sync.capture.image_attachments', 'all')
  instance.advance(10)
  const sysId = attach().result['sys_id'] ?? ''
  for (const job of instance.takeJobs()) if (job.kind === 'attachment_scan') instance.runJob(job)
  for (let minute = 0; minute < 7; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
  // Whose rights are checked is known by who signed in.
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false, bridge: bridgeReport() })
  instance.pressOnList('Check again', 'x_iio_sync_check')
  instance.settle()
  instance.answerWith(() => ({ error: 'Connection refused', code: 1 }))
  write(instance, 'beth.anglin', { work_notes: 'Still looking' })
  instance.settle()
  return attachment(instance, sysId)
}

const attachment = (instance: AppInstance, sysId: string): string =>
  instance.call(INTEGRATION, 'GET', `${SYNC}/attachments/${sysId}`).text

/** The incident changes after its record was deleted: only one who sees everything can say so. */
function changeDeleted(instance: AppInstance): void {
  instance.call('admin', 'DELETE', `/api/now/table/incident/${ticketOf(instance)['target']}`)
  instance.takeJobs()
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: 'short_description', value: 'Renamed again' }),
  })
}

/** An admin finds and chooses a group that shall get mails, looks who is in it, and tries one. */
function tellPeople(instance: AppInstance): unknown {
  const david = instance.rows('sys_user', { user_name: 'david.loo' })[0]?.['sys_id'] ?? ''
  const group =
    instance.create('admin', 'sys_user_group', { name: 'Sync owners', active: 'true' }).result['sys_id'] ?? ''
  instance.create('admin', 'sys_user_grmember', { group, user: david })
  const found = instance.call('admin', 'GET', `${HOME}/set-up/recipients?q=sync`).text
  const chosen = instance.call('admin', 'POST', `${HOME}/set-up`, { action: 'recipients', users: [], groups: [group] })
  const told = instance.call('admin', 'GET', `${HOME}/mails`).text
  const sent = instance.call('admin', 'POST', `${HOME}/mails/test`, {}).text
  instance.settle()
  return [found, chosen.text, told, sent, instance.rows('sys_email').map(({ subject }) => subject)]
}

const STEPS: readonly ((instance: AppInstance) => unknown)[] = [
  configure,
  declareAll,
  change,
  instance => instance.call(INTEGRATION, 'POST', `${SYNC}/dry-run`, specOf(instance)).text,
  workOn,
  instance => note(instance, { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '' }).text,
  instance => attachment(instance, 'nothing'),
  instance => askAsForm(instance, 'incident', recordOf(instance)['sys_id'] ?? '', 'beth.anglin'),
  changeDeleted,
  tellPeople,
  instance => JSON.stringify(mappingPage(instance).forms),
]

/** Columns whose values are drawn; so is the minute in which a record is looked at. */
const DRAWN = ['current_secret', 'look_slot', 'next_attempt', 'bridge_next_attempt']
const TABLES = ['ticket', 'note', 'outbound_event', 'cursor', 'refusal', 'field_mapping', 'template', 'connection']

/** What comes of it, step by step: the answer, every row that the app keeps, its records. Names that are drawn are left out. */
function play(instance: AppInstance): string {
  const outcomes = STEPS.map(step => {
    let answer: unknown
    try {
      answer = step(instance)
    } catch (error) {
      answer = String(error)
    }
    return [answer, [...TABLES.map(table => `x_iio_sync_${table}`), 'task'].map(table => instance.rows(table))]
  })
  const known = (column: string, value: unknown): unknown => (DRAWN.includes(column) ? undefined : value)
  return JSON.stringify([outcomes, instance.sent.length], known, 1)
    .replace(/[0-9a-f]{32}/g, '(sys_id)')
    .replace(/\d{4}(-\d\d){2}[ T](\d\d:){2}\d\d/g, '(moment)')
}

let whole: string
let refused: string[]

beforeAll(() => {
  const instance = createAppInstance()
  whole = play(instance)
  refused = [...refusals(instance)]
})

test('all of the work is done with the privileges that the app declares', () => {
  expect(refused).toEqual([])
  // The same again, or the comparisons below would say nothing.
  expect(play(createAppInstance()) === whole).toBe(true)
})

test.each(privileges)('without "$name" some of the work is not done, and the log says why', ({ sysId, name }) => {
  const instance = createAppInstance()
  instance.poke('sys_scope_privilege', sysId, { status: 'denied' })
  const outcome = play(instance)
  expect(outcome === whole).toBe(false)
  expect([...refusals(instance)]).toEqual([name])
})

test.each(all.filter(({ name }) => OF_TESTS.includes(name)))(
  'without "$name" a test that ships with the app fails',
  ({ sysId }) => {
    const instance = createAppInstance({ asShipped: true })
    fillInLogIns(instance)
    instance.poke('sys_scope_privilege', sysId, { status: 'denied' })
    expect(testsOf(instance).some(each => run(instance, each).status === 'failure')).toBe(true)
  },
)

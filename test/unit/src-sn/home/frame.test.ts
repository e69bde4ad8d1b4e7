/** GET home/frame on the built app: who may ask, what it counts, and that each number is the length of its list. */
import { readFileSync } from 'node:fs'
import type { CountedRows, HomeFrame, SentencePart } from '../../../../src-sn/server/contract/home/frame.ts'
import type { HomeHealth } from '../../../../src-sn/server/contract/home/health.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect } from '../tickets.ts'

const FRAME = '/api/x_iio_sync/v1/home/frame'
const HEALTH = '/api/x_iio_sync/v1/home/health'
const PERSON = 'beth.anglin'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const frame = (): HomeFrame => (JSON.parse(instance.call('admin', 'GET', FRAME).text) as { result: HomeFrame }).result

const rowsOf = (sentence: readonly SentencePart[]): CountedRows[] =>
  sentence.flatMap(part => (part.kind === 'rows' ? [part] : []))

/** What the platform's list of this query holds. */
function listed({ table, query }: CountedRows): number {
  const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}&sysparm_fields=sys_id`
  return (JSON.parse(instance.call('admin', 'GET', path).text) as { result: unknown[] }).result.length
}

let count = 0
const plant = (table: string, row: Record<string, string>): void =>
  instance.plant(`x_iio_sync_${table}`, {
    sys_id: (++count).toString(16).padStart(32, '0'),
    sys_created_on: '2026-01-01 00:00:00',
    sys_updated_on: '2026-01-01 00:00:00',
    // Each table has one of these, and it is unique.
    ...{ ticket: { record_type: 'incident', external_id: `01${count}` }, note: { update_id: `01${count}` } }[table],
    ...(table === 'outbound_event' ? { source_id: `s${count}` } : {}),
    ...row,
  })

/** A bridge was here just now. */
function hearOfBridge(): void {
  const stored = instance.now().toISOString().slice(0, 19).replace('T', ' ')
  plant('cursor', { kind: 'sweep', name: 'sweep', sys_updated_on: stored, swept_at: stored })
}

test.each([
  ['nobody special', '', 403],
  ['a viewer', 'viewer', 200],
  ['an operator', 'operator', 200],
  ['an admin of the app', 'admin', 200],
])('%s asks: %s %i', (_who, role, status) => {
  if (role !== '') giveRole(instance, PERSON, `x_iio_sync.${role}`)
  expect(instance.call(PERSON, 'GET', FRAME).status).toBe(status)
})

test('the integration user has no business here', () => {
  expect(instance.call(INTEGRATION, 'GET', FRAME).status).toBe(403)
})

test.each([
  ['viewer', { operate: false, configure: false }],
  ['operator', { operate: true, configure: false }],
  ['admin', { operate: true, configure: true }],
])('what the %s may do', (role, may) => {
  giveRole(instance, PERSON, `x_iio_sync.${role}`)
  const { text } = instance.call(PERSON, 'GET', FRAME)
  expect((JSON.parse(text) as { result: HomeFrame }).result.may).toEqual(may)
})

test('it says where this is', () => {
  instance.setProperty('x_iio_sync.environment', 'TEST')
  const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
  expect(frame()).toMatchObject({ environment: 'TEST', app_version: version, as_of: instance.now().toISOString() })
  instance.setProperty('x_iio_sync.environment', 'none')
  expect(frame().environment).toBe('')
})

test.each([
  ['https://acme-test.service-now.com/', 'acme-test'],
  ['https://10.1.2.3:8443/', '10.1.2.3'],
])('at %s it is called %s', (address, name) => {
  instance.setProperty('glide.servlet.uri', address)
  expect(frame().instance).toBe(name)
})

test('it says in which time zone the platform shows moments to the person', () => {
  const [admin] = instance.rows('sys_user', { user_name: 'admin' })
  for (const zone of ['Europe/Berlin', 'US/Pacific']) {
    instance.poke('sys_user', admin?.['sys_id'] ?? '', { time_zone: zone })
    expect(frame().time_zone).toBe(zone)
  }
})

test('as shipped nothing is started; before a bridge came there is no word of it', () => {
  expect(frame().freshness.state).toBe('no_word')
  instance = createAppInstance({ asShipped: true })
  expect(frame().freshness.state).toBe('not_started')
})

test('a bridge that was heard of and nothing owed: in sync', () => {
  hearOfBridge()
  expect(frame().freshness.state).toBe('in_sync')
  instance.advance(2 * 60)
  expect(frame().freshness.state).toBe('no_word')
})

test('a pause, with who and why', () => {
  connect(instance)
  hearOfBridge()
  const [connection] = instance.rows('x_iio_sync_connection')
  const { sys_id: sysId = '' } = connection ?? {}
  instance.poke('x_iio_sync_connection', sysId, {
    paused_at: '2026-01-01 00:00:00',
    paused_by: 'Beth',
    pause_reason: 'upgrade',
  })
  const { state, sentence } = frame().freshness
  expect([state, sentence[0], sentence[2]]).toEqual([
    'paused',
    { kind: 'text', text: 'Paused by Beth since ' },
    { kind: 'text', text: ' (upgrade). ' },
  ])
})

/** One row of each kind; nothing else is counted. */
const KINDS: [string, string, Record<string, string>][] = [
  ['waiting', 'outbound_event', { state: 'ready' }],
  ['waiting', 'ticket', { status: 'pending', unfinished: '0', attempts: '0' }],
  ['waiting', 'ticket', { status: 'failed', unfinished: '0', attempts: '19' }],
  ['waiting', 'ticket', { status: 'in_sync', unfinished: '1', bridge_attempts: '3' }],
  ['waiting', 'note', { status: 'pending', attempts: '0' }],
  ['waiting', 'note', { status: 'failed', attempts: '19' }],
  ['waiting', 'cursor', { kind: 'unread', name: 'incidents x' }],
  ['stuck', 'outbound_event', { state: 'parked' }],
  ['stuck', 'ticket', { status: 'pending', claim_answer: 'waiting', unfinished: '0', attempts: '0' }],
  ['stuck', 'ticket', { status: 'failed', attempts: '20', unfinished: '0' }],
  ['stuck', 'ticket', { status: 'in_sync', unfinished: '1', bridge_attempts: '20' }],
  ['stuck', 'ticket', { status: 'in_sync', unfinished: '0', bridge_error: 'A role is missing.' }],
  ['stuck', 'note', { status: 'failed', attempts: '20' }],
  ['neither', 'outbound_event', { state: 'sent' }],
  ['neither', 'outbound_event', { state: 'discarded' }],
  ['neither', 'outbound_event', { state: 'not_needed' }],
  ['neither', 'ticket', { status: 'in_sync', unfinished: '0' }],
  ['neither', 'ticket', { status: 'skipped', unfinished: '0' }],
  ['neither', 'ticket', { status: 'discarded', unfinished: '0' }],
  ['neither', 'note', { status: 'written' }],
  ['neither', 'cursor', { kind: 'catalogue', name: 'catalogue' }],
]

test.each(KINDS)('%s: a row of %s with %j', (kind, table, row) => {
  hearOfBridge()
  plant(table, { source_updated_at: '2026-01-01T00:00:00.000Z', written_at: '2026-01-01 00:00:00', ...row })
  const { state, sentence } = frame().freshness
  expect(state).toBe({ waiting: 'behind', stuck: 'in_sync_but', neither: 'in_sync' }[kind])
  expect(rowsOf(sentence).map(part => [part.table, part.count])).toEqual(
    kind === 'neither' ? [] : [[`x_iio_sync_${table}`, 1]],
  )
})

test('each number of the sentence is as long as its list, and the sum is their sum', () => {
  hearOfBridge()
  for (const [, table, row] of [...KINDS, ...KINDS.slice(0, 3)])
    plant(table, {
      source_updated_at: '2026-01-01T00:00:00.000Z',
      written_at: '2026-01-01 00:00:00',
      ...row,
      ...(table === 'cursor' ? { name: `${row['name']}${count}` } : {}),
    })
  const { sentence } = frame().freshness
  const numbers = rowsOf(sentence)
  expect(numbers.map(part => part.count)).toEqual(numbers.map(listed))
  expect(numbers.map(({ count: rows }) => rows)).toEqual([2, 5, 2, 1, 1, 4, 1])
  expect(sentence.flatMap(part => (part.kind === 'total' ? [part.count] : []))).toEqual([10])
  // The sum leads to the tab Health, which has a list for each table.
  const health = (JSON.parse(instance.call('admin', 'GET', HEALTH).text) as { result: HomeHealth }).result
  const lists = [...health.out.waiting, ...health.in.waiting]
  expect(lists.map(listed).reduce((sum, length) => sum + length, 0)).toBe(10)
})

test('the reason is that of the oldest row, in the words of the side that refused', () => {
  connect(instance)
  hearOfBridge()
  plant('outbound_event', { state: 'ready', answer: 'young', sys_created_on: '2026-01-02 00:00:00' })
  plant('outbound_event', {
    state: 'ready',
    answer: 'incident.io answered 503.',
    sys_created_on: '2026-01-01 00:00:00',
  })
  const words = frame().freshness.sentence.flatMap(part => (part.kind === 'text' ? [part.text] : []))
  expect(words.join('')).toContain('because: incident.io answered 503.')
})

test('however many rows there are, it reads a handful', () => {
  hearOfBridge()
  for (let index = 0; index < 300; index += 1) plant('outbound_event', { state: 'ready', answer: 'x' })
  instance.resetStatements()
  frame()
  const statements = instance.statements()
  expect(statements.length).toBeLessThanOrEqual(20)
  const read = statements.filter(({ table, rows }) => table === 'x_iio_sync_outbound_event' && rows > 1)
  // The count alone goes over all of them, in the database.
  expect(read).toHaveLength(1)
})

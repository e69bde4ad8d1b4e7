/** GET home/health on the built app: every number is the length of its list, and ten thousand rows cost no more statements than ten. */
import type { CountedRows } from '../../../../src-sn/server/contract/home/frame.ts'
import { queueNames } from '../../../../src-sn/server/contract/home/health.ts'
import type { HealthQueuePage, HomeHealth } from '../../../../src-sn/server/contract/home/health.ts'
import { APP_VERSION } from '../../../../src-sn/server/contract/versions.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'

const HOME = '/api/x_iio_sync/v1/home'
const PERSON = 'beth.anglin'

let instance: AppInstance
let planted = 0
beforeEach(() => {
  instance = createAppInstance()
  planted = 0
})

const get = <T>(path: string, user = 'admin'): T =>
  (JSON.parse(instance.call(user, 'GET', `${HOME}${path}`).text) as { result: T }).result
const health = (): HomeHealth => get('/health')
const queue = (query: string): HealthQueuePage => get(`/health/queue?${query}`)

/** What the platform's list of this query holds. */
function listed({ table, query }: CountedRows): number {
  const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}&sysparm_fields=sys_id&sysparm_limit=20000`
  return (JSON.parse(instance.call('admin', 'GET', path).text) as { result: unknown[] }).result.length
}

/** As ServiceNow stores a moment so many minutes ago. */
const ago = (minutes: number): string =>
  new Date(instance.now().getTime() - minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')

function plant(table: string, row: Record<string, string>): string {
  planted += 1
  const sysId = planted.toString(16).padStart(32, '0')
  const unique: Record<string, Record<string, string>> = {
    ticket: { record_type: 'incident', external_id: `01${planted}`, reference: `INC-${planted}` },
    note: { update_id: `01${planted}`, written_at: ago(planted) },
    outbound_event: { source_id: `s${planted}`, type: 'work_note' },
    bridge: { name: `host ${planted}` },
  }
  instance.plant(`x_iio_sync_${table}`, {
    sys_id: sysId,
    sys_created_on: ago(planted),
    sys_updated_on: ago(planted),
    ...unique[table],
    ...row,
  })
  return sysId
}

/** Something of everything, over two days. */
function plantAll(): void {
  for (let index = 0; index < 60; index += 1) {
    const sys_created_on = ago(index * 47 + 10)
    const ticket = plant('ticket', {
      status: ['pending', 'failed', 'in_sync', 'skipped'][index % 4] ?? '',
      attempts: String(index % 25),
      unfinished: index % 7 === 0 ? '1' : '0',
      bridge_attempts: '0',
      bridge_error: index % 11 === 0 ? 'A role is missing.' : '',
      claim_answer: index % 8 === 0 ? 'waiting' : '',
      source_updated_at: `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
    })
    plant('outbound_event', {
      state: ['ready', 'sent', 'parked', 'discarded'][index % 4] ?? '',
      type: index % 3 === 0 ? 'attachment' : 'work_note',
      attempts: String(index % 3),
      sent_at: index % 4 === 1 ? sys_created_on : '',
      ticket,
      sys_created_on,
    })
    plant('note', {
      status: ['pending', 'written', 'failed', 'skipped'][index % 4] ?? '',
      attempts: String(index % 25),
      written_at: sys_created_on,
      ticket,
    })
  }
  plant('cursor', { kind: 'unread', name: 'incidents x' })
  plant('bridge', { last_word: ago(1), leader: '1', version: APP_VERSION })
  plant('bridge', { last_word: ago(5), leader: '0', version: APP_VERSION })
  plant('bridge', { last_word: ago(3000), leader: '0', version: '0.0.9' })
}

/** Every number of an answer that has a list, wherever it stands. */
function numbersIn(value: unknown): CountedRows[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'count' in value && 'query' in value ? [value as unknown as CountedRows] : []
  return [...own, ...Object.values(value).flatMap(numbersIn)]
}

test('every number of the page is as long as the list behind it', () => {
  plantAll()
  const numbers = [
    ...numbersIn(health()),
    ...numbersIn(get('/frame')),
    ...queueNames.map(name => queue(`queue=${name}`).counted),
  ]
  expect(numbers.length).toBeGreaterThan(150)
  expect(numbers.filter(({ count }) => count > 0).length).toBeGreaterThan(40)
  expect(numbers.filter(number => number.count !== listed(number))).toEqual([])
})

test('nobody without the role asks', () => {
  for (const path of ['/health', '/health/queue?queue=notes-in']) {
    expect(instance.call(PERSON, 'GET', `${HOME}${path}`).status).toBe(403)
    expect(instance.call(INTEGRATION, 'GET', `${HOME}${path}`).status).toBe(403)
  }
  giveRole(instance, PERSON, 'x_iio_sync.viewer')
  expect(instance.call(PERSON, 'GET', `${HOME}/health`).status).toBe(200)
})

test('an instance on which nothing happened yet', () => {
  const { out, in: into, runs, swept_at, found, bridges, limits, notices } = health()
  expect([out.last, into.last, found]).toEqual([null, null, null])
  expect([runs, swept_at, bridges, limits, notices]).toEqual([[], '', [], [], []])
})

test('ten thousand rows: as many statements as for ten, and none that reads them one by one', () => {
  const cost = () => {
    instance.resetStatements()
    health()
    queue('queue=notes-out&page=3')
    return instance.statements().length
  }
  plantAll()
  const few = cost()
  for (let index = 0; index < 10_000; index += 1)
    plant('outbound_event', { state: index % 2 === 0 ? 'ready' : 'sent', sys_created_on: ago(index % 2000) })
  expect(cost()).toBe(few)
  expect(few).toBeLessThanOrEqual(90)
})

test('a page of the list is fifty rows, the oldest first', () => {
  for (let index = 0; index < 120; index += 1)
    plant('outbound_event', { state: 'ready', sys_created_on: ago(200 - index) })
  const pages = [0, 1, 2, 3].map(page => queue(`queue=notes-out&page=${page}`))
  expect(pages.map(({ rows, counted }) => [rows.length, counted.count])).toEqual([
    [50, 120],
    [50, 120],
    [20, 120],
    [0, 120],
  ])
  const moments = pages.flatMap(({ rows }) => rows.map(({ since }) => since))
  expect([...moments].sort()).toEqual(moments)
})

test.each([
  ['notes-out', 'reference', 'INC-7'],
  ['images-out', 'external_id', '01ABC'],
  ['tickets-in', 'number', 'INC0010007'],
  ['notes-in', 'reference', 'INC-7'],
])('%s are found by the %s of their ticket', (name, column, word) => {
  for (const value of [word, `${word}9`]) {
    const ticket = plant('ticket', { status: 'pending', attempts: '0', unfinished: '0', [column]: value })
    plant('outbound_event', { state: 'ready', ticket })
    plant('outbound_event', { state: 'parked', type: 'attachment', ticket })
    plant('note', { status: 'pending', attempts: '0', ticket })
  }
  const { counted, rows } = queue(`queue=${name}&search=${word}`)
  expect([counted.count, rows.length, listed(counted)]).toEqual([1, 1, 1])
  expect(queue(`queue=${name}`).counted.count).toBe(2)
})

test.each([
  ['queue=nobody', 400],
  ['queue=notes-in&search=a%5Eb', 400],
  ['queue=notes-in&search=a%20b', 400],
  ['queue=notes-in&page=-1', 400],
  ['queue=notes-in&page=x', 400],
  ['queue=notes-in&page=1', 200],
])('%s: %i', (query, status) => {
  expect(instance.call('admin', 'GET', `${HOME}/health/queue?${query}`).status).toBe(status)
})

test('of a private incident the list says that there is something, and not what', () => {
  const viewer = 'abel.tuter'
  giveRole(instance, viewer, 'x_iio_sync.viewer')
  const ticket = plant('ticket', {
    private: '1',
    status: 'failed',
    error: 'secret words',
    number: 'INC0010009',
    unfinished: '0',
  })
  plant('outbound_event', { state: 'ready', ticket, answer: 'secret words' })
  for (const name of ['tickets-in', 'notes-out']) {
    const page = get<HealthQueuePage>(`/health/queue?queue=${name}`, viewer)
    expect(page.rows.map(({ title, reason }) => [title, reason])).toEqual([['', '']])
    expect(JSON.stringify(page)).not.toMatch(/secret|INC-|INC00/)
  }
  plant('note', { ticket, status: 'failed', attempts: '1', error: 'secret words' })
  expect(JSON.stringify([get('/health', viewer), get('/frame', viewer)])).not.toMatch(/secret|INC-|INC00/)
})

test('what the bridge said: how its runs went, and how much of its limits it used', () => {
  plant('bridge', {
    last_word: ago(1),
    leader: '1',
    sweep_failed_at: ago(2),
    sweep_failure: 'incident.io answered 503.',
    catalogue_succeeded_at: ago(9),
    limits_used: JSON.stringify([{ vendor: 'incident_io', used: 7, limit: 600 }]),
  })
  plant('bridge', { last_word: ago(2), leader: '0', limits_used: '[{"vendor":"incident_io","used":1,"limit":600}]' })
  const { runs, limits } = health()
  expect(runs.map(({ run, failure, succeeded_at }) => [run, failure, succeeded_at !== ''])).toEqual([
    ['sweep', 'incident.io answered 503.', false],
    ['catalogue', '', true],
    ['sign_in', '', false],
  ])
  expect(limits).toEqual([{ vendor: 'incident_io', used: 8, limit: 1200 }])
})

test('a notice for what waits longer than a quarter of an hour, and none before that', () => {
  plant('outbound_event', { state: 'ready', sys_created_on: ago(14) })
  expect(health().notices).toEqual([])
  plant('outbound_event', { state: 'ready', sys_created_on: ago(16), answer: 'no answer' })
  const [notice] = health().notices
  expect(notice?.[0]).toMatchObject({ kind: 'rows', count: 2, table: 'x_iio_sync_outbound_event' })
})

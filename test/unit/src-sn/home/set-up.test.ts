/** GET and POST home/set-up on the built app: who may do what, what the page shows, and that nothing passes that did not just now. */
import type { HomeSetUp, SetUpRequest } from '../../../../src-sn/server/contract/home/set-up.ts'
import { checkIds } from '../../../../src-sn/server/contract/checks.ts'
import { shownCheck, type StoredCheck } from '../../../../src-sn/server/home/set-up-checks.ts'
import { readJson } from '../../json.ts'
import { giveRole } from '../filled.ts'
import { createAppInstance, INSTANCE_URL } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { BRIDGE_URL, connect, SECRET, templateId } from '../tickets.ts'

const PATH = '/api/x_iio_sync/v1/home/set-up'
const PERSON = 'beth.anglin'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ asShipped: true })
})

const read = (user = 'admin'): HomeSetUp =>
  readJson<{ result: HomeSetUp }>(instance.call(user, 'GET', PATH).text).result
const act = (request: SetUpRequest, user = 'admin') => {
  const { status, text } = instance.call(user, 'POST', PATH, request)
  const { result, error } = readJson<{ result?: { said: string }; error?: { detail: string } }>(text)
  return { status, words: result?.said ?? error?.detail ?? '' }
}
const connection = () => instance.rows('x_iio_sync_connection')[0] ?? {}
const incident = () => templateId(instance, 'Incident')

test('a fresh instance: nothing is checked, and Start says what is missing', () => {
  const shown = read()
  expect(shown.checks.map(({ id, state }) => [id, state])).toEqual(checkIds.map(id => [id, 'never']))
  expect(shown.connection).toMatchObject({ bridge_url: '', has_secret: false, confirmed_instance: '' })
  expect(shown.start).toEqual({
    declared_from: '',
    refusal: expect.stringMatching(/^Not started\. The connection has no bridge URL/),
  })
  expect(shown.templates.every(({ active }) => !active)).toBe(true)
  expect(shown.pause).toBeNull()
})

test('no answer holds a secret', () => {
  connect(instance)
  expect(instance.call('admin', 'GET', PATH).text).not.toContain(SECRET.slice(6, 20))
  expect(read().connection.has_secret).toBe(true)
})

describe('who may', () => {
  const requests: readonly SetUpRequest[] = [
    { action: 'check' },
    { action: 'confirm' },
    { action: 'template', sys_id: '0'.repeat(32), active: true, trial: false },
    { action: 'ask', list: 'running' },
    { action: 'start' },
    { action: 'trial' },
    { action: 'pause', reason: 'x' },
    { action: 'resume' },
    { action: 'recipients', users: [], groups: [] },
  ]
  test.each([
    ['viewer', []],
    ['operator', ['check']],
  ])('a %s reads, and does %j', (role, allowed: readonly string[]) => {
    giveRole(instance, PERSON, `x_iio_sync.${role}`)
    expect(read(PERSON).checks).toHaveLength(checkIds.length)
    for (const request of requests) {
      const { status, words } = act(request, PERSON)
      expect([request.action, status === 403]).toEqual([request.action, !allowed.includes(request.action)])
      if (status === 403) expect(words).toMatch(/needs the role x_iio_sync\.(admin|operator)/)
    }
  })
  test('nobody else sees it', () => {
    for (const method of ['GET', 'POST'])
      expect(instance.call(PERSON, method, PATH, { action: 'check' }).status).toBe(403)
  })
})

test('from nothing to Start, and a pause, by the page alone', () => {
  connect(instance, { confirmed_instance: '' })
  const [reachable] = read().checks.filter(({ fix }) => fix !== null)
  expect(reachable).toMatchObject({
    id: 'bridge_reachable',
    fix: { action: 'confirm', changes: [{ what: 'Confirmed instance', before: '', after: INSTANCE_URL }] },
  })
  expect(act({ action: 'confirm' })).toMatchObject({ status: 200 })
  expect(read().connection).toMatchObject({ problem: '', bridge_url: BRIDGE_URL, confirmed_instance: INSTANCE_URL })
  expect(act({ action: 'start' })).toMatchObject({ status: 409, words: expect.stringMatching(/no template/) })
  expect(act({ action: 'template', sys_id: incident(), active: true, trial: false }).words).toBe('"Incident" is on.')
  expect(act({ action: 'start' })).toMatchObject({ status: 200, words: expect.stringMatching(/^Started\./) })
  expect(read().start).toEqual({ declared_from: expect.stringMatching(/^2026/), refusal: '' })
  expect(act({ action: 'pause', reason: '' })).toMatchObject({ status: 409 })
  expect(act({ action: 'pause', reason: 'Freeze' })).toMatchObject({ status: 200 })
  expect(read().pause).toMatchObject({ reason: 'Freeze' })
  expect(act({ action: 'resume' })).toMatchObject({ status: 200 })
  expect(read().pause).toBeNull()
  const audited = instance.rows('sys_audit', { documentkey: connection()['sys_id'] ?? '' }).map(row => row['fieldname'])
  expect(audited).toEqual(expect.arrayContaining(['confirmed_instance', 'declared_from', 'paused_at']))
})

test('Start with test incidents only puts the templates that are on on trial, and starts nothing', () => {
  connect(instance)
  expect(act({ action: 'trial' })).toMatchObject({ status: 409 })
  act({ action: 'template', sys_id: incident(), active: true, trial: false })
  expect(act({ action: 'trial' }).words).toMatch(/^Test incidents become records by "Incident"/)
  expect(instance.row('x_iio_sync_template', incident())).toMatchObject({ active: '1', trial: '1' })
  expect(read().start.declared_from).toBe('')
})

test('a look is under way until the bridge has answered', () => {
  connect(instance)
  instance.settle()
  act({ action: 'check' })
  expect(read().checking).toBe(true)
  instance.settle()
  expect(read().checking).toBe(false)
  expect(read().checks.find(({ id }) => id === 'templates')).toMatchObject({ state: 'warning' })
})

describe('a pass', () => {
  const nowMs = Date.parse('2026-11-22T10:00:00Z')
  const stored = (state: string, last_passed: string): StoredCheck => ({
    state,
    found: '',
    to_do: '',
    who: '',
    last_checked: last_passed,
    last_passed,
  })
  test.each([
    ['an hour ago', 'passed', '2026-11-22T09:00:00Z', 'passed'],
    ['longer ago', 'passed', '2026-11-22T08:59:59Z', 'stale'],
    ['nobody knows when', 'passed', '', 'stale'],
    ['before it failed', 'failed', '2026-11-22T09:59:00Z', 'failed'],
    ['in a row that was spoilt', 'x', '2026-11-22T09:59:00Z', 'unknown'],
  ])('%s', (_what, state, moment, shown) => {
    expect(shownCheck('secrets', stored(state, moment), nowMs, null).state).toBe(shown)
  })
})

/** What a bridge process says of itself with a claim of the sweep: one row for each start of a process, and silence is cleaned away. */
import { ask, SYNC } from '../documents.ts'
import type { HomeHealth } from '../../../../src-sn/server/contract/home/health.ts'
import { APP_VERSION, OLDEST_BRIDGE } from '../../../../src-sn/server/contract/versions.ts'
import { bridgeReport } from '../filled.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const claim = (holder: string, bridge: object) =>
  ask(instance, 'POST', 'sweep', { action: 'claim', holder, starting: false, bridge })
const rows = () => instance.rows('x_iio_sync_bridge')

test('a row for each process, with who it signs in as, and who sweeps', () => {
  claim('a', bridgeReport())
  claim('b', bridgeReport({ host: 'bridge-2' }))
  expect(rows().map(({ host, leader, signs_in_as }) => ({ host, leader, signs_in_as }))).toEqual([
    { host: 'bridge-1', leader: '1', signs_in_as: INTEGRATION },
    { host: 'bridge-2', leader: '0', signs_in_as: INTEGRATION },
  ])
})

test('the same process changes its row', () => {
  claim('a', bridgeReport())
  instance.advance(300)
  const run = {
    run: 'sweep',
    succeeded_at: '',
    failed_at: '2026-11-22T03:04:00.000Z',
    failure: 'incident.io list: 500.',
  } as const
  claim('a', bridgeReport({ runs: [run], key: { name: 'Sync', missing_roles: ['viewer'] } }))
  expect(rows()).toHaveLength(1)
  expect(rows()[0]).toMatchObject({
    last_word: '2026-11-22 03:05:00',
    sweep_failed_at: '2026-11-22 03:04:00',
    sweep_failure: 'incident.io list: 500.',
    key_missing: 'viewer',
  })
})

test('a bridge of an earlier release says nothing of itself, and is served', () => {
  const answer = instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, { action: 'claim', holder: 'a', starting: false })
  expect(answer.status).toBe(200)
  expect(rows()).toEqual([])
})

test.each([
  ['a host with a space', { host: 'a b' }],
  ['a moment that is none', { started_at: 'today' }],
  ['a long failure', { runs: [{ run: 'sweep', succeeded_at: '', failed_at: '', failure: 'x'.repeat(1001) }] }],
  ['an unknown run', { runs: [{ run: 'x', succeeded_at: '', failed_at: '', failure: '' }] }],
  ['an unknown field', { secret: 'x' }],
])('%s is refused', (_what, changes) => {
  const body = { action: 'claim', holder: 'a', starting: false, bridge: { ...bridgeReport(), ...changes } }
  expect(instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, body).status).toBe(400)
  expect(rows()).toEqual([])
})

test('a process that is silent for a week is cleaned away', () => {
  claim('a', bridgeReport())
  instance.advance(8 * 24 * 3600)
  claim('b', bridgeReport({ host: 'bridge-2' }))
  instance.runCleaner()
  expect(rows().map(({ host }) => host)).toEqual(['bridge-2'])
})

test('the configuration says which app this is, also when nothing changed', () => {
  const { version, app } = ask<{ version: string; app: object }>(instance, 'GET', 'configuration')
  expect(app).toEqual({ version: APP_VERSION, oldest_bridge: OLDEST_BRIDGE })
  expect(ask(instance, 'GET', `configuration?known=${version}`)).toMatchObject({ unchanged: true, app })
})

describe('a sweep that ends', () => {
  const failing = bridgeReport({
    runs: [{ run: 'sweep', succeeded_at: '', failed_at: '2026-11-22T03:00:00.000Z', failure: 'incident.io: 503.' }],
  })
  const sweep = (done: boolean | undefined, found?: object): void => {
    const { token } = ask<{ token: string }>(instance, 'POST', 'sweep', {
      action: 'claim',
      holder: 'a',
      starting: false,
      bridge: failing,
    })
    instance.advance(9)
    const given = done === undefined ? {} : { done }
    ask(instance, 'POST', 'sweep', { action: 'finish', token, ...given, found, bridge: failing })
  }
  const sweptAt = () => instance.rows('x_iio_sync_cursor', { kind: 'sweep' })[0]?.['swept_at'] ?? ''

  test('and went through: up to when it looked, and the failure before it is over', () => {
    sweep(true)
    expect(sweptAt()).toBe('2026-11-22 03:00:00')
    expect(rows()[0]).toMatchObject({ sweep_failure: '', sweep_succeeded_at: '2026-11-22 03:00:09' })
  })

  test('what the last one that went through found; nothing where its bridge does not say', () => {
    const found = () => {
      const { text } = instance.call('admin', 'GET', '/api/x_iio_sync/v1/home/health')
      return (JSON.parse(text) as { result: HomeHealth }).result.found
    }
    expect(found()).toBeNull()
    sweep(true, { compared: 12, differing: 2 })
    sweep(false, { compared: 99, differing: 99 })
    expect(found()).toEqual({ compared: 12, differing: 2 })
    sweep(true)
    expect(found()).toBeNull()
  })

  test.each([false, undefined])('and left something out, or does not say (%s): neither', done => {
    sweep(done)
    expect(sweptAt()).toBe('')
    expect(rows()[0]).toMatchObject({ sweep_failure: 'incident.io: 503.' })
  })
})

/** The one list of checks: each says what was found, what to do and who can do it, and nothing passes that did not. */
import { signAnswer } from '../../../../../bridge/http/webhooks/signed-answer.ts'
import { publicWebhooks } from '../../../../../src-sn/server/contract/bridge-report.ts'
import { checkIds, type CheckId } from '../../../../../src-sn/server/contract/checks.ts'
import { APP_VERSION } from '../../../../../src-sn/server/contract/versions.ts'
import type { OutboundResponse } from '../../../../ends/servicenow/contracts.ts'
import { readJson } from '../../../json.ts'
import { ask } from '../../documents.ts'
import { bridgeReport, giveRole } from '../../filled.ts'
import { createAppInstance, INTEGRATION } from '../../instance.ts'
import type { AppInstance } from '../../instance.ts'
import { connect, events, SECRET, templateId } from '../../tickets.ts'

/** A later release of the same major version. */
const later = APP_VERSION.replace(/\.\d+\.\d+$/, '.999.0')

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  instance.settle()
  instance.sent.length = 0
})

const fine = [
  { id: 'key', state: 'passed', found: 'fine', to_do: '', who: '' },
  { id: 'images', state: 'passed', found: 'fine', to_do: '', who: '' },
]
const answer = (body: object, status = 200): OutboundResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
/** As the bridge answers, with this secret. */
function bridgeAnswers({ secret = SECRET, report = {}, findings = fine, spoil = (text: string) => text } = {}): void {
  instance.answerWith(({ body }) => {
    const { event_id } = readJson<{ event_id: string }>(body)
    const checks = signAnswer(
      event_id,
      { bridge: bridgeReport({ host: 'asked', ...report }), findings },
      [secret],
      instance.now(),
    )
    return answer({ outcome: 'delivered', detail: 'Checked.', checks: { ...checks, text: spoil(checks.text) } })
  })
}
/** A process that signs in as the integration user, and has seen these webhooks. */
const claim = (types: readonly string[] = publicWebhooks): void => {
  const report = bridgeReport({ events: types.map(type => ({ type, at: '2026-11-22T02:30:00.000Z' })) })
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false, bridge: report })
}
function check(): Record<CheckId, Record<string, string>> {
  instance.pressOnList('Check again', 'x_iio_sync_check')
  instance.settle()
  const rows = instance.rows('x_iio_sync_check')
  expect(rows.map(row => row['name']).sort()).toEqual([...checkIds].sort())
  return Object.fromEntries(rows.map(row => [row['name'], row])) as Record<CheckId, Record<string, string>>
}

/** The minute script does it in the seventh minute of an hour. */
const runIndexTest = (): void => {
  instance.advance(7 * 60)
  instance.runMinuteScript()
  instance.settle()
}

test.each<[string, () => void, string, RegExp]>([
  ['were tested', runIndexTest, 'passed', /^A second equal row was refused .* at 2026-11-22T03:07/],
  ['were not tested yet', () => undefined, 'warning', /^It is not known yet/],
  [
    'are not all there',
    () => {
      instance.dropUniqueIndexes('x_iio_sync_ticket')
      runIndexTest()
    },
    'failed',
    /^There is no unique index on incident\.io ticket \(record_type, external_id\)/,
  ],
])('unique indexes that %s', (_what, prepare, state, found) => {
  prepare()
  bridgeAnswers()
  claim()
  expect(check().unique_indexes).toMatchObject({ state, found: expect.stringMatching(found) })
})

test('a set-up that works passes all but the mails', () => {
  runIndexTest()
  bridgeAnswers()
  claim()
  const rows = check()
  const notPassed = checkIds.filter(id => rows[id]['state'] !== 'passed')
  expect(notPassed).toEqual(['told'])
  expect(events(instance, 'checks').at(-1)).toMatchObject({
    state: 'sent',
    answer: 'delivered: 10 of 11 checks passed.',
  })
})

describe('once a minute the bridge is asked for a word', () => {
  const askForWord = (): void => instance.runMinuteScript('incident.io sync: is the bridge there')
  const heard = () => instance.rows('x_iio_sync_bridge').map(({ host, sweep_failure: failure }) => [host, failure])

  test('and what it says of itself is kept, not the question', () => {
    bridgeAnswers({
      report: {
        runs: [{ run: 'sweep', succeeded_at: '', failed_at: '2026-11-22T02:30:00.000Z', failure: 'Status 429' }],
      },
      findings: [],
    })
    askForWord()
    expect(instance.sent.map(({ body }) => readJson<{ type: string }>(body).type)).toEqual(['report'])
    expect(heard()).toEqual([['asked', 'Status 429']])
    expect(events(instance, 'report')).toEqual([])
  })

  test.each([
    ['nobody answers', () => instance.answerWith(() => ({ error: 'Connection refused', code: 0 }))],
    ['somebody else answers', () => bridgeAnswers({ secret: `whsec_${'B'.repeat(43)}=`, findings: [] })],
  ])('%s: nothing was heard', (_what, given) => {
    given()
    askForWord()
    expect(heard()).toEqual([])
  })

  test('and nobody is asked where sending is not confirmed', () => {
    const [row = {}] = instance.rows('x_iio_sync_connection')
    instance.poke('x_iio_sync_connection', row['sys_id'] ?? '', { confirmed_instance: '' })
    askForWord()
    expect(instance.sent).toEqual([])
  })
})

describe('the bridge', () => {
  test.each([
    [
      'is dead',
      () => ({ error: 'Connection refused', code: 0 }),
      'bridge_reachable',
      /No answer from the bridge: Connection refused/,
      /Start the bridge/,
    ],
    ['is somebody else', () => answer({ hello: 'you' }), 'bridge_reachable', /not as the bridge does/, /leads to it/],
    [
      'has another secret',
      () => answer({ error: { code: 'signature_mismatch', message: 'No.' } }, 401),
      'secrets',
      /SERVICENOW_WEBHOOK_SECRET must be the same/,
      /Set the same secret/,
    ],
    [
      'has another clock',
      () => answer({ error: { code: 'timestamp_outside_tolerance', message: 'No.' } }, 401),
      'secrets',
      /clocks/,
      /Correct the clock/,
    ],
    [
      'knows no checks',
      () => answer({ error: { code: 'body_invalid', message: 'type' } }, 400),
      'versions',
      /earlier release that knows no checks/,
      /Upgrade the bridge/,
    ],
    [
      'fails',
      () => answer({ error: { code: 'internal', message: 'Broken.' } }, 503),
      'bridge_reachable',
      /answered 503/,
      /log of the bridge/,
    ],
  ] as const)('that %s is named, and what depends on it is not known', (_what, given, id, found, toDo) => {
    instance.answerWith(given)
    const rows = check()
    expect(rows[id]).toMatchObject({
      state: 'failed',
      found: expect.stringMatching(found),
      to_do: expect.stringMatching(toDo),
    })
    expect(rows['key']['state']).toBe('unknown')
    // Over with that: nothing is repeated.
    expect(events(instance, 'checks')[0]).toMatchObject({ state: 'sent', attempts: '1' })
  })

  test.each([
    [
      'that is signed with another secret',
      { secret: `whsec_${Buffer.from('another secret of the tests').toString('base64')}` },
    ],
    ['that was changed on its way', { spoil: (text: string) => text.replace('fine', 'FINE') }],
  ])('an answer %s is not believed', (_what, given) => {
    bridgeAnswers(given)
    const rows = check()
    expect(rows['secrets']).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('its own answer is not signed'),
    })
    expect(rows['key']['state']).toBe('unknown')
    expect(instance.rows('x_iio_sync_bridge')).toEqual([])
  })

  test.each([
    [{ version: '99.0.0' }, 'failed', /first numbers differ/],
    [{ oldest_app: later }, 'failed', /needs a newer app/],
    [{ version: 'spoilt' }, 'failed', /^The app is \S+ and the bridge is spoilt: /],
    [{ version: later }, 'passed', /^The app is \S+ and the bridge is \d+\.999\.0\.$/],
  ])('of %j', (report, state, words) => {
    bridgeAnswers({ report })
    expect(check()['versions']).toMatchObject({ state, found: expect.stringMatching(words) })
  })

  test('says what is wrong with the key, and that stands on the row', () => {
    const key = {
      id: 'key',
      state: 'failed',
      found: 'The key "Sync" lacks x.',
      to_do: 'Tick x.',
      who: 'incident_io_owner',
    }
    bridgeAnswers({ findings: [key, ...fine.slice(1)] })
    expect(check()['key']).toMatchObject({ state: 'failed', found: key.found, to_do: key.to_do, who: key.who })
  })
})

test('without a connection the bridge is not asked, and everything else is looked at', () => {
  connect(instance, { confirmed_instance: '' })
  instance.settle()
  const rows = check()
  expect(rows['bridge_reachable']).toMatchObject({ state: 'failed', found: expect.stringMatching(/not confirmed/) })
  expect(rows['templates']['state']).toBe('passed')
  expect(instance.sent).toEqual([])
})

describe('webhooks', () => {
  beforeEach(() => bridgeAnswers())
  test('none', () => {
    expect(check()['webhook_events']).toMatchObject({
      state: 'failed',
      found: expect.stringMatching(/^No webhook .* has come yet/),
      to_do: expect.stringMatching(/for the endpoint https:\/\/\S+\/webhooks\/incident-io\. Then /),
    })
  })
  test('some: those that are missing are named, and how to cause them', () => {
    claim(publicWebhooks.slice(1))
    expect(check()['webhook_events']).toMatchObject({
      state: 'warning',
      found: '4 of 5 types have come. Not seen yet: public_incident.incident_created_v2.',
      to_do: expect.stringMatching(/Settings > Webhooks.*Then declare a test incident\.$/),
    })
  })
  test('those of private incidents too, where these are synced', () => {
    claim()
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    const { state, to_do } = check()['webhook_events']
    expect(state).toBe('warning')
    expect(to_do).toContain('declare a private test incident')
  })
  test('what a process saw that has ended counts', () => {
    claim(publicWebhooks.slice(0, 3))
    const later = bridgeReport({
      host: 'bridge-2',
      events: publicWebhooks.slice(3).map(type => ({ type, at: '2026-11-22T02:30:00.000Z' })),
    })
    ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'b', starting: true, bridge: later })
    expect(check()['webhook_events']['state']).toBe('passed')
    expect(instance.rows('x_iio_sync_bridge')).toHaveLength(3)
  })
})

describe('the integration user', () => {
  beforeEach(() => bridgeAnswers())
  test('has not signed in', () => expect(check()['integration_user']['state']).toBe('unknown'))
  test.each(['admin', 'itil', 'x_iio_sync.admin'])('has %s besides', role => {
    claim()
    giveRole(instance, INTEGRATION, role)
    const { state, found, to_do } = check()['integration_user']
    expect(state).toBe('failed')
    expect(found).toContain(`\`${role}\``)
    expect(to_do).toMatch(/^Remove/)
  })
})

describe('templates', () => {
  beforeEach(() => bridgeAnswers())
  test('none is on', () => {
    for (const name of ['Incident', 'Follow-up'])
      instance.poke('x_iio_sync_template', templateId(instance, name), { active: '0' })
    expect(check()['templates']).toMatchObject({ state: 'warning', found: expect.stringMatching(/^No template is on/) })
  })
  test('one that cannot be written is named with its problem', () => {
    instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'u_nothing' })
    expect(check()['templates']).toMatchObject({
      state: 'failed',
      found: expect.stringMatching(/^"Incident": .*u_nothing/),
    })
  })
})

test('a change of the connection and each night make a new look; a pass keeps its moment', () => {
  bridgeAnswers()
  claim()
  check()
  const passedAt = instance.rows('x_iio_sync_check', { name: 'secrets' })[0]?.['last_passed']
  instance.advance(60)
  instance.answerWith(() => answer({ error: { code: 'signature_mismatch', message: 'No.' } }, 401))
  connect(instance, { bridge_url: 'https://other.example.com' })
  instance.settle()
  const secrets = (): Record<string, string> => instance.rows('x_iio_sync_check', { name: 'secrets' })[0] ?? {}
  expect(secrets()).toMatchObject({ state: 'failed', last_passed: passedAt })
  const before = events(instance, 'checks').length
  for (let minute = 0; minute < 30; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(events(instance, 'checks').length).toBe(before + 1)
})

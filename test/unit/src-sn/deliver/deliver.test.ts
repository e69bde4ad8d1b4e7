import { Webhook } from 'standardwebhooks'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import type { OutboundResponse, Row } from '../../../ends/servicenow/contracts.ts'
import {
  connect,
  declareLater,
  deliveries,
  events,
  expectDueIn,
  payloadOf,
  recordOf,
  SECRET,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'
import { readJson } from '../../json.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ keepsFourBytes: true })
})

const answer = (status: number, body: unknown): OutboundResponse => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const created = (): Row => events(instance, 'ticket_created')[0] ?? {}
const startBridge = (): void => {
  const claim = { action: 'claim', holder: 'new', starting: true }
  instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/sweep', claim)
}
const discardCreated = (): void => {
  const reason = { discard_reason: 'not needed' }
  instance.change('admin', 'x_iio_sync_outbound_event', created()['sys_id'] ?? '', reason)
  instance.press('Discard', created())
}

function verify(secret: string): unknown {
  const [request] = deliveries(instance)
  return new Webhook(secret).verify(request?.body ?? '', request?.headers ?? {})
}

describe('a delivery', () => {
  // The library compares the timestamp with the real clock.
  beforeEach(() => {
    jest.useFakeTimers({ now: instance.now(), doNotFake: ['nextTick'] })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('is signed so that the standard library accepts it, and carries the event', () => {
    connect(instance)
    declareLater(instance)
    instance.settle()
    expect(deliveries(instance)).toHaveLength(1)
    expect(deliveries(instance)[0]).toMatchObject({
      method: 'POST',
      url: 'https://bridge.example.com/webhooks/servicenow',
      timeoutMs: 15000,
    })
    expect(deliveries(instance)[0]?.headers).toMatchObject({
      'Content-Type': 'application/json',
      'webhook-id': created()['sys_id'],
    })
    expect(verify(SECRET)).toEqual({
      event_id: created()['sys_id'],
      ...payloadOf(created()),
      attempt: 1,
      age_seconds: 0,
    })
    expect(created()).toMatchObject({
      state: 'sent',
      answer: 'delivered: ok',
      attempts: '1',
      next_attempt: '',
      sent_at: '2026-11-22 03:00:00',
    })
  })

  test('carries a second signature while the secret is being replaced', () => {
    const next = `whsec_${Buffer.from('the next secret of these tests').toString('base64')}`
    connect(instance, { current_secret: next, previous_secret: SECRET })
    declareLater(instance)
    instance.settle()
    expect(deliveries(instance)[0]?.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    expect(verify(next)).toBeTruthy()
    expect(verify(SECRET)).toBeTruthy()
  })

  test('survives any text: other alphabets, dollar signs and braces', () => {
    const text = 'Größe 漢字 🚒 ${endpoint} {{ x }} "quoted"'
    declareLater(instance)
    instance.settle()
    instance.advance(10)
    connect(instance)
    write(instance, 'beth.anglin', { work_notes: text })
    jest.setSystemTime(instance.now())
    instance.settle()
    expect(deliveries(instance)[0]?.body).toMatch(/^[\x20-\x7e]+$/)
    expect(verify(SECRET)).toMatchObject({ type: 'work_note', text })
  })
})

describe('the age of an event', () => {
  const ages = () => deliveries(instance).map(({ body }) => readJson<{ age_seconds: number }>(body).age_seconds)

  test('is that of its row: also of the first attempt after "Retry all", and on a restored instance', () => {
    instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
    connect(instance)
    declareLater(instance)
    instance.settle()
    expect(created()['state']).toBe('parked')
    instance.advance(3 * 24 * 3600)
    instance.pressOnList('Retry all', 'x_iio_sync_outbound_event')
    instance.runMinuteScript()
    expect(ages()).toEqual([0, 3 * 24 * 3600])
    expect(readJson<{ attempt: number }>(deliveries(instance)[1]?.body ?? '').attempt).toBe(1)
  })

  test('counts from the happening when the row was stored again', () => {
    connect(instance)
    declareLater(instance)
    instance.settle()
    const event = created()
    const payload = JSON.stringify({ ...payloadOf(event), occurred_at: '2026-11-21T03:00:00Z' })
    instance.poke('x_iio_sync_outbound_event', event['sys_id'] ?? '', {
      payload,
      state: 'ready',
      next_attempt: '2026-11-22 02:00:00',
    })
    instance.runMinuteScript()
    expect(ages()).toEqual([0, 24 * 3600])
  })
})

describe('nothing is sent', () => {
  test.each([
    ['while the connection is not active', { active: 'false' }, /not active/],
    ['without an address', { bridge_url: '' }, /no bridge URL/],
    [
      'before an admin confirmed this instance',
      { confirmed_instance: '' },
      /not confirmed for this instance \(https:\/\/test\.service-now\.com\)/,
    ],
    ['from a clone', { confirmed_instance: 'https://production.service-now.com/' }, /not confirmed/],
    ['without a secret', { current_secret: '' }, /no signing secret/],
    ['with a secret that is none', { current_secret: 'not base64!' }, /whsec_/],
  ])('%s: the event waits and says what to do', (_name, values, words) => {
    connect(instance, values)
    declareLater(instance)
    instance.settle()
    expect(instance.sent).toEqual([])
    expect(created()).toMatchObject({ state: 'ready', attempts: '0' })
    expect(created()['answer']).toMatch(words)
  })

  test('until then, and everything that waited goes afterwards', () => {
    declareLater(instance)
    instance.settle()
    connect(instance)
    instance.advance(180)
    instance.runMinuteScript()
    expect(created()['state']).toBe('sent')
  })
})

describe('the answer', () => {
  beforeEach(() => {
    connect(instance)
  })

  test.each([
    ['delivered', answer(200, { outcome: 'delivered', detail: 'timeline item' }), 'sent', /^delivered: timeline item$/],
    [
      'refused',
      answer(200, { outcome: 'refused', detail: 'incident.io says no' }),
      'parked',
      /^refused: incident.io says no$/,
    ],
    ['ignored', answer(200, { outcome: 'ignored', detail: 'unknown incident' }), 'sent', /^ignored/],
    [
      '400',
      answer(400, { error: { code: 'bad_request', message: 'type is missing' } }),
      'parked',
      /does not take it \(400\): type is missing/,
    ],
    ['413', answer(413, { error: { code: 'too_large', message: 'too large' } }), 'parked', /\(413\)/],
    [
      '401',
      answer(401, { error: { code: 'signature_mismatch', message: 'no' } }),
      'ready',
      /does not know the signature \(401\)/,
    ],
    ['503', answer(503, { error: { code: 'busy', message: 'later' } }), 'ready', /answered 503: later/],
    [
      'a page of a proxy',
      answer(200, '<html>Welcome</html>'),
      'ready',
      /not as the bridge does \(<html>Welcome<\/html>\)/,
    ],
    ['an unknown outcome', answer(200, { outcome: 'maybe' }), 'ready', /not as the bridge does/],
    ['404', answer(404, 'Not found'), 'ready', /answered 404: Not found/],
    ['none', { error: 'connect timed out', code: 1 }, 'ready', /^No answer from the bridge: .*connect timed out/],
  ])('%s', (_name, response, state, words) => {
    instance.answerWith(() => response)
    declareLater(instance)
    instance.settle()
    expect(created()).toMatchObject({ state, attempts: '1' })
    if (state === 'ready') expectDueIn(instance, created(), 120)
    else expect(created()['next_attempt']).toBe('')
    expect(created()['answer']).toMatch(words)
  })

  test('to a link that does not come is asked for again after two minutes, longer than any request lives, then twice as long each time', () => {
    instance.answerWith(() => answer(503, ''))
    declareLater(instance)
    instance.settle()
    for (const seconds of [120, 240, 480, 960, 1920, 3600]) {
      expectDueIn(instance, created(), seconds)
      instance.advance(seconds)
      instance.runMinuteScript()
    }
  })

  test('to a note that does not come is asked for again after 30 seconds', () => {
    declareLater(instance)
    instance.settle()
    instance.answerWith(() => answer(503, ''))
    write(instance, 'beth.anglin', { work_notes: 'Hello' })
    instance.settle()
    expectDueIn(instance, events(instance, 'work_note')[0] ?? {}, 30)
  })

  test("names versions that the bridge's own writes made: they are kept before the event is settled", () => {
    const versions = [
      {
        record_type: 'incident',
        external_id: '01FCNDV6P870EA6S7TK1DSYDG0',
        version: '2026-11-22T03:00:01.123456Z',
        before: '2020-01-01T00:00:00Z',
      },
      { record_type: 'nonsense' },
    ]
    instance.answerWith(() => answer(200, { outcome: 'delivered', detail: '', versions: versions.slice(0, 1) }))
    declareLater(instance)
    instance.settle()
    expect(ticketOf(instance)['echo_version']).toBe('2026-11-22T03:00:01.123456Z')
    instance.answerWith(() => answer(200, { outcome: 'delivered', detail: '', versions }))
    write(instance, 'beth.anglin', { work_notes: 'Hello' })
    instance.settle()
    expect(events(instance, 'work_note')[0]).toMatchObject({ state: 'sent' })
  })

  test('that never comes: parked after 20 attempts with its reason, and tried once a day until it arrives', () => {
    instance.answerWith(() => answer(503, { error: { message: 'down' } }))
    declareLater(instance)
    instance.settle()
    for (let attempt = 1; attempt < 25; attempt++) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
    expect(deliveries(instance)).toHaveLength(20)
    expect(created()).toMatchObject({ state: 'parked', attempts: '20' })
    expect(created()['answer']).toMatch(/^Tried 20 times, and once a day from now on\. The bridge answered 503: down/)
    for (let hour = 0; hour < 72; hour++) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
    expect(deliveries(instance).length).toBeGreaterThanOrEqual(22)
    expect(deliveries(instance).length).toBeLessThanOrEqual(24)
    expect(created()['state']).toBe('parked')
    instance.answerWith(() => answer(200, { outcome: 'delivered', detail: '' }))
    instance.advance(24 * 3600)
    instance.runMinuteScript()
    expect(created()).toMatchObject({ state: 'sent', next_attempt: '' })
  })

  test.each<[string, () => void, object]>([
    ['an admin presses "Send again"', () => instance.press('Send again', created()), { state: 'sent' }],
    ['a bridge starts', () => startBridge(), { state: 'sent' }],
    ['an admin discards it', () => discardCreated(), { state: 'discarded', next_attempt: '', attempts: '20' }],
  ])('a parked event that nobody refused, when %s', (_name, act, expected) => {
    instance.answerWith(() => answer(503, { error: { message: 'down' } }))
    declareLater(instance)
    instance.settle()
    instance.poke('x_iio_sync_outbound_event', created()['sys_id'] ?? '', { attempts: '19' })
    instance.advance(3600)
    instance.runMinuteScript()
    expect(created()).toMatchObject({ state: 'parked', attempts: '20' })
    instance.advance(600)
    instance.answerWith(() => answer(200, { outcome: 'delivered', detail: '' }))
    act()
    instance.settle()
    instance.runMinuteScript()
    expect(created()).toMatchObject(expected)
    instance.advance(48 * 3600)
    instance.runMinuteScript()
    expect(created()).toMatchObject(expected)
  })

  test('that incident.io refused for good: parked without another attempt', () => {
    instance.answerWith(() => answer(200, { outcome: 'refused', detail: 'no' }))
    declareLater(instance)
    instance.settle()
    expect(created()).toMatchObject({ state: 'parked', next_attempt: '' })
    instance.advance(48 * 3600)
    instance.runMinuteScript()
    expect(deliveries(instance)).toHaveLength(1)
  })

  test('that never comes for one event holds up no later event of its ticket', () => {
    declareLater(instance)
    instance.settle()
    instance.answerWith(({ body }) =>
      body.includes('Poisoned')
        ? answer(500, { error: { message: 'boom' } })
        : answer(200, { outcome: 'delivered', detail: '' }),
    )
    write(instance, 'beth.anglin', { work_notes: 'Poisoned' })
    instance.settle()
    for (let hour = 0; hour < 100; hour++) {
      instance.advance(3600)
      if (hour % 20 === 0) write(instance, 'beth.anglin', { work_notes: `After ${hour} hours` })
      instance.settle()
      instance.runMinuteScript()
    }
    const notes = events(instance, 'work_note')
    expect(notes.filter(event => event['state'] === 'sent')).toHaveLength(5)
    expect(notes.filter(event => event['state'] === 'parked')).toHaveLength(1)
    const poisoned = instance.sent.filter(({ body }) => body.includes('Poisoned')).length
    expect(poisoned).toBeGreaterThanOrEqual(22)
    expect(poisoned).toBeLessThanOrEqual(26)
  })

  test('a crash in the middle leaves the event due again', () => {
    instance.answerWith(() => {
      throw new Error('the node went down')
    })
    declareLater(instance)
    instance.settle()
    expect(created()).toMatchObject({ state: 'ready', attempts: '1' })
    expectDueIn(instance, created(), 120)
  })
})

describe('an image', () => {
  const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
  const event = (): Row => events(instance, 'attachment')[0] ?? {}

  beforeEach(() => {
    connect(instance)
    declareLater(instance)
    instance.settle()
    instance.sent.length = 0
  })

  test('is not sent before its bytes are there', () => {
    const sysId =
      instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG).result['sys_id'] ?? ''
    const chunks = instance.rows('sys_attachment_doc', { sys_attachment: sysId })
    expect(chunks.length).toBeGreaterThan(0)
    for (const chunk of chunks) instance.poke('sys_attachment_doc', chunk['sys_id'] ?? '', { sys_attachment: '' })
    instance.settle()
    expect(instance.sent).toEqual([])
    expect(event()).toMatchObject({ state: 'ready', next_attempt: '2026-11-22 03:00:31' })
    for (const chunk of chunks) instance.poke('sys_attachment_doc', chunk['sys_id'] ?? '', { sys_attachment: sysId })
    instance.advance(30)
    instance.runMinuteScript()
    expect(event()['state']).toBe('sent')
  })

  test('that was deleted meanwhile is parked', () => {
    instance.answerWith(() => answer(503, ''))
    const sysId = instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG).result['sys_id']
    instance.settle()
    instance.call('admin', 'DELETE', `/api/now/attachment/${sysId}`)
    instance.advance(120)
    instance.runMinuteScript()
    expect(event()).toMatchObject({ state: 'parked', answer: 'The attachment was deleted before it was sent.' })
  })
})

test('one event that cannot be sent holds up no other', () => {
  declareLater(instance)
  const first = created()['sys_id'] ?? ''
  instance.poke('x_iio_sync_outbound_event', first, { payload: 'no json' })
  declareLater(instance, { external_id: '01OTHER', reference: 'INC-124' })
  connect(instance)
  instance.settle()
  expect(events(instance, 'ticket_created').map(event => event['state'])).toEqual(['parked', 'sent'])
  expect(ticketOf(instance)['status']).toBe('in_sync')
})

describe('a wait that the bridge asks for', () => {
  const date = 'Sun, 22 Nov 2026 03:00:00 GMT'
  const wait = (): number => (Date.parse(`${created()['next_attempt']}Z`) - instance.now().getTime()) / 1000

  test.each<[string, string, number, number]>([
    ['seconds', '300', 300, 375],
    ['a date', 'Sun, 22 Nov 2026 03:10:00 GMT', 600, 750],
    ['less than our own', '1', 90, 120],
    ['a date that has passed', 'Sun, 22 Nov 2026 02:10:00 GMT', 90, 120],
    ['an hour', '3600', 3600, 3600],
    ['absurd: a minute, and never less than our own', '99999999', 90, 120],
    ['nonsense', 'soon', 90, 120],
    ['negative', '-5', 90, 120],
  ])('%s', (_name, value, least, most) => {
    connect(instance)
    instance.answerWith(() => ({ ...answer(503, ''), headers: { 'retry-after': value, date } }))
    declareLater(instance)
    instance.settle()
    expect(wait()).toBeGreaterThanOrEqual(least)
    expect(wait()).toBeLessThanOrEqual(most)
  })
})

describe('states of one ticket', () => {
  const states = (): Row[] => events(instance, 'state_changed')
  interface Body {
    type: string
    state: { value: string; follow_up_status: string; incident_status_id: string }
  }
  const bodies = () =>
    instance.sent.map(({ body }) => readJson<Body>(body ?? '{}')).filter(({ type }) => type === 'state_changed')

  function move(state: string): void {
    instance.advance(1)
    write(instance, 'beth.anglin', { state })
  }

  /** The first change of state does not get through. */
  function moveInVain(values: Row = {}): void {
    connect(instance)
    declareLater(instance, values)
    const status = instance.rows('x_iio_sync_option').find(option => option['external_id'] !== '')?.['sys_id'] ?? ''
    instance.poke(
      'x_iio_sync_state_mapping',
      instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state: '2' })[0]?.['sys_id'] ?? '',
      { incident_status: status },
    )
    instance.settle()
    instance.answerWith(() => answer(503, ''))
    move('2')
    instance.settle()
    instance.answerWith(() => answer(200, { outcome: 'delivered', detail: 'ok' }))
  }

  test("an older one that is sent after a newer one carries the newer one's status", () => {
    moveInVain()
    move('3')
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
    expect(states().map(event => event['state'])).toEqual(['sent', 'sent'])
    expect(bodies().map(({ state }) => state.value)).toEqual(['2', '3', '2'])
    expect(bodies()[0]?.state.incident_status_id).not.toBe('')
    expect(bodies()[2]?.state).toMatchObject({ incident_status_id: '' })
    expect(states()[0]?.['answer']).toBe('Overtaken by a newer state, whose status it carries. delivered: ok')
  })

  test('also when the newer one was cleaned away after it was sent: it sets no status any more', () => {
    moveInVain()
    move('3')
    instance.settle()
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_outbound_event/${states()[1]?.['sys_id']}`)
    instance.advance(60)
    instance.runMinuteScript()
    expect(bodies().map(({ state }) => state.value)).toEqual(['2', '3', '2'])
    expect(bodies()[2]?.state).toMatchObject({ follow_up_status: '', incident_status_id: '' })
  })

  test('one that the record came back to keeps its status, and so does the newest', () => {
    moveInVain()
    const [event] = states()
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { record_version: '99' })
    instance.advance(60)
    instance.runMinuteScript()
    expect(event?.['state']).toBe('ready')
    expect(bodies().map(({ state }) => state.value)).toEqual(['2', '2'])
    expect(bodies()[1]?.state.incident_status_id).toBe(bodies()[0]?.state.incident_status_id)
    expect(bodies()[1]?.state.incident_status_id).not.toBe('')
  })

  test('also when the newer one was discarded', () => {
    moveInVain()
    instance.answerWith(() => answer(503, ''))
    move('3')
    instance.settle()
    instance.poke('x_iio_sync_outbound_event', states()[1]?.['sys_id'] ?? '', { state: 'discarded', next_attempt: '' })
    instance.advance(60)
    instance.runMinuteScript()
    expect(bodies().map(({ state }) => state.value)).toEqual(['2', '3', '2'])
    expect(bodies()[2]?.state).toMatchObject({ follow_up_status: '', incident_status_id: '' })
  })

  test('so whichever arrives last leaves a follow-up where its task is', () => {
    moveInVain({ record_type: 'follow_up', template: templateId(instance, 'Follow-up') })
    move('3')
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
    expect(bodies().map(({ state }) => [state.value, state.follow_up_status])).toEqual([
      ['2', 'outstanding'],
      ['3', 'completed'],
      ['2', 'completed'],
    ])
  })

  test('the only one sets its status however late it is', () => {
    moveInVain()
    instance.advance(60)
    instance.runMinuteScript()
    expect(bodies()[1]?.state.incident_status_id).not.toBe('')
    expect(states()[0]?.['answer']).toBe('delivered: ok')
  })
})

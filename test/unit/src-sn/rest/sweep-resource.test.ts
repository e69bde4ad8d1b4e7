/** POST sweep: one process at a time, however they meet, die or lose an answer. */
import { ask, configurationOf, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, declareFollowUp, deliveries, edit, ticketOf, write } from '../tickets.ts'

interface Claim {
  held: boolean
  token: string
  position: string
  jira_position: string
  owed: string[]
  jira: string[]
  configuration: string
}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const sweep = (body: object) => ask<Claim>(instance, 'POST', 'sweep', body)
const claim = (holder = 'a', starting = false): Claim => sweep({ action: 'claim', holder, starting })
const renew = (token: string): boolean => sweep({ action: 'renew', token }).held
const finish = (token: string, positions: object = {}): boolean => sweep({ action: 'finish', token, ...positions }).held
const leases = () => instance.rows('x_iio_sync_cursor', { kind: 'sweep_lease' })
const AT = '2026-11-22T02:58:00.000000Z'

describe('the lease', () => {
  test("is one's until it is freed, and then the next one's", () => {
    const first = claim()
    expect(first).toEqual({
      held: true,
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      now: '2026-11-22T03:00:00Z',
      position: '',
      jira_position: '',
      owed: [],
      waiting: [],
      jira: [],
      unread: [],
      listed: { tickets: 0, notes: 0, events: 0, unread: 0 },
      configuration: configurationOf(instance),
      takes_found: true,
    })
    expect(claim('b')).toEqual({ held: false })
    expect(finish(first.token, { position: AT, jira_position: '2026-11-22T02:57:00Z' })).toBe(true)
    expect(claim('b')).toMatchObject({ held: true, position: AT, jira_position: '2026-11-22T02:57:00Z' })
    expect(leases()).toHaveLength(1)
  })

  test('lasts a minute, and as long as it is renewed', () => {
    const { token } = claim()
    for (let step = 0; step < 5; step++) {
      instance.advance(40)
      expect(renew(token)).toBe(true)
      expect(claim('b').held).toBe(false)
    }
    instance.advance(61)
    expect(claim('b').held).toBe(true)
  })

  test('that ran out stores nothing any more, whether another one holds it or not', () => {
    const { token } = claim()
    instance.advance(61)
    expect([renew(token), finish(token, { position: AT })]).toEqual([false, false])
    const second = claim('b')
    expect([renew(token), finish(token, { position: AT })]).toEqual([false, false])
    expect(second.position).toBe('')
    expect(finish(second.token)).toBe(true)
    expect(claim('a').position).toBe('')
  })

  test('is claimed again by its own holder, whose answer got lost', () => {
    const lost = claim()
    const again = claim()
    expect([again.held, renew(lost.token), renew(again.token), claim('b').held]).toEqual([true, false, true, false])
  })

  test('of two at the same moment goes to one', () => {
    // The other one inserts its claim between the look of this one and its insert.
    instance.beforeInsert((table, row) => {
      if (row['kind'] === 'sweep_lease' && row['name'] === '1' && leases().length === 0)
        instance.plant(table, { ...row, sys_id: 'f'.repeat(32), sys_created_on: '2026-11-22 03:00:00' })
    })
    expect(claim()).toEqual({ held: false })
    expect(leases()).toHaveLength(1)
  })

  test('of one that died between its claim and the row is free after a minute', () => {
    claim('zero')
    instance.advance(61)
    instance.crashAfter(1)
    instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, { action: 'claim', holder: 'dead', starting: false })
    expect(instance.crashes()).toBe(1)
    expect(claim('b').held).toBe(false)
    instance.advance(59)
    expect(claim('b').held).toBe(false)
    instance.advance(2)
    expect(claim('b').held).toBe(true)
  })

  test.each([1, 2, 3, 4])('and no stop after write %d keeps everybody out for longer than a minute', statement => {
    claim('zero')
    instance.advance(61)
    instance.crashAfter(statement)
    instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, { action: 'claim', holder: 'dead', starting: true })
    instance.crashAfter(null)
    claim('b')
    instance.advance(61)
    const taken = claim('c')
    expect([taken.held, renew(taken.token)]).toEqual([true, true])
  })
})

describe('a row of positions that somebody deleted', () => {
  const deleteCursors = (): void => {
    for (const row of instance.rows('x_iio_sync_cursor'))
      instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_cursor/${row['sys_id'] ?? ''}`)
  }

  test('makes the next sweep look through all that changed since an hour before the first ticket', () => {
    connect(instance)
    declare(instance)
    instance.settle()
    expect(finish(claim().token, { position: AT, jira_position: AT })).toBe(true)
    instance.advance(40 * 24 * 3600)
    declare(instance, { external_id: '01SECOND' })
    deleteCursors()
    const all = '2026-11-22T02:00:00Z'
    expect(claim()).toMatchObject({ held: true, position: all, jira_position: all })
  })

  test('says nothing where there is no ticket yet', () => {
    claim()
    deleteCursors()
    expect(claim('b')).toMatchObject({ held: true, position: '', jira_position: '' })
  })
})

describe('a position in the future', () => {
  test('is refused in words that name both clocks', () => {
    const { token } = claim()
    const answer = instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, {
      action: 'finish',
      token,
      position: '2099-01-01T00:00:00Z',
    })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringMatching(
        /position is 2099-01-01T00:00:00Z, later than this instance's clock, which says 2026-11-22T03:00:00Z/,
      ),
    ])
    expect(finish(token, { jira_position: '2026-11-22T03:04:00Z' })).toBe(true)
  })

  test('that stands already is put back by a day', () => {
    finish(claim().token, { position: AT })
    instance.poke('x_iio_sync_cursor', instance.rows('x_iio_sync_cursor', { kind: 'sweep' })[0]?.['sys_id'] ?? '', {
      position: '2099-01-01T00:00:00Z',
      jira_position: AT,
    })
    expect(claim()).toMatchObject({ now: '2026-11-22T03:00:00Z', position: '2026-11-21T03:00:00Z', jira_position: AT })
    expect(instance.rows('x_iio_sync_cursor', { kind: 'sweep' })).toMatchObject([{ position: '2026-11-21T03:00:00Z' }])
  })
})

describe('what a sweep should come back to', () => {
  test('what a run could not finish, two hundred at a time and in turn', () => {
    for (let index = 0; index < 250; index++) {
      instance.plant('x_iio_sync_ticket', {
        sys_id: index.toString(16).padStart(32, '0'),
        record_type: 'incident',
        external_id: `01I${String(index).padStart(4, '0')}`,
        unfinished: '1',
        status: 'in_sync',
      })
    }
    const ids = (from: number, count: number) =>
      Array.from({ length: count }, (_none, index) => `01I${String((from + index) % 250).padStart(4, '0')}`)
    expect(claim().owed).toEqual(ids(0, 200))
    expect(claim().owed).toEqual(ids(200, 200))
    expect(claim().owed).toEqual(ids(150, 200))
  })

  test('incidents whose tickets in Jira wait for the bridge, also by their follow-ups', () => {
    const template =
      instance.create('admin', 'x_iio_sync_template', {
        name: 'Engineering',
        record_type: 'follow_up',
        destination: 'jira',
        jira_project: 'ENG',
        jira_issue_type: 'Task',
      }).result['sys_id'] ?? ''
    const parent = declare(instance).result['sys_id'] ?? ''
    declareFollowUp(instance, parent, { template })
    declareFollowUp(instance, parent, { template, external_id: '01SECOND' })
    expect(claim().jira).toEqual([ticketOf(instance)['external_id']])
    for (const id of ['01FOLLOW', '01SECOND'])
      instance.poke('x_iio_sync_ticket', ticketOf(instance, id)['sys_id'] ?? '', { status: 'in_sync' })
    expect(claim().jira).toEqual([])
  })

  test('tickets in Jira that no run writes on keep no other one from its turn', () => {
    for (let n = 0; n < 51; n++) {
      instance.plant('x_iio_sync_ticket', {
        sys_id: `${n}`.padStart(32, '0'),
        record_type: 'incident',
        external_id: `01J${n}`,
        target_table: 'jira',
        status: 'pending',
        sys_created_on: '2026-11-22 01:00:00',
        sys_updated_on: `2026-11-22 01:00:${`${Math.min(n, 59)}`.padStart(2, '0')}`,
      })
    }
    const seen = new Set<string>()
    for (let turn = 0; turn < 5; turn++) {
      const turn = claim()
      for (const id of turn.jira) seen.add(id)
      finish(turn.token)
      instance.advance(120)
    }
    expect(seen.size).toBe(51)
  })

  test('is owed no more when it could be finished', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { bridge_error: 'refused' })
    expect(claim().owed).toHaveLength(1)
    edit(instance, ticket, { bridge_error: '' })
    expect(claim().owed).toEqual([])
  })
})

describe('a bridge that starts', () => {
  /** Of what people did: the app also asks for checks by itself, because the connection changed. */
  const states = () =>
    instance
      .rows('x_iio_sync_outbound_event')
      .filter(({ type }) => type !== 'checks')
      .map(event => event['state'])

  /** A link and a note that a bridge did not take for a while. */
  function waiting(): void {
    instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    connect(instance)
    declare(instance)
    write(instance, 'beth.anglin', { work_notes: 'Waiting' })
    instance.settle()
    instance.sent.length = 0
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":"ok"}' }))
    instance.advance(120)
  }

  test('gets what waited, in the background and not in its own request', () => {
    waiting()
    claim('new', true)
    expect(instance.sent).toEqual([])
    instance.settle()
    expect([deliveries(instance).length, states()]).toEqual([2, ['sent', 'sent']])
  })

  test('gets it also while another one sweeps, and only at its start', () => {
    waiting()
    claim('old')
    expect(claim('new', true)).toEqual({ held: false })
    instance.settle()
    expect(deliveries(instance)).toHaveLength(2)
    claim('new', true)
    expect(instance.takeJobs()).toEqual([])
  })

  test('is sent no link whose last attempt may still be on its way', () => {
    waiting()
    const [link] = instance.rows('x_iio_sync_outbound_event', { type: 'ticket_created' })
    instance.change('admin', 'x_iio_sync_outbound_event', link?.['sys_id'] ?? '', { attempts: '7' })
    instance.advance(60)
    claim('new', true)
    instance.settle()
    expect(states().sort()).toEqual(['ready', 'sent'])
  })

  test('that does not answer is not asked hundreds of times', () => {
    connect(instance)
    instance.answerWith(() => ({ status: 0, headers: {}, body: '' }))
    for (let index = 0; index < 10; index++)
      instance.plant('x_iio_sync_outbound_event', {
        sys_id: `e${index}`.padStart(32, '0'),
        source_id: `x${index}`,
        type: 'comment',
        state: 'ready',
        attempts: '0',
        payload: '{}',
      })
    claim('new', true)
    instance.settle()
    expect(deliveries(instance)).toHaveLength(3)
  })
})

test.each<[string, object]>([
  ['no action', {}],
  ['another action', { action: 'steal' }],
  ['no holder', { action: 'claim', starting: true }],
  ['a holder that is a text', { action: 'claim', holder: 'a b', starting: true }],
  ['no word on the start', { action: 'claim', holder: 'a' }],
  ['a token that is none', { action: 'renew', token: 'x' }],
  ['a position that is none', { action: 'finish', token: 'f'.repeat(32), position: 'now' }],
])('refuses %s', (_name, body) => {
  expect(instance.call(INTEGRATION, 'POST', `${SYNC}/sweep`, body).status).toBe(400)
})

describe('runs that failed', () => {
  const failed = (changes: object) => [
    { external_id: '01SECRET', reason: 'Refused with 500.', public: false, ...changes },
  ]
  const end = (body: object) => ask<{ held: boolean; stored: boolean }>(instance, 'POST', 'sweep', body)
  const positions = { position: AT, jira_position: AT }

  test('of an incident that no list showed as public: not even its id is stored, and the position stays', () => {
    const { token } = claim()
    expect(end({ action: 'finish', token, ...positions, failed: failed({}) })).toMatchObject({
      held: true,
      stored: false,
    })
    const tables = ['ticket', 'note', 'refusal', 'cursor'].map(table => instance.rows(`x_iio_sync_${table}`))
    expect(JSON.stringify(tables)).not.toContain('01SECRET')
    expect(claim('b')).toMatchObject({ position: '', jira_position: AT })
  })

  test('of one that stands on a row with the reason let the position go on', () => {
    const { token } = claim()
    expect(end({ action: 'finish', token, ...positions, failed: failed({ public: true }) })).toMatchObject({
      stored: true,
    })
    expect(claim('b')).toMatchObject({ position: AT })
    expect(ticketOf(instance, '01SECRET')).toMatchObject({ status: 'pending', bridge_attempts: '1' })
  })
})

/** The clock of the instance was a day ahead for a while and is right again: nothing waits until it has come, nothing is lost, nothing is there twice. */
import fc from 'fast-check'
import { ask } from './documents.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, edit, events, note, payloadOf, recordOf, ticketOf, write } from './tickets.ts'

const DAY = 24 * 3600
const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const texts = (): unknown[] => events(instance, 'work_note').map(event => payloadOf(event)['text'])
const minute = (): void => {
  instance.advance(60)
  instance.runMinuteScript()
  instance.settle()
}
const lose = (): void => void instance.takeJobs()

/** The clock is a day ahead while the work is done. */
function ahead(work: () => void, seconds = DAY): void {
  instance.advance(seconds)
  work()
  instance.settle()
  instance.advance(-seconds)
}

describe('notes of people', () => {
  test.each([
    ['its rules', () => instance.settle()],
    ['the minute script, where the rules died', lose],
  ])('after a note of the time ahead are captured by %s, each once', (_how, run) => {
    declare(instance)
    instance.settle()
    write(instance, 'beth.anglin', { work_notes: 'Before' })
    instance.settle()
    ahead(() => write(instance, 'beth.anglin', { work_notes: 'Ahead' }))
    for (const text of ['After', 'And after that']) {
      instance.advance(600)
      write(instance, 'beth.anglin', { work_notes: text })
      run()
      for (let count = 0; count < 6; count++) minute()
    }
    instance.advance(2 * DAY)
    write(instance, 'beth.anglin', { work_notes: 'Two days later' })
    run()
    for (let count = 0; count < 65; count++) minute()
    expect(texts()).toEqual(['Before', 'Ahead', 'After', 'And after that', 'Two days later'])
  })

  test('on a record that was made while the clock was ahead are captured, and its images', () => {
    ahead(() => declare(instance))
    instance.advance(60)
    write(instance, 'beth.anglin', { work_notes: 'After' })
    instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG)
    lose()
    for (let count = 0; count < 65; count++) minute()
    expect([texts(), events(instance, 'attachment').length]).toEqual([['After'], 1])
  })

  test.each([
    ['was linked at the right time', declare, undefined],
    ['was made while the clock was ahead the first time', undefined, declare],
  ])('between two times ahead are captured on a record that %s, though the rules died', (_which, before, within) => {
    before?.(instance)
    instance.settle()
    ahead(() => {
      within?.(instance)
      instance.settle()
      write(instance, 'beth.anglin', { work_notes: 'Ahead' })
      minute()
    })
    // Before the minute of the record comes, the clock is ahead again, and a later note is captured there.
    const slot = (Math.floor(instance.now().getTime() / 60_000) + 3) % 60
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { look_slot: `${slot}` })
    write(instance, 'beth.anglin', { work_notes: 'Between' })
    lose()
    minute()
    ahead(() => {
      write(instance, 'beth.anglin', { work_notes: 'Ahead again' })
      instance.settle()
      for (let count = 0; count < 65; count++) minute()
    })
    expect(texts().sort()).toEqual(['Ahead', 'Ahead again', 'Between'])
  })

  test('are captured although events were cleaned away by a clock that was a year ahead', () => {
    declare(instance)
    instance.settle()
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {})
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { events_before: '2027-10-22 03:00:00' })
    write(instance, 'beth.anglin', { work_notes: 'After' })
    instance.settle()
    expect(texts()).toEqual(['After'])
  })

  const steps = fc.array(
    fc.record({
      stepSeconds: fc.constantFrom(0, 0, 600, -600, 3600, -3600, DAY, -DAY),
      waitSeconds: fc.integer({ min: 1, max: 3000 }),
      rulesDie: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  const given = (...ofSteps: [stepSeconds: number, waitSeconds: number][]) =>
    ofSteps.map(([stepSeconds, waitSeconds]) => ({ stepSeconds, waitSeconds, rulesDie: stepSeconds < 0 }))
  const TWICE_AHEAD = given([DAY, 1], [-DAY, 1], [DAY, 1])
  // The only minute of the right time is the one in which no record is looked at.
  const WITHOUT_LOOK = given([0, 2207], [0, 2191], [3600, 1816], [-3600, 1766], [0, 1714])
  test('are captured once each, however the clock is stepped', () => {
    const restore = instance.save()
    fc.assert(
      fc.property(steps, played => {
        restore()
        declare(instance)
        instance.settle()
        let offset = 0
        played.forEach(({ stepSeconds, waitSeconds, rulesDie }, index) => {
          // Never further than a day from the right time, and right in the end.
          const step = Math.abs(offset + stepSeconds) > DAY ? 0 : stepSeconds
          offset += step
          instance.advance(step + waitSeconds)
          write(instance, 'beth.anglin', { work_notes: `Note ${index}.` })
          // A note that is dated before its ticket is known by its rule alone.
          if (rulesDie && offset >= 0) lose()
          else instance.settle()
          minute()
        })
        instance.advance(-offset)
        for (let count = 0; count < 6; count++) minute()
        expect(texts().sort()).toEqual(played.map((_step, index) => `Note ${index}.`))
      }),
      { numRuns: 12, examples: [[TWICE_AHEAD], [WITHOUT_LOOK]] },
    )
  })
})

describe('moments that a ticket noted while the clock was ahead', () => {
  const AHEAD = '2027-01-01 00:00:00'
  const MADE = '2026-11-20 00:00:00'
  const before = (seconds: number): string =>
    new Date(instance.now().getTime() - seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

  /** The minute script runs once, by a clock that was ahead before, and does not look at the record. */
  function putBack(columns: Record<string, string>): Record<string, string | undefined> {
    declare(instance)
    instance.settle()
    minute()
    const { sys_id = '' } = ticketOf(instance)
    const slot = (Math.floor(instance.now().getTime() / 60_000) + 30) % 60
    const row = { sys_created_on: MADE, journal_watermark: MADE, adopted_at: '', events_before: '' }
    instance.poke('x_iio_sync_ticket', sys_id, { ...row, look_slot: `${slot}`, ...columns })
    const [cursor] = instance.rows('x_iio_sync_cursor', { kind: 'capture' })
    instance.poke('x_iio_sync_cursor', cursor?.['sys_id'] ?? '', { position: '99999999' })
    minute()
    const { journal_watermark, adopted_at, events_before } = ticketOf(instance)
    return { journal_watermark, adopted_at, events_before }
  }

  const none = { journal_watermark: MADE, adopted_at: '', events_before: '' }
  test.each<[string, Record<string, string>, () => Record<string, string>]>([
    ['none is', {}, () => none],
    ['how far the journal was read', { journal_watermark: AHEAD }, () => ({ ...none, journal_watermark: before(DAY) })],
    [
      'when the row was made, before its journal was read',
      { sys_created_on: AHEAD, journal_watermark: '' },
      () => ({ ...none, journal_watermark: before(300) }),
    ],
    ['when the row was made, and its journal was read since', { sys_created_on: AHEAD }, () => none],
    ['when the record was adopted', { adopted_at: AHEAD }, () => ({ ...none, adopted_at: before(300) })],
    ['up to when events were cleaned away', { events_before: AHEAD }, () => none],
  ])('are put back, and nothing else: %s', (_which, columns, expected) => {
    expect(putBack(columns)).toEqual(expected())
  })
})

describe('what waits', () => {
  const waiting = (table: string, values: Record<string, string>) => {
    const [row] = instance.rows(table)
    instance.poke(table, row?.['sys_id'] ?? '', values)
  }

  test('an event whose next attempt lies further ahead than any wait is due', () => {
    connect(instance)
    declare(instance)
    write(instance, 'beth.anglin', { work_notes: 'Waits' })
    instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    ahead(() => undefined)
    const [event] = events(instance, 'work_note')
    expect(event).toMatchObject({ state: 'ready' })
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":"ok"}' }))
    minute()
    expect(events(instance, 'work_note')).toMatchObject([{ state: 'sent' }])
  })

  test('a ticket and a note that were left pending while the clock was ahead are due', () => {
    declare(instance)
    instance.settle()
    note(instance, { update_id: '01UPDATE', ticket: ticketOf(instance)['sys_id'] ?? '', text: 'Hello' })
    lose()
    for (const table of ['x_iio_sync_ticket', 'x_iio_sync_note'])
      waiting(table, { status: 'pending', next_attempt: '', sys_updated_on: '2026-11-23 03:00:00' })
    minute()
    expect(ticketOf(instance)['status']).toBe('in_sync')
    expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'written' }])
  })

  test('a lease of the sweep that was claimed while the clock was ahead is free', () => {
    const claim = (holder: string) =>
      ask<{ held: boolean }>(instance, 'POST', 'sweep', { action: 'claim', holder, starting: false })
    ahead(() => void claim('a'))
    expect(claim('b').held).toBe(true)
  })
})

describe('the answer of the bridge', () => {
  const answered = (status: number, headers: Record<string, string>, body = ''): Record<string, string> => {
    connect(instance)
    declare(instance)
    instance.answerWith(() => ({ status, headers, body }))
    write(instance, 'beth.anglin', { work_notes: 'Sent' })
    instance.settle()
    return events(instance, 'work_note')[0] ?? {}
  }

  test('that a signature is too old or too new names both clocks on the event', () => {
    const error = { code: 'timestamp_outside_tolerance', message: 'The message was signed more than 300 seconds ago.' }
    const headers = { Date: 'Mon, 23 Nov 2026 03:00:00 GMT' }
    expect(answered(401, headers, JSON.stringify({ error }))['answer']).toMatch(
      /This instance's clock says 2026-11-22T03:00:\d\dZ\. The bridge's clock says 2026-11-23T03:00:00\.000Z\./,
    )
  })

  test.each([
    ['ten years', '315360000', 60],
    ['no moment', 'soon', 60],
    ['half an hour', '1800', 1800],
    ['a date half an hour after its own, by a clock that is a year ahead', 'Mon, 22 Nov 2027 03:30:00 GMT', 1800],
  ])('that asks for a wait of %s', (_name, retryAfter, seconds) => {
    const headers = { 'Retry-After': retryAfter, Date: 'Mon, 22 Nov 2027 03:00:00 GMT' }
    const next = answered(503, headers)['next_attempt'] ?? ''
    const waitSeconds = (Date.parse(`${next.replace(' ', 'T')}Z`) - instance.now().getTime()) / 1000
    expect(waitSeconds).toBeGreaterThanOrEqual(Math.min(seconds, 22))
    expect(waitSeconds).toBeLessThanOrEqual(seconds * 1.25 + 1)
  })
})

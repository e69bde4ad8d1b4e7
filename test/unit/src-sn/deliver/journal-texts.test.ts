/** What people wrote, from the journal to the request that leaves: whatever it holds, however long it is, and as it stands now. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { readJson } from '../../json.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, deliveries, declareLater, events, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance({ keepsFourBytes: true })
  connect(instance)
  declareLater(instance)
  instance.settle()
  instance.sent.length = 0
})

const sentTexts = (): string[] => deliveries(instance).map(({ body }) => readJson<{ text: string }>(body ?? '{}').text)
const event = (): Row => events(instance, 'comment')[0] ?? {}
const entry = (): Row => instance.rows('sys_journal_field')[0] ?? {}
const SHORTENED = '\n(shortened: the whole text is on the record)'
/** What the bridge shows of a text before it shortens it itself. */
const SHOWN = 20_000

describe('a long text arrives', () => {
  const line = '{"level":"error","msg":"connection reset","pod":"api-1"}'

  test.each([
    ['JSON of 950 lines', Array<string>(950).fill(line).join('\n')],
    ['35,000 quotes', '"'.repeat(35_000)],
    ['40,000 line breaks', `first${'\n'.repeat(40_000)}last`],
    ['characters of four bytes', '🔥'.repeat(25_000)],
    ['plain text', 'x'.repeat(64_990)],
  ])('%s: its beginning, with a sentence that says where the whole text is', (_name, words) => {
    write(instance, 'beth.anglin', { comments: words })
    instance.settle()
    expect(entry()['value']).toBe(words)
    expect(event()).toMatchObject({ state: 'sent' })
    expect((event()['payload'] ?? '').length).toBeLessThanOrEqual(65_000)
    const [text = ''] = sentTexts()
    expect(text.endsWith(SHORTENED)).toBe(true)
    const shown = text.slice(0, -SHORTENED.length)
    expect(words.startsWith(shown)).toBe(true)
    expect(Buffer.from(shown).toString()).toBe(shown)
    if (!words.startsWith('🔥')) expect(shown.length).toBeGreaterThanOrEqual(SHOWN)
  })

  test('one that fits is whole', () => {
    const words = Array<string>(500).fill(line).join('\n')
    write(instance, 'beth.anglin', { comments: words })
    instance.settle()
    expect(sentTexts()).toEqual([words])
  })

  test('control characters, which take six characters of JSON each', () => {
    write(instance, 'beth.anglin', { comments: `a${'\u0001'.repeat(30_000)}` })
    instance.settle()
    expect(event()).toMatchObject({ state: 'sent' })
    expect(sentTexts()[0]?.endsWith(SHORTENED)).toBe(true)
  })
})

test('characters of four bytes are escaped, so that no column can cut the JSON there', () => {
  write(instance, 'beth.anglin', { comments: 'On fire 🔥' })
  instance.settle()
  expect(event()['payload']).not.toMatch(/[\ud800-\udfff]/)
  expect(payloadOf(event())['text']).toBe('On fire 🔥')
  expect(sentTexts()).toEqual(['On fire 🔥'])
})

describe('sent again, an event says what the journal says now', () => {
  const delivered = { status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }

  beforeEach(() => {
    instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
    write(instance, 'beth.anglin', { comments: 'The password is hunter2' })
    instance.settle()
    expect(event()['state']).toBe('parked')
    instance.answerWith(() => delivered)
    instance.sent.length = 0
  })

  const again = { 'Send again': () => instance.press('Send again', event()), 'Retry all': () => retryAll() }
  function retryAll(): string[] {
    const said = instance.pressOnList('Retry all', 'x_iio_sync_outbound_event')
    instance.advance(60)
    instance.runMinuteScript()
    return said
  }

  test.each(Object.entries(again))('%s: a corrected entry', (_name, press) => {
    instance.poke('sys_journal_field', entry()['sys_id'] ?? '', { value: 'The password is ***' })
    press()
    instance.settle()
    expect(sentTexts()).toEqual(['The password is ***'])
    expect(event()['state']).toBe('sent')
  })

  test.each(Object.entries(again))('%s: of a deleted entry nothing is sent, and the event says so', (_name, press) => {
    instance.call('admin', 'DELETE', `/api/now/table/sys_journal_field/${entry()['sys_id']}`)
    const said = press()
    instance.settle()
    expect(deliveries(instance)).toEqual([])
    expect(event()).toMatchObject({ state: 'parked', answer: expect.stringMatching(/^Not sent: somebody deleted/) })
    expect(said.join()).toMatch(/deleted|no parked events/)
  })

  test('an event that was stored with a payload that cannot be read is made again', () => {
    instance.poke('x_iio_sync_outbound_event', event()['sys_id'] ?? '', { payload: '{"text":"The passw' })
    instance.press('Send again', event())
    instance.settle()
    expect(sentTexts()).toEqual(['The password is hunter2'])
  })

  test('also after a correction of the connection, of what was given up', () => {
    instance.poke('x_iio_sync_outbound_event', event()['sys_id'] ?? '', { answer: 'Given up after 20 attempts.' })
    instance.poke('sys_journal_field', entry()['sys_id'] ?? '', { value: 'Corrected' })
    const [connection] = instance.rows('x_iio_sync_connection')
    instance.change('admin', 'x_iio_sync_connection', connection?.['sys_id'] ?? '', {
      bridge_url: 'https://other.example.com',
    })
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
    expect(sentTexts()).toEqual(['Corrected'])
  })
})

test('what the sync wrote itself cannot be sent', () => {
  instance.plant('x_iio_sync_outbound_event', {
    sys_id: 'd'.repeat(32),
    source_id: 'journal:x',
    type: 'work_note',
    state: 'not_needed',
    ticket: ticketOf(instance)['sys_id'] ?? '',
  })
  expect(() => instance.press('Send again', { sys_id: 'd'.repeat(32) })).toThrow(/condition/i)
  expect(recordOf(instance)['sys_id']).toBeDefined()
})

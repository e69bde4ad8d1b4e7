/** An event is sent while it is ready, and its answer is read as a person would. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, declareLater, deliveries, events, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const created = () => events(instance, 'ticket_created')[0] ?? {}

test('a run that comes twice sends once: the second finds the event sent', () => {
  declareLater(instance)
  const jobs = instance.takeJobs()
  for (const job of [...jobs, ...jobs]) instance.runJob(job)
  expect(created()['state']).toBe('sent')
  expect(instance.sent.filter(({ body }) => body.includes('ticket_created'))).toHaveLength(1)
})

test.each(['parked', 'discarded', 'sent'])('an event that is %s is not sent by a run that was still waiting', state => {
  declareLater(instance)
  const jobs = instance.takeJobs()
  instance.poke('x_iio_sync_outbound_event', created()['sys_id'] ?? '', { state, next_attempt: '' })
  for (const job of jobs) instance.runJob(job)
  expect(instance.sent).toEqual([])
  expect(created()['state']).toBe(state)
})

test('a page in place of an answer is shown as one short line', () => {
  const page = `\n\n  <html>\n   <body>\t\tBad   gateway</body>${' x'.repeat(500)}`
  instance.answerWith(() => ({ status: 502, headers: {}, body: page }))
  declareLater(instance)
  instance.settle()
  const answer = created()['answer'] ?? ''
  expect(answer).toMatch(/^The bridge answered 502: <html> <body> Bad gateway<\/body> x x/)
  expect(answer).not.toMatch(/\s\s/)
  expect(answer.length).toBeLessThan(240)
})

test('an answer that is no outcome is none, whatever else it holds', () => {
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"done","detail":"?"}' }))
  declareLater(instance)
  instance.settle()
  expect(created()).toMatchObject({ state: 'ready', answer: expect.stringContaining('not as the bridge does') })
})

test('what waited for a connection is sent as soon as there is one, though it was stored a moment ago', () => {
  connect(instance, { confirmed_instance: '' })
  declareLater(instance)
  instance.settle()
  expect(created()).toMatchObject({ state: 'ready', attempts: '0' })
  connect(instance)
  instance.settle()
  instance.runMinuteScript()
  instance.settle()
  expect(created()['state']).toBe('sent')
})

test('of a private incident nothing is sent but the request to look again', () => {
  declareLater(instance)
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  const jobs = instance.takeJobs()
  instance.poke('x_iio_sync_ticket', ticket, { private: '1' })
  const [event] = instance.rows('x_iio_sync_outbound_event')
  instance.plant('x_iio_sync_outbound_event', {
    ...event,
    sys_id: 'd'.repeat(32),
    source_id: 'resync:1',
    type: 'resync',
    payload: JSON.stringify({ type: 'resync', resync: { incident_id: 'I1' } }),
    next_attempt: '2026-11-22 02:00:00',
  })
  for (const job of jobs) instance.runJob(job)
  instance.advance(120)
  instance.runMinuteScript()
  expect(created()).toMatchObject({ state: 'parked', answer: expect.stringContaining('private now') })
  expect(deliveries(instance).map(({ body }) => (JSON.parse(body ?? '{}') as { type: string }).type)).toEqual([
    'resync',
  ])
})

test('an attachment whose bytes never come ends on the list', () => {
  declareLater(instance)
  instance.settle()
  const png = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1]) }
  instance.attach('beth.anglin', 'incident', ticketOf(instance)['target'] ?? '', png)
  for (const chunk of instance.rows('sys_attachment_doc'))
    instance.call('admin', 'DELETE', `/api/now/table/sys_attachment_doc/${chunk['sys_id']}`)
  instance.settle()
  const event = () => events(instance, 'attachment')[0] ?? {}
  expect(event()).toMatchObject({ state: 'ready', answer: expect.stringMatching(/^Waiting for/), attempts: '1' })
  expect(event()['next_attempt']).toBe('2026-11-22 03:00:31')
  instance.poke('x_iio_sync_outbound_event', event()['sys_id'] ?? '', { attempts: '19' })
  instance.advance(120)
  instance.runMinuteScript()
  instance.settle()
  expect(event()).toMatchObject({ state: 'parked', answer: expect.stringContaining('has no content') })
})

test('a failed attempt does not take back that another one at the same moment got through', () => {
  const sent = createAppInstance()
  connect(sent)
  declare(sent)
  sent.settle()
  sent.advance(10)
  write(sent, 'beth.anglin', { work_notes: 'Twice' })
  sent.answerWith(() => {
    const [event] = events(sent, 'work_note')
    sent.poke('x_iio_sync_outbound_event', event?.['sys_id'] ?? '', { state: 'sent', next_attempt: '', answer: 'ok' })
    return { status: 503, headers: {}, body: '' }
  })
  sent.settle()
  expect(events(sent, 'work_note')).toMatchObject([{ state: 'sent', answer: 'ok' }])
})

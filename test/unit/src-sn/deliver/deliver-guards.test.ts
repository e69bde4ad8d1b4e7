/** An event is sent while it is ready, and its answer is read as a person would. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declareLater, events } from '../tickets.ts'

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
  instance.poke('x_iio_sync_outbound_event', created()['sys_id'] ?? '', { state })
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

/** Whose name a reported state carries: the one who set it, and nobody where that is not proven. */
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, events, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const authors = (): unknown[] => events(instance, 'state_changed').map(event => payloadOf(event)['author'])

test('the one who set it, also after others wrote and were looked at', () => {
  write(instance, 'david.loo', { work_notes: 'Before' })
  instance.settle()
  write(instance, 'beth.anglin', { state: '2' })
  instance.settle()
  expect(authors()).toEqual(['Beth Anglin'])
})

test('the one who set it after saves that brought nothing to report', () => {
  write(instance, 'david.loo', { comments: '' })
  write(instance, 'david.loo', { impact: '1' })
  instance.settle()
  write(instance, 'beth.anglin', { state: '2' })
  instance.settle()
  expect(authors()).toEqual(['Beth Anglin'])
})

test('nobody, where another person wrote before the run of the first one looked', () => {
  write(instance, 'beth.anglin', { state: '2' })
  write(instance, 'david.loo', { impact: '1' })
  instance.settle()
  expect(authors()).toEqual([''])
})

test('nobody, where the sync wrote on the record before the run looked', () => {
  write(instance, 'beth.anglin', { state: '2' })
  const jobs = instance.takeJobs()
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: 'short_description', value: 'Renamed' }),
  })
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { sys_updated_by: INTEGRATION })
  for (const job of jobs) instance.runJob(job)
  expect(authors()).toEqual([''])
})

test('nobody, where the minute script finds a record on which several wrote', () => {
  write(instance, 'beth.anglin', { state: '2' })
  write(instance, 'david.loo', { impact: '1' })
  instance.takeJobs()
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(authors()).toEqual([''])
})

test('the one who set it, where the minute script finds that nobody else wrote', () => {
  write(instance, 'beth.anglin', { state: '2' })
  instance.takeJobs()
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(authors()).toEqual(['Beth Anglin'])
})

/**
 * Texts that mappings wrote are no words of a person, also when the run broke off right after it wrote them and the next one sends
 * other columns.
 */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, map, recordOf, templateId, ticketOf, write } from '../tickets.ts'
import type { DesiredColumn } from '../tickets.ts'

const NAME = { column: 'short_description', value: 'Payments are down' }

let instance: AppInstance
let restore: () => void
beforeAll(() => {
  instance = createAppInstance()
  for (const column of ['work_notes', 'comments'])
    map(instance, 'Incident', { column, value: '{{ incident.summary }}' })
  declare(instance, { desired_values: desired(NAME, ...texts('A', 'B')) })
  instance.settle()
  instance.advance(10)
  restore = instance.save()
})
beforeEach(() => {
  instance.crashAfter(null)
  restore()
  restore = instance.save()
})

const texts = (workNote: string, comment: string): DesiredColumn[] => [
  { column: 'work_notes', value: workNote },
  { column: 'comments', value: comment },
]
const say = (workNote: string, comment: string): void =>
  void edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired(NAME, ...texts(workNote, comment)),
  })
const journal = (): unknown[] =>
  instance
    .rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '' })
    .map(({ element, value }) => `${element}: ${value}`)
    .sort()
const reported = (): unknown[] =>
  instance
    .rows('x_iio_sync_outbound_event')
    .filter(({ type, state }) => ['work_note', 'comment'].includes(type ?? '') && state !== 'not_needed')
const minutes = (count: number): void => {
  for (let minute = 0; minute < count; minute++) {
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
  }
}

describe.each([1, 2, 3, 4, 5, 6])('broken off after write %i', writes => {
  test.each([
    ['the other column', 'A2', 'B', 'A2', 'B2', ['work_notes: A', 'work_notes: A2', 'comments: B', 'comments: B2']],
    ['the first column', 'A', 'B2', 'A2', 'B2', ['work_notes: A', 'work_notes: A2', 'comments: B', 'comments: B2']],
    ['nothing', 'A2', 'B2', 'A2', 'B2', ['work_notes: A', 'work_notes: A2', 'comments: B', 'comments: B2']],
  ])('the next run sends %s', (_what, note, comment, nextNote, nextComment, entries) => {
    instance.crashAfter(writes, { lostRunningJobs: true })
    say(note, comment)
    instance.crashAfter(null)
    instance.takeJobs()
    instance.advance(5)
    say(nextNote, nextComment)
    minutes(6)
    expect(journal()).toEqual([...entries].sort())
    expect(reported()).toEqual([])
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', template: templateId(instance, 'Incident') })
  })
})

test('a person said the same before: the text of the mapping is written all the same', () => {
  write(instance, 'beth.anglin', { comments: 'Mitigated' })
  instance.settle()
  instance.advance(10)
  say('A', 'Mitigated')
  minutes(6)
  expect(journal()).toEqual(['comments: B', 'comments: Mitigated', 'comments: Mitigated', 'work_notes: A'])
  expect(reported()).toMatchObject([{ type: 'comment' }])
})

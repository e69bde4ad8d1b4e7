/** A person writes between the sync's own write and the moment at which it reads the record back: that is not the sync's. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, events, map, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.summary }}' })
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const say = (name: string, note: string): void =>
  void edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired(
      { column: 'short_description', value: name },
      { column: 'description', value: 'All cards fail.' },
      { column: 'work_notes', value: note },
    ),
  })
const minutes = (count: number): void => {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}
/** Runs once, in the moment in which the sync's own note is stored. Its asynchronous runs are lost. */
function inBetween(values: Row): void {
  let isDone = false
  instance.beforeInsert(table => {
    if (isDone || table !== 'sys_journal_field') return
    isDone = true
    write(instance, 'beth.anglin', values)
  })
  say('Cards are down', 'Mitigated')
  instance.takeJobs()
}

test.each<[string, Row, string, unknown[]]>([
  ['a note', { work_notes: 'From Beth' }, 'work_note', ['From Beth']],
  ['a comment', { comments: 'From Beth' }, 'comment', ['From Beth']],
])('%s is found by the look of a minute', (_what, values, type, expected) => {
  inBetween(values)
  expect(recordOf(instance)['sys_mod_count']).toBe('2')
  minutes(6)
  const heard = events(instance, type).filter(({ state }) => state !== 'not_needed')
  expect(heard.map(event => payloadOf(event)['text'])).toEqual(expected)
})

test('a state is reported', () => {
  inBetween({ state: '2' })
  minutes(6)
  expect(events(instance, 'state_changed').map(event => payloadOf(event)['state'])).toMatchObject([{ value: '2' }])
})

test('a synced column that the sync did not write just now is an edit of that person', () => {
  inBetween({ description: 'Beth knows better' })
  minutes(6)
  const { bases } = parseMemory(ticketOf(instance)['applied_values'] ?? '')
  expect(recordOf(instance)).toMatchObject({ short_description: 'Cards are down', description: 'Beth knows better' })
  expect(bases.get('description')).toMatchObject({ sent: 'All cards fail.', editedBy: 'beth.anglin' })
  expect(bases.get('short_description')).toMatchObject({ sent: 'Cards are down', editedBy: null })
})

test('nobody did: the look of a minute has nothing to read', () => {
  say('Cards are down', 'Mitigated')
  instance.takeJobs()
  expect(ticketOf(instance)['seen_version']).toBe(recordOf(instance)['sys_mod_count'])
})

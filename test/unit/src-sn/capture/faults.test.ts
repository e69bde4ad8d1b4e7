/** A fault at one thing costs no other: notes, states, and the records that come after it. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, recordOf, ticketOf, write } from '../tickets.ts'

const OTHER = '01OTHER'
let instance: AppInstance
/** Type of the events that cannot be stored; '' for none. */
let broken = ''
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  declare(instance, { external_id: OTHER, reference: 'INC-124' })
  instance.settle()
  instance.advance(10)
  broken = ''
  instance.beforeInsert((table, row) => {
    if (
      table === 'x_iio_sync_outbound_event' &&
      row['type'] === broken &&
      row['ticket'] === ticketOf(instance)['sys_id']
    )
      throw new Error('The disk is full.')
  })
})

const heard = (externalId: string): string[] =>
  ['work_note', 'state_changed']
    .flatMap(type => events(instance, type))
    .filter(event => event['ticket'] === ticketOf(instance, externalId)['sys_id'])
    .map(event => event['type'] ?? '')
const minutes = (count: number): void => {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}
const ways = {
  'the rules': () => instance.settle(),
  'the look of a minute': () => {
    instance.takeJobs()
    minutes(6)
  },
}

describe.each(Object.entries(ways))('in %s', (_way, run) => {
  test.each([
    ['work_note', 'journal', ['state_changed']],
    ['state_changed', 'state', ['work_note']],
  ])('a %s that cannot be stored: the rest is, the log says it, and it comes later', (type, what, rest) => {
    broken = type
    for (const id of [undefined, OTHER]) write(instance, 'beth.anglin', { work_notes: 'On it', state: '2' }, id)
    run()
    const id = ticketOf(instance)['external_id'] ?? ''
    expect(heard(id)).toEqual(rest)
    expect(heard(OTHER)).toEqual(['work_note', 'state_changed'])
    expect(instance.logs('error')[0]).toBe(
      `incident.io sync: capturing the ${what} of ticket ${ticketOf(instance)['sys_id']} stopped on an unexpected error: Error: The disk is full.`,
    )
    // Not noted as seen, so it is looked for again.
    expect(ticketOf(instance)['seen_version']).not.toBe(recordOf(instance)['sys_mod_count'])
    expect(ticketOf(instance, OTHER)['seen_version']).toBe(recordOf(instance, OTHER)['sys_mod_count'])
    broken = ''
    minutes(6)
    expect(heard(id)).toEqual(['work_note', 'state_changed'])
    expect(ticketOf(instance)['seen_version']).toBe(recordOf(instance)['sys_mod_count'])
  })
})

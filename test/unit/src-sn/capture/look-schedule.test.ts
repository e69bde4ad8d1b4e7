/** Which linked records the minute script looks at in which minute: no more than said, and none is left out. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, ticketOf, write } from '../tickets.ts'

const DAY = 24 * 3600

/** Each has the slot of minute 7 of the hour; `late` has that of minute 31, which is looked at in hour 7 as well. */
const looked = {
  active: { active_at: -60 },
  almostQuiet: { active_at: -DAY + 60 },
  quiet: { active_at: -DAY - 60 },
  closed: { active_at: -2 * DAY, closed_at: -2 * DAY },
  closedLate: { active_at: -2 * DAY, closed_at: -2 * DAY },
  closedAndActive: { active_at: -60, closed_at: -60 },
  closedForLong: { active_at: -8 * DAY, closed_at: -7 * DAY - 60 },
  unlinked: { active_at: -60 },
  withoutRecord: { active_at: -60 },
} as const
type Name = keyof typeof looked
const names = Object.keys(looked) as Name[]

let instance: AppInstance
let restore: () => void
beforeAll(() => {
  instance = createAppInstance()
  for (const name of names) declare(instance, { external_id: `01${name}`, reference: name })
  instance.settle()
  instance.runMinuteScript()
  restore = instance.save()
})
beforeEach(() => {
  restore()
  restore = instance.save()
})

const stored = (seconds: number): string =>
  new Date(instance.now().getTime() + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

/** The clock shows this time; `missed`: minutes in which the script did not run before. */
function lookedAt(clock: string, missed = 0): Name[] {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  instance.advance((hour - 3) * 3600 + minute * 60 + (hour < 3 ? DAY : 0))
  const thisMinute = instance.now().getTime() / 60_000
  for (const cursor of instance.rows('x_iio_sync_cursor', { kind: 'capture' }))
    instance.poke('x_iio_sync_cursor', cursor['sys_id'] ?? '', { position: `${thisMinute - 1 - missed}` })
  for (const name of names) {
    const { sys_id: sysId = '', target = '' } = ticketOf(instance, `01${name}`)
    const { active_at, closed_at }: { active_at: number; closed_at?: number } = looked[name]
    instance.poke('x_iio_sync_ticket', sysId, {
      look_slot: name === 'closedLate' ? '31' : '7',
      active_at: stored(active_at),
      closed_at: closed_at === undefined ? '' : stored(closed_at),
      ...(name === 'unlinked' ? { status: 'unlinked' } : {}),
      ...(name === 'withoutRecord' ? { status: 'skipped', target: '' } : {}),
    })
    // Somebody wrote on it, and it is as closed as its ticket says.
    instance.poke('incident', target, { sys_mod_count: '41', active: closed_at === undefined ? '1' : '0' })
  }
  instance.runMinuteScript()
  return names.filter(name => ticketOf(instance, `01${name}`)['seen_version'] === '41')
}

const ACTIVE: Name[] = ['active', 'almostQuiet', 'closedAndActive']

test.each<[string, number, Name[]]>([
  // The minute of the slot, in an hour that is not the slot's.
  ['05:07', 0, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  ['05:06', 0, []],
  ['05:08', 0, []],
  // Each fifth minute before and after it.
  ['05:02', 0, ACTIVE],
  ['05:12', 0, ACTIVE],
  ['05:59', 0, []],
  ['06:02', 0, ACTIVE],
  // The hour of the slot.
  ['07:07', 0, ['active', 'almostQuiet', 'quiet', 'closed', 'closedAndActive']],
  ['07:31', 0, ['closedLate']],
  ['08:31', 0, []],
  ['08:07', 0, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  // Minutes that were missed are made up for, each once.
  ['05:08', 1, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  ['05:11', 3, []],
  ['05:11', 4, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  ['05:16', 8, ACTIVE],
  ['05:16', 9, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  ['05:34', 27, ['active', 'almostQuiet', 'quiet', 'closedAndActive']],
  ['05:34', 20, ACTIVE],
  ['07:36', 30, ['active', 'almostQuiet', 'quiet', 'closed', 'closedLate', 'closedAndActive']],
  // Of a longer stop, the last hour.
  ['08:06', 59, ['active', 'almostQuiet', 'quiet', 'closed', 'closedLate', 'closedAndActive']],
  ['08:08', 600, ['active', 'almostQuiet', 'quiet', 'closedLate', 'closedAndActive']],
])('at %s, after %i missed minutes', (clock, missed, expected) => {
  expect(lookedAt(clock, missed)).toEqual(expected)
})

test('a run that the time did not suffice for leaves the rest to the next one, and none is left out', () => {
  const ids = names.slice(0, 3).map(name => `01${name}`)
  for (const id of ids) write(instance, 'beth.anglin', { work_notes: `On ${id}` }, id)
  instance.takeJobs()
  const { kind = '', position = '' } = instance.rows('x_iio_sync_cursor', { kind: 'capture' })[0] ?? {}
  // Each event takes half a minute to store.
  instance.beforeInsert(table => {
    if (table === 'x_iio_sync_outbound_event') instance.advance(30)
  })
  const perRun: number[] = []
  for (let run = 0; run < 8; run++) {
    instance.advance(60)
    const before = events(instance, 'work_note').length
    instance.runMinuteScript()
    perRun.push(events(instance, 'work_note').length - before)
  }
  expect([kind, position === '']).toEqual(['capture', false])
  expect(Math.max(...perRun)).toBeLessThan(3)
  expect(events(instance, 'work_note')).toHaveLength(3)
})

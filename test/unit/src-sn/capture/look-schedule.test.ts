/** Which linked records the minute script looks at in which minute: no more than said, and none is left out. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, payloadOf, ticketOf, write } from '../tickets.ts'

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
/** Their records, also of tickets that lose them here. */
let records: Partial<Record<Name, string>> = {}
beforeAll(() => {
  instance = createAppInstance()
  for (const name of names) declare(instance, { external_id: `01${name}`, reference: name })
  instance.settle()
  instance.runMinuteScript()
  records = Object.fromEntries(names.map(name => [name, ticketOf(instance, `01${name}`)['target']]))
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
  prepare(clock, missed)
  // Somebody wrote on all of them.
  for (const name of names) instance.poke('incident', recordOf(name), { sys_mod_count: '41' })
  instance.runMinuteScript()
  return names.filter(name => ticketOf(instance, `01${name}`)['seen_version'] === '41')
}

const recordOf = (name: Name): string => records[name] ?? ''

function prepare(clock: string, missed = 0): void {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  instance.advance((hour - 3) * 3600 + minute * 60 + (hour < 3 ? DAY : 0))
  const thisMinute = instance.now().getTime() / 60_000
  for (const cursor of instance.rows('x_iio_sync_cursor', { kind: 'capture' }))
    instance.poke('x_iio_sync_cursor', cursor['sys_id'] ?? '', {
      position: missed === Infinity ? '0' : `${thisMinute - 1 - missed}`,
    })
  for (const name of names) {
    const { sys_id: sysId = '' } = ticketOf(instance, `01${name}`)
    const { active_at, closed_at }: { active_at: number; closed_at?: number } = looked[name]
    instance.poke('x_iio_sync_ticket', sysId, {
      look_slot: name === 'closedLate' ? '31' : '7',
      active_at: stored(active_at),
      closed_at: closed_at === undefined ? '' : stored(closed_at),
      ...(name === 'unlinked' ? { status: 'unlinked' } : {}),
      ...(name === 'withoutRecord' ? { status: 'skipped', target: '' } : {}),
    })
    // It is as closed as its ticket says.
    instance.poke('incident', recordOf(name), { active: closed_at === undefined ? '1' : '0' })
  }
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
  // A second run in the same minute.
  ['05:07', -1, []],
  // A position that cannot be right counts as a minute ago.
  ['05:08', -2, []],
  ['05:08', Infinity, []],
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

describe('what a look asks for', () => {
  const QUIET: Name[] = ['quiet']
  /** The queries of a run that names these records, and everything that it writes beside its own positions. */
  function asked(): { attachments: number; events: number; rows: number; written: string[] } {
    instance.resetStatements()
    instance.runMinuteScript()
    const statements = instance.statements()
    const count = (table: string, words: string): number =>
      statements.filter(one => one.kind === 'query' && one.table === table && one.query.includes(words)).length
    return {
      attachments: count('sys_attachment', 'table_sys_id'),
      events: count('x_iio_sync_outbound_event', 'source_idIN'),
      rows: count('x_iio_sync_ticket', 'sys_idIN'),
      written: statements
        .filter(one => one.kind !== 'query' && one.table !== 'x_iio_sync_cursor')
        .map(one => one.table),
    }
  }
  const onlyQuiet = (): void => {
    // In the seventh minute the unique indexes are looked at as well.
    instance.poke('x_iio_sync_ticket', ticketOf(instance, '01quiet')['sys_id'] ?? '', { look_slot: '8' })
    for (const name of names.filter(each => !QUIET.includes(each)))
      instance.poke('x_iio_sync_ticket', ticketOf(instance, `01${name}`)['sys_id'] ?? '', { target: '' })
  }

  test('nothing, in a minute that is nobody\u2019s', () => {
    prepare('05:06')
    expect(asked()).toEqual({ attachments: 0, events: 0, rows: 0, written: [] })
  })

  test('of a record that nobody wrote on: images alone', () => {
    prepare('05:08')
    onlyQuiet()
    expect(asked()).toEqual({ attachments: 1, events: 0, rows: 0, written: [] })
  })

  test('of one that somebody wrote on: its row and what was reported, and that it was seen', () => {
    prepare('05:08')
    onlyQuiet()
    instance.poke('incident', recordOf('quiet'), { sys_mod_count: '41' })
    expect(asked()).toEqual({ attachments: 1, events: 1, rows: 1, written: ['x_iio_sync_ticket'] })
  })

  test.each([
    ['while no files travel', () => instance.setProperty('x_iio_sync.capture.image_attachments', 'none')],
    [
      'of a private incident',
      () => {
        const { sys_id: sysId = '' } = ticketOf(instance, '01quiet')
        instance.poke('x_iio_sync_ticket', sysId, { private: '1', status: 'skipped' })
      },
    ],
  ])('no images %s', (_when, act) => {
    prepare('05:08')
    onlyQuiet()
    act()
    expect(asked()).toEqual({ attachments: 0, events: 0, rows: 0, written: [] })
  })

  test.each<[string, Name, string, string]>([
    ['closed', 'quiet', '0', '2026-11-22 05:07:00'],
    ['opened again', 'closedAndActive', '1', ''],
  ])('one that was %s by a statement that counts no update is known as that', (_what, name, active, closedAt) => {
    prepare('05:07')
    instance.poke('incident', recordOf(name), { active })
    instance.runMinuteScript()
    expect(ticketOf(instance, `01${name}`)['closed_at']).toBe(closedAt)
  })

  test('images on open and closed records together, each as far back as its last look', () => {
    prepare('07:07')
    const plant = (name: Name, minutesAgo: number): void =>
      instance.plant('sys_attachment', {
        sys_id: `${minutesAgo}`.padStart(32, 'a'),
        table_name: 'incident',
        table_sys_id: recordOf(name),
        file_name: `${name}.png`,
        content_type: 'image/png',
        size_bytes: '8',
        sys_created_on: stored(-60 * minutesAgo),
        sys_created_by: 'beth.anglin',
      })
    plant('quiet', 61)
    plant('closed', 200)
    instance.runMinuteScript()
    const names = events(instance, 'attachment').map(event => payloadOf(event)['attachment'] as { file_name: string })
    expect(names.map(({ file_name }) => file_name).sort()).toEqual(['closed.png', 'quiet.png'])
  })
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

/** The sync writes while the app looks at what a person did: what it remembers of its own writes is never lost, and never a person's. */
import { parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import { MergeWorld, team } from '../apply/merge-world.ts'

let world: MergeWorld
beforeEach(() => {
  world = new MergeWorld()
  world.mapTeam()
  world.change(team('Service Desk'))
  world.instance.settle()
  world.instance.advance(600)
})

/** Once, in the moment in which the app stores the event of a note. */
function whileCaptured(act: () => void): void {
  let isDone = false
  world.instance.beforeInsert(table => {
    if (isDone || table !== 'x_iio_sync_outbound_event') return
    isDone = true
    act()
  })
}

const editorOf = (column: string): string | null | undefined =>
  parseMemory(world.ticket()['applied_values'] ?? '').bases.get(column)?.editedBy

test('a group that incident.io changed in that moment is nobody\u2019s edit, now and later', () => {
  world.write({ short_description: 'By Beth', work_notes: 'Renamed it' })
  whileCaptured(() => world.change(team('Database')))
  world.instance.settle()
  world.instance.advance(600)
  world.edit({ work_notes: 'Another note' })
  expect(editorOf('assignment_group')).toBeNull()
  world.change(team('Network'))
  expect(world.record()['assignment_group']).toBe(world.group('Network'))
  expect(world.warnings()).not.toContain('assignment_group')
})

test('the same when the minute script looks', () => {
  world.write({ short_description: 'By Beth', work_notes: 'Renamed it' })
  world.instance.takeJobs()
  whileCaptured(() => world.change(team('Database')))
  for (let minute = 0; minute < 60; minute++) {
    world.instance.advance(60)
    world.instance.runMinuteScript()
  }
  world.edit({ work_notes: 'Another note' })
  expect(editorOf('assignment_group')).toBeNull()
  world.change(team('Network'))
  expect(world.warnings()).not.toContain('assignment_group')
})

test('what a person changed while the sync was at work is noted at the next look', () => {
  world.instance.poke('x_iio_sync_ticket', world.ticket()['sys_id'] ?? '', {
    status: 'pending',
    next_attempt: '2026-11-22 23:00:00',
    sys_updated_on: world.instance.now().toISOString().slice(0, 19).replace('T', ' '),
  })
  world.edit({ assignment_group: world.group('Network') })
  expect(editorOf('assignment_group')).toBeNull()
  for (let minute = 0; minute < 60; minute++) {
    world.instance.advance(60)
    world.instance.runMinuteScript()
  }
  expect(editorOf('assignment_group')).toBe('beth.anglin')
})

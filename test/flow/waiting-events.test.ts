/**
 * The bridge was away: what people did meanwhile waits in the outbox, and leaves within a minute of a bridge's start. How long that
 * takes here depends on the machine, so what is asserted is what decides it: nothing but the start, and how many calls it makes.
 */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { expectAtMost, withCountedWorld } from './calls.ts'
import { settled } from './flow.ts'

const world = withCountedWorld({ bridgeEnv: { CATALOGUE_REFRESH_MINUTES: '0' } })

const waiting = 122
/** Only to give up: nothing runs by the clock here, not even the minute script, so that the start alone delivers them. */
const limitMs = 150_000

test(`${waiting} waiting events are delivered because the bridge starts, each once`, async () => {
  const incident = await world().incidentIo.declare({ name: 'Noted while nobody listens' })
  const record = valueOf(
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Noted while nobody listens' }),
    'sys_id',
  )
  await settled(world())
  await world().bridge.kill()
  for (let note = 1; note <= waiting; note += 1) {
    await world().serviceNow.update('beth.anglin', 'incident', record, { work_notes: `note ${note}.` })
  }
  await world().instance.control.drain()
  // Every first attempt has failed, and nobody has tried for a while. (Signatures allow clocks to be five minutes apart.)
  await world().instance.control.advanceClock(120_000)

  const mark = world().counter.mark()
  await world().bridge.restart()
  const items = await until(
    'all notes on the timeline',
    async () => {
      const items = await world().incidentIo.timeline(incident.id)
      return items.length >= waiting ? items : null
    },
    { limitMs },
  )
  expect(new Set(items.map(({ description }) => description)).size).toBe(waiting)
  expect(items).toHaveLength(waiting)
  // One call each, and a few for the start: on a quiet machine that is seconds, and far from a minute's budget at either vendor.
  expectAtMost(world().counter.since(mark), { incidentIo: waiting + 10, serviceNow: 10 })
}, 240_000)

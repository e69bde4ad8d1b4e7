/** The bridge was away: what people did meanwhile waits in the outbox, and leaves as soon as a bridge starts. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { settled, withWorld } from './flow.ts'

const world = withWorld({ bridgeEnv: { CATALOGUE_REFRESH_MINUTES: '0' } })

const waiting = 122
/** Nothing runs by the clock here, so that the start alone delivers them; a quiet machine takes a few seconds. */
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
}, 240_000)

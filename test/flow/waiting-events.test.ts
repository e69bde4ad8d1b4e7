/** The bridge was away: what people did meanwhile waits in the outbox, and leaves as soon as a bridge starts. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { settled, withWorld } from './flow.ts'

const world = withWorld({ bridgeEnv: { CATALOGUE_REFRESH_MINUTES: '0' } })

const waiting = 122
const within = 60_000

test(`${waiting} waiting events are delivered within a minute of the bridge's start, each once`, async () => {
  const incident = await world().incidentIo.declare({ name: 'Told while nobody listens' })
  const record = valueOf(
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Told while nobody listens' }),
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

  const started = performance.now()
  await world().bridge.restart()
  const items = await until(
    'all notes on the timeline',
    async () => {
      const items = await world().incidentIo.timeline(incident.id)
      return items.length >= waiting ? items : null
    },
    { limitMs: within },
  )
  const seconds = (performance.now() - started) / 1000
  expect(seconds * 1000).toBeLessThan(within)
  expect(new Set(items.map(({ description }) => description)).size).toBe(waiting)
  expect(items).toHaveLength(waiting)
}, 180_000)

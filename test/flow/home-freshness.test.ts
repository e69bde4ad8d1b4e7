/** Each fault turns the sentence on top of the Home page, with the reason in the words of the side that fails, and its repair turns it back. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { freshnessIn } from './freshness.ts'
import { settled, withWorld } from './flow.ts'

/** Sweeps come often, so that the test need not wait for them. */
const world = withWorld({ bridgeEnv: { SWEEP_INTERVAL_SECONDS: '1' } })
const limitMs = 90_000
const turnsTo = freshnessIn(world)

/** incident.io answers this to every call until it is cleared. */
async function incidentIoAnswers(status: number | null): Promise<void> {
  const address = `${world().incidentIoServer.url}/_/faults`
  await fetch(address, { method: 'DELETE' })
  if (status === null) return
  const body = JSON.stringify({
    times: 100_000,
    status,
    body: { type: 'made_up', errors: [{ message: 'Made up by a test.' }] },
  })
  await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Less than the two minutes within which a fault must show, by the clock of the instance. */
const SILENCE_MS = 115_000

beforeEach(async () => {
  await turnsTo('in_sync')
}, limitMs)

/** The first one: the bridge takes no event of an instance whose clock is five minutes ahead of its own. */
test(
  'a note that cannot be delivered is counted, and no more once it is',
  async () => {
    const { instance, incidentIo, serviceNow, bridge } = world()
    const { id } = await incidentIo.declare({ name: 'Waits for the bridge' })
    const record = await recordShowing(world(), 'incident', id, { short_description: 'Waits for the bridge' })
    await settled(world())
    await bridge.kill()
    await serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { work_notes: 'Nobody listens.' })
    await instance.control.drain()
    await instance.control.advanceClock(90_000)
    await turnsTo('behind', /event to incident\.io waits, the oldest , because: /)
    await bridge.restart()
    await turnsTo('in_sync')
  },
  limitMs,
)

test(
  'ServiceNow answers 429 to the bridge, and then no more',
  async () => {
    const { control } = world().instance
    const match = { pathPrefix: '/api/x_iio_sync/v1/sync' }
    await control.addFaults([{ match, kind: 'status', status: 429, times: 100_000 }])
    await control.advanceClock(SILENCE_MS)
    // It gets no word in, and says what it was told when it is asked.
    await turnsTo('behind', /No sweep has gone through.*, because ServiceNow answers 429 /, { isAsked: true })
    await control.clearFaults()
    await turnsTo('in_sync')
  },
  limitMs,
)

test(
  'the bridge is stopped, and started again',
  async () => {
    await world().bridge.kill()
    await world().instance.control.advanceClock(SILENCE_MS)
    await turnsTo('no_word', /No word from the bridge since .* five days of failures/, { isAsked: true })
    await world().bridge.restart()
    await turnsTo('in_sync')
  },
  limitMs,
)

test.each([
  ['is down', 503, /No sweep has gone through.*because incident\.io answers 503/],
  ['takes the key no more', 401, /No sweep has gone through.*because incident\.io answers 401/],
])(
  'incident.io %s (%i), and then does again',
  async (_what, status, words) => {
    await incidentIoAnswers(status)
    await turnsTo('behind', words)
    await incidentIoAnswers(null)
    await turnsTo('in_sync')
  },
  limitMs,
)

/** A bridge as it is shipped, at which nothing happens: it sweeps every five minutes, and its silence shows within two. */
import { askForWord, freshnessIn } from './freshness.ts'
import { withWorld } from './flow.ts'
import { valueOf } from '../world/servicenow-end.ts'

const world = withWorld({ bridgeEnv: { SWEEP_INTERVAL_SECONDS: '300' } })
const turnsTo = freshnessIn(world)
const limitMs = 90_000

const MINUTE_MS = 60_000

/** By the clock of the instance: half a minute later its job runs. */
async function pass(ms: number): Promise<void> {
  await world().instance.control.advanceClock(ms)
  await askForWord(world())
}

test(
  'a bridge that is there is heard of each minute, between its sweeps too',
  async () => {
    await turnsTo('in_sync')
    for (let minute = 1; minute <= 2; minute += 1) {
      await pass(MINUTE_MS)
      await turnsTo('in_sync')
    }
  },
  limitMs,
)

test(
  'a pause does not hide that the bridge is silent, and its repair shows at once',
  async () => {
    const { bridge, serviceNow } = world()
    await bridge.kill()
    await pass(MINUTE_MS)
    await pass(MINUTE_MS - 5000)
    await turnsTo('no_word', /^No word from the bridge since/)
    const [connection = {}] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
    const sysId = valueOf(connection, 'sys_id')
    const pause = { paused_at: '2026-01-01 00:00:00', paused_by: 'Beth', pause_reason: 'Freeze' }
    await serviceNow.update('admin', 'x_iio_sync_connection', sysId, pause)
    await turnsTo('no_word', /^Paused by Beth since .* \(Freeze\)\. Nothing waits\. No word from the bridge since/)
    await bridge.restart()
    await turnsTo('paused')
    await serviceNow.update('admin', 'x_iio_sync_connection', sysId, { paused_at: '' })
    await turnsTo('in_sync')
  },
  limitMs,
)

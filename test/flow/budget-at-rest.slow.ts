/** What it costs when little or nothing happens, in large accounts and over a whole hour: minutes of waiting, see `npm run test:slow`. */
import { until } from '../world/wait.ts'
import { expectFewForOptions, firstStart, inWorld, limitMs, showAtMost, twoSweeps } from './at-rest.ts'

const rhythm = { intervalSeconds: 12, quietMs: 2000 }

test(
  'a sweep over 1,001 incidents in sync with 250 changed follow-ups, and the next one',
  () => twoSweeps({ withFollowUp: 250, without: 751, pageSize: 250 }, rhythm, sweep => showAtMost(sweep, 12)),
  limitMs,
)

/**
 * The shipped intervals: a sweep every 300 s, the catalogue every 60 min, the minute script every 60 s. One second stands for
 * a minute. Nothing was ever declared: the overlap of two sweeps does not shrink with their interval, so what changed shortly
 * before would be listed all hour.
 */
const hourInAMinute = { SWEEP_INTERVAL_SECONDS: '5', CATALOGUE_REFRESH_MINUTES: '1' }

test(
  'an idle hour',
  async () => {
    await inWorld(
      { instance: { scheduleScale: 1 / 60 }, bridgeEnv: { ...hourInAMinute, CONFIGURATION_TTL_SECONDS: '1' } },
      async world => {
        await world.counter.count(() => Promise.resolve())
        const before = world.counter.mark()
        const end = performance.now() + 60_000
        await until('the hour to pass', async () => (performance.now() >= end ? true : null), { limitMs: 120_000 })
        showAtMost(world.counter.since(before), 60)
      },
    )
  },
  limitMs,
)

test(
  'the first start of an account with 300 fields of 20 options',
  () => firstStart(300, rhythm, calls => expectFewForOptions(calls, 300)),
  limitMs,
)

/** What it costs when little or nothing happens. `budget-at-rest.slow.ts` measures the same for large accounts, and an hour by the clock. */
import { expectFewForOptions, firstStart, limitMs, measureAtRest, showAtMost, sum, twoSweeps } from './at-rest.ts'

const rhythm = { intervalSeconds: 4, quietMs: 1000 }

test(
  'a sweep over five pages of incidents in sync, and the next one',
  () => twoSweeps({ withFollowUp: 5, without: 16, pageSize: 5 }, rhythm, sweep => showAtMost(sweep, 10)),
  limitMs,
)

test(
  'an idle hour: a sweep every 300 s, the minute script every 60 s, one refresh of the catalogue',
  () =>
    measureAtRest(rhythm, ({ sweep, minute, catalogueRefresh }) => {
      showAtMost(minute, 0)
      const hour = 12 * sum(sweep) + sum(catalogueRefresh)
      const calls = { sweep: sweep.calls, catalogueRefresh: catalogueRefresh.calls }
      expect({ hour, ...(hour <= 60 ? {} : calls) }).toEqual({ hour })
    }),
  limitMs,
)

test(
  'the first start of an account with 60 fields of 20 options',
  () => firstStart(60, rhythm, calls => expectFewForOptions(calls, 60)),
  limitMs,
)

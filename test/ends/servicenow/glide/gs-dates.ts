/** The date helpers of `gs`: stored text (UTC) of a moment so long ago. */
import { parseStored, startOfDay, toStored } from '../query/zoned-time.ts'
import type { ScriptFunctions } from './gs.ts'
import type { Runtime } from './runtime.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** From the last millisecond of a period back to its last whole second. */
const lastSecondMs = 999

/** Negative counts lie in the future. */
export function gsDates(runtime: Runtime): ScriptFunctions {
  const now = (): number => runtime.platform.now().getTime()
  const count = (value: unknown): number => Number(value) || 0
  const ago =
    (unit: number) =>
    (value: unknown): string =>
      toStored(now() - count(value) * unit)
  const floor = (unit: number, value: unknown): number => Math.floor((now() - count(value) * unit) / unit) * unit
  const startOf =
    (unit: number) =>
    (value: unknown): string =>
      toStored(floor(unit, value))
  const endOf =
    (unit: number) =>
    (value: unknown): string =>
      toStored(floor(unit, value) + unit - lastSecondMs)
  const day = (value: unknown): string => startOfDay(now(), runtime.calls.frame.user.timeZone, count(value))
  const endOfDay = (value: unknown): string => toStored((parseStored(day(value)) ?? 0) + dayMs - lastSecondMs)
  return {
    minutesAgo: ago(minuteMs),
    minutesAgoStart: startOf(minuteMs),
    minutesAgoEnd: endOf(minuteMs),
    hoursAgo: ago(hourMs),
    hoursAgoStart: startOf(hourMs),
    hoursAgoEnd: endOf(hourMs),
    daysAgo: ago(dayMs),
    daysAgoStart: day,
    daysAgoEnd: endOfDay,
    yesterday: () => ago(dayMs)(1),
    beginningOfToday: () => day(0),
    endOfToday: () => endOfDay(0),
    beginningOfYesterday: () => day(1),
    endOfYesterday: () => endOfDay(1),
  }
}

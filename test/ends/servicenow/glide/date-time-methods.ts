/** GlideDateTime's methods, scoped set. */
import { parseInZone, parseStored, toStored, formatInZone } from '../query/zoned-time.ts'
import { momentOf, showDateTime, type Moment } from './date-time.ts'
import { scriptText } from './script-text.ts'

export type MomentMethod = (moment: Moment, args: readonly unknown[]) => unknown

const dayMs = 86_400_000

function add(moment: Moment, milliseconds: number): void {
  if (moment.at !== null) moment.at += milliseconds
}

/** Wall-clock days: the hour stays when clocks change in between. */
function addLocalDays(moment: Moment, days: number): void {
  const wall = parseStored(moment.localText())
  if (wall !== null) moment.at = parseStored(parseInZone(toStored(wall + days * dayMs), moment.zone))
}

function addMonths(moment: Moment, months: number): void {
  if (moment.at === null) return
  const date = new Date(moment.at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  moment.at = date.getTime()
}

function compare(moment: Moment, other: unknown): number {
  const theirs = momentOf(other)?.at ?? parseStored(scriptText(other)) ?? 0
  return Math.sign((moment.at ?? 0) - theirs)
}

/** One number of the date, 0 for a value that is no date. */
function part(text: string, from: number, to: number): number {
  return Number(text.slice(from, to)) || 0
}

/** 1 is Monday. */
function dayOfWeek(text: string): number {
  const at = parseStored(text)
  return at === null ? 0 : new Date(at).getUTCDay() || 7
}

const count = (value: unknown): number => Number(value) || 0

export const dateTimeMethods: Record<string, MomentMethod> = {
  toString: (moment: Moment) => moment.storedText(),
  getValue: moment => moment.storedText(),
  getDisplayValue: moment => moment.localText(),
  getDisplayValueInternal: moment => moment.localText(),
  getNumericValue: moment => moment.at ?? 0,
  setValue: (moment, [value]) => moment.set(value),
  setGlideDateTime: (moment, [value]) => moment.set(value),
  setDisplayValue: (moment, [value]) => moment.setLocal(scriptText(value)),
  setDisplayValueInternal: (moment, [value]) => moment.setLocal(scriptText(value)),
  setValueUTC: (moment, [value]) => moment.set(scriptText(value)),
  isValid: moment => moment.error === '' && moment.at !== null,
  getErrorMsg: moment => moment.error,
  add: (moment, [milliseconds]) => add(moment, count(milliseconds)),
  subtract: (moment, [milliseconds]) => add(moment, -count(milliseconds)),
  addSeconds: (moment, [seconds]) => add(moment, count(seconds) * 1000),
  addDaysUTC: (moment, [days]) => add(moment, count(days) * dayMs),
  addDaysLocalTime: (moment, [days]) => addLocalDays(moment, count(days)),
  addWeeksUTC: (moment, [weeks]) => add(moment, count(weeks) * 7 * dayMs),
  addWeeksLocalTime: (moment, [weeks]) => addLocalDays(moment, count(weeks) * 7),
  addMonthsUTC: (moment, [months]) => addMonths(moment, count(months)),
  addYearsUTC: (moment, [years]) => addMonths(moment, count(years) * 12),
  after: (moment, [other]) => compare(moment, other) > 0,
  before: (moment, [other]) => compare(moment, other) < 0,
  onOrAfter: (moment, [other]) => compare(moment, other) >= 0,
  onOrBefore: (moment, [other]) => compare(moment, other) <= 0,
  compareTo: (moment, [other]) => compare(moment, other),
  equals: (moment, [other]) => compare(moment, other) === 0,
  getDate: moment => showDateTime(moment.runtime, moment.storedText().slice(0, 10)),
  getYearUTC: moment => part(moment.storedText(), 0, 4),
  getMonthUTC: moment => part(moment.storedText(), 5, 7),
  getDayOfMonthUTC: moment => part(moment.storedText(), 8, 10),
  getDayOfWeekUTC: moment => dayOfWeek(moment.storedText()),
  getYearLocalTime: moment => part(moment.localText(), 0, 4),
  getMonthLocalTime: moment => part(moment.localText(), 5, 7),
  getDayOfMonthLocalTime: moment => part(moment.localText(), 8, 10),
  getDayOfWeekLocalTime: moment => dayOfWeek(moment.localText()),
  getTZOffset: moment => (parseStored(formatInZone(moment.storedText(), moment.zone)) ?? 0) - (moment.at ?? 0),
}

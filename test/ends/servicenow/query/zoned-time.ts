/** Between the stored form of dates (UTC) and what a person in a zone reads and types. */
const formats = new Map<string, Intl.DateTimeFormat>()
const dateTime = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/

/** Milliseconds of `YYYY-MM-DD[ HH:MM:SS]` read as UTC; null when it is no such date. */
export function parseStored(text: string): number | null {
  const parts = dateTime.exec(text)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(part => Number(part ?? 0))
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return new Date(at).toISOString().startsWith(text.slice(0, 10)) ? at : null
}

export function toStored(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** What a person in the zone sees for a stored date; text that is no date stays as it is. */
export function formatInZone(stored: string, zone: string): string {
  const at = parseStored(stored)
  return at === null ? stored : toStored(at + offsetMs(at, zone))
}

/** The stored form of what a person in the zone typed; '' when it is no date. */
export function parseInZone(typed: string, zone: string): string {
  const wall = parseStored(typed)
  if (wall === null) return ''
  const guess = wall - offsetMs(wall, zone)
  return toStored(wall - offsetMs(guess, zone))
}

/** The start of the day in the zone, so many days before the given time. */
export function startOfDay(at: number, zone: string, daysAgo: number): string {
  const wallDay = toStored(at + offsetMs(at, zone) - daysAgo * 86_400_000).slice(0, 10)
  return parseInZone(`${wallDay} 00:00:00`, zone)
}

export type Period = 'Week' | 'Month' | 'Quarter' | 'Year'

const DAY_MS = 86_400_000
/** Weeks begin on Monday. */
const daysSinceMonday = (day: Date): number => (day.getUTCDay() + 6) % 7

/** The start of the period in the zone that lies so many periods after the one of the given time. */
export function startOfPeriod(at: number, zone: string, period: Period, offset: number): string {
  const wall = new Date(at + offsetMs(at, zone))
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth()]
  const first = {
    Week: () => wall.getTime() - daysSinceMonday(wall) * DAY_MS + offset * 7 * DAY_MS,
    Month: () => Date.UTC(year, month + offset, 1),
    Quarter: () => Date.UTC(year, Math.floor(month / 3) * 3 + offset * 3, 1),
    Year: () => Date.UTC(year + offset, 0, 1),
  }[period]()
  return parseInZone(`${toStored(first).slice(0, 10)} 00:00:00`, zone)
}

function offsetMs(at: number, zone: string): number {
  const format = formats.get(zone) ?? newFormat(zone)
  formats.set(zone, format)
  const parts = Object.fromEntries(format.formatToParts(at).map(part => [part.type, Number(part.value)]))
  const wall = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
    parts['second'] ?? 0,
  )
  return wall - Math.floor(at / 1000) * 1000
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

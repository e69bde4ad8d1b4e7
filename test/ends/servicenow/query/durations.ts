/** Lengths of time, which the platform stores as moments after the start of 1970. */
import { parseStored, toStored } from './zoned-time.ts'

const SECOND_MS = 1000
const units = [
  ['Day', 86_400_000],
  ['Hour', 3_600_000],
  ['Minute', 60_000],
  ['Second', SECOND_MS],
] as const

/** The stored form of `1970-01-02 01:30:00`, of `1 01:30:00` (days, then a time) and of `01:30:00`; '' for anything else. */
export function toStoredDuration(text: string): string {
  const read = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text.trim())
  if (!read) return parseStored(text) === null ? '' : text
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = read.slice(1).map(part => Number(part ?? 0))
  return toStored((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * SECOND_MS)
}

/** `1 Day 1 Hour 30 Minutes`, as people read it. */
export function showDuration(stored: string): string {
  let left = parseStored(stored)
  if (left === null) return stored
  const words: string[] = []
  for (const [unit, lengthMs] of units) {
    const count = Math.floor(left / lengthMs)
    left -= count * lengthMs
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
  }
  return words.length === 0 ? '0 Seconds' : words.join(' ')
}

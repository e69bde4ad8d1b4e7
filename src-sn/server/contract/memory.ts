/** What the sync remembers of the record of a ticket, as the text of the column `applied_values`. */
import { lengths, storedJson } from './columns.ts'
import { stayReasons } from './merge.ts'
import type { Base, Heard, Memory, StayReason } from './merge.ts'

export const NO_MEMORY: Memory = { bases: new Map(), wasClosed: false, heard: null }

/** The source of a journal: of its entries only the text that was sent last is remembered. */
export const JOURNAL_SOURCE = 'journal'

/** 32 or more hexadecimal digits over a text. */
export type Digest = (text: string) => string

const LONG_CHARACTERS = 100
const DIGEST_CHARACTERS = 24
const MARK = '#'

/**
 * A text as it is remembered and compared: line breaks as the platform stores them, true and false as 1 and 0, and a long
 * text as a fingerprint. One that looks like a fingerprint becomes one.
 */
export function remembered(text: string, digest: Digest): string {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  if (plain === 'true') return '1'
  if (plain === 'false') return '0'
  return plain.length > LONG_CHARACTERS || plain.startsWith(MARK) ? fingerprint(plain, digest) : plain
}

/** Stands for a text that is only ever compared, such as what a mapping says. */
export function fingerprint(text: string, digest: Digest): string {
  return `${MARK}${digest(text).slice(0, DIGEST_CHARACTERS)}`
}

/**
 * Compact: `{"bases":{"column":[sent,stored,source,editedBy,stays]},"wasClosed":true,"heard":[status,version]}`. Columns that do
 * not fit are left out.
 */
export function memoryText({ bases, wasClosed, heard }: Memory): string {
  // A column that no mapping speaks for is the first to be forgotten.
  const entries = [...bases].sort(([, one], [, other]) => Number(one.sent === null) - Number(other.sent === null))
  const kept: [string, unknown[]][] = []
  let characters = 300
  for (const [column, { sent, stored, source, editedBy, stays }] of entries) {
    const entry: [string, unknown[]] = [column, [sent, stored, source, editedBy, stays]]
    characters += storedJson(entry).length + 1
    if (characters > lengths.ticket.applied_values) break
    kept.push(entry)
  }
  return storedJson({
    bases: Object.fromEntries(kept),
    ...(wasClosed ? { wasClosed } : {}),
    ...(heard === null ? {} : { heard: [heard.status, heard.version] }),
  })
}

/** A text that is nothing of this kind counts as no memory. */
export function parseMemory(text: string): Memory {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return NO_MEMORY
  }
  if (!isRecord(json) || !isRecord(json['bases'])) return NO_MEMORY
  const bases = new Map<string, Base>()
  for (const [column, entry] of Object.entries(json['bases'])) {
    const base = toBase(entry)
    if (base !== null) bases.set(column, base)
  }
  return { bases, wasClosed: json['wasClosed'] === true, heard: toHeard(json['heard']) }
}

function toBase(entry: unknown): Base | null {
  if (!Array.isArray(entry)) return null
  const [sent, stored, source, editedBy, stays] = entry as unknown[]
  if (!isTextOrNull(sent) || typeof stored !== 'string' || typeof source !== 'string' || !isTextOrNull(editedBy))
    return null
  const reason: StayReason | '' = stayReasons.find(known => known === stays) ?? ''
  return { sent, stored, source, editedBy, stays: reason }
}

function toHeard(entry: unknown): Heard | null {
  if (!Array.isArray(entry)) return null
  const [status, version] = entry as unknown[]
  return typeof status === 'string' && typeof version === 'number' ? { status, version } : null
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

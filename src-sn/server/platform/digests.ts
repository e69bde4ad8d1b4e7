/** Digests: the sys_id of a new record, and texts as the memory of a ticket holds them. */
import { GlideDigest } from '@servicenow/glide'
import { fingerprint, remembered } from '../contract/memory.ts'
import { recordSeed } from '../contract/documents.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { comparable } from './journal.ts'

/**
 * The sys_id that the record of an incident or follow-up gets when it is made: it follows from the id in incident.io, so
 * that the record is found by its primary key even when the ticket's row was deleted. It makes the insert itself the
 * claim: of two runs at once, or of a run after a crash, the primary key lets only one insert through.
 */
export function recordSysIdFor(recordType: RecordType, externalId: string): string {
  return sha256(recordSeed(recordType, externalId)).slice(0, SYS_ID_LENGTH)
}

/** A text of a record or of incident.io as the memory of a ticket holds it. */
export function asRemembered(value: string): string {
  return remembered(value, sha256)
}

/** The same for a journal entry, whose line breaks and outer white space do not count. */
export function asRememberedEntry(value: string): string {
  return asRemembered(comparable(value))
}

/** What a mapping says, as the memory of a ticket holds it. */
export function asSource(mapping: string): string {
  return fingerprint(mapping, sha256)
}

/** In hexadecimal digits. */
export function sha256(value: string): string {
  return `${new GlideDigest().getSHA256Hex(value)}`.toLowerCase()
}

const SYS_ID_LENGTH = 32

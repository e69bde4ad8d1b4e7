/** What one look at a ticket came to. The status columns are written from it, and from nothing else. */
import type { Values } from '../platform/rows.ts'

/** The record as it stands after the write. */
export interface StoredRecord {
  readonly table: string
  readonly sysId: string
  readonly number: string
  readonly state: string
  readonly stateLabel: string
  /** The record's update count (sys_mod_count). */
  readonly version: string
  /** Null where records have no such thing. */
  readonly isClosed: boolean | null
}

export type ApplyResult =
  /** Nothing to do by configuration or by an admin's wish; the reason is shown, nothing is tried again. */
  | { readonly kind: 'skipped' | 'unlinked'; readonly reason: string }
  /** Tried again by the minute script: another ticket has to come first, or ServiceNow refused. */
  | { readonly kind: 'waiting' | 'failed'; readonly reason: string; readonly warnings?: readonly string[] }
  /** The bridge makes the issue in Jira and says so through its own resource: nothing to do here, and nothing to say. */
  | { readonly kind: 'in_jira' }
  | Applied

export interface Applied {
  readonly kind: 'applied'
  readonly record: StoredRecord
  readonly applied: Values
  /** The record was there before, so what people wrote on it until now is not incident.io's. */
  readonly adopted: boolean
  /** This very run inserted the record: nobody can have told of it yet. */
  readonly inserted: boolean
  readonly warnings: readonly string[]
  readonly stateIsOurs: boolean
  /** The update count up to which nobody but the sync wrote on the record; null when that is not known. */
  readonly seenVersion: number | null
}

export function skipped(reason: string): ApplyResult {
  return { kind: 'skipped', reason }
}

export function failed(reason: string, warnings: readonly string[] = []): ApplyResult {
  return { kind: 'failed', reason, warnings }
}

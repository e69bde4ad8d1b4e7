/** What a look at a ticket comes to, from the decision to the write. */
import type { GlideRecord } from '@servicenow/glide'
import type { Base, EditPolicy, Group, Merged } from '../contract/merge.ts'
import type { Heard, Memory } from '../contract/merge.ts'
import type { Template } from '../tickets/template.ts'

/** The record after the write. */
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
  /** Nothing to do by configuration or by an admin's decision; the reason is shown, nothing is tried again. */
  | { readonly kind: 'skipped' | 'unlinked'; readonly reason: string }
  /** Tried again by the minute script: another ticket has to come first, or ServiceNow refused. */
  | { readonly kind: 'waiting'; readonly reason: string }
  /** Before Start, or during a pause: kept as it is and no attempt, until an admin presses a button. */
  | { readonly kind: 'held'; readonly reason: string }
  | Failed
  /** incident.io names a record that it may not take without an admin. The reason is for people in ServiceNow alone. */
  | { readonly kind: 'claimed'; readonly claim: string; readonly reason: string }
  /** The bridge makes the issue in Jira and says so through its own resource: nothing to do here, and nothing to say. */
  | { readonly kind: 'in_jira' }
  | Applied

interface Failed {
  readonly kind: 'failed'
  readonly reason: string
  readonly warnings: readonly string[]
  /** Of the columns that were written all the same; null when none was. */
  readonly memory: Memory | null
}

export interface Applied {
  readonly kind: 'applied'
  readonly record: StoredRecord
  readonly memory: Memory
  /** The record was there before, so what people wrote on it until now is not incident.io's. */
  readonly adopted: boolean
  /** This very run inserted the record: it cannot have been reported yet. */
  readonly inserted: boolean
  readonly warnings: readonly string[]
  readonly stateIsOurs: boolean
  /** The update count up to which nobody but the sync wrote on the record; null when that is not known. */
  readonly seenVersion: number | null
}

export function skipped(reason: string): ApplyResult {
  return { kind: 'skipped', reason }
}

export function failed(reason: string, warnings: readonly string[] = [], memory: Memory | null = null): ApplyResult {
  return { kind: 'failed', reason, warnings, memory }
}

export interface Permit {
  readonly template: Template
  /** The record of the follow-up's incident, '' when there is none to hang it under. */
  readonly parentRecord: string
  readonly warnings: readonly string[]
}

export type Preconditions =
  { readonly met: true; readonly permit: Permit } | { readonly met: false; readonly result: ApplyResult }

export type Found =
  | { readonly how: 'linked' | 'recovered' | 'adopted'; readonly record: GlideRecord }
  /** `isTaken`: the sys_id that its record would get belongs to a record that is not the ticket's any more. */
  | { readonly how: 'none'; readonly warning: string; readonly isTaken: boolean }
  /** The linked record was deleted. */
  | { readonly how: 'lost' }
  /** It is in a table that the template does not name. */
  | { readonly how: 'elsewhere'; readonly table: string }
  /** The linked record cannot be read by this user, who cannot know why; or the app may not read the table at all. */
  | { readonly how: 'hidden'; readonly from: string }
  | { readonly how: 'denied' }
  /** incident.io names one: that is a claim. */
  | { readonly how: 'claimed'; readonly isTaken: boolean }
  | { readonly how: 'taken'; readonly number: string }
  /** An admin linked a record that is not in the table; a new one is not what they asked for. */
  | { readonly how: 'not_there' }

/** One column ready to be written. `wanted` is what incident.io means, `value` what goes into the column. */
export interface ResolvedColumn {
  readonly column: string
  readonly wanted: string
  readonly value: string
  readonly write: 'create' | 'sync'
  readonly journal: boolean
  /** Of a status mapping: its columns are written in one save, or none of them. */
  readonly together: boolean
  /** Of a lookup, where it searches: table and column. */
  readonly lookup?: string
  /** Whose value stays when both sides changed the column. */
  readonly policy: EditPolicy
  /** What made the value, as it is remembered: the mapping, or the status of a status mapping. */
  readonly source: string
}

/** incident.io's words for a column. The same words looked up elsewhere are other words. */
export function wordsOf({ wanted, lookup }: Pick<ResolvedColumn, 'wanted' | 'lookup'>): string {
  return wanted === '' || lookup === undefined ? wanted : `${wanted}\n${lookup}`
}

export interface Resolved {
  readonly columns: ResolvedColumn[]
  readonly warnings: string[]
  /** Taken out of the columns after a refused state: those that are to be written with it, and those that need no write. */
  readonly apart?: { readonly waiting: readonly string[]; readonly settled: readonly string[] }
}

export type Writable = Extract<Found, { how: 'none' | 'linked' | 'recovered' | 'adopted' }>

/** A record is to be made or updated. */
export interface Go {
  readonly go: true
  readonly permit: Permit
  readonly found: Writable
  /** The record, or an empty one of the table to ask the dictionary through. */
  readonly probe: GlideRecord
  readonly resolved: Resolved
  /** What is left out, and why: one sentence each, starting with the column. */
  readonly warnings: readonly string[]
}

export type Decision = Go | { readonly go: false; readonly result: ApplyResult }

/** A group of columns as the merge decided it. */
export interface Decided extends Merged {
  /** With the values that would be written. */
  readonly columns: readonly ResolvedColumn[]
  readonly group: Group
}

/** The columns that a record is kept in sync in, decided; no journals. */
export interface MergePlan {
  readonly decided: readonly Decided[]
  readonly bases: ReadonlyMap<string, Base>
  readonly heard: Heard
  /** One line for each column of which the record keeps another value, or just gave it up. */
  readonly warnings: readonly string[]
}

/** What a write would send, and what would be remembered afterwards. */
export interface WritePlan {
  readonly columns: readonly ResolvedColumn[]
  /** What the record holds is for the write to fill in. */
  readonly memory: Memory
  readonly warnings: readonly string[]
  /** Columns of which an earlier warning does not hold any more. */
  readonly checked: readonly string[]
}

export type Written =
  /** What was planned was really sent. `warnings` come from the write itself; `before` is the record's update count until then. */
  | {
      readonly ok: true
      readonly sysId: string
      readonly plan: WritePlan
      readonly warnings: readonly string[]
      readonly before: number
    }
  | { readonly ok: false; readonly duplicate: boolean; readonly words: string }

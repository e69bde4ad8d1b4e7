/**
 * What one transaction reads once and shares: the configuration behind the rows of a document, and the tickets at hand.
 * It is handed down and dies with the transaction, so that nobody acts on a configuration that has changed since.
 */
import type { GlideRecord } from '@servicenow/glide'
import type { Values } from './rows.ts'
import type { Ticket } from '../apply/ticket-row.ts'

/** A template as the apply function needs it. */
export interface Template {
  readonly sysId: string
  readonly name: string
  readonly recordType: string
  readonly isActive: boolean
  readonly inJira: boolean
  readonly syncUpdates: boolean
  readonly table: string
  readonly staticValues: Readonly<Values>
}

export interface Lookup {
  readonly table: string
  readonly column: string
}

/** What a field mapping says about its column. */
export interface MappedField {
  readonly lookup: Lookup | null
  readonly write: 'create' | 'sync'
}

export interface Person {
  readonly sysId: string
  readonly name: string
}

export interface Memo {
  /** By sys_id; null for one that was deleted. */
  readonly templates: Map<string, Template | null>
  /** Column to field mapping, by the template's sys_id. */
  readonly fields: Map<string, ReadonlyMap<string, MappedField>>
  /** Column to the values that active status mappings set, by table. */
  readonly statusValues: Map<string, ReadonlyMap<string, readonly string[]>>
  /** Tickets as they were last read or written here, by sys_id. */
  readonly tickets: Map<string, Ticket>
  /** Records that were read a moment ago, by sys_id. */
  readonly records: Map<string, GlideRecord>
  /** By user name; null for nobody. */
  readonly people: Map<string, Person | null>
}

export function newMemo(): Memo {
  return {
    templates: new Map(),
    fields: new Map(),
    statusValues: new Map(),
    tickets: new Map(),
    records: new Map(),
    people: new Map(),
  }
}

/** The value that is known, or the one that is read now and known from here on. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const standing = known.get(key)
  if (standing !== undefined) return standing
  const value = read()
  known.set(key, value)
  return value
}

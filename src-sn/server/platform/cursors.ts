/**
 * The table `cursor`: what runs remember between them, and what one of them claims. A row is found by its kind and name.
 * The unique index on both lets one of two inserts through, which stands in for the compare-and-set that scripts lack.
 */
import type { GlideRecord } from '@servicenow/glide'
import { newRow, openTable, text } from './rows.ts'
import type { Values } from './rows.ts'
import { CURSOR } from './tables.ts'

/**
 * `sweep`, `capture`, `configuration`, `catalogue` and `indexes` have one row each: the positions and lease of the sweep, the last minute
 * whose records were checked, the version of the configuration, the families of which every name is known, and when all
 * unique indexes were last seen at work. Of a claim there is one row for each time it was made, and of `unread` one for each part of a
 * list that sweeps could not read. `problem_keys`: how far earlier rows got the keys of their problems.
 */
type CursorKind =
  | 'sweep'
  | 'sweep_lease'
  | 'jira_claim'
  | 'capture'
  | 'configuration'
  | 'catalogue'
  | 'indexes'
  | 'unread'
  | 'problem_keys'

export function findCursor(kind: CursorKind, name: string = kind): GlideRecord | null {
  const row = openTable(CURSOR)
  row.addQuery('kind', kind)
  row.addQuery('name', name)
  row.setLimit(1)
  row.query()
  return row.next() && isCursor(row, kind, name) ? row : null
}

/** The new row, or null: another run was faster. */
export function insertCursor(kind: CursorKind, name: string = kind, values: Readonly<Values> = {}): GlideRecord | null {
  const row = newRow(CURSOR, { kind, name, ...values })
  return row.insert() === null ? null : row
}

export function isCursor(row: GlideRecord, kind: CursorKind, name: string): boolean {
  return text(row, 'kind') === kind && text(row, 'name') === name
}

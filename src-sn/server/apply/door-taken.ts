/** What became of one row of a document, from the look at the row that stands to the answer. */
import type { RecordType } from '../rest/door-fields.ts'
import type { Standing } from './door-standing.ts'
import type { Redecision } from './door-verdict.ts'
import type { Ticket } from './ticket-row.ts'

export type RowOutcome =
  | 'applied'
  | 'unchanged'
  | 'pending'
  | 'failed'
  | 'skipped'
  | 'stale'
  | 'unlinked'
  | 'discarded'
  | 'in_jira'
  | 'private'
  | 'redecide'
  | 'ignored'

export interface Taken {
  readonly recordType: RecordType
  readonly externalId: string
  /** The ticket row, '' when there is none. */
  readonly sysId: string
  /** `stored`: to be applied. */
  readonly outcome: 'stored' | 'unchanged' | 'stale' | 'redecide' | 'ignored' | 'private'
  readonly isNew: boolean
  /** The row as it stood before, null when there was none. */
  readonly before: Standing | null
  readonly redecision: Redecision | null
  /** The row as it was just stored; null when nothing was. */
  readonly stored: Ticket | null
}

/** Nothing is stored, and nothing stands. */
export function ignored(recordType: RecordType, externalId: string): Taken {
  return {
    recordType,
    externalId,
    sysId: '',
    outcome: 'ignored',
    isNew: false,
    before: null,
    redecision: null,
    stored: null,
  }
}

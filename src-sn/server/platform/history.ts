/**
 * The table `history`: what an auditor asks for and what the rows themselves forget, because they hold the latest alone. Rows are only
 * added, in the place where it happens. No text of an incident goes in: decisions, reasons, and the other side's words.
 */
import { gs } from '@servicenow/glide'
import { lengths } from '../contract/columns.ts'
import { newRow } from './rows.ts'
import { HISTORY } from './tables.ts'

/** The choices of the table. */
export const historyKinds = [
  'decided',
  'turned_private',
  'refused',
  'recovered',
  'lost',
  'claimed',
  'not_sent',
  'note_refused',
  'retried',
  'discarded',
  'linked',
  'unlinked',
  'claim_answered',
  'sync_asked',
  'started',
  'confirmed',
  'ticked',
  'written',
] as const

export type HistoryKind = (typeof historyKinds)[number]

export interface HistoryEntry {
  readonly kind: HistoryKind
  /** '' for the sync as a whole. */
  readonly ticket: string
  /** The update or event that it happened to, by the name of its row. */
  readonly about?: string
  /** The person, as `presentPerson` says it; left out for the sync itself. */
  readonly by?: string
  readonly words?: string
  /** Of a decision. */
  readonly template?: string
  readonly configuration?: number
  readonly version?: string
}

/** A row that cannot be stored stops nothing: what it tells of has happened. */
export function keepHistory({
  kind,
  ticket,
  about = '',
  by = '',
  words = '',
  template = '',
  configuration = 0,
  version = '',
}: HistoryEntry): void {
  const row = newRow(HISTORY, {
    kind,
    ticket,
    about: about.slice(0, lengths.history.about),
    by: by.slice(0, lengths.history.by),
    words: words.slice(0, lengths.history.words),
    template,
    configuration: `${configuration}`,
    source_updated_at: version,
  })
  if (row.insert() === null) gs.error(`incident.io sync: the history of ticket ${ticket} has a gap (${kind}).`)
}

/** Who presses a button: the name that people read, and the user name. */
export function presentPerson(): string {
  return `${gs.getUserDisplayName()} (${gs.getUserName()})`
}

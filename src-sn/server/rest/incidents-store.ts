/** Stores rows of a document: one query finds all of a type, one statement stores each, and unchanged ones write nothing. */
import type { GlideRecord } from '@servicenow/glide'
import type { DocumentRow } from '../apply/document-row.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { keepHistory } from '../platform/history.ts'
import { changeRow, readRow, refusalWords, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { isOlder } from '../platform/versions.ts'
import type { FollowUpPart } from './incidents-body.ts'
import {
  firstDecision,
  hiddenUntil,
  ignored,
  isOtherDecision,
  judge,
  pendingColumns,
  specColumns,
} from './incidents-verdict.ts'
import type { StoredRow } from './incidents-verdict.ts'
import { eachExisting, insertRow, storeColumns } from '../tickets/existing-rows.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { isPrivateAndKept, toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

interface Place {
  readonly recordType: RecordType
  /** The ticket of the incident, '' for the incident itself. */
  readonly parent: string
  /** When the incident was read, by the instance's clock. */
  readonly readAt: string
  readonly isPrivate: boolean
  /** The incident was read before what is known of it: nothing of an existing row is decided again. */
  readonly isStale: boolean
  /** The number of the configuration that decided. */
  readonly configuration: number
  /** Columns that are written beside the spec, and also when the spec is unchanged. */
  readonly side: (before: Existing | null) => Values
}

type Part = DocumentRow | FollowUpPart

/** Stores the parts; the answers come in their order. */
export function storeParts(parts: readonly Part[], place: Place): StoredRow[] {
  const wanted = new Map(parts.map(part => [part.externalId, part]))
  const storedRows = new Map<string, StoredRow>()
  eachExisting(place.recordType, [...wanted.keys()], (existing, row) => {
    const part = wanted.get(existing.ticket.externalId)
    if (part !== undefined) storedRows.set(part.externalId, storeFound(part, place, existing, row))
  })
  return parts.map(part => storedRows.get(part.externalId) ?? storeNew(part, place))
}

function storeFound(part: Part, place: Place, existing: Existing, row: GlideRecord): StoredRow {
  const { ticket } = existing
  const base = {
    recordType: place.recordType,
    externalId: part.externalId,
    sysId: ticket.sysId,
    isNew: false,
    before: existing,
    redecision: null,
    stored: null,
  } as const
  if (place.isStale) return { ...base, outcome: 'stale' }
  if (part.kind === 'gone')
    return storeGone(part.reason, place, existing, row)
      ? {
          ...base,
          outcome: 'stored',
          stored: keepDecision({ template: '', decision: part.reason, version: '' }, place, existing, row),
        }
      : { ...base, outcome: 'unchanged' }
  const verdict = judge(part, existing, place)
  switch (verdict.kind) {
    case 'redecide':
      return { ...base, outcome: 'redecide', redecision: verdict.redecision }
    case 'private':
      // The bridge reads again at once, and what it reads then is later than this.
      changeRow(row, { hidden_at: hiddenUntil(existing.hiddenAt) })
      return { ...base, outcome: 'private' }
    case 'stale':
      return { ...base, outcome: 'stale' }
    case 'unchanged':
      // Nothing about a private incident is kept as text.
      if (!isPrivateAndKept(ticket)) storeColumns(row, place.side(existing))
      return { ...base, outcome: 'unchanged' }
    case 'store':
      return write(
        row,
        {
          ...specColumns(part, existing, place.parent),
          ...pendingColumns(existing, part.hash),
          ...place.side(existing),
        },
        part,
      ) === 'stale'
        ? { ...base, outcome: 'stale' }
        : { ...base, outcome: 'stored', stored: keepDecision(part, place, existing, row) }
  }
}

/** The row as it was stored; a decision that differs from the one before is kept. */
function keepDecision(
  { template, decision, version }: Pick<DocumentRow, 'template' | 'decision' | 'version'>,
  { configuration }: Place,
  existing: Existing,
  row: GlideRecord,
): Ticket {
  if (isOtherDecision({ template, decision }, existing))
    keepHistory({ kind: 'decided', ticket: existing.ticket.sysId, words: decision, template, configuration, version })
  return toTicket(row)
}

/** A rule of the table may refuse what a run on another node overtook while this one was reading. */
function write(row: GlideRecord, columns: Values, part: DocumentRow): 'stored' | 'stale' {
  if (changeRow(row, columns)) return 'stored'
  const now = readRow(TICKET, row.getUniqueValue())
  if (now !== null && isOlder(part.version, text(now, 'source_updated_at'))) return 'stale'
  throw new Error(`A ticket row could not be stored: ${refusalWords(row)}`)
}

/** The follow-up is no more: its row keeps its version and its record, and wants nothing. */
function storeGone(reason: string, { isPrivate }: Place, existing: Existing, row: GlideRecord): boolean {
  const { ticket, decision, desired } = existing
  if (ticket.template === '' && decision === reason && ['[]', ''].includes(desired) && ticket.private === isPrivate)
    return false
  storeColumns(row, {
    private: isPrivate ? '1' : '0',
    template: '',
    desired_values: '[]',
    decision: reason,
    hash: '',
    ...pendingColumns(existing),
  })
  return true
}

function storeNew(part: Part, place: Place): StoredRow {
  if (part.kind === 'gone') return ignored(place.recordType, part.externalId)
  const columns = {
    record_type: place.recordType,
    external_id: part.externalId,
    ...specColumns(part, null, place.parent),
    ...firstDecision(part.decision, place.configuration),
    ...pendingColumns(null),
    ...place.side(null),
  }
  const inserted = insertRow(columns)
  const base = { recordType: place.recordType, externalId: part.externalId, before: null, redecision: null }
  if ('sysId' in inserted) return { ...base, sysId: inserted.sysId, outcome: 'stored', isNew: true, stored: inserted }
  // The unique index is the claim: where another run was faster, its row is the one to go on with.
  const met: StoredRow[] = []
  eachExisting(place.recordType, [part.externalId], (existing, row) => {
    met.push(storeFound(part, place, existing, row))
  })
  const [found] = met
  if (found === undefined) throw new Error(`A ticket row could not be inserted: ${inserted.refusal}`)
  return found
}

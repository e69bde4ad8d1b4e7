/** What a row of a document means for the existing row: stored, or left, and which columns are written. */
import { adoptOf, createdAtOf, redecide } from '../apply/document-row.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import type { RecordType, Redecision } from '../contract/vocabulary.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import type { Values } from '../platform/rows.ts'
import { JIRA } from '../platform/tables.ts'
import { fromNow, isoMilliseconds, now, nowMs } from '../platform/time.ts'
import { isAhead, isOlder } from '../platform/versions.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { isLeftAlone } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

type Verdict =
  | { readonly kind: 'store' | 'stale' | 'unchanged' | 'private' }
  | { readonly kind: 'redecide'; readonly redecision: Redecision }

/** Where a row of a document belongs: its incident's ticket, '' for an incident itself, and when the incident was read. */
interface Origin {
  readonly parent: string
  readonly readAt: string
}

/** Judges in the order of certainty: what is older says nothing, what is equal is done, what does not fit is asked again. */
export function judge(given: DocumentRow, existing: Existing | null, { parent, readAt }: Origin): Verdict {
  if (existing === null) return { kind: 'store' }
  if (wasReadWhilePublic(given, existing, readAt)) return { kind: 'private' }
  const known = isAhead(existing.version) ? '' : existing.version
  if (isOlder(given.version, known)) return { kind: 'stale' }
  const redecision = redecide(given, existing.ticket)
  if (redecision !== null) return { kind: 'redecide', redecision }
  return { kind: !isOlder(known, given.version) && isSame(given, existing, parent) ? 'unchanged' : 'store' }
}

/** The hash of a hidden row says nothing about whether it may be seen, and a row whose runs failed says that it is not in sync. */
function isSame(given: DocumentRow, { hash, ticket }: Existing, parent: string): boolean {
  const isFailing = ticket.bridgeAttempts > 0
  return (
    !isFailing &&
    given.hash === hash &&
    given.hash !== '' &&
    ticket.parent === parent &&
    ticket.private === given.private
  )
}

/** Read while the incident was public, and stored later than the news that it is private. */
function wasReadWhilePublic(given: DocumentRow, { ticket, hiddenAt }: Existing, readAt: string): boolean {
  return ticket.private && !given.private && hiddenAt !== '' && isOlder(readAt, hiddenAt)
}

/**
 * The last moment at which the incident is known to have been private. One in the future was noted while the clock was ahead, and says
 * only that it was before now.
 */
export function hiddenUntil(hiddenAt: string): string {
  const present = isoMilliseconds(nowMs())
  return isOlder(present, hiddenAt) ? present : hiddenAt
}

/** Is the ticket's issue in Jira the bridge's to write? */
export function isOfBridge(ticket: Ticket): boolean {
  return ticket.targetTable === JIRA && ticket.target === '' && ['pending', 'in_sync', 'failed'].includes(ticket.status)
}

/**
 * What a stored row says until it is applied. By a changed next attempt the rules of the table know that the
 * app's REST API applies the row itself. Should it stop in between, the minute script finds the row due.
 */
export function pendingColumns(existing: Existing | null, hash: string | null = null): Values {
  const soon = fromNow(ABANDONED_AFTER_SECONDS)
  const next_attempt = existing?.ticket.nextAttempt === soon ? fromNow(ABANDONED_AFTER_SECONDS + 1) : soon
  if (existing === null) return { status: 'pending', next_attempt, attempts: '0' }
  // An admin's decision stays. An issue in Jira has nothing to wait for when only the version is another one.
  const isKept = isLeftAlone(existing.ticket) || (isOfBridge(existing.ticket) && hash === existing.hash)
  // What failed so often was something else.
  return isKept ? { next_attempt } : { status: 'pending', next_attempt, attempts: '0' }
}

export function specColumns(given: DocumentRow, existing: Existing | null, parent: string): Values {
  return {
    reference: given.reference,
    permalink: given.permalink,
    private: given.private ? '1' : '0',
    template: given.template,
    parent,
    desired_values: given.desired,
    // A version that is not known replaces none.
    ...(given.version === '' ? {} : { source_updated_at: given.version }),
    source_status: given.sourceStatus,
    source_closed: given.isSourceClosed ? '1' : '0',
    hash: given.hash,
    decision: given.decision,
    source_created_at: createdAtOf(given, existing?.ticket ?? null),
    adopt: adoptOf(given, existing?.ticket ?? null),
  }
}

/** Written with a new row and never again: what was decided first, also that there is no ticket, and when. */
export function firstDecision(decision: string, configuration: number): Values {
  return { first_decision: decision, first_decided_at: now(), first_configuration: `${configuration}` }
}

/** A decision that is not the one before it. The row keeps the latest alone, so each goes into the history. */
export function isOtherDecision(
  { template, decision }: Pick<DocumentRow, 'template' | 'decision'>,
  existing: Existing,
): boolean {
  return decision !== existing.decision || template !== existing.ticket.template
}

export interface StoredRow {
  readonly recordType: RecordType
  readonly externalId: string
  /** The ticket row, '' when there is none. */
  readonly sysId: string
  /** `stored`: to be applied. */
  readonly outcome: 'stored' | 'unchanged' | 'stale' | 'redecide' | 'ignored' | 'private'
  readonly isNew: boolean
  /** The row as it was before, null when there was none. */
  readonly before: Existing | null
  readonly redecision: Redecision | null
  /** The row as it was just stored; null when nothing was. */
  readonly stored: Ticket | null
}

/** Nothing is stored, and there is no row. */
export function ignored(recordType: RecordType, externalId: string): StoredRow {
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

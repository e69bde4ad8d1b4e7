/** What of a result the ticket row forgets, because it holds the latest alone. */
import type { HistoryEntry } from '../platform/history.ts'
import { MAX_WORDS } from '../tickets/shared-columns.ts'

/** As `ApplyResult` of decision.ts: what is read of it here. */
type Result =
  | { readonly kind: 'failed' | 'unlinked'; readonly reason: string }
  | { readonly kind: 'applied' | 'claimed' | 'skipped' | 'waiting' | 'held' | 'in_jira' }

/** `before`: the row until now. Null for nothing; the same refusal once more is counted on the row. */
export function entryOf(
  before: { readonly status: string; readonly error: string },
  result: Result,
): Pick<HistoryEntry, 'kind' | 'words'> | null {
  switch (result.kind) {
    case 'failed':
      return before.status === 'failed' && before.error.startsWith(result.reason.slice(0, MAX_WORDS))
        ? null
        : { kind: 'refused', words: result.reason }
    case 'applied':
      return before.error === '' ? null : { kind: 'recovered', words: firstLine(before.error) }
    case 'unlinked':
      return { kind: 'lost', words: result.reason }
    case 'claimed':
      return { kind: 'claimed' }
    case 'skipped':
    case 'waiting':
    case 'held':
    case 'in_jira':
      return null
  }
}

const firstLine = (words: string): string => words.split('\n')[0] ?? ''

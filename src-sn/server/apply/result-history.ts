/** What of a result the ticket row forgets, because it holds the latest alone. */
import type { ApplyResult } from './decision.ts'
import type { HistoryEntry } from '../platform/history.ts'

/** Of a refusal, so that the sentence behind it fits on the row too. */
export const MAX_WORDS = 3800

/** `before`: the row until now. Null for nothing; the same refusal once more is counted on the row. */
export function entryOf(
  before: { readonly status: string; readonly error: string },
  result: ApplyResult,
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

/**
 * The sentence on top of the Home page: is everything on both sides, and if not, what is owed and why. It is worked out from rows that
 * wait and from what was heard of the bridge, never from whether a process is up.
 */
import type { CountedRows, Freshness, SentencePart } from '../contract/home/frame.ts'

/** Rows of one kind that are not where they should be yet. */
export interface Queue extends CountedRows {
  /** What they are called when there is one, and when there are more. */
  readonly words: readonly [one: string, more: string]
  /** Since when the oldest has waited, in milliseconds; null when there is none. */
  readonly oldestMs: number | null
  /** Why the oldest waits, in the words of the side that refused; '' when nobody said. */
  readonly reason: string
}

export interface SyncFacts {
  readonly nowMs: number
  /** Somebody pressed Start. */
  readonly isStarted: boolean
  /** Who paused the sync, why and since when; null while it runs. */
  readonly paused: { readonly by: string; readonly reason: string; readonly sinceMs: number } | null
  /** Why nothing can be sent to the bridge; '' when it can. */
  readonly connectionProblem: string
  /** When the app heard of a bridge last; null: never. */
  readonly lastWordMs: number | null
  /** After so long without a word a bridge counts as silent. */
  readonly silentAfterMs: number
  /** Up to when a sweep has looked at everything that changed; null: none has yet. */
  readonly sweptMs: number | null
  /** Since when no sweep has gone through, and why, in the words of the side that refused; null after one that did. */
  readonly sweepProblem: { readonly sinceMs: number | null; readonly words: string } | null
  /** What goes on by itself. */
  readonly waiting: readonly Queue[]
  /** What goes on only when somebody does something. */
  readonly stuck: readonly Queue[]
}

/** What waits shorter is on its way: nobody needs to hear of it. */
const ON_ITS_WAY_MS = 60_000

/**
 * A failed delivery is repeated for about a day, and an endpoint that failed for five days is disabled:
 * https://docs.incident.io/api-reference/webhooks
 */
const DISABLED_AFTER_MS = 5 * 24 * 3_600_000

const text = (words: string): SentencePart => ({ kind: 'text', text: words })

const moment = (ms: number): SentencePart => ({ kind: 'moment', moment: new Date(ms).toISOString() })

export function freshnessOf(facts: SyncFacts): Freshness {
  const { isStarted, paused, nowMs, lastWordMs, silentAfterMs } = facts
  const isSilent = lastWordMs === null || nowMs - lastWordMs > silentAfterMs
  if (!isStarted) return { state: 'not_started', sentence: [text(NOT_STARTED)] }
  if (paused !== null) {
    const rest = isSilent ? [text(' '), ...noWordSentence({ ...facts, waiting: [] })] : [text(KEPT)]
    return { state: isSilent ? 'no_word' : 'paused', sentence: [...pausedSentence(paused, facts.waiting), ...rest] }
  }
  if (isSilent) return { state: 'no_word', sentence: noWordSentence(facts) }
  const late = oldestOf(facts.waiting)
  if (late !== null && nowMs - late.oldestMs > ON_ITS_WAY_MS)
    return { state: 'behind', sentence: behindSentence(facts, late) }
  if (facts.sweepProblem !== null)
    return { state: 'behind', sentence: [...sweepSentence(facts.sweepProblem), ...needSomebody(facts.stuck)] }
  const stuck = total(facts.stuck)
  return { state: stuck === 0 ? 'in_sync' : 'in_sync_but', sentence: inSyncSentence(facts, late?.oldestMs ?? nowMs) }
}

const NOT_STARTED = 'Nothing is created or sent yet. Pass the checks, try the mapping, then press Start.'

const KEPT =
  ' Nothing is lost: what comes is kept here. While the bridge itself is stopped, incident.io repeats for about a day.'

function pausedSentence(
  { by, reason, sinceMs }: NonNullable<SyncFacts['paused']>,
  waiting: readonly Queue[],
): SentencePart[] {
  return [
    text(`Paused by ${by} since `),
    moment(sinceMs),
    text(reason === '' ? '. ' : ` (${reason}). `),
    ...(total(waiting) === 0 ? [text('Nothing waits.')] : [...counted(waiting, ' until somebody presses Resume.')]),
  ]
}

function noWordSentence({ lastWordMs, connectionProblem, waiting }: SyncFacts): SentencePart[] {
  const why = connectionProblem === '' ? [] : [text(` ${connectionProblem}`)]
  if (lastWordMs === null)
    return [text('No word from the bridge yet. Start it, and look at its log when it stays silent.'), ...why]
  return [
    text('No word from the bridge since '),
    moment(lastWordMs),
    text(
      '. Nothing is lost: incident.io repeats for about a day. It may switch the webhook off after five days of failures (',
    ),
    moment(lastWordMs + DISABLED_AFTER_MS),
    text(').'),
    ...(total(waiting) === 0 ? [] : [text(' '), ...counted(waiting, '.')]),
    ...why,
  ]
}

function behindSentence(
  { nowMs, waiting, stuck, connectionProblem, sweepProblem }: SyncFacts,
  late: Late,
): SentencePart[] {
  const reason = connectionProblem || late.reason
  return [
    ...counted(waiting, ', the oldest '),
    { kind: 'span', seconds: Math.floor((nowMs - late.oldestMs) / 1000) },
    text(reason === '' ? '.' : `${because(reason)}.`),
    ...(sweepProblem === null ? [] : [text(' '), ...sweepSentence(sweepProblem)]),
    ...needSomebody(stuck),
  ]
}

function sweepSentence({ sinceMs, words }: NonNullable<SyncFacts['sweepProblem']>): SentencePart[] {
  return [
    text('No sweep has gone through'),
    ...(sinceMs === null ? [] : [text(' since '), moment(sinceMs)]),
    text(`${because(words)}. What changed in incident.io meanwhile may not be here yet.`),
  ]
}

function inSyncSentence({ sweptMs, stuck }: SyncFacts, completeMs: number): SentencePart[] {
  const until = sweptMs === null ? [] : [text(' up to '), moment(Math.min(sweptMs, completeMs))]
  if (total(stuck) === 0) return [text('Every change'), ...until, text(' is on both sides.')]
  return [text('Every other change'), ...until, text(' is on both sides.'), ...needSomebody(stuck)]
}

function needSomebody(stuck: readonly Queue[]): SentencePart[] {
  const count = total(stuck)
  if (count === 0) return []
  return [text(' '), ...listed(stuck), text(count === 1 ? ' needs somebody.' : ' need somebody.')]
}

/** `14 changes wait (9 events, 5 tickets)`, or `9 events wait` where there is only one kind. */
function counted(queues: readonly Queue[], after: string): SentencePart[] {
  const count = total(queues)
  const verb = count === 1 ? ' waits' : ' wait'
  if (queues.filter(queue => queue.count > 0).length === 1) return [...listed(queues), text(`${verb}${after}`)]
  return [{ kind: 'total', count }, text(` changes${verb} (`), ...listed(queues), text(`)${after}`)]
}

function listed(queues: readonly Queue[]): SentencePart[] {
  return queues
    .filter(({ count }) => count > 0)
    .flatMap(({ count, table, query, words }, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      { kind: 'rows', count, table, query } as const,
      text(` ${count === 1 ? words[0] : words[1]}`),
    ])
}

interface Late {
  readonly oldestMs: number
  readonly reason: string
}

function oldestOf(queues: readonly Queue[]): Late | null {
  let oldest: Late | null = null
  for (const { oldestMs, reason } of queues)
    if (oldestMs !== null && (oldest === null || oldestMs < oldest.oldestMs)) oldest = { oldestMs, reason }
  return oldest
}

const total = (queues: readonly Queue[]): number => queues.reduce((sum, { count }) => sum + count, 0)

/** As bridge/vendors/http/vendor-error.ts says it, for every vendor alike. */
const REFUSED = /^(ServiceNow|incident\.io|Jira) ([^:]+): refused with (\d+)\. /

function because(words: string): string {
  const [start = '', vendor = '', call = '', status = ''] = REFUSED.exec(words) ?? []
  if (start === '') return `, because: ${withoutFullStop(words)}`
  return `, because ${vendor} answers ${status} (${call}). ${withoutFullStop(words.slice(start.length))}`
}

const withoutFullStop = (words: string): string => (words.endsWith('.') ? words.slice(0, -1) : words)

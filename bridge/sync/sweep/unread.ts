/**
 * What keeps one bad incident from holding up a whole list: a page that holds it cannot be read, and pages cannot go past it,
 * because their cursor is its id. So the time in which the list changed is halved until the bad part is a millisecond wide. That part
 * stands on a row in ServiceNow, everything around it is read, and later sweeps come back to it.
 */
import { BridgeError, isAboutEverything, sentenceForRow, toBridgeError, vendorOf } from '../../observability/errors.ts'
import { limits } from '../../../src-sn/server/contract/resources.ts'
import type { SweptParts, UnreadFailure, UnreadPart } from '../ports.ts'

export type ListName = Exclude<UnreadPart['list'], 'issues'>

/** A span of time of a list. RFC 3339; `until` '' is open. */
interface Span {
  readonly from: string
  readonly until: string
}

/** Reads what changed in the span and hands it on; throws when it cannot. */
type ReadSpan = (span: Span) => Promise<void>

/** Failed readings of one list in one sweep; what is left then stays one wide part, which later sweeps halve further. */
const maxFailures = 60
/** Where both halves of so little fail, it is not the time that tells them apart. */
const narrowMs = 1000

const keyOf = ({ from, until }: Span): string => `${from}/${until}`

function spanOf(key: string): Span {
  const [from = '', until = ''] = key.split('/')
  return { from, until }
}

/** The part in which the moment lies. While that is not due, it is not looked at, whatever lists show. */
export function partAt(parts: readonly UnreadPart[], list: ListName, moment: string): UnreadPart | undefined {
  const atMs = Date.parse(moment)
  return parts.find(part => {
    const { from, until } = spanOf(part.key)
    return part.list === list && Date.parse(from) <= atMs && atMs <= Date.parse(until)
  })
}

interface ListReading {
  readonly list: ListName
  readonly since: string
  /** The newest moment that changes can have, in milliseconds. */
  readonly nowMs: number
  readonly parts: readonly UnreadPart[]
  readonly read: ReadSpan
}

/** Reads the list around what is known to be unreadable, then what of that is due. Throws when nobody can read anything. */
export async function readList({ list, since, nowMs, parts, read }: ListReading) {
  const known = parts.filter(part => part.list === list)
  const unread: UnreadFailure[] = []
  const readAgain: UnreadPart[] = []
  const budget = { left: maxFailures }
  const isolate = async (span: Span, error: unknown): Promise<void> => {
    const closed = { ...span, until: span.until === '' ? iso(Math.max(nowMs, Date.parse(span.from) + 1)) : span.until }
    const left = await halve(read, closed, error, budget)
    unread.push(...left.map(({ span: bad, error: why }) => ({ list, key: keyOf(bad), reason: reasonOf(why) })))
    if (unread.length > limits.unreadParts) throw error
  }
  for (const span of spansAround(since, known)) {
    const error = await failureOf(read, span)
    if (error === null) continue
    // An outage would fail here too: what changes from now on is nothing yet.
    await read({ from: iso(nowMs), until: '' })
    await isolate(span, error)
  }
  for (const part of known.filter(({ due }) => due)) {
    const span = spanOf(part.key)
    const error = await failureOf(read, span)
    if (error !== null) await isolate(span, error)
    if (!unread.some(({ key }) => key === part.key)) readAgain.push(part)
  }
  return { unread, read: readAgain.map(({ key }) => ({ list, key })) }
}

/** What lies before, between and behind the parts. */
function spansAround(since: string, known: readonly UnreadPart[]): Span[] {
  const spans: Span[] = []
  let from = since
  const behind = known.map(({ key }) => spanOf(key)).sort((one, other) => Date.parse(one.from) - Date.parse(other.from))
  for (const part of behind) {
    if (Date.parse(part.until) <= Date.parse(from)) continue
    if (Date.parse(part.from) > Date.parse(from)) spans.push({ from, until: part.from })
    from = part.until
  }
  return [...spans, { from, until: '' }]
}

interface Unreadable {
  readonly span: Span
  readonly error: unknown
}

async function halve(read: ReadSpan, span: Span, error: unknown, budget: { left: number }): Promise<Unreadable[]> {
  const fromMs = Date.parse(span.from)
  const widthMs = Date.parse(span.until) - fromMs
  if (widthMs <= 1 || budget.left <= 0) return [{ span, error }]
  const middle = iso(fromMs + Math.floor(widthMs / 2))
  const failed: Unreadable[] = []
  for (const half of [
    { from: middle, until: span.until },
    { from: span.from, until: middle },
  ]) {
    const failure = await failureOf(read, half)
    if (failure !== null) failed.push({ span: half, error: failure })
  }
  budget.left -= failed.length
  if (failed.length === 2 && widthMs <= narrowMs) return [{ span, error }]
  const left: Unreadable[] = []
  for (const half of failed) left.push(...(await halve(read, half.span, half.error, budget)))
  return left
}

/** null: it was read. Throws what halving cannot help. */
async function failureOf(read: ReadSpan, span: Span): Promise<unknown> {
  try {
    await read(span)
    return null
  } catch (error) {
    if (error instanceof BridgeError && vendorOf(error.code) === 'incident_io' && !isAboutEverything(error))
      return error
    throw error
  }
}

/** An issue in Jira that failed for itself. */
const unreadIssue = ({ issueId, error }: { readonly issueId: string; readonly error: unknown }): UnreadFailure => ({
  list: 'issues',
  key: issueId,
  reason: reasonOf(error),
})

interface Swept {
  readonly lists: readonly SweptParts[]
  readonly hiddenRuns: readonly {
    readonly place: { readonly list: ListName; readonly version: string }
    readonly error: unknown
  }[]
  readonly ownIssues: readonly { readonly issueId: string; readonly error: unknown }[]
  /** Ids of issues that went through. */
  readonly passed: readonly string[]
}

/** What the app hears: also what of the known parts could be read, unless something in it failed again. */
export function sweptParts(known: readonly UnreadPart[], { lists, hiddenRuns, ownIssues, passed }: Swept): SweptParts {
  const isAmong = (parts: SweptParts['read'], { list, key }: SweptParts['read'][number]): boolean =>
    parts.some(part => part.list === list && part.key === key)
  const unread = [
    ...lists.flatMap(one => one.unread),
    ...hiddenRuns.map(({ place, error }) => unreadChange(place.list, place.version, error)),
    ...ownIssues.map(unreadIssue),
  ]
  const read = [...lists.flatMap(one => one.read), ...passed.map(key => ({ list: 'issues' as const, key }))]
  return { unread, read: read.filter(part => isAmong(known, part) && !isAmong(unread, part)) }
}

const reasonOf = (error: unknown): string => sentenceForRow(error).slice(0, limits.reasonCharacters)

const iso = (ms: number): string => new Date(ms).toISOString()

/** An incident whose run failed and that may be private: the moment at which the list showed it, and nothing else. */
const unreadChange = (list: ListName, moment: string, error: unknown): UnreadFailure => ({
  list,
  key: keyOf({ from: moment, until: moment }),
  reason: `An incident that no list shows as public could not be brought in sync (${toBridgeError(error).code}).`,
})

/** What the row of a problem says next: pure, from what it said and from what is counted now. */

export type ProblemState = 'open' | 'acknowledged' | 'ignored' | 'resolved'

export interface Recorded {
  readonly state: ProblemState
  readonly records: number
  readonly lastSeen: string
  readonly resolvedAt: string
  readonly ignoredUntil: string
  readonly episode: number
  readonly history: string
}

export interface Counted {
  readonly records: number
  readonly lastSeen: string
}

/** The clock as the platform stores moments, and the moment since which a problem that comes back is the same one. */
export interface Clock {
  readonly now: string
  readonly sameSince: string
}

/** What comes back within this time was never over: it is the same problem, and nobody is told again. */
export const SAME_EPISODE_SECONDS = 900

/** The columns that change; none when nothing does. `counted` is null when no row fails for it any more. */
export function nextColumns(row: Recorded, counted: Counted | null, clock: Clock): Record<string, string> {
  if (counted === null) return row.state === 'resolved' ? {} : resolvedColumns(row, clock)
  const counts = {
    ...(row.records === counted.records ? {} : { records: `${counted.records}` }),
    ...(row.lastSeen === counted.lastSeen ? {} : { last_seen: counted.lastSeen }),
  }
  if (row.state === 'resolved') return { ...counts, ...cameBack(row, counted, clock) }
  const isIgnoredNoMore = row.state === 'ignored' && row.ignoredUntil !== '' && row.ignoredUntil <= clock.now
  return isIgnoredNoMore
    ? {
        ...counts,
        ...NOT_IGNORED,
        state: 'open',
        history: withLine(
          row.history,
          clock.now,
          'the sync',
          'opened it again: the time for which it was ignored is over',
        ),
      }
    : counts
}

export const NOT_IGNORED = { ignored_until: '', ignored_reason: '' }

function resolvedColumns(row: Recorded, { now }: Clock): Record<string, string> {
  return {
    ...NOT_IGNORED,
    state: 'resolved',
    records: '0',
    resolved_at: now,
    retire_on: now,
    history: withLine(row.history, now, 'the sync', 'saw no row with it any more'),
  }
}

function cameBack(row: Recorded, { lastSeen }: Counted, { now, sameSince }: Clock): Record<string, string> {
  const open = {
    state: 'open',
    resolved_at: '',
    retire_on: '',
    history: withLine(row.history, now, 'the sync', SEEN_AGAIN),
  }
  // Rows may be gone for a minute while they are tried again.
  if (isSameEpisode(row, sameSince))
    return { ...open, history: withLine(row.history, now, 'the sync', SEEN_AGAIN_SOON) }
  return { ...open, first_seen: earlier(now, lastSeen), owner: '', mails: '', episode: `${row.episode + 1}` }
}

/** A row fails before the minute script sees it. */
export function earlier(moment: string, lastSeen: string): string {
  return lastSeen !== '' && lastSeen < moment ? lastSeen : moment
}

export function isSameEpisode({ resolvedAt }: Pick<Recorded, 'resolvedAt'>, sameSince: string): boolean {
  return resolvedAt > sameSince
}

/** What people do with rows of a problem: how its line in the history begins, and what is said of it when the problem is over. */
const ACTS = {
  retry: ['retries', 'retried it'],
  discard: ['discards', 'discarded it'],
  unlink: ['unlinks', 'unlinked its record'],
  link: ['links', 'linked its record'],
} as const

export type Act = keyof typeof ACTS

export function actWords(act: Act, count: number, reason = ''): string {
  return `${ACTS[act][0]} ${count} ${count === 1 ? 'record' : 'records'}${reason === '' ? '' : `: ${reason}`}`
}

/** How a problem was resolved: after somebody did something with its rows since it was seen, or by itself. */
export function resolvedWords(history: string): string {
  for (const line of history.split('\n').reverse()) {
    const [, who = '', what = ''] = line.split('\t')
    if (what === SEEN_AGAIN) break
    const act = Object.values(ACTS).find(([begins]) => what.startsWith(`${begins} `))
    if (act !== undefined) return `Resolved after ${who} ${act[1]}`
  }
  return 'Resolved by itself'
}

const SEEN_AGAIN = 'saw it again'
/** The same problem: what people did for it before still counts. */
const SEEN_AGAIN_SOON = 'saw it again so soon that it counts as the same problem'

/** Lines of before are left out where there is no room: the newest say most. */
const MAX_HISTORY = 15_000

/** One line: when (UTC), who, what. */
export function withLine(history: string, moment: string, who: string, what: string): string {
  const line = `${moment}\t${who}\t${what.replace(/\s+/g, ' ')}`
  const lines = [...history.split('\n').filter(each => each !== ''), line]
  while (lines.length > 1 && lines.join('\n').length > MAX_HISTORY) lines.shift()
  return lines.join('\n')
}

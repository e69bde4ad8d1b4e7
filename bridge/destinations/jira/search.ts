/** Ids by JQL. Cloud has left the old search for one that pages by token; Data Center has only the old one. */
import { BridgeError } from '../../observability/errors.ts'
import type { Send } from '../../vendors/http/exchange.ts'
import { foundIssues, readAnswer, type FoundIssue } from './parse.ts'

const pageSize = 100
/** For 100,000 issues: somebody may change thousands in one moment. */
const maxPages = 1000

/** Finds all, or throws. `about` names what is looked for in the sentence of an error. */
export type Search = (jql: string, about: string) => Promise<FoundIssue[]>

/** One page, from this place on. */
type ReadPage = (place?: readonly [name: string, value: string]) => Promise<ReturnType<typeof foundIssues.parse>>

export function createSearch(send: Send, isCloud: boolean): Search {
  const label = 'issue search'
  const path = isCloud ? '/rest/api/3/search/jql' : '/rest/api/2/search'
  return (jql, about) => {
    const readPage: ReadPage = async place => {
      const all = [
        ['jql', jql],
        ['fields', 'updated'],
        ['maxResults', String(pageSize)],
      ] as const
      const query = place === undefined ? all : [...all, place]
      return readAnswer(foundIssues, await send({ label, method: 'GET', path, query, about }), label)
    }
    return isCloud ? listByToken(readPage) : listByOffset(readPage)
  }
}

async function listByToken(readPage: ReadPage): Promise<FoundIssue[]> {
  const issues = new Map<string, FoundIssue>()
  let token: string | null | undefined
  for (let page = 0; page < maxPages; page += 1) {
    const found = await readPage(token ? ['nextPageToken', token] : undefined)
    for (const issue of found.issues) issues.set(issue.id, issue)
    token = found.nextPageToken
    if (!token) return [...issues.values()]
  }
  throw endless()
}

/**
 * Each page begins with the last issue of the one before. Where that one is not found, issues before it have gone, the others moved up,
 * and some may have been passed over: the list is read from its beginning.
 */
async function listByOffset(readPage: ReadPage): Promise<FoundIssue[]> {
  let issues: FoundIssue[] = []
  for (let page = 0; page < maxPages; page += 1) {
    const startAt = Math.max(0, issues.length - 1)
    const found = await readPage(['startAt', String(startAt)])
    const last = issues.at(-1)
    const known = last === undefined ? -1 : found.issues.findIndex(({ id }) => id === last.id)
    if (last !== undefined && known < 0) {
      issues = []
      continue
    }
    issues = [...issues, ...found.issues.slice(known + 1)]
    // An administrator may allow pages that hold less than was asked for.
    if (found.issues.length === 0 || startAt + found.issues.length >= found.total) return issues
  }
  throw endless()
}

/** What changed is listed again by the next sweep, which begins where this one did. */
const endless = (): BridgeError =>
  new BridgeError('jira_unreadable', `Jira issue search: the list did not end within ${maxPages} pages.`)

/**
 * What of it changed at or after the moment (RFC 3339), in an order that no change moves. `nowMs`: Jira's own clock, null while no
 * answer has told.
 */
export async function listChanged(search: Search, jql: string, since: string, nowMs: () => number | null) {
  const changedWithin = (minutes: number): Promise<FoundIssue[]> =>
    search(`${jql} AND updated >= "-${minutes}m" ORDER BY key ASC`, 'changed issues')
  // Any answer shows Jira's clock, and the span is counted by that one.
  if (nowMs() === null) await changedWithin(1)
  const beganMs = nowMs()
  return { issues: await changedWithin(minutesSince(since, beganMs ?? Date.now())), beganMs }
}

/** JQL reads moments in the time zone of the account; a span has none. */
const minutesSince = (since: string, nowMs: number): number =>
  Math.max(1, Math.ceil((nowMs - Date.parse(since)) / 60_000) + 1)

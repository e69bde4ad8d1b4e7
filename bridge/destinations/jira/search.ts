/** Ids by JQL. Cloud has left the old search for one that pages by token; Data Center has only the old one. */
import type { Send } from '../../vendors/http/exchange.ts'
import { foundIssues, readAnswer, type FoundIssue } from './parse.ts'

/** No query of the bridge finds more than the issues of a few minutes. */
const pageSize = 100
const maxPages = 20

/** `about` names what is looked for in the sentence of an error. */
export type Search = (jql: string, about: string) => Promise<FoundIssue[]>

export function createSearch(send: Send, isCloud: boolean): Search {
  const label = 'issue search'
  const path = isCloud ? '/rest/api/3/search/jql' : '/rest/api/2/search'
  return async (jql, about) => {
    const issues: FoundIssue[] = []
    let token: string | null | undefined
    for (let page = 0; page < maxPages; page += 1) {
      const place = isCloud
        ? token
          ? ([['nextPageToken', token]] as const)
          : []
        : ([['startAt', String(issues.length)]] as const)
      const query = [['jql', jql], ['fields', 'updated'], ['maxResults', String(pageSize)], ...place] as const
      const found = readAnswer(foundIssues, await send({ label, method: 'GET', path, query, about }), label)
      issues.push(...found.issues)
      token = found.nextPageToken
      if (isCloud ? !token : found.issues.length < pageSize) break
    }
    return issues
  }
}

/** What of it changed at or after the moment (RFC 3339). `nowMs`: Jira's own clock, null while no answer has told. */
export async function listChanged(search: Search, jql: string, since: string, nowMs: () => number | null) {
  const changedWithin = (minutes: number): Promise<FoundIssue[]> =>
    search(`${jql} AND updated >= "-${minutes}m"`, 'changed issues')
  // Any answer shows Jira's clock, and the span is counted by that one.
  if (nowMs() === null) await changedWithin(1)
  const beganMs = nowMs()
  return { issues: await changedWithin(minutesSince(since, beganMs ?? Date.now())), beganMs }
}

/** JQL reads moments in the time zone of the account; a span has none. */
const minutesSince = (since: string, nowMs: number): number =>
  Math.max(1, Math.ceil((nowMs - Date.parse(since)) / 60_000) + 1)

/** Ids by JQL. Cloud has left the old search for one that pages by token; Data Center has only the old one. */
import type { Send } from '../../vendors/http/exchange.ts'
import { foundIssues, readAnswer } from './parse.ts'

/** No query of the bridge finds more than the issues of a few minutes. */
const pageSize = 100
const maxPages = 20

/** `about` names what is looked for in the sentence of an error. */
export type Search = (jql: string, about: string) => Promise<string[]>

export function createSearch(send: Send, isCloud: boolean): Search {
  const label = 'issue search'
  const path = isCloud ? '/rest/api/3/search/jql' : '/rest/api/2/search'
  return async (jql, about) => {
    const ids: string[] = []
    let token: string | null | undefined
    for (let page = 0; page < maxPages; page += 1) {
      const place = isCloud
        ? token
          ? ([['nextPageToken', token]] as const)
          : []
        : ([['startAt', String(ids.length)]] as const)
      const query = [['jql', jql], ['fields', 'status'], ['maxResults', String(pageSize)], ...place] as const
      const found = readAnswer(foundIssues, await send({ label, method: 'GET', path, query, about }), label)
      ids.push(...found.issues.map(issue => issue.id))
      token = found.nextPageToken
      if (isCloud ? !token : found.issues.length < pageSize) break
    }
    return ids
  }
}

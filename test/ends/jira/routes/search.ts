/** Search. Cloud: /search/jql, which shows a new issue late unless its id is in reconcileIssues. Data Center: /search. */
import { Router } from 'express'
import type { RequestHandler } from 'express'
import { ApiError } from '../http/errors.ts'
import type { Issues, StoredIssue } from '../state/issues.ts'
import { showIssue, toNames } from './shown.ts'
import type { Showing } from './shown.ts'

type Test = (issue: StoredIssue) => boolean

/** The order in which keys are given out, and in which issues are kept. */
const byKey = / ORDER BY key ASC$/

/** The little JQL that is understood: comparisons joined with AND. Anything else is refused rather than guessed. */
function parseJql(jql: string, nowMs: number): Test {
  const tests = jql
    .replace(byKey, '')
    .split(/\s+AND\s+/i)
    .map(clause => parseClause(clause.trim(), nowMs))
  return issue => tests.every(test => test(issue))
}

function parseClause(clause: string, nowMs: number): Test {
  const [, field = '', operator = '', quoted, bare] = /^(\w+)\s*(=|>=)\s*(?:"([^"]*)"|([\w-]+))$/.exec(clause) ?? []
  const value = quoted ?? bare ?? ''
  const minutes = /^-(\d+)m$/.exec(value)?.[1]
  if (field === 'labels' && operator === '=')
    return ({ fields }) => Array.isArray(fields['labels']) && fields['labels'].includes(value)
  if (field === 'project' && operator === '=') return ({ project }) => project.key === value
  if (field === 'updated' && operator === '>=' && minutes !== undefined)
    return ({ updatedMs }) => updatedMs >= nowMs - Number(minutes) * 60_000
  throw new ApiError(400, [`Error in the JQL Query: '${clause}' is not understood here.`])
}

const find = (issues: Issues, jql: unknown, reconciled: string[]): StoredIssue[] => {
  if (typeof jql !== 'string' || jql.trim() === '')
    throw new ApiError(400, [
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ])
  const test = parseJql(jql, issues.clock.nowMs())
  return issues.all().filter(issue => test(issue) && (reconciled.includes(issue.id) || issues.isIndexed(issue)))
}

const toCount = (value: unknown, unset: number): number =>
  value === undefined ? unset : Math.max(0, Number(value) || 0)

/** Without `fields` only ids come back, as in the product. */
export function searchByToken(issues: Issues, showing: Showing): RequestHandler {
  return ({ query }, response) => {
    const found = find(issues, query['jql'], toNames(query['reconcileIssues']))
    // The token is a place in the order: what goes or comes before it moves nothing.
    const after = toCount(query['nextPageToken'], 0)
    const left = found.filter(({ id }) => Number(id) > after)
    const page = left.slice(0, Math.min(toCount(query['maxResults'], 50), 5000))
    const fields = toNames(query['fields'])
    const shown = page.map(issue =>
      fields.length === 0 ? { id: issue.id } : showIssue(issue, showing, { fields, properties: [] }),
    )
    const last = page.at(-1)
    response.json({
      issues: shown,
      ...(last === undefined || page.length === left.length ? {} : { nextPageToken: last.id }),
    })
  }
}

export function searchByOffset(issues: Issues, showing: Showing): RequestHandler {
  return ({ query }, response) => {
    const found = find(issues, query['jql'], [])
    const startAt = toCount(query['startAt'], 0)
    const maxResults = Math.min(toCount(query['maxResults'], 50), 1000)
    const shown = found
      .slice(startAt, startAt + maxResults)
      .map(issue => showIssue(issue, showing, { fields: toNames(query['fields']), properties: [] }))
    response.json({ startAt, maxResults, total: found.length, issues: shown })
  }
}

export function searchRoutes(issues: Issues, showing: Showing): Router {
  const router = Router()
  const gone: RequestHandler = () => {
    throw new ApiError(410, ['The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.'])
  }
  router.get('/search', showing.deployment === 'cloud' ? gone : searchByOffset(issues, showing))
  if (showing.deployment === 'cloud') router.get('/search/jql', searchByToken(issues, showing))
  return router
}

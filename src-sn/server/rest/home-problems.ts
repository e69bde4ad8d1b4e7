/** GET home/problems, GET home/problems/{id} and POST home/problems/{id}: the tab Problems. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { HomeProblemRequest } from '../contract/home/problems.ts'
import { describeProblem } from '../home/problem-detail.ts'
import { listProblems } from '../home/problem-list.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { presentPerson } from '../platform/history.ts'
import { isSysId } from '../platform/rows.ts'
import { isKey } from '../problems/key.ts'
import { problemsOf, readProblem } from '../problems/problem-row.ts'
import type { ProblemRow } from '../problems/problem-row.ts'
import { actOnProblem } from '../requests/problem-actions.ts'
import { operatorRefusal } from '../requests/who-may.ts'
import { answerHome } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'

export function getHomeProblems(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(listProblems()))
}

export function getHomeProblem(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => {
    const { key, row } = find(idOf(request))
    const detail = key === '' ? null : describeProblem(key, row)
    return detail === null ? NOT_FOUND : done(detail)
  })
}

const NOT_FOUND = refused(
  404,
  'There is no such problem any more. The list on the tab Problems has all that there are.',
)

export function postHomeProblem(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseRequest, run: wanted => act(idOf(request), wanted) })
}

function act(id: string, wanted: HomeProblemRequest): Answer {
  const refusal = operatorRefusal(BUTTONS[wanted.action])
  if (refusal !== '') return refused(403, refusal)
  const { row } = find(id)
  if (row === null) return NOT_FOUND
  const outcome = actOnProblem(row, { reason: '', until: '', ...wanted }, presentPerson())
  return outcome.ok ? done({ done: outcome.words }) : refused(409, outcome.words)
}

const BUTTONS: Readonly<Record<HomeProblemRequest['action'], string>> = {
  retry: 'Retry all',
  discard: 'Discard',
  cancel: 'Cancel',
  acknowledge: 'Acknowledge',
  reopen: 'Open again',
  ignore: 'Ignore',
}

/** The row and the key of a problem, by the sys_id of the row or, while there is none, by its key. */
function find(id: string): { readonly key: string; readonly row: ProblemRow | null } {
  const row = isSysId(id) ? readProblem(id) : isKey(id) ? (problemsOf([id]).get(id) ?? null) : null
  return { key: row?.key ?? (isKey(id) ? id : ''), row }
}

function idOf({ pathParams }: RESTAPIRequest): string {
  const id: unknown = (pathParams as Record<string, unknown>)['id']
  return typeof id === 'string' ? id : ''
}

/** As in a column of the table: longer is cut by the platform without a word. */
const MAX_REASON = 1000

function parseRequest(body: unknown): Parsed<HomeProblemRequest> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['action', 'reason', 'until'], problems)
  const request = {
    action: reader.word('action', ['retry', 'discard', 'cancel', 'acknowledge', 'reopen', 'ignore']),
    ...(reader.has('reason') ? { reason: reader.text('reason', { max: MAX_REASON }) } : {}),
    ...(reader.has('until') ? { until: reader.text('until', { max: 40 }) } : {}),
  }
  return parsed(problems, request)
}

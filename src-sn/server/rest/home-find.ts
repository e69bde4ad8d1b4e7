/** Find on the Home page: GET home/find and home/find/export read, POST home/find/... does what an operator may, and says so when it is refused. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { ActionAnswer, StoryFilter } from '../contract/home/find.ts'
import { storeLink, syncTicket, unlinkById } from '../home/find-actions.ts'
import type { ActionResult } from '../home/find-actions.ts'
import { exportStory } from '../home/export.ts'
import { find } from '../home/find.ts'
import { explain } from '../home/story-failures.ts'
import { parseKey } from '../home/story-order.ts'
import { FILLED_SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { oneOf } from '../platform/json.ts'
import { toStored } from '../platform/time.ts'
import { operatorRefusal } from '../requests/who-may.ts'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'

const FILTERS: readonly StoryFilter[] = ['all', 'refused', 'ours']

export function getHomeFind(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = queryOf(request)
  answerHome(response, () => {
    const after = parseKey(parameterOf(queryParams, 'after'))
    if (after === null) return refused(400, '"after" is no place in a story: use the "next" of the page before.')
    return done(find({ query: parameterOf(queryParams, 'q'), filter: filterOf(queryParams), after }, explain))
  })
}

/** A moment of the range as it is asked for. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/

export function getHomeExport(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = queryOf(request)
  answerHome(response, () => {
    const from = parameterOf(queryParams, 'from')
    const until = parameterOf(queryParams, 'until')
    if ([from, until].some(moment => moment !== '' && !MOMENT.test(moment)))
      return refused(400, '"from" and "until" are moments in UTC, such as 2026-11-22 or 2026-11-22T03:00:00Z.')
    const query = parameterOf(queryParams, 'q')
    if (query.trim() === '' && (from === '' || until === ''))
      return refused(400, 'Name an incident ("q"), or a range of time ("from" and "until").')
    const answer = exportStory(
      {
        format: oneOf(['csv', 'json'], parameterOf(queryParams, 'format'), 'csv'),
        query,
        range: { from: storedOf(from), until: storedOf(until) },
        filter: filterOf(queryParams),
      },
      explain,
    )
    return 'problem' in answer ? refused(400, answer.problem) : done(answer)
  })
}

function queryOf({ queryParams }: RESTAPIRequest): object {
  return queryParams as object
}

function storedOf(moment: string): string {
  return moment === '' ? '' : toStored(moment.includes('T') ? moment : `${moment}T00:00:00Z`)
}

function filterOf(queryParams: object): StoryFilter {
  return oneOf(FILTERS, parameterOf(queryParams, 'only'), 'all')
}

export function postHomeSync(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseTicket, run: ticket => acted('Sync now', () => syncTicket(ticket)) })
}

export function postHomeUnlink(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseTicket, run: ticket => acted('Unlink', () => unlinkById(ticket)) })
}

export function postHomeLink(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, {
    parse: parseLink,
    run: link => acted('Link', () => storeLink(link.table, link.record, link.incident)),
  })
}

/** The role is asked for here too: the page may have been opened before it was taken away. */
function acted(button: string, act: () => ActionResult): Answer {
  const refusal = operatorRefusal(button)
  if (refusal !== '') return refused(403, refusal)
  const { ok, sentence } = act()
  const body: ActionAnswer = { sentence }
  return ok ? done(body) : refused(409, sentence)
}

function parseTicket(body: unknown): Parsed<string> {
  const problems: Problems = { first: '' }
  return parsed(problems, readObject(body, '', ['ticket'], problems).text('ticket', FILLED_SYS_ID))
}

function parseLink(body: unknown): Parsed<{ table: string; record: string; incident: string }> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['table', 'record', 'incident'], problems)
  return parsed(problems, {
    table: reader.text('table', { max: 80, filled: true, pattern: /^\w+$/, words: 'the name of a table' }),
    record: reader.text('record', FILLED_SYS_ID),
    incident: reader.text('incident', { max: 1024, filled: true }),
  })
}

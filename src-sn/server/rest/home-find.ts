/** Find on the Home page: GET home/find and home/find/export read, POST home/find/... does what an operator may, and says so when it is refused. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { ActionAnswer } from '../contract/home/find.ts'
import { storeLink, syncTicket, unlinkById } from '../home/find-actions.ts'
import type { ActionResult } from '../home/find-actions.ts'
import { FILLED_SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { oneOf } from '../platform/json.ts'
import { maySeePrivate } from '../platform/privacy.ts'
import { operatorRefusal } from '../requests/who-may.ts'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { answerExport, answerFind, EXPORT_FORMATS, STORY_FILTERS } from './story-questions.ts'
import type { StoryQuestion } from './story-questions.ts'

export function getHomeFind(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = queryOf(request)
  const after = parameterOf(queryParams, 'after')
  answerHome(response, () => answerFind({ ...questionOf(queryParams), after }, maySeePrivate()))
}

export function getHomeExport(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const queryParams = queryOf(request)
  const format = oneOf(EXPORT_FORMATS, parameterOf(queryParams, 'format'), 'csv')
  const from = parameterOf(queryParams, 'from')
  const until = parameterOf(queryParams, 'until')
  answerHome(response, () => answerExport({ ...questionOf(queryParams), format, from, until }, maySeePrivate()))
}

function queryOf({ queryParams }: RESTAPIRequest): object {
  return queryParams as object
}

function questionOf(queryParams: object): StoryQuestion {
  return {
    query: parameterOf(queryParams, 'q'),
    only: oneOf(STORY_FILTERS, parameterOf(queryParams, 'only'), 'all'),
  }
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

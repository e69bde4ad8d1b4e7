/** GET home/health and home/health/queue: the tab Health of the Home page. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { queueNames } from '../contract/home/health.ts'
import { readHealth } from '../home/health.ts'
import { isSearchWord, queuePage } from '../home/queue-page.ts'
import { answerHome, parameterOf } from './home-resource.ts'
import { done, refused } from './resource.ts'
import type { Answer } from './resource.ts'

export function getHomeHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => done(readHealth()))
}

export function getHomeQueue(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => answerQueue(request))
}

const MAX_PAGE = 10_000

function answerQueue({ queryParams }: { readonly queryParams: object }): Answer {
  const wanted = parameterOf(queryParams, 'queue')
  const name = queueNames.find(one => one === wanted)
  const search = parameterOf(queryParams, 'search').trim()
  const page = Number(parameterOf(queryParams, 'page') || '0')
  if (name === undefined) return refused(400, `queue must be one of ${queueNames.join(', ')}.`)
  if (!isSearchWord(search))
    return refused(400, 'Search for one reference (INC-12), id or number: letters, digits, hyphens, 64 at most.')
  if (!Number.isInteger(page) || page < 0 || page > MAX_PAGE) return refused(400, 'page must be a whole number.')
  return done(queuePage(name, search, page))
}

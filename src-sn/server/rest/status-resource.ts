/** GET status and GET retry-plan: what the Home page says on top and under Problems, for a command line and for monitors. */
import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { APP_VERSION } from '../contract/home/version.ts'
import { planRetry } from '../home/retry-plan.ts'
import { statusOf } from '../home/status.ts'
import { readSyncFacts } from '../home/sync-facts.ts'
import { answerHome } from './home-resource.ts'

export function getStatus(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => ({
    status: 200,
    body: statusOf(readSyncFacts(), { app_version: APP_VERSION, user: gs.getUserName() }),
  }))
}

export function getRetryPlan(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => ({ status: 200, body: planRetry() }))
}

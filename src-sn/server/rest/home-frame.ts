/** GET home/frame: what stands around every tab of the Home page, and the sentence that says whether both sides are in sync. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { HomeFrame } from '../contract/home/frame.ts'
import { APP_VERSION } from '../contract/home/version.ts'
import { bridgeVersions } from '../home/bridge-versions.ts'
import { freshnessOf } from '../home/freshness.ts'
import { readSyncFacts } from '../home/sync-facts.ts'
import { environmentWord, instanceName } from '../platform/settings.ts'
import { isoMilliseconds } from '../platform/time.ts'
import { timeZoneOfPerson } from '../platform/users.ts'
import { rightsOfPerson } from '../requests/who-may.ts'
import { answerHome } from './home-resource.ts'

export function getHomeFrame(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerHome(response, () => {
    const facts = readSyncFacts()
    const frame: HomeFrame = {
      as_of: isoMilliseconds(facts.nowMs),
      time_zone: timeZoneOfPerson(),
      instance: instanceName(),
      environment: environmentWord(),
      app_version: APP_VERSION,
      bridge_versions: bridgeVersions(),
      may: rightsOfPerson(),
      freshness: freshnessOf(facts),
    }
    return { status: 200, body: frame }
  })
}

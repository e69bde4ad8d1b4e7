/** GET configuration?known=V: everything the bridge needs to decide, or the word that nothing changed. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { presentVersion } from '../platform/configuration-version.ts'
import { readConfiguration } from './configuration.ts'
import { done, send } from './rest-answer.ts'

export function getConfiguration(request: RESTAPIRequest, response: RESTAPIResponse): void {
  // Before the rows: a change in between makes the next reading new, never this one wrong for good.
  const version = presentVersion()
  const { known } = request.queryParams as Record<string, unknown>
  const isKnown = `${Array.isArray(known) ? known[0] : known}` === version
  send(response, done(isKnown ? { version, unchanged: true } : { version, ...readConfiguration() }))
}

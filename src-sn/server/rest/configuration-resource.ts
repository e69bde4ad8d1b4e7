/** GET configuration?known=V: everything the bridge needs to decide, or the answer that nothing changed. */
import { GlideDigest } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { APP_VERSION, OLDEST_BRIDGE } from '../contract/versions.ts'
import { BEING_SAVED_ANSWER, isBeingSaved, presentVersion, replaceToken } from '../platform/configuration-version.ts'
import { findCursor } from '../platform/cursors.ts'
import { text } from '../platform/rows.ts'
import { readConfiguration } from './configuration.ts'
import { done, refused, send } from './resource.ts'

export function getConfiguration(request: RESTAPIRequest, response: RESTAPIResponse): void {
  // Before the rows: a change in between makes the next reading new, never this one wrong for good.
  const version = presentVersion()
  if (isBeingSaved(version)) {
    send(response, refused(503, BEING_SAVED_ANSWER))
    return
  }
  const { known } = request.queryParams as Record<string, unknown>
  const isKnown = `${Array.isArray(known) ? known[0] : known}` === version
  const app = { version: APP_VERSION, oldest_bridge: OLDEST_BRIDGE }
  send(response, done(isKnown ? { version, app, unchanged: true } : { version, app, ...readConfiguration() }))
}

/** The rules on the tables of the configuration. */
export function configurationChanged(): void {
  replaceToken()
}

/** Finds changes that no rule saw (imports, rules switched off): the minute script asks once an hour. */
export function recountConfiguration(): void {
  const fingerprint = fingerprintNow()
  const row = findCursor('configuration')
  if (row === null || text(row, 'fingerprint') !== fingerprint) replaceToken(fingerprint)
}

/** The configuration without what the bridge itself wrote on it. */
function fingerprintNow(): string {
  const configuration = JSON.stringify(readConfiguration(), (key, value: unknown) =>
    key === 'problem' || key === 'private_incidents' ? undefined : value,
  )
  return new GlideDigest().getSHA256Hex(configuration)
}

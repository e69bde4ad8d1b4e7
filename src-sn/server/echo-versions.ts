/** Versions that incident.io gave to our own writes: a webhook that names one of them brings no news. */
import type { VersionGiven } from './door-fields.ts'
import { eachStanding, writeOpen } from './door-standing.ts'
import { latest } from './versions.ts'

/** Keeps the latest one of each ticket: one query for each type of record, one statement for each ticket that has news. */
export function storeEchoVersions(versions: readonly VersionGiven[]): void {
  for (const recordType of ['incident', 'follow_up']) {
    const newest = new Map<string, string>()
    for (const { externalId, version, recordType: type } of versions) if (type === recordType) newest.set(externalId, latest(newest.get(externalId) ?? '', version))
    eachStanding(recordType, [...newest.keys()], ({ ticket, echoVersion }, row) => {
      writeOpen(row, { echo_version: latest(echoVersion, newest.get(ticket.externalId) ?? '') })
    })
  }
}

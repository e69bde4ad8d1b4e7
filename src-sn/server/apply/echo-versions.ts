/** Versions that incident.io gave to our own writes: a webhook that names one of them brings no news. */
import type { EchoGiven } from '../rest/door-fields.ts'
import { eachStanding, writeOpen } from './door-standing.ts'
import { isOlder, latest } from '../contract/versions.ts'

/** Keeps the latest one of each ticket: one query for each type of record, one statement for each ticket that has news. */
export function storeEchoVersions(versions: readonly EchoGiven[]): void {
  for (const recordType of ['incident', 'follow_up']) {
    const own = versions.filter(one => one.recordType === recordType)
    eachStanding(recordType, [...new Set(own.map(one => one.externalId))], ({ ticket, version, echoVersion }, row) => {
      let known = echoVersion
      for (const echo of own)
        if (echo.externalId === ticket.externalId && isNext(echo, version, known)) known = latest(known, echo.version)
      writeOpen(row, { echo_version: known })
    })
  }
}

/** What stood right before the write is known here. Otherwise somebody's change lies between, and the write's version would hide it. */
function isNext({ before }: EchoGiven, standing: string, known: string): boolean {
  return before !== '' && (before === known || !isOlder(standing, before))
}

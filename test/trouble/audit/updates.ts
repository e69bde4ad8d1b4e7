/** Which incident update at incident.io is whose: each that a person made stands there once, and no other that the sync did not cause. */
import type { Case } from './case.ts'
import { statesSet } from './case.ts'
import type { UpdateSeen } from './contents.ts'
import type { Finding } from './finding.ts'
import type { UpdateTold } from './told.ts'

export interface Matched {
  readonly seen: UpdateSeen
  readonly told: UpdateTold
}

/** Both clocks are this machine's; the end's own never stands still. */
const toleranceMs = 1000

const isOf = (seen: UpdateSeen, told: UpdateTold): boolean =>
  seen.incident === told.incident &&
  seen.by === told.by &&
  seen.message === told.message &&
  (told.status === '' || seen.status === told.status) &&
  (told.severity === '' || seen.severity === told.severity) &&
  Date.parse(seen.createdAt) >= told.fromMs - toleranceMs &&
  Date.parse(seen.createdAt) <= told.toMs + toleranceMs

/** Updates and their deeds, in the order of the deeds. */
export function matchUpdates({ told, contents }: Case): { matched: Matched[]; lost: UpdateTold[]; left: UpdateSeen[] } {
  const byIncident = new Map<string, UpdateSeen[]>()
  for (const update of contents.incidentIo.updates)
    byIncident.set(update.incident, [...(byIncident.get(update.incident) ?? []), update])
  const matched: Matched[] = []
  const lost: UpdateTold[] = []
  for (const deed of told.updates) {
    const open = byIncident.get(deed.incident) ?? []
    const index = open.findIndex(seen => !seen.isByKey && isOf(seen, deed))
    const seen = open[index]
    if (seen === undefined) lost.push(deed)
    else {
      open.splice(index, 1)
      matched.push({ seen, told: deed })
    }
  }
  return { matched, lost, left: [...byIncident.values()].flat() }
}

export function auditUpdates(audited: Case): Finding[] {
  const { lost, left } = matchUpdates(audited)
  return [
    // Words without a text make no update where the incident stood so already, which agents may have brought about.
    ...lost
      .filter(({ message, incident }) => message !== '' || statesSet(audited, incident).length === 0)
      .map(({ incident, by, message, status }): Finding => ({
        verdict: 'lost',
        what: 'incident update',
        about: `${incident} by ${by}: ${message === '' ? status : message}`,
      })),
    ...left
      .filter(seen => !isOurs(audited, seen))
      .map((seen): Finding => ({
        verdict: 'unknown',
        what: 'incident update',
        about: `${seen.id} of ${seen.incident} by ${seen.by}: ${seen.message === '' ? seen.status : seen.message}`,
      })),
  ]
}

/** By the key of the sync, without words, and to a status that somebody's state of the record asks for. */
const isOurs = (audited: Case, { incident, isByKey, message, status }: UpdateSeen): boolean =>
  isByKey &&
  message === '' &&
  statesSet(audited, incident).some(({ state }) => audited.configuration.incidentStatus[state] === status)

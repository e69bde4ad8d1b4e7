/** Responders in incident.io: the only way in which scenarios let people work there, so that the log is complete. */
import type { IncidentIoEnd, ShownFollowUp, ShownIncident } from '../../world/incident-io-end.ts'
import type { FollowUpWords, IncidentWords } from '../../ends/incident-io/control/bodies.ts'
import type { ActorLog } from './log.ts'

/** Who the end takes for the actor where the words name nobody. */
export const anybody = 'Nadia Fournier'

export interface Responders {
  declare(words: IncidentWords & { name: string; mode?: string }): Promise<ShownIncident>
  change(incident: string, words: IncidentWords): Promise<ShownIncident>
  addFollowUp(words: FollowUpWords & { incident_id: string; title: string }): Promise<ShownFollowUp>
  changeFollowUp(followUp: string, words: FollowUpWords): Promise<ShownFollowUp>
  deleteFollowUp(followUp: string): Promise<void>
}

export function createResponders(incidentIo: IncidentIoEnd, log: ActorLog): Responders {
  return {
    declare: words =>
      log.carryOut(
        words.by ?? anybody,
        { kind: 'incident declared', incident: '', reference: '', permalink: '', words },
        () => incidentIo.declare(words),
        (act, { id, reference, permalink }) => void Object.assign(act, { incident: id, reference, permalink }),
      ),
    change: (incident, words) =>
      log.carryOut(words.by ?? anybody, { kind: 'incident changed', incident, words }, () =>
        incidentIo.change(incident, words),
      ),
    addFollowUp: ({ incident_id: incident, ...words }) =>
      log.carryOut(
        words.by ?? anybody,
        { kind: 'follow-up made', followUp: '', incident, words },
        () => incidentIo.addFollowUp({ incident_id: incident, ...words }),
        (act, { id }) => void (act.followUp = id),
      ),
    changeFollowUp: (followUp, words) =>
      log.carryOut(words.by ?? anybody, { kind: 'follow-up changed', followUp, words }, () =>
        incidentIo.changeFollowUp(followUp, words),
      ),
    deleteFollowUp: followUp =>
      log.carryOut(
        anybody,
        { kind: 'follow-up deleted', followUp },
        async () => void (await incidentIo.control('DELETE', `/follow-ups/${followUp}`)),
      ),
  }
}

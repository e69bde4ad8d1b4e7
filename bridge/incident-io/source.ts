/** Reading incident.io: the present state of incidents and follow-ups, and what changed. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { IncidentSource } from '../sync/ports.ts'
import { readPages } from './pages.ts'
import { followUpSchema, incidentSchema, incidentUpdateSchema } from './parse.ts'
import { readAnswer, type IncidentIoCall, type SendToIncidentIo } from './request.ts'

/** Every mode the contract knows: left out, the list would hold standard and retrospective incidents only. */
export const incidentModes = ['standard', 'retrospective', 'test', 'tutorial']

const changedIncident = z.object({ id: z.string().min(1) })
const changedFollowUp = z.object({ incident_id: z.string().min(1) })

/** The reading half of the client. */
export function createIncidentSource(send: SendToIncidentIo): IncidentSource {
  return {
    readIncident: id =>
      readOne(
        send,
        { label: 'incident', method: 'GET', path: `/v2/incidents/${encodeURIComponent(id)}`, about: id },
        z.object({ incident: incidentSchema }),
      ).then(answer => answer?.incident ?? null),
    readFollowUp: id => readOne(send, followUpCall(id), z.object({ follow_up: followUpSchema })).then(answer => answer?.follow_up ?? null),
    listFollowUps: async incidentId => {
      const call = {
        label: 'follow-up list',
        method: 'GET',
        path: '/v3/follow_ups',
        query: [['incident_id', incidentId]],
        about: incidentId,
      } as const
      return readPages(send, call, 'follow_ups', followUpSchema)
    },
    listIncidentUpdates: async incidentId => {
      const call = {
        label: 'incident update list',
        method: 'GET',
        path: '/v2/incident_updates',
        query: [['incident_id', incidentId]],
        about: incidentId,
      } as const
      return readPages(send, call, 'incident_updates', incidentUpdateSchema)
    },
    listIncidentIdsOfChangedFollowUps: since => listChangedFollowUps(send, since),
    listChangedIncidentIds: since => listChangedIncidents(send, since),
  }
}

/** The call that reads one follow-up. */
export const followUpCall = (id: string): IncidentIoCall => ({
  label: 'follow-up',
  method: 'GET',
  path: `/v3/follow_ups/${encodeURIComponent(id)}`,
  about: id,
})

/** null when incident.io does not know the id, or the key may not see it: to the sync both mean that there is nothing to read. */
async function readOne<T extends z.ZodType>(send: SendToIncidentIo, call: IncidentIoCall, schema: T): Promise<z.output<T> | null> {
  try {
    return readAnswer(schema, await send(call), call)
  } catch (error) {
    if (error instanceof BridgeError && (error.code === 'incident_io_not_found' || error.code === 'incident_io_forbidden')) return null
    throw error
  }
}

const updatedSince = (since: string) => ['updated_at[gte]', since] as const

async function listChangedIncidents(send: SendToIncidentIo, since: string): Promise<string[]> {
  const query = [updatedSince(since), ...incidentModes.map(mode => ['mode[one_of]', mode] as const)]
  const call = { label: 'incident list', method: 'GET', path: '/v2/incidents', query } as const
  return (await readPages(send, call, 'incidents', changedIncident)).map(incident => incident.id)
}

async function listChangedFollowUps(send: SendToIncidentIo, since: string): Promise<string[]> {
  const call = { label: 'follow-up list', method: 'GET', path: '/v3/follow_ups', query: [updatedSince(since)] } as const
  const followUps = await readPages(send, call, 'follow_ups', changedFollowUp)
  return [...new Set(followUps.map(followUp => followUp.incident_id))]
}

/** Reading incident.io: the present state of incidents and follow-ups, and what changed. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { Changed, IncidentSource } from '../../sync/ports.ts'
import { pagesOf, readPages, type Paging } from './pages.ts'
import { followUpSchema, incidentSchema, moment } from './parse.ts'
import { readAnswer, type Send } from './request.ts'
import type { JsonCall } from '../http/json-client.ts'
import { createUpdateList } from './updates.ts'

/** Every mode the contract knows: left out, the list would hold standard and retrospective incidents only. */
export const incidentModes = ['standard', 'retrospective', 'test', 'tutorial']

/** Of what changed nothing else is kept: an incident with all its fields has hundreds of kilobytes. */
const changedIncident = z
  .object({ id: z.string().min(1), visibility: z.string(), updated_at: moment })
  .transform((raw): Changed => ({
    recordType: 'incident',
    externalId: raw.id,
    incidentId: raw.id,
    version: raw.updated_at,
    private: raw.visibility !== 'public',
  }))
/** A follow-up does not say whether its incident is private. */
const changedFollowUp = z
  .object({ id: z.string().min(1), incident_id: z.string().min(1), updated_at: moment })
  .transform((raw): Changed => ({
    recordType: 'follow_up',
    externalId: raw.id,
    incidentId: raw.incident_id,
    version: raw.updated_at,
    private: false,
  }))

/** The reading half of the client. */
export function createIncidentSource(paging: Paging): IncidentSource {
  const { send } = paging
  return {
    readIncident: id =>
      readOne(
        send,
        { label: 'incident', method: 'GET', path: `/v2/incidents/${encodeURIComponent(id)}`, about: id },
        z.object({ incident: incidentSchema }),
      ).then(answer => answer?.incident ?? null),
    readFollowUp: id =>
      readOne(send, followUpCall(id), z.object({ follow_up: followUpSchema })).then(
        answer => answer?.follow_up ?? null,
      ),
    listFollowUps: incidentId => {
      const query = [['incident_id', incidentId]] as const
      const call = { label: 'follow-up list', method: 'GET', path: '/v3/follow_ups', query, about: incidentId } as const
      return readPages(paging, { call, key: 'follow_ups', row: followUpSchema })
    },
    listIncidentUpdates: createUpdateList(paging),
    changedIncidents: since => {
      const query = [updatedSince(since), ...incidentModes.map(mode => ['mode[one_of]', mode] as const)]
      const call = { label: 'incident list', method: 'GET', path: '/v2/incidents', query } as const
      return pagesOf(paging, { call, key: 'incidents', row: changedIncident, isLarge: true })
    },
    changedFollowUps: since => {
      const call = {
        label: 'follow-up list',
        method: 'GET',
        path: '/v3/follow_ups',
        query: [updatedSince(since)],
      } as const
      return pagesOf(paging, { call, key: 'follow_ups', row: changedFollowUp })
    },
  }
}

/** The call that reads one follow-up. */
export const followUpCall = (id: string): JsonCall => ({
  label: 'follow-up',
  method: 'GET',
  path: `/v3/follow_ups/${encodeURIComponent(id)}`,
  about: id,
})

/** null when incident.io does not know the id, or the key may not see it: to the sync both mean that there is nothing to read. */
export async function readOne<T extends z.ZodType>(send: Send, call: JsonCall, schema: T): Promise<z.output<T> | null> {
  try {
    return readAnswer(schema, await send(call), call)
  } catch (error) {
    if (
      error instanceof BridgeError &&
      (error.code === 'incident_io_not_found' || error.code === 'incident_io_forbidden')
    )
      return null
    throw error
  }
}

const updatedSince = (since: string) => ['updated_at[gte]', since] as const

/** Reading incident.io: the present state of incidents and follow-ups, and what changed. */
import { z } from 'zod'
import type { TryoutList } from '../../../src-sn/server/contract/tryout-limits.ts'
import type { Changed, IncidentSource } from '../../sync/ports.ts'
import type { TriedIncidents } from '../../sync/tried-page.ts'
import type { FollowUp } from '../../mapping/types.ts'
import { withPriority } from '../http/priority.ts'
import type { JsonCall } from '../http/exchange.ts'
import { pagesOf, readPages, type Paging } from './pages.ts'
import { followUpSchema, incidentSchema, moment } from './parse.ts'
import { anyMode, followUpCall, getCall, incidentCall, readOne } from './request.ts'

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

const incidentAnswer = z.object({ incident: incidentSchema })
const followUpAnswer = z.object({ follow_up: followUpSchema })
const updatedWithin = (since: string, until: string) => [
  ['updated_at[gte]', since] as const,
  ...(until === '' ? [] : [['updated_at[lte]', until] as const]),
]

/** Triage, active and on hold: https://api-docs.incident.io/tag/Incident-Statuses-V1 */
const isRunning = ['triage', 'live', 'paused'].map(category => ['status_category[one_of]', category] as const)

/** Without a mode incident.io lists neither tests nor tutorials: https://api-docs.incident.io/tag/Incidents-V2 */
const triedLists: Readonly<Record<TryoutList, NonNullable<JsonCall['query']>>> = {
  newest: [],
  running: isRunning,
  running_tests: [...isRunning, ['mode[one_of]', 'test']],
}

/** From here on one call for each of the incidents of a page is quicker. */
const longestList = 5

/** The reading half of the client, without the updates. */
export function createIncidentSource(paging: Paging): Omit<IncidentSource, 'listIncidentUpdates'> & TriedIncidents {
  const { read } = paging
  const listFollowUps = (incidentId: string): Promise<FollowUp[]> => {
    const call = getCall('follow-up list', '/v3/follow_ups', [['incident_id', incidentId]], incidentId)
    return readPages(paging, { call, key: 'follow_ups', row: followUpSchema })
  }
  return {
    readIncident: async id => (await readOne(read, incidentAnswer, incidentCall(id)))?.incident ?? null,
    readFollowUp: async id => (await readOne(read, followUpAnswer, followUpCall(id)))?.follow_up ?? null,
    listFollowUps,
    changedIncidents: (since, until = '') => {
      const call = getCall('incident list', '/v2/incidents', [...updatedWithin(since, until), ...anyMode])
      return pagesOf(paging, { call, key: 'incidents', row: changedIncident, isLarge: true, isWhole: until !== '' })
    },
    declaredIncidents: since => {
      const call = getCall('incident list', '/v2/incidents', [['created_at[gte]', since], ...anyMode])
      return pagesOf(paging, { call, key: 'incidents', row: changedIncident, isLarge: true })
    },
    incidentsOf: (which, after, count) => {
      // The newest come first: https://api-docs.incident.io/tag/Incidents-V2
      const call = getCall('incident list', '/v2/incidents', triedLists[which])
      const list = { call, key: 'incidents', row: incidentSchema, after, pageSize: count, isLarge: true }
      return withPriority('background', async () => {
        for await (const page of pagesOf(paging, list)) return page
        return []
      })
    },
    followUpsOf: incidents =>
      withPriority('background', async () => {
        const ids = new Set(incidents.map(({ id }) => id))
        // None is older than its incident.
        const sinceMs = Math.min(...incidents.map(({ createdAt }) => Date.parse(createdAt)))
        const since = [['created_at[gte]', new Date(sinceMs).toISOString()]] as const
        const call = getCall('follow-up list', '/v3/follow_ups', since)
        const found: FollowUp[] = []
        let pages = 0
        for await (const page of pagesOf(paging, { call, key: 'follow_ups', row: followUpSchema })) {
          pages += 1
          if (pages > longestList) return (await Promise.all([...ids].map(listFollowUps))).flat()
          found.push(...page.filter(({ incidentId }) => ids.has(incidentId)))
        }
        return found
      }),
    changedFollowUps: (since, until = '') => {
      const call = getCall('follow-up list', '/v3/follow_ups', updatedWithin(since, until))
      return pagesOf(paging, { call, key: 'follow_ups', row: changedFollowUp, isWhole: until !== '' })
    },
  }
}

/** Writing to incident.io: timeline items, links, follow-up and incident status. Every verb but `addLink` may be repeated without harm. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { IncidentLink, IncidentWriter } from '../../sync/writer-ports.ts'
import { snakeKeys } from '../../wire/spelling.ts'
import type { Read, Send } from '../http/exchange.ts'
import { withMissingRole } from './key-roles.ts'
import { pagesOf, type Paging } from './pages.ts'
import { followUpSchema, moment } from './parse.ts'
import { followUpCall, getCall, incidentCall, readOne } from './request.ts'

const resource = z.object({ permalink: z.string().nullish(), title: z.string().nullish() })
const attachmentList = z.object({ incident_attachments: z.array(z.object({ id: z.string().min(1), resource })) })
const incidentWithStatus = z.object({ incident: z.object({ incident_status: z.object({ id: z.string() }) }) })
const itemAnswer = z
  .object({ incident_timeline_item: z.object({ description: z.string().nullish() }) })
  .transform(answer => answer.incident_timeline_item.description ?? '')
const reference = z.object({ id: z.string().min(1) }).nullish()
/** Of a follow-up what a PUT must send back. */
const rawFollowUp = z.object({
  follow_up: z.object({
    title: z.string(),
    description: z.string().nullish(),
    status: z.string(),
    priority: reference,
    labels: z.array(z.string()).nullish(),
    assignee: reference,
    assignee_team: reference,
    updated_at: moment,
  }),
})
const followUpAnswer = z.object({ follow_up: followUpSchema }).transform(answer => answer.follow_up)
const versionAnswer = z
  .object({ follow_up: z.object({ updated_at: moment }) })
  .transform(answer => answer.follow_up.updated_at)

/** https://api-docs.incident.io (Incident Timeline Items V2) */
const itemsPath = '/v2/incident_timeline_items'
const listedItem = z
  .object({ title: z.string().nullish(), description: z.string().nullish(), timestamp: z.string().nullish() })
  .transform(({ title, description, timestamp }) => ({
    title: title ?? '',
    description: description ?? '',
    timestamp: timestamp ?? '',
  }))

/** Calls whose answer does not matter are sent, the others read; lists page by page. */
interface Calls extends Paging {
  readonly send: Send
}

/** The writing half of the client. */
export function createIncidentWriter(calls: Calls): IncidentWriter {
  const { send } = calls
  return {
    findTimelineItem: async (incidentId, isIt) => {
      const call = getCall('timeline', itemsPath, [['incident_id', incidentId]], incidentId)
      for await (const page of pagesOf(calls, { call, key: 'incident_timeline_items', row: listedItem })) {
        const found = page.find(isIt)
        if (found !== undefined) return found.description
      }
      return null
    },
    createTimelineItem: async item => {
      const body = snakeKeys(item)
      const about = item.incidentId
      const call = { label: 'timeline item creation', method: 'POST', path: itemsPath, body, about } as const
      return readOr(itemAnswer, await send(call), '')
    },
    addLink: (link, leaveWithinMs) => addLink(send, link, leaveWithinMs),
    hasLink: async (link, leaveWithinMs) => (await listLinks(calls.read, link, leaveWithinMs)).length > 0,
    ensureLink: link => ensureLink(calls, link),
    setFollowUpStatus: (id, status) => setFollowUpStatus(calls, id, status),
    connectExternalIssue: async (followUpId, url, provider, leaveWithinMs) => {
      const path = `/v3/follow_ups/${encodeURIComponent(followUpId)}/actions/connect_external_issue`
      const body = { provider, url }
      const call = { label: 'external issue connection', method: 'POST', path, body, about: followUpId } as const
      return readOr(followUpAnswer, await send({ ...call, leaveWithinMs }), null)
    },
    setIncidentStatus: (incidentId, statusId) => setIncidentStatus(calls, incidentId, statusId),
  }
}

/** A write is done whatever its answer looks like: where that does not say what was asked, the fallback holds. */
function readOr<T, Fallback>(schema: z.ZodType<T>, json: unknown, fallback: Fallback): T | Fallback {
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : fallback
}

async function addLink(send: Send, { incidentId, url, title }: IncidentLink, leaveWithinMs?: number): Promise<void> {
  const body = { incident_id: incidentId, resource: { resource_type: 'arbitrary_url', url, title } }
  const path = '/v1/incident_attachments'
  await send({ label: 'attachment creation', method: 'POST', path, body, about: incidentId, leaveWithinMs })
}

/**
 * incident.io accepts the same link twice, and two replicas may both find none. So each writer reads the links again after it added
 * one. Of several links that the sync made, only the first one stays (ids are in the order of creation). No writer removes the first
 * one, so two that clean up at once cannot remove both.
 */
async function ensureLink({ send, read }: Calls, link: IncidentLink): Promise<void> {
  const before = await listLinks(read, link)
  if (before.length === 0) await addLink(send, link)
  const existing = before.length === 0 ? await listLinks(read, link) : before
  // With another title it is a person's own.
  const own = existing
    .filter(({ title }) => title === link.title)
    .map(({ id }) => id)
    .sort()
  for (const id of own.slice(1)) await removeLink(send, id, link.incidentId)
}

async function listLinks(
  read: Read,
  link: IncidentLink,
  leaveWithinMs?: number,
): Promise<{ id: string; title: string }[]> {
  const query = [['incident_id', link.incidentId]] as const
  const call = getCall('attachment list', '/v1/incident_attachments', query, link.incidentId)
  const { incident_attachments: all } = await read(attachmentList, { ...call, leaveWithinMs })
  return all
    .filter(({ resource: { permalink } }) => permalink === link.url || permalink?.startsWith(link.sameAs))
    .map(({ id, resource }) => ({ id, title: resource.title ?? '' }))
}

async function removeLink(send: Send, id: string, incidentId: string): Promise<void> {
  const path = `/v1/incident_attachments/${encodeURIComponent(id)}`
  try {
    await send({ label: 'attachment removal', method: 'DELETE', path, about: incidentId })
  } catch (error) {
    // Another writer was cleaning up as well.
    if (!(error instanceof BridgeError) || error.code !== 'incident_io_not_found') throw error
  }
}

/** Reads the status first: a delivery repeats when its answer is lost, and the channel would report each edit again. */
async function setIncidentStatus({ send, read }: Calls, incidentId: string, statusId: string): Promise<void> {
  const call = incidentCall(incidentId)
  const { incident: existing } = await read(incidentWithStatus, call)
  if (existing.incident_status.id === statusId) return
  // Notifies the channel: a status that changes without a message would surprise the responders.
  const body = { incident: { incident_status_id: statusId }, notify_incident_channel: true }
  const edit = { ...call, label: 'incident edit', method: 'POST', path: `${call.path}/actions/edit`, body } as const
  await send(edit).catch((error: unknown) => withMissingRole(read, error))
}

/** A PUT replaces, so everything else goes back as it stands; read right before, so that hardly an edit can be lost in between. */
async function setFollowUpStatus(
  { send, read }: Calls,
  id: string,
  status: string,
): ReturnType<IncidentWriter['setFollowUpStatus']> {
  const call = followUpCall(id)
  const existing = (await readOne(read, rawFollowUp, call))?.follow_up
  if (existing === undefined) return { result: 'not_shown', version: '', before: '' }
  const before = existing.updated_at
  if (existing.status === 'deleted') return { result: 'deleted', version: '', before }
  if (existing.status === status) return { result: 'already', version: '', before }
  const body = {
    title: existing.title,
    status,
    ...(existing.description ? { description: existing.description } : {}),
    ...(existing.assignee ? { assignee_id: existing.assignee.id } : {}),
    ...(existing.assignee_team ? { assignee_team_id: existing.assignee_team.id } : {}),
    ...(existing.priority ? { follow_up_priority_option_id: existing.priority.id } : {}),
    labels: existing.labels ?? [],
  }
  const answer = await send({ label: 'follow-up update', method: 'PUT', path: call.path, body, about: id })
  return { result: 'set', version: readOr(versionAnswer, answer, ''), before }
}

/** Writing to incident.io: timeline items, links, follow-up and incident status. Every verb may be repeated without harm. */
import { z } from 'zod'
import type { IncidentWriter } from '../sync/ports.ts'
import { followUpBody } from './parse.ts'
import { readAnswer, type SendToIncidentIo } from './request.ts'
import { followUpCall } from './source.ts'

type Verbs = Omit<IncidentWriter, 'readFollowUp'>

const attachmentList = z.object({ incident_attachments: z.array(z.object({ resource: z.object({ permalink: z.string().nullish() }) })) })
const rawFollowUp = z.object({ follow_up: followUpBody })

/** The writing half of the client. */
export function createIncidentWriter(send: SendToIncidentIo): Verbs {
  return {
    createTimelineItem: async item => {
      const body = {
        incident_id: item.incidentId,
        title: item.title,
        description: item.description,
        timestamp: item.timestamp,
        idempotency_key: item.idempotencyKey,
      }
      await send({ label: 'timeline item creation', method: 'POST', path: '/v2/incident_timeline_items', body, about: item.incidentId })
    },
    ensureAttachment: link => ensureAttachment(send, link),
    setFollowUpStatus: (followUp, status) => setFollowUpStatus(send, followUp.id, status),
    connectExternalIssue: async (followUpId, url, provider) => {
      const path = `/v3/follow_ups/${encodeURIComponent(followUpId)}/actions/connect_external_issue`
      await send({ label: 'external issue connection', method: 'POST', path, body: { provider, url }, about: followUpId })
    },
    setIncidentStatus: async (incidentId, statusId) => {
      // The channel hears of it: a status that changes without a word would surprise the responders.
      const body = { incident: { incident_status_id: statusId }, notify_incident_channel: true }
      await send({
        label: 'incident edit',
        method: 'POST',
        path: `/v2/incidents/${encodeURIComponent(incidentId)}/actions/edit`,
        body,
        about: incidentId,
      })
    },
  }
}

async function ensureAttachment(
  send: SendToIncidentIo,
  link: { incidentId: string, url: string, title: string, sameAs: string },
): Promise<void> {
  const call = {
    label: 'attachment list',
    method: 'GET',
    path: '/v1/incident_attachments',
    query: [['incident_id', link.incidentId]],
    about: link.incidentId,
  } as const
  const { incident_attachments: standing } = readAnswer(attachmentList, await send(call), call)
  if (standing.some(attachment => attachment.resource.permalink?.startsWith(link.sameAs))) return
  const body = { incident_id: link.incidentId, resource: { resource_type: 'arbitrary_url', url: link.url, title: link.title } }
  await send({ label: 'attachment creation', method: 'POST', path: '/v1/incident_attachments', body, about: link.incidentId })
}

/** A PUT replaces, so everything else goes back as it stands; read right before, so that hardly an edit can be lost in between. */
async function setFollowUpStatus(send: SendToIncidentIo, id: string, status: string): Promise<void> {
  const call = followUpCall(id)
  const { follow_up: standing } = readAnswer(rawFollowUp, await send(call), call)
  if (standing.status === status) return
  const body = {
    title: standing.title,
    status,
    ...(standing.description === '' ? {} : { description: standing.description }),
    ...(standing.assignee ? { assignee_id: standing.assignee.id } : {}),
    ...(standing.assignee_team ? { assignee_team_id: standing.assignee_team.id } : {}),
    ...(standing.priority ? { follow_up_priority_option_id: standing.priority.id } : {}),
    labels: standing.labels ?? [],
  }
  await send({ label: 'follow-up update', method: 'PUT', path: call.path, body, about: id })
}

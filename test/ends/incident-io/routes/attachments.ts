/** Attachments V1: links on an incident, never bytes. The same link twice is two attachments. */
import { Router } from 'express'
import type { Request, Response } from 'express'
import { keyOf, requireRole } from '../http/auth.ts'
import { invalid, notFound } from '../http/errors.ts'
import type { State } from '../state/state.ts'
import { visibleTo } from '../state/visible.ts'
import type { Attachment } from '../wire.ts'
import { incidentFor } from './incidents.ts'
import { createAttachmentBody, parseBody } from './payloads.ts'

const list =
  (state: State) =>
  (request: Request, response: Response): void => {
    const { incident_id: incidentId, external_id: externalId, resource_type: resourceType } = request.query
    if (incidentId === undefined && (externalId === undefined || resourceType === undefined)) {
      throw invalid('incident_id', 'Give an incident_id, or an external_id and a resource_type', 'is_required')
    }
    const found = visibleTo(state, keyOf(response), state.attachments.values()).filter(
      attachment =>
        (incidentId === undefined || attachment.incident_id === incidentId) &&
        (externalId === undefined || attachment.resource.external_id === externalId) &&
        (resourceType === undefined || attachment.resource.resource_type === resourceType),
    )
    response.json({ incident_attachments: found })
  }

const create =
  (state: State) =>
  (request: Request, response: Response): void => {
    const { incident_id: incidentId, resource } = parseBody(createAttachmentBody, request.body)
    const incident = incidentFor(state, response, incidentId)
    const { url, external_id: externalId, resource_type: type, title } = resource
    if ((url === undefined) === (externalId === undefined))
      throw invalid('resource', 'Give either a url or an external_id, and not both')
    if (type === 'arbitrary_url' && url === undefined)
      throw invalid('resource.url', 'An arbitrary_url needs a url', 'is_required')
    const id = state.newId()
    const permalink = url ?? `https://app.incident.io/example/resources/${externalId ?? id}`
    const attachment: Attachment = {
      id,
      incident_id: incident.id,
      resource: { resource_type: type, external_id: externalId ?? id, permalink, title: title ?? permalink },
    }
    state.attachments.set(id, attachment)
    response.status(201).json({ incident_attachment: attachment })
  }

export function attachmentRoutes(state: State): Router {
  const router = Router()
  router.get('/v1/incident_attachments', list(state))
  router.post('/v1/incident_attachments', requireRole('incident_editor'), create(state))
  router.delete(
    '/v1/incident_attachments/:id',
    requireRole('incident_editor'),
    (request: Request<{ id: string }>, response) => {
      const [found] = visibleTo(
        state,
        keyOf(response),
        [state.attachments.get(request.params.id)].filter(each => each !== undefined),
      )
      if (found === undefined) throw notFound('The attachment')
      state.attachments.delete(found.id)
      response.status(204).end()
    },
  )
  return router
}

/** Incidents V2: list, show, create, edit; and their updates. */
import { Router } from 'express'
import type { Request, Response } from 'express'
import { checkRole, keyOf, requireRole } from '../http/auth.ts'
import { invalid, notFound } from '../http/errors.ts'
import { createIncident, editIncident } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import { isMoveAllowed } from '../state/status-moves.ts'
import { canSee, findIncident, visibleTo } from '../state/visible.ts'
import type { Actor, Incident } from '../wire.ts'
import { incidentFilter } from './incident-filter.ts'
import { pageOf } from './paging.ts'
import { createIncidentBody, editIncidentBody, parseBody } from './payloads.ts'
import { byId, incidentChanges } from './resolve.ts'

/** The incident named in the path, if the key may see it. */
export function incidentFor(state: State, response: Response, id: string): Incident {
  const incident = findIncident(state, keyOf(response), id)
  if (incident === undefined) throw notFound('The incident')
  return incident
}

/** The key itself, as the author of what it does. */
export function actorOf(response: Response): Actor {
  const { id, name } = keyOf(response)
  return { api_key: { id, name } }
}

const list =
  (state: State) =>
  (request: Request, response: Response): void => {
    const matches = incidentFilter(state, request)
    const found = [...state.incidents.values()].filter(
      incident => canSee(keyOf(response), incident) && matches(incident),
    )
    // By creation date, newest first unless asked otherwise; the map keeps the order of creation.
    const ordered = request.query['sort_by'] === 'created_at_oldest_first' ? found : found.reverse()
    const { items, meta } = pageOf(request, ordered, {
      maximum: state.largestIncidentsPage,
      holds: state.pagesHold,
    })
    response.json({ incidents: items, pagination_meta: { ...meta, total_record_count: found.length } })
  }

const create =
  (state: State) =>
  (request: Request, response: Response): void => {
    const body = parseBody(createIncidentBody, request.body)
    const key = `incident:${body.idempotency_key}`
    const repeated = state.incidents.get(state.idempotency.get(key) ?? '')
    if (repeated !== undefined) return void response.json({ incident: repeated })
    const { statuses, types } = state.organisation
    const changes = incidentChanges(state, body)
    const status = changes.status ?? statuses.find(each => each.category === 'live')
    const { incident_type_id: typeId } = body
    const type = typeId === undefined ? types.find(each => each.is_default) : byId(types, typeId, 'incident_type_id')
    if (status === undefined) throw invalid('incident_status_id', 'The account has no active status')
    if (changes.severity === undefined && status.category !== 'triage') {
      throw invalid('severity_id', 'A severity is needed unless the incident starts in triage', 'is_required')
    }
    const { mode, visibility, name = 'Unnamed incident' } = body
    const incident = createIncident(
      state,
      { ...changes, name, mode, visibility, status, ...(type === undefined ? {} : { type }) },
      actorOf(response),
    )
    state.idempotency.set(key, incident.id)
    response.json({ incident })
  }

const edit =
  (state: State) =>
  (request: Request<{ id: string }>, response: Response): void => {
    const incident = incidentFor(state, response, request.params.id)
    const changes = incidentChanges(state, parseBody(editIncidentBody, request.body).incident)
    const { category } = incident.incident_status
    // https://docs.incident.io/integrations/api-close-incidents
    if (changes.status?.category === 'closed' && category !== 'closed')
      checkRole(response, 'post_incident_flow_opt_out')
    if (changes.status !== undefined && !isMoveAllowed(category, changes.status.category)) {
      throw invalid(
        'incident.incident_status_id',
        `An incident cannot move from ${category} to ${changes.status.category} through the API`,
      )
    }
    response.json({ incident: editIncident(state, incident, changes, actorOf(response)) })
  }

export function incidentRoutes(state: State): Router {
  const router = Router()
  router.get('/v2/incidents', list(state))
  router.post('/v2/incidents', requireRole('incident_creator'), create(state))
  router.get(
    '/v2/incidents/:id',
    (request, response) => void response.json({ incident: incidentFor(state, response, request.params.id) }),
  )
  router.post('/v2/incidents/:id/actions/edit', requireRole('incident_editor'), edit(state))
  router.get('/v2/incident_updates', (request, response) => {
    const { incident_id: incidentId } = request.query
    const visible = visibleTo(state, keyOf(response), state.updates.values())
    const found = visible.filter(update => incidentId === undefined || update.incident_id === incidentId).reverse()
    const { items, meta } = pageOf(request, found, { holds: state.pagesHold })
    response.json({ incident_updates: items, pagination_meta: meta })
  })
  return router
}

/** Timeline items V2: exactly once by idempotency key, listed oldest first. */
import { Router } from 'express'
import type { Request, Response } from 'express'
import { keyOf, requireRole } from '../http/auth.ts'
import { notFound } from '../http/errors.ts'
import type { State } from '../state/state.ts'
import { visibleTo } from '../state/visible.ts'
import type { TimelineItem } from '../wire.ts'
import { actorOf, incidentFor } from './incidents.ts'
import { pageOf } from './paging.ts'
import { createTimelineItemBody, parseBody, updateTimelineItemBody } from './payloads.ts'

const create =
  (state: State) =>
  (request: Request, response: Response): void => {
    const {
      idempotency_key: key,
      incident_id: incidentId,
      title,
      description,
      timestamp,
    } = parseBody(createTimelineItemBody, request.body)
    const incident = incidentFor(state, response, incidentId)
    const repeated = state.timelineItems.get(state.idempotency.get(`timeline_item:${key}`) ?? '')
    if (repeated !== undefined) return void response.status(201).json({ incident_timeline_item: repeated })
    const at = state.now()
    const item: TimelineItem = {
      id: state.newId(),
      incident_id: incident.id,
      title,
      ...(description === undefined ? {} : { description }),
      timestamp,
      creator: actorOf(response),
      created_at: at,
      updated_at: at,
    }
    state.timelineItems.set(item.id, item)
    state.idempotency.set(`timeline_item:${key}`, item.id)
    response.status(201).json({ incident_timeline_item: item })
  }

const update =
  (state: State) =>
  (request: Request<{ id: string }>, response: Response): void => {
    const [item] = visibleTo(
      state,
      keyOf(response),
      [state.timelineItems.get(request.params.id)].filter(each => each !== undefined),
    )
    if (item === undefined) throw notFound('The timeline item')
    const { title, description, timestamp } = parseBody(updateTimelineItemBody, request.body)
    if (title !== undefined) item.title = title
    if (description !== undefined) item.description = description
    if (timestamp !== undefined) item.timestamp = timestamp
    item.updated_at = state.now()
    response.json({ incident_timeline_item: item })
  }

export function timelineItemRoutes(state: State): Router {
  const router = Router()
  router.get('/v2/incident_timeline_items', (request, response) => {
    const { incident_id: incidentId } = request.query
    const incident = incidentFor(state, response, typeof incidentId === 'string' ? incidentId : '')
    const found = [...state.timelineItems.values()].filter(item => item.incident_id === incident.id)
    const { items, meta } = pageOf(
      request,
      found.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp)),
    )
    response.json({ incident_timeline_items: items, pagination_meta: meta })
  })
  router.post('/v2/incident_timeline_items', requireRole('incident_editor'), create(state))
  router.patch('/v2/incident_timeline_items/:id', requireRole('incident_editor'), update(state))
  return router
}

/** Follow-ups V3, and V2 with the same shapes (its list does not page). */
import { Router } from 'express'
import type { Request, Response } from 'express'
import { keyOf, requireRole } from '../http/auth.ts'
import { invalid, notFound } from '../http/errors.ts'
import { connectIssue, createFollowUp, deleteFollowUp, replaceFollowUp } from '../state/follow-ups.ts'
import type { State } from '../state/state.ts'
import { findIncident, visibleTo } from '../state/visible.ts'
import type { FollowUp } from '../wire.ts'
import { operatorsOf, updatedWithin, within } from './filters.ts'
import { actorOf, incidentFor } from './incidents.ts'
import { pageOf } from './paging.ts'
import { connectIssueBody, createFollowUpBody, parseBody, updateFollowUpBody } from './payloads.ts'
import { followUpContent } from './resolve.ts'

const followUpFor = (state: State, response: Response, id: string): FollowUp => {
  const [followUp] = visibleTo(
    state,
    keyOf(response),
    [state.followUps.get(id)].filter(each => each !== undefined),
  )
  if (followUp === undefined) throw notFound('The follow-up')
  return followUp
}

const listed = (state: State, request: Request, response: Response): FollowUp[] => {
  const { incident_id: incidentId, incident_mode: mode } = request.query
  const modes = typeof mode === 'string' ? [mode] : ['standard', 'retrospective']
  const filters = [
    ...within<FollowUp>('created_at', operatorsOf(request, 'created_at'), followUp => followUp.created_at),
    ...updatedWithin<FollowUp>(state, request),
  ]
  return visibleTo(state, keyOf(response), state.followUps.values()).filter(
    followUp =>
      followUp.status !== 'deleted' &&
      (incidentId === undefined || followUp.incident_id === incidentId) &&
      modes.includes(findIncident(state, keyOf(response), followUp.incident_id)?.mode ?? '') &&
      filters.every(test => test(followUp)),
  )
}

const create =
  (state: State) =>
  (request: Request, response: Response): void => {
    const body = parseBody(createFollowUpBody, request.body)
    const incident = incidentFor(state, response, body.incident_id)
    response
      .status(201)
      .json({ follow_up: createFollowUp(state, incident, followUpContent(state, body), actorOf(response)) })
  }

const replace =
  (state: State) =>
  (request: Request<{ id: string }>, response: Response): void => {
    const before = followUpFor(state, response, request.params.id)
    const body = parseBody(updateFollowUpBody, request.body)
    if (body.status === 'deleted') throw invalid('status', 'A follow-up is deleted with DELETE, not by its status')
    response.json({
      follow_up: replaceFollowUp(state, before, { ...followUpContent(state, body), status: body.status }),
    })
  }

/** INC0010001 out of a record's link, else the last part of its path. */
const issueName = (url: string): string => {
  const { pathname, searchParams } = new URL(url)
  const lastPart = pathname
    .split('/')
    .filter(part => part !== '')
    .at(-1)
  return /\b[A-Z]{2,}\d{5,}\b/.exec(url)?.[0] ?? searchParams.get('sys_id') ?? lastPart ?? url
}

const connect =
  (state: State) =>
  (request: Request<{ id: string }>, response: Response): void => {
    const followUp = followUpFor(state, response, request.params.id)
    const { provider, url } = parseBody(connectIssueBody, request.body)
    if (followUp.external_issue_reference !== undefined)
      throw invalid('url', 'This follow-up is already connected to an external issue')
    response.json({
      follow_up: connectIssue(state, followUp, { provider, issue_name: issueName(url), issue_permalink: url }),
    })
  }

export function followUpRoutes(state: State): Router {
  const router = Router()
  const edits = requireRole('incident_editor')
  router.get(
    '/v2/follow_ups',
    (request, response) => void response.json({ follow_ups: listed(state, request, response) }),
  )
  router.get('/v3/follow_ups', (request, response) => {
    const { items, meta } = pageOf(request, listed(state, request, response), { holds: state.pagesHold })
    response.json({ follow_ups: items, pagination_meta: meta })
  })
  for (const base of ['/v2/follow_ups', '/v3/follow_ups']) {
    router.post(base, edits, create(state))
    router.get(`${base}/:id`, (request: Request<{ id: string }>, response) => {
      response.json({ follow_up: followUpFor(state, response, request.params.id) })
    })
    router.put(`${base}/:id`, edits, replace(state))
    router.delete(`${base}/:id`, edits, (request: Request<{ id: string }>, response) => {
      deleteFollowUp(state, followUpFor(state, response, request.params.id))
      response.status(204).end()
    })
    router.post(`${base}/:id/actions/connect_external_issue`, edits, connect(state))
  }
  return router
}

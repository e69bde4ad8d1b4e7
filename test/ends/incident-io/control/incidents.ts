/** Control plane: what people do in the product. Status moves are free here; the API's rule is for the API. */
import { Router } from 'express'
import type { Request } from 'express'
import { connectIssue, createFollowUp, deleteFollowUp, replaceFollowUp } from '../state/follow-ups.ts'
import { editIncident } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { FollowUp, Incident } from '../wire.ts'
import { changeMany, declareMany, renameMany } from './bulk.ts'
import { changeBody, changeFollowUpBody, membershipBody, newFollowUpBody } from './bodies.ts'
import { declare } from './declare.ts'
import { ControlError, named, parseControl } from '../../shared/control-plane.ts'
import { actor, followUpContent, incidentChanges } from './resolve.ts'

type ById = Request<{ id: string }>

const incidentOf = (state: State, id: string): Incident => {
  const found = state.incidents.get(id) ?? [...state.incidents.values()].find(incident => incident.reference === id)
  if (found === undefined) throw new ControlError(404, `No incident has the id or reference ${id}`)
  return found
}

const followUpOf = (state: State, id: string): FollowUp => {
  const found = state.followUps.get(id)
  if (found === undefined) throw new ControlError(404, `No follow-up has the id ${id}`)
  return found
}

const declareFollowUp = (state: State, body: unknown): FollowUp => {
  const words = parseControl(newFollowUpBody, body)
  const content = followUpContent(state, words, { title: words.title })
  const made = createFollowUp(state, incidentOf(state, words.incident_id), content, actor(state, words.by))
  const { external_issue_reference: reference } = words
  return reference === undefined ? made : connectIssue(state, made, reference)
}

const changeFollowUp = (state: State, id: string, body: unknown): FollowUp => {
  const before = followUpOf(state, id)
  const words = parseControl(changeFollowUpBody, body)
  const after = replaceFollowUp(state, before, {
    ...followUpContent(state, words, before),
    status: words.status ?? before.status,
  })
  const { external_issue_reference: reference } = words
  return reference === undefined ? after : connectIssue(state, after, reference)
}

const changeMembership = (state: State, id: string, body: unknown): void => {
  const { user, granted } = parseControl(membershipBody, body)
  const { users } = state.organisation
  const { id: userId } = named('user', users, user)
  const incident = incidentOf(state, id)
  if (incident.visibility !== 'private') throw new ControlError(400, 'Only private incidents have memberships')
  state.publish({
    kind: granted ? 'membership_granted' : 'membership_revoked',
    incident,
    userId,
    actorUserId: users[0]?.id ?? userId,
  })
}

export function productRoutes(state: State): Router {
  const router = Router()
  router.post(
    '/incidents',
    (request, response) => void response.status(201).json({ incident: declare(state, request.body) }),
  )
  router.post(
    '/incidents/bulk',
    (request, response) => void response.status(201).json(declareMany(state, request.body)),
  )
  router.post('/incidents/bulk-rename', (request, response) => {
    renameMany(state, request.body)
    response.status(204).end()
  })
  router.post('/incidents/:id/bulk', (request: ById, response) => {
    changeMany(state, incidentOf(state, request.params.id), request.body)
    response.status(204).end()
  })
  router.patch('/incidents/:id', (request: ById, response) => {
    const words = parseControl(changeBody, request.body)
    const incident = incidentOf(state, request.params.id)
    response.json({ incident: editIncident(state, incident, incidentChanges(state, words), actor(state, words.by)) })
  })
  router.post('/incidents/:id/memberships', (request: ById, response) => {
    changeMembership(state, request.params.id, request.body)
    response.status(204).end()
  })
  router.post(
    '/follow-ups',
    (request, response) => void response.status(201).json({ follow_up: declareFollowUp(state, request.body) }),
  )
  router.patch('/follow-ups/:id', (request: ById, response) => {
    response.json({ follow_up: changeFollowUp(state, request.params.id, request.body) })
  })
  router.delete('/follow-ups/:id', (request: ById, response) => {
    deleteFollowUp(state, followUpOf(state, request.params.id))
    response.status(204).end()
  })
  return router
}

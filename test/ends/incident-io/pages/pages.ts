/** Plain pages for people on this machine: all incidents, and one of them with its timeline. The product has other ones. */
import { Router } from 'express'
import { html } from '../../shared/html.ts'
import type { State } from '../state/state.ts'
import { incidentPage, page } from './incident-page.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export function pageRoutes(state: State): Router {
  const router = Router()
  router.use((request, response, next) => {
    if (LOOPBACK.has(request.socket.remoteAddress ?? '')) return next()
    response.status(403).send(page('Refused', html`<p>The pages are for this machine only.</p>`))
  })
  router.get('/incidents', (_request, response) => {
    const lines = [...state.incidents.values()].map(
      ({ reference, name }) => html`<li><a href="/pages/incidents/${reference}">${reference} ${name}</a></li>`,
    )
    response.send(page('Incidents', html`<h1>Incidents</h1><ul>${lines}</ul>`))
  })
  router.get('/incidents/:reference', (request, response) => {
    const incident = [...state.incidents.values()].find(({ reference }) => reference === request.params.reference)
    if (incident === undefined)
      return void response.status(404).send(page('Not found', html`<p>There is no such incident.</p>`))
    response.send(incidentPage(state, incident))
  })
  return router
}

/** Control plane: much at once, for measurements. People could not do it in the product, and nobody has to wait for them here. */
import { createFollowUp } from '../state/follow-ups.ts'
import { editIncident } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { Incident } from '../wire.ts'
import { bulkChangeBody, bulkDeclareBody, bulkRenameBody } from './bodies.ts'
import { declare } from './declare.ts'
import { ControlError, parseControl } from '../../shared/control-plane.ts'
import { actor } from './resolve.ts'

export interface Made {
  incidents: string[]
  follow_ups: string[]
}

/** Declares `count` incidents, each with so many follow-ups. Their names end in their number. `quiet`: no webhook reports them. */
export function declareMany(state: State, body: unknown): Made {
  const { count, follow_ups: each, quiet, words } = parseControl(bulkDeclareBody, body)
  const target = quiet ? silenced(state) : state
  const made: Made = { incidents: [], follow_ups: [] }
  for (let number = 1; number <= count; number += 1) {
    const incident = declare(target, { ...words, name: `${words.name} ${number}` })
    made.incidents.push(incident.id)
    for (let followUp = 1; followUp <= each; followUp += 1) {
      const title = `Follow-up ${followUp} of ${incident.name}`
      made.follow_ups.push(createFollowUp(target, incident, { title, labels: [] }, actor(target, words.by)).id)
    }
  }
  return made
}

/** Renames many incidents at once, each a change of its own. `quiet`: every webhook about it was lost. */
export function renameMany(state: State, body: unknown): void {
  const { incidents, name, quiet } = parseControl(bulkRenameBody, body)
  const target = quiet ? silenced(state) : state
  incidents.forEach((id, index) => {
    const incident = state.incidents.get(id)
    if (incident === undefined) throw new ControlError(404, `No incident has the id ${id}`)
    editIncident(target, incident, { name: `${name} ${index + 1}` }, actor(state, undefined))
  })
}

const silenced = (state: State): State => ({ ...state, publish: () => undefined })

/** Renames an incident so many times in one turn: as many webhooks, all within a moment. */
export function changeMany(state: State, incident: Incident, body: unknown): void {
  const { times, name } = parseControl(bulkChangeBody, body)
  for (let number = 1; number <= times; number += 1)
    editIncident(state, incident, { name: `${name} ${number}` }, actor(state, undefined))
}

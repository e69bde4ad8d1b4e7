/** What an incident would come to, for the app to show or to link: decided as a run decides it. Nothing is written. */
import { notShownHere, specLimits } from '../../../src-sn/server/contract/spec.ts'
import { incidentKeyOf } from '../../mapping/incident-reference.ts'
import { cutTo } from '../../mapping/plain-text.ts'
import { namesAsListed } from '../../mapping/catalogue.ts'
import type { Configuration, Incident } from '../../mapping/types.ts'
import { isWithheld } from '../../mapping/visibility.ts'
import { anyDoubtsNames, type NamesSource } from '../names.ts'
import type { IncidentSource, IncidentSpec, RowRedecision, SyncApp } from '../ports.ts'
import { followUpSpec, hasTicket, incidentSpec, isDeleted, type Overrides } from '../ticket-spec.ts'

export interface SpecParts {
  readonly source: Pick<IncidentSource, 'readIncident' | 'listFollowUps'> & NamesSource
  readonly app: Pick<SyncApp, 'readConfiguration'>
}

export interface SpecRequest {
  /** INC-123, an id, or the address in incident.io. */
  readonly reference: string
  /** Name or sys_id of a template: what it would do, even if another one would win. '' for the winner. */
  readonly template: string
  /** sys_id of the record that an admin links to the incident; then the spec is of the incident alone. */
  readonly adopt?: string
  /** The version that the app has; absent: the one that is kept here. */
  readonly configuration?: string
  /** What the app answered to the spec before; the last one of a row counts. */
  readonly redecisions: readonly RowRedecision[]
}

interface Nothing {
  readonly outcome: 'nothing'
  /** A sentence. */
  readonly reason: string
}

type SpecAnswer =
  | { readonly outcome: 'decided'; readonly spec: IncidentSpec }
  /** There is no such template, or what was typed names no incident. */
  | Nothing
  /** One sentence for an incident that is private and for one that does not exist. Only who runs the bridge may tell them apart. */
  | {
      readonly outcome: 'hidden'
      readonly reason: string
      readonly forOperator:
        Nothing | { readonly outcome: 'private'; readonly reference: string; readonly reason: string }
    }

/** Of a text that names no incident. */
export const noIncident = (typed: string): string =>
  `"${typed}" is no incident: give a reference such as INC-123, an id, or the address of the incident in incident.io.`

/** Decides by the configuration that the app has, read again only when the kept one is another. */
export async function decideSpec({ source, app }: SpecParts, request: SpecRequest): Promise<SpecAnswer> {
  const { template, adopt, redecisions } = request
  const typed = request.reference.trim().slice(0, 100)
  const key = incidentKeyOf(request.reference)
  if (key === null) return nothing(noIncident(typed))
  const { configuration, version } = await app.readConfiguration(request.configuration)
  const met = await source.readIncident(key)
  // Before anything else is looked at: an incident that may not be shown takes no longer than one that is not there.
  if (!isVisible(met, configuration)) return hidden(typed, met)
  const named = configuration.templates.find(one => template !== '' && [one.sysId, one.name].includes(template))
  if (named === undefined && template !== '') return nothing(`There is no template "${template}".`)
  const names = anyDoubtsNames(configuration, met)
    ? namesAsListed(configuration.names, await source.readNames())
    : undefined
  const listed = adopt === undefined ? await source.listFollowUps(met.id) : null
  // Last, as in a run: it judges what was read before it.
  const incident = names === undefined && listed === null ? met : await source.readIncident(met.id)
  if (!isVisible(incident, configuration)) return hidden(typed, incident)
  const overridesOf = (rowId: string): Overrides => {
    const redecision = redecisions.filter(({ externalId }) => externalId === rowId).at(-1)
    // What a preview is about, or an admin links, need not be declared since Start.
    return { template: named?.sysId, adopt, redecision, names, isAdmitted: true }
  }
  const row = incidentSpec(incident, configuration, overridesOf(incident.id))
  if (row === null) return hidden(typed, incident)
  const parent = { incident, hasTicket: hasTicket(row) }
  const followUps = (listed ?? [])
    .filter(followUp => !isDeleted(followUp))
    .slice(0, specLimits.followUps)
    .map(followUp => followUpSpec(followUp, parent, configuration, overridesOf(followUp.id)))
  const title = cutTo(incident.name, specLimits.titleCharacters)
  const spec = { configuration: version, title, named: named?.sysId ?? '', incident: row, followUps }
  return { outcome: 'decided', spec }
}

const nothing = (reason: string): Nothing => ({ outcome: 'nothing', reason })

const isVisible = (incident: Incident | null, configuration: Configuration): incident is Incident =>
  incident !== null && !isWithheld(incident, configuration)

function hidden(typed: string, incident: Incident | null): SpecAnswer {
  const forOperator =
    incident === null
      ? nothing(`incident.io does not show ${typed} to the API key: it does not exist, or the key may not see it.`)
      : ({
          outcome: 'private',
          reference: incident.reference,
          reason: `${incident.reference} is private, and private incidents are not synced (property private_incidents).`,
        } as const)
  return { outcome: 'hidden', reason: notShownHere(typed), forOperator }
}

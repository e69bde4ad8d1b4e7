/** What a run would do with an incident, without doing it: the same decisions, and the app's dry run instead of its writes. */
import { incidentKeyOf } from '../mapping/incident-reference.ts'
import type { Configuration, Incident, Template, TicketRow, TicketSpec } from '../mapping/types.ts'
import { readFollowUps, ticketKeys } from './follow-up.ts'
import { planFollowUps, planIncident } from './plan.ts'
import type { DryRun, IncidentSource, RunDry, TicketStore } from './ports.ts'
import type { Wish } from './ticket-spec.ts'
import { isRowOf, type Plan } from './upsert.ts'

/** Reading alone: a preview is not handed anything that writes. */
export interface PreviewParts {
  readonly source: Pick<IncidentSource, 'readIncident' | 'readFollowUp' | 'listFollowUps'>
  readonly store: Pick<TicketStore, 'readConfiguration' | 'findTickets'>
  readonly runDry: RunDry
}

export interface PreviewRequest {
  /** INC-123, an id, or the address in incident.io. */
  readonly reference: string
  /** Name or sys_id of a template: what it would do, even if another one would win. '' for none. */
  readonly template: string
}

export interface PreviewedTicket {
  readonly title: string
  /** The template whose values these are; null when there would be no ticket. */
  readonly template: { readonly name: string, readonly goesTo: string } | null
  readonly decision: string
  readonly values: TicketSpec['desiredValues']
  readonly adopt: string
  /** null where the app was not asked. */
  readonly dryRun: DryRun | null
}

export type Preview =
  /** Nothing can be shown; `reason` says why, in a sentence. */
  | { readonly outcome: 'nothing', readonly reason: string }
  | { readonly outcome: 'private', readonly reference: string }
  | {
    readonly outcome: 'shown'
    readonly reference: string
    /** The template that was asked for by name, '' when the winner is shown. */
    readonly named: string
    readonly incident: PreviewedTicket
    readonly followUps: readonly PreviewedTicket[]
  }

/** Decides and asks the app; writes nothing on either side. */
export async function previewIncident(parts: PreviewParts, request: PreviewRequest): Promise<Preview> {
  const key = incidentKeyOf(request.reference)
  if (key === null) return nothing(notAReference(request.reference))
  const [incident, configuration] = await Promise.all([parts.source.readIncident(key), parts.store.readConfiguration()])
  if (incident === null) return nothing(notShown(request.reference))
  const named = findTemplate(configuration, request.template)
  if (named === null && request.template !== '') return nothing(`There is no template "${request.template}".`)
  const wish: Wish = named === null ? {} : { template: named.sysId }
  const planned = planIncident(incident, configuration, wish)
  if (planned.verdict === 'private') return { outcome: 'private', reference: incident.reference }
  return show(parts, { incident, configuration, wish, named }, planned.plan)
}

export const notAReference = (typed: string): string =>
  `"${typed.trim().slice(0, 100)}" is no incident: give a reference such as INC-123, an id, or the address of the incident in incident.io.`

export const notShown = (typed: string): string =>
  `incident.io does not show ${typed.trim().slice(0, 100)} to the API key: it does not exist, or the key may not see it.`

interface Subject {
  readonly incident: Incident
  readonly configuration: Configuration
  readonly wish: Wish
  readonly named: Template | null
}

async function show(parts: PreviewParts, subject: Subject, plan: Plan): Promise<Preview> {
  const { incident, configuration, wish, named } = subject
  const known = await readFollowUps(parts.source, incident.id, [])
  const rows = await parts.store.findTickets(ticketKeys(incident.id, known.followUps.map((followUp) => followUp.id)))
  const row = rows.find((one) => isRowOf(one, 'incident', incident.id)) ?? null
  const spec = plan(row)
  const parent = { incident, sysId: row?.sysId ?? '', hasTemplate: spec.template !== '' }
  const plans = planFollowUps(known, parent, configuration, rows, wish)
  const isAboutFollowUps = named?.recordType === 'follow_up'
  const followUps: PreviewedTicket[] = []
  for (const followUp of plans) followUps.push(await showPlan(parts, configuration, followUp, isAboutFollowUps))
  return {
    outcome: 'shown',
    reference: incident.reference,
    named: named?.name ?? '',
    incident: { ...await showSpec(parts, configuration, spec, !isAboutFollowUps), title: incident.name },
    followUps,
  }
}

const showPlan = (
  parts: PreviewParts, configuration: Configuration, { plan, row }: { plan: Plan, row: TicketRow | null }, inFull: boolean,
): Promise<PreviewedTicket> => showSpec(parts, configuration, plan(row), inFull)

async function showSpec(parts: PreviewParts, configuration: Configuration, spec: TicketSpec, inFull: boolean): Promise<PreviewedTicket> {
  const template = findTemplate(configuration, spec.template)
  const isForServiceNow = template !== null && template.jira === undefined
  return {
    title: spec.reference,
    template: template === null ? null : { name: template.name, goesTo: goalOf(template) },
    decision: spec.decision,
    values: spec.desiredValues,
    adopt: spec.adopt,
    dryRun: isForServiceNow && inFull ? await parts.runDry(spec) : null,
  }
}

const goalOf = ({ jira, targetTable }: Template): string =>
  jira === undefined ? `table ${targetTable}` : `Jira, project ${jira.project}, issue type ${jira.issueType}`

const findTemplate = (configuration: Configuration, name: string): Template | null =>
  configuration.templates.find((template) => template.sysId === name || (name !== '' && template.name === name)) ?? null

const nothing = (reason: string): Preview => ({ outcome: 'nothing', reason })

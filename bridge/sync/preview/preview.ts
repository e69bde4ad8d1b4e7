/** What a run would do with an incident, without doing it: the same decisions, and the app's dry run instead of its writes. */
import { incidentKeyOf } from '../../mapping/incident-reference.ts'
import type { Configuration, FollowUp, Incident, Template } from '../../mapping/types.ts'
import { askApp, askAppAboutIncident } from './ask-app.ts'
import { followUpRow, isDeleted } from '../follow-up.ts'
import type { DocumentRow, SyncApp, DryRun, IncidentSource } from '../ports.ts'
import { planIncident, type Overrides } from '../ticket-spec.ts'

/** Reading alone: a preview is not handed anything that writes. */
export interface PreviewParts {
  readonly source: Pick<IncidentSource, 'readIncident' | 'listFollowUps'>
  readonly app: Pick<SyncApp, 'readConfiguration' | 'runDry'>
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
  readonly template: { readonly name: string; readonly goesTo: string } | null
  readonly decision: string
  readonly values: DocumentRow['desiredValues']
  readonly adopt: string
  /** null where the app was not asked. */
  readonly dryRun: DryRun | null
}

export type Preview =
  /** Nothing can be shown; `reason` says why, in a sentence. */
  | { readonly outcome: 'nothing'; readonly reason: string }
  | { readonly outcome: 'private'; readonly reference: string }
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
  const [incident, { configuration }] = await Promise.all([
    parts.source.readIncident(key),
    parts.app.readConfiguration(),
  ])
  if (incident === null) return nothing(notShown(request.reference))
  const named = findTemplate(configuration, request.template)
  if (named === null && request.template !== '') return nothing(`There is no template "${request.template}".`)
  const overrides: Overrides = named === null ? {} : { template: named.sysId }
  const planned = planIncident(incident, configuration, overrides)
  if (planned.verdict === 'private') return { outcome: 'private', reference: incident.reference }
  return show(parts, { incident, configuration, named, overrides }, planned.row)
}

export const notAReference = (typed: string): string =>
  `"${typed.trim().slice(0, 100)}" is no incident: give a reference such as INC-123, an id, or the address of the incident in incident.io.`

export const notShown = (typed: string): string =>
  `incident.io does not show ${typed.trim().slice(0, 100)} to the API key: it does not exist, or the key may not see it.`

interface Subject {
  readonly incident: Incident
  readonly configuration: Configuration
  readonly named: Template | null
  readonly overrides: Overrides
}

async function show(parts: PreviewParts, subject: Subject, row: DocumentRow): Promise<Preview> {
  const { incident, named } = subject
  const listed = await parts.source.listFollowUps(incident.id)
  const isAboutFollowUps = named?.recordType === 'follow_up'
  const own = await showIncident(parts, subject, { row, inFull: !isAboutFollowUps })
  const followUps: PreviewedTicket[] = []
  for (const followUp of listed.filter(one => !isDeleted(one))) {
    followUps.push(
      await showFollowUp(parts, subject, { followUp, hasTemplate: own.template !== null, inFull: isAboutFollowUps }),
    )
  }
  return {
    outcome: 'shown',
    reference: incident.reference,
    named: named?.name ?? '',
    incident: { ...own, title: incident.name },
    followUps,
  }
}

/** Without a template by the conditions the app is asked in any case: a record that exists may keep one. */
async function showIncident(
  { app }: PreviewParts,
  subject: Subject,
  { row, inFull }: { readonly row: DocumentRow; readonly inFull: boolean },
): Promise<PreviewedTicket> {
  const { configuration } = subject
  if (!inFull && row.template !== '') return showRow(configuration, row, null)
  const asked = await askAppAboutIncident(app.runDry, row, subject)
  return showRow(configuration, asked.row, inFull ? asked.dryRun : null)
}

interface PreviewedFollowUp {
  readonly followUp: FollowUp
  readonly hasTemplate: boolean
  readonly inFull: boolean
}

async function showFollowUp(
  { app }: PreviewParts,
  { incident, configuration, overrides }: Subject,
  { followUp, hasTemplate, inFull }: PreviewedFollowUp,
): Promise<PreviewedTicket> {
  const decide = (also: Overrides): DocumentRow =>
    followUpRow(followUp, { incident, hasTemplate }, configuration, { ...overrides, ...also })
  if (!inFull) return showRow(configuration, decide({}), null)
  const { row, dryRun } = await askApp(app.runDry, decide({}), redecision => decide({ redecision }), incident.id)
  return showRow(configuration, row, dryRun)
}

function showRow(configuration: Configuration, row: DocumentRow, dryRun: DryRun | null): PreviewedTicket {
  const template = findTemplate(configuration, row.template)
  const isForServiceNow = template !== null && template.jira === undefined
  return {
    title: row.reference,
    template: template === null ? null : { name: template.name, goesTo: goalOf(template) },
    decision: row.decision,
    values: row.desiredValues,
    adopt: row.adopt,
    dryRun: isForServiceNow ? dryRun : null,
  }
}

const goalOf = ({ jira, targetTable }: Template): string =>
  jira === undefined ? `table ${targetTable}` : `Jira, project ${jira.project}, issue type ${jira.issueType}`

const findTemplate = (configuration: Configuration, name: string): Template | null =>
  configuration.templates.find(template => template.sysId === name || (name !== '' && template.name === name)) ?? null

const nothing = (reason: string): Preview => ({ outcome: 'nothing', reason })

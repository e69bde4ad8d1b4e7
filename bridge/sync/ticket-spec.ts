/** What the ticket row of an incident should say. Pure: mapping decides, this puts the pieces together. */
import { chooseTemplate } from '../mapping/choose-template.ts'
import type { Subject } from '../mapping/attribute.ts'
import { desiredValues } from '../mapping/desired-values.ts'
import { cutTo } from '../mapping/plain-text.ts'
import type { Configuration, ExternalIssueReference, Incident, TicketRow, TicketSpec } from '../mapping/types.ts'
import { isPrivate } from '../mapping/visibility.ts'

/** Sizes of the columns ticket.decision and ticket.adopt. */
const maxDecisionCharacters = 8_000
const maxAdoptCharacters = 1_024

/** The part of a spec that the template decides. */
export type Decided = Pick<TicketSpec, 'template' | 'desiredValues' | 'decision'>

/** What somebody asked for beyond the configuration. */
export interface Wish {
  /** sys_id of the record that an admin linked to the incident. */
  readonly adopt?: string
  /** sys_id of the template that a preview is about, whichever would win. Counts for its own record type alone. */
  readonly template?: string
}

/** The row of an incident that may leave incident.io. */
export const incidentSpec = (incident: Incident, configuration: Configuration, row: TicketRow | null, wish: Wish = {}): TicketSpec => ({
  ...incidentFacts(incident),
  adopt: wish.adopt ?? linkedByAdmin(row) ?? adoptable(incident.externalIssueReference),
  ...decide(configuration, { incident, followUp: null }, row, wish.template),
})

/** A bare sys_id is what an admin linked: it stays until they unlink it. incident.io names records by number or address. */
const linkedByAdmin = (row: TicketRow | null): string | undefined =>
  row !== null && /^[0-9a-f]{32}$/.test(row.adopt) ? row.adopt : undefined

/** The row of an incident that gets no ticket for a reason that lies before any template. */
export const skippedIncidentSpec = (incident: Incident, reason: string): TicketSpec =>
  ({ ...incidentFacts(incident), ...noTicket(reason) })

/** The row of an id that incident.io does not know, so that somebody can see why nothing came of it. */
export const unknownIncidentSpec = (incidentId: string, reason: string): TicketSpec => ({
  recordType: 'incident', externalId: incidentId, reference: '', permalink: '', private: false, parent: '', sourceUpdatedAt: '', adopt: '',
  ...noTicket(reason),
})

export const noTicket = (reason: string): Decided => ({ template: '', desiredValues: [], decision: reason })

/** Template, values and the sentences about both; mappings that were left out are part of what an admin must see. */
export function decide(configuration: Configuration, subject: Subject, row: TicketRow | null, named?: string): Decided {
  const recordType = subject.followUp === null ? 'incident' : 'follow_up'
  const keeping = row !== null && hasTicket(row) ? row.template : null
  const { template: chosen, decision } = chooseTemplate(configuration.templates, recordType, subject, keeping)
  const template = configuration.templates.find((one) => one.sysId === named && one.recordType === recordType) ?? chosen
  if (template === null) return noTicket(cutTo(decision, maxDecisionCharacters))
  const { values, errors } = desiredValues(template, configuration.statusMappings, subject, row?.target ?? '')
  const sentences = [...errors, decision].join('\n')
  return { template: template.sysId, desiredValues: values, decision: cutTo(sentences, maxDecisionCharacters) }
}

/** A record in ServiceNow, or an issue in Jira. */
const hasTicket = (row: TicketRow): boolean => row.target !== '' || (row.issue?.id ?? '') !== ''

/** incident.io's own integration made a ticket already: it is adopted, a second one would be a duplicate. */
export function adoptable(reference: ExternalIssueReference | null): string {
  if (reference?.provider !== 'service_now') return ''
  return (reference.issuePermalink || reference.issueName).slice(0, maxAdoptCharacters)
}

const incidentFacts = (incident: Incident): Omit<TicketSpec, keyof Decided> => ({
  recordType: 'incident',
  externalId: incident.id,
  reference: incident.reference,
  permalink: incident.permalink,
  private: isPrivate(incident),
  parent: '',
  sourceUpdatedAt: incident.updatedAt,
  adopt: adoptable(incident.externalIssueReference),
})

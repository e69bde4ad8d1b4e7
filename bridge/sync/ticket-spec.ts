/** What the row of an incident should say. Pure: mapping decides, this puts the pieces together. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { chooseTemplate } from '../mapping/choose-template.ts'
import { desiredValues } from '../mapping/desired-values.ts'
import { cutTo } from '../mapping/plain-text.ts'
import { namesRecord } from '../mapping/template-reads.ts'
import type { Configuration, ExternalIssueReference, Incident, Subject, Template } from '../mapping/types.ts'
import { isPrivate, mayLeave } from '../mapping/visibility.ts'
import { digestOf, ownRecordId } from './digest.ts'
import type { DocumentRow, Redecision } from './ports.ts'

/** The part of a row that the template decides. */
type Decided = Pick<DocumentRow, 'template' | 'chosenBy' | 'desiredValues' | 'decision' | 'record'>

/** What somebody asked for beyond the configuration. */
export interface Overrides {
  /** sys_id of the record that an admin linked to the incident. */
  readonly adopt?: string | undefined
  /** sys_id of the template that a preview is about, whichever would win. Counts for its own record type alone. */
  readonly template?: string | undefined
  /** The app's answer: the ticket keeps this template, and its values are about this record. */
  readonly redecision?: Redecision | undefined
}

/** `private`: nothing may be told about it, not even that it exists. */
type IncidentPlan = { readonly verdict: 'private' } | { readonly verdict: 'visible'; readonly row: DocumentRow }

/** What an incident should come to. A run sends it (document.ts), a preview shows it: nobody decides twice. */
export function planIncident(
  incident: Incident,
  configuration: Configuration,
  overrides: Overrides = {},
): IncidentPlan {
  const { verdict, reason } = mayLeave(incident, configuration.privateIncidents)
  if (verdict === 'private') return { verdict }
  const row =
    verdict === 'not_real' ? skippedIncidentRow(incident, reason) : incidentRow(incident, configuration, overrides)
  return { verdict: 'visible', row }
}

/** The row of an incident that may leave incident.io; overrides narrow what the configuration would choose by itself. */
export function incidentRow(incident: Incident, configuration: Configuration, overrides: Overrides = {}): DocumentRow {
  const adopt = overrides.adopt ?? adoptable(incident.externalIssueReference)
  return withHash({
    ...incidentFacts(incident),
    adopt,
    ...decide(configuration, { incident, followUp: null }, adopt, overrides),
  })
}

/** The row of an incident that gets no ticket for a reason that lies before any template. */
const skippedIncidentRow = (incident: Incident, reason: string): DocumentRow =>
  withHash({ ...incidentFacts(incident), adopt: adoptable(incident.externalIssueReference), ...noTicket(reason) })

export const noTicket = (reason: string): Decided => ({
  template: '',
  chosenBy: 'rule',
  desiredValues: [],
  decision: reason,
})

/** Template, values and the sentences about both; mappings that were left out are part of what an admin must see. */
export function decide(configuration: Configuration, subject: Subject, adopt: string, overrides: Overrides): Decided {
  const { incident, followUp } = subject
  const recordType = followUp === null ? 'incident' : 'follow_up'
  const { redecision } = overrides
  const { template: chosen, decision } = chooseTemplate(
    configuration.templates,
    recordType,
    subject,
    redecision?.template ?? null,
  )
  const named = configuration.templates.find(one => one.sysId === overrides.template && one.recordType === recordType)
  const chosenBy = named !== undefined || redecision !== undefined ? 'kept' : 'conditions'
  const template = named ?? chosen
  if (template === null) return { ...noTicket(cutTo(decision, lengths.ticket.decision)), chosenBy }
  const record = redecision?.record ?? recordFor(template, adopt, ownRecordId(recordType, followUp?.id ?? incident.id))
  const { values, errors } = desiredValues(template, configuration.statusMappings, subject, record)
  const sentences = [...errors, decision].join('\n')
  return {
    template: template.sysId,
    chosenBy,
    desiredValues: values,
    decision: cutTo(sentences, lengths.ticket.decision),
    ...(template.jira === undefined && namesRecord(template) ? { record } : {}),
  }
}

/** The record that the ticket will most likely have: the app says so when it has another one. An issue in Jira has no sys_id. */
function recordFor(template: Template, adopt: string, own: string): string {
  if (template.jira !== undefined) return ''
  return /^[0-9a-f]{32}$/.test(adopt) ? adopt : own
}

/** incident.io's own integration made a ticket already: it is adopted, a second one would be a duplicate. */
export function adoptable(reference: ExternalIssueReference | null): string {
  if (reference?.provider !== 'service_now') return ''
  return (reference.issuePermalink || reference.issueName).slice(0, lengths.ticket.adopt)
}

/** Of two readings of the same version the app stores the second only when this differs. */
export function withHash(row: Omit<DocumentRow, 'hash'>): DocumentRow {
  const { reference, permalink, template, decision, adopt } = row
  const values = [...row.desiredValues]
    .sort((one, other) => (one.column < other.column ? -1 : Number(one.column > other.column)))
    .map(({ column, value, write, lookup }) => [column, value, write, lookup?.table ?? '', lookup?.column ?? ''])
  return { ...row, hash: digestOf([reference, permalink, row.private, template, values, decision, adopt]) }
}

const incidentFacts = (incident: Incident): Omit<DocumentRow, keyof Decided | 'hash' | 'adopt'> => ({
  recordType: 'incident',
  externalId: incident.id,
  reference: incident.reference,
  permalink: incident.permalink,
  private: isPrivate(incident),
  sourceUpdatedAt: incident.updatedAt,
})

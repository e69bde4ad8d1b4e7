/** What the row of an incident or a follow-up should say. Pure: mapping decides, this puts the pieces together. */
import { createHash } from 'node:crypto'
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { recordSeed } from '../../src-sn/server/contract/documents.ts'
import { chooseTemplate } from '../mapping/choose-template.ts'
import { desiredValues } from '../mapping/desired-values.ts'
import { asSingleLine, cutTo } from '../mapping/plain-text.ts'
import { namesRecord } from '../mapping/template-reads.ts'
import type {
  Configuration,
  ExternalIssueReference,
  FollowUp,
  Incident,
  KnownNames,
  RecordType,
  Subject,
} from '../mapping/types.ts'
import { whyNotTaken } from '../mapping/start.ts'
import { isPrivate, isWithheld, whyNotReal } from '../mapping/visibility.ts'
import type { DocumentFollowUp, DocumentRow, Redecision } from './ports.ts'

const deletedReason = 'The follow-up was deleted in incident.io; the record, if there is one, is left as it is.'
const noIncidentTicketReason =
  'No ticket: the incident has none, and a follow-up follows its incident. The reason is on the incident row.'

/** The part of a row that the template decides. */
type Decided = Pick<DocumentRow, 'template' | 'chosenBy' | 'desiredValues' | 'decision' | 'record'>

/** What somebody asked for beyond the configuration. */
export interface Overrides {
  /** sys_id of the record that an admin linked to the incident. */
  readonly adopt?: string | undefined
  /** sys_id of the template that a preview is about, whichever would win. Counts for its own record type alone. */
  readonly template?: string | undefined
  /** The app's answer: the ticket keeps this template, and its values are about this record. Both '' of one that was taken and has no record yet. */
  readonly redecision?: Redecision | undefined
  /** Newer than those of the configuration. */
  readonly names?: KnownNames | undefined
  /** Somebody asked for it, whenever it was declared. */
  readonly isAdmitted?: boolean | undefined
}

/** null: private, and nothing may be reported about it, not even that it exists. A run sends the row, a preview shows it. */
export function incidentSpec(
  incident: Incident,
  configuration: Configuration,
  overrides: Overrides = {},
): DocumentRow | null {
  if (isWithheld(incident, configuration)) return null
  const notReal = whyNotReal(incident, configuration)
  const adopt = overrides.adopt ?? adoptable(incident.externalIssueReference, ownRecordId('incident', incident.id))
  return withHash({
    recordType: 'incident',
    externalId: incident.id,
    reference: incident.reference,
    permalink: incident.permalink,
    private: isPrivate(incident),
    sourceUpdatedAt: incident.updatedAt,
    sourceCreatedAt: incident.createdAt,
    sourceStatus: incident.status.id,
    sourceClosed: closedCategories.includes(incident.status.category),
    adopt,
    ...(notReal === null ? decide(configuration, { incident, followUp: null }, overrides) : noTicket(notReal)),
  })
}

/** A template takes it, or it has a record that its template no longer updates. */
export const hasTicket = ({ template, chosenBy }: DocumentRow): boolean => template !== '' || chosenBy === 'kept'

/** The incident as its own row says it. */
interface ParentTicket {
  readonly incident: Incident
  readonly hasTicket: boolean
}

/** A follow-up follows its incident: visible with it, skipped with it. */
export function followUpSpec(
  followUp: FollowUp,
  { incident, hasTicket }: ParentTicket,
  configuration: Configuration,
  overrides: Overrides = {},
): DocumentRow {
  const adopt = adoptable(followUp.externalIssueReference, ownRecordId('follow_up', followUp.id))
  return withHash({
    recordType: 'follow_up',
    externalId: followUp.id,
    reference: asSingleLine(followUp.title, lengths.ticket.reference),
    // A follow-up has no page of its own.
    permalink: incident.permalink,
    private: isPrivate(incident),
    sourceUpdatedAt: followUp.updatedAt,
    sourceCreatedAt: followUp.createdAt,
    sourceStatus: followUp.status,
    sourceClosed: doneStatuses.includes(followUp.status),
    adopt,
    ...(hasTicket ? decide(configuration, { incident, followUp }, overrides) : noTicket(noIncidentTicketReason)),
  })
}

/** Categories of statuses in which nobody works on the incident any more: https://api-docs.incident.io/tag/Incident-Statuses-V1 */
const closedCategories: readonly string[] = ['closed', 'declined', 'canceled', 'merged']
const doneStatuses: readonly string[] = ['completed', 'not_doing', 'deleted']

export const isDeleted = (followUp: FollowUp): boolean => followUp.status === 'deleted'

/** A follow-up that incident.io shows as deleted, or not at all any more: its row, if there is one, asks for no ticket. */
export const goneFollowUp = (externalId: string): DocumentFollowUp => ({ externalId, goneBecause: deletedReason })

const noTicket = (reason: string): Decided => ({ template: '', chosenBy: 'rule', desiredValues: [], decision: reason })

/** Template, values and the sentences about both. The first line says which template takes it, or why none does. */
function decide(configuration: Configuration, subject: Subject, overrides: Overrides): Decided {
  const { incident, followUp } = subject
  const recordType = followUp === null ? 'incident' : 'follow_up'
  const { redecision, isAdmitted = redecision !== undefined } = overrides
  const refusal = followUp !== null || isAdmitted ? null : whyNotTaken(incident, configuration.declaredFrom)
  if (refusal !== null) return { ...noTicket(refusal), chosenBy: 'start' }
  const kept = redecision?.template ?? null
  const { template: chosen, decision } = chooseTemplate(configuration.templates, recordType, subject, kept)
  const named = configuration.templates.find(one => one.sysId === overrides.template && one.recordType === recordType)
  const chosenBy = named !== undefined || (kept ?? '') !== '' ? 'kept' : 'conditions'
  const template = named ?? chosen
  if (template === null) return { ...noTicket(cutTo(decision, lengths.ticket.decision)), chosenBy }
  const own = overrides.adopt ?? ownRecordId(recordType, followUp?.id ?? incident.id)
  const record = redecision?.record || (template.jira === undefined ? own : '')
  const known = { ...configuration, names: overrides.names ?? configuration.names }
  const { values, notes } = desiredValues(template, known, subject, record)
  return {
    template: template.sysId,
    chosenBy,
    desiredValues: values,
    decision: cutTo([decision, ...notes].join('\n'), lengths.ticket.decision),
    ...(template.jira === undefined && namesRecord(template) ? { record } : {}),
  }
}

/**
 * A ticket that incident.io knows of already: its own integration made it, or a person entered the address. The app finds out which
 * of the two. The link to the record that the app itself made is reported the same way, and there is nothing to adopt.
 */
function adoptable(reference: ExternalIssueReference | null, ownId: string): string {
  if (reference?.provider !== 'service_now' || reference.issuePermalink.includes(ownId)) return ''
  return (reference.issuePermalink || reference.issueName).slice(0, lengths.ticket.adopt)
}

/** Of two readings of the same version the app stores the second only when this differs. */
function withHash(row: Omit<DocumentRow, 'hash'>): DocumentRow {
  const { reference, permalink, template, decision, adopt } = row
  const values = [...row.desiredValues]
    .sort((one, other) => (one.column < other.column ? -1 : Number(one.column > other.column)))
    .map(({ column, value, write, lookup, problem, warning }) => [
      column,
      value,
      write,
      lookup?.table ?? '',
      lookup?.column ?? '',
      ...(problem === undefined && warning === undefined ? [] : [problem, warning]),
    ])
  return { ...row, hash: digestOf([reference, permalink, row.private, template, values, decision, adopt]) }
}

/** 32 hexadecimal digits over the JSON of the value; keys count in the order in which they were written. */
export const digestOf = (value: unknown): string => digestOfText(JSON.stringify(value) ?? '')

const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

export const rowKey = (recordType: RecordType, externalId: string): string => `${recordType} ${externalId}`

/** The sys_id that the app gives to a record that it makes: derived, so that both sides know it before the record exists. */
export const ownRecordId = (recordType: RecordType, externalId: string): string =>
  digestOfText(recordSeed(recordType, externalId))

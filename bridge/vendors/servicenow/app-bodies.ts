/** What the bridge sends to the app's REST API, in the spelling of the wire. Undefined properties are not sent. */
import type { CatalogueAttribute, CatalogueOption } from '../../mapping/catalogue-types.ts'
import type { Issue, IssueReport, ReportedTicket } from '../../sync/issue-ports.ts'
import type {
  CataloguePart,
  DocumentFollowUp,
  DocumentIncident,
  DocumentRow,
  IncidentDocument,
  IncidentSpec,
  LinkReport,
} from '../../sync/ports.ts'
import type { TriedPage, TriedRow } from '../../sync/tried-page.ts'
import { snakeKeys } from '../../wire/spelling.ts'
import { lengths } from '../../../src-sn/server/contract/columns.ts'
import { limits, webAddressPattern } from '../../../src-sn/server/contract/resources.ts'
import type { DocumentBody } from '../../../src-sn/server/contract/documents.ts'
import type { TriedRowBody, TryoutBody } from '../../../src-sn/server/contract/tryout.ts'
import type { SpecBody } from '../../../src-sn/server/contract/spec.ts'

export const documentBody = (document: IncidentDocument): DocumentBody => ({
  configuration: document.configuration,
  declared: document.declared,
  read: readBody(document.read),
  incident: incidentBody(document.incident),
  follow_ups: document.followUps.map(followUpBody),
  notes: document.notes.map(note => snakeKeys(note)),
  options: document.options.filter(({ key }) => attributeKey.test(key)).map(attributeBody),
  read_ms_ago: document.readMsAgo,
  bridge_error: document.bridgeError,
})

const readBody = ({ followUps, updates, updatesSince }: IncidentDocument['read']): DocumentBody['read'] => ({
  follow_ups: followUps,
  updates: updates ? 'yes' : 'no',
  updates_since: updatesSince,
})

function incidentBody(incident: DocumentIncident): DocumentBody['incident'] {
  if ('isPrivate' in incident) return { external_id: incident.externalId, private: true }
  if ('unknownBecause' in incident)
    return { external_id: incident.externalId, unknown: true, reason: incident.unknownBecause }
  return rowBody(incident)
}

const followUpBody = (followUp: DocumentFollowUp): DocumentBody['follow_ups'][number] =>
  'goneBecause' in followUp
    ? { external_id: followUp.externalId, gone: true, reason: followUp.goneBecause }
    : rowBody(followUp)

/** A text that is too long must not keep a whole document from being taken. */
const attributeKey = /^[\w:.-]{1,100}$/

const webAddress = (text: string): string =>
  webAddressPattern.test(text) && text.length <= lengths.ticket.permalink ? text : ''

const rowBody = ({ recordType: _type, ...row }: DocumentRow) => ({
  ...snakeKeys(row),
  reference: row.reference.slice(0, lengths.ticket.reference),
  permalink: webAddress(row.permalink),
})

const attributeBody = ({ key, label, kind, recordType, options }: CatalogueAttribute) => ({
  key,
  label: label.slice(0, lengths.attribute.label),
  kind,
  record_type: recordType,
  options: options.filter(isStorable).map(optionBody),
})

const optionBody = ({ externalId, label, rank }: CatalogueOption) => ({
  external_id: externalId,
  label: label.slice(0, lengths.attribute.label),
  rank: wholeRank(rank),
})

const isStorable = ({ externalId }: Pick<CatalogueOption, 'externalId'>): boolean =>
  externalId !== '' && externalId.length <= lengths.option.external_id

/** A column of whole numbers of 32 bits. */
const wholeRank = (rank: number | null): number | null =>
  rank === null ? null : Math.min(Math.max(Math.trunc(rank), -(2 ** 31)), 2 ** 31 - 1)

/** What an incident would come to, as the dry run takes it and as the app's requests are answered. */
export const specBody = ({ configuration, title, named, incident, followUps }: IncidentSpec): SpecBody => ({
  configuration,
  title,
  named,
  incident: rowBody(incident),
  follow_ups: followUps.map(rowBody),
})

export const tryoutBody = ({ incidents, ...page }: TriedPage<DocumentRow>): TryoutBody => ({
  ...page,
  incidents: incidents.map(({ followUps, ...incident }) => ({
    ...triedBody(incident),
    follow_ups: followUps?.map(triedBody),
  })),
})

const triedBody = ({ title, chosen, now, would }: TriedRow<DocumentRow>): TriedRowBody => ({
  title,
  chosen,
  now: rowBody(now),
  would: would === undefined ? undefined : rowBody(would),
})

export const linkReportBody = ({ event, outcome, detail, versions }: LinkReport) => ({
  event,
  outcome,
  detail: detail.slice(0, lengths.outbound_event.answer),
  versions: versions.map(echo => snakeKeys(echo)),
})

export const cataloguePartBody = (part: CataloguePart) => ({
  ...snakeKeys(part),
  attributes: part.attributes.map(attribute => snakeKeys(attribute)),
  options: part.options.map(({ attribute, ...option }) => ({ attribute, ...optionBody(option) })),
})

export const destinationBody = (
  target: ReportedTicket,
  { status, issue, memory, warnings, error, author, releaseClaim }: IssueReport,
) => ({
  ...('ticket' in target ? { ticket: target.ticket } : { jira_id: target.jiraId, external_id: target.externalId }),
  status,
  ...(issue === undefined ? {} : issueColumns(issue)),
  memory,
  warnings: warnings?.slice(0, lengths.ticket.warnings),
  error: error?.slice(0, lengths.ticket.error),
  author: author?.slice(0, limits.authorCharacters),
  release_claim: releaseClaim,
})

const issueColumns = (issue: Issue) => ({
  jira_id: issue.id,
  number: issue.key,
  record_url: issue.url,
  record_state: issue.state,
  state_label: issue.stateLabel.slice(0, lengths.ticket.state_label),
  issue_updated_at: issue.updatedAt,
  state_changed_at: issue.stateChangedAt,
})

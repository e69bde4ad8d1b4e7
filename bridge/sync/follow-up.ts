/** What the ticket row of a follow-up should say. A follow-up follows its incident: visible with it, skipped with it. */
import { asSingleLine } from '../mapping/plain-text.ts'
import type { Configuration, FollowUp, Incident, RecordType, TicketRow, TicketSpec } from '../mapping/types.ts'
import { isPrivate } from '../mapping/visibility.ts'
import type { IncidentSource } from './ports.ts'
import { adoptable, decide, noTicket, type Decided, type Wish } from './ticket-spec.ts'

/** Size of the column ticket.reference. */
const maxReferenceCharacters = 100
const deletedReason = 'The follow-up was deleted in incident.io; the record, if there is one, is left as it is.'
const noIncidentTicketReason = 'No ticket: the incident has none, and a follow-up follows its incident. The reason is on the incident row.'

/** The incident with its ticket row as it stands now. */
export interface ParentTicket { readonly incident: Incident, readonly sysId: string, readonly hasTemplate: boolean }

/** The row of one follow-up under the row of its incident. */
export function followUpSpec(
  followUp: FollowUp, parent: ParentTicket, configuration: Configuration, row: TicketRow | null, wish: Wish = {},
): TicketSpec {
  return {
    recordType: 'follow_up',
    externalId: followUp.id,
    reference: asSingleLine(followUp.title, maxReferenceCharacters),
    // A follow-up has no page of its own.
    permalink: parent.incident.permalink,
    private: isPrivate(parent.incident),
    parent: parent.sysId,
    sourceUpdatedAt: followUp.updatedAt,
    adopt: adoptable(followUp.externalIssueReference),
    ...decideFollowUp(followUp, parent, () => decide(configuration, { incident: parent.incident, followUp }, row, wish.template)),
  }
}

function decideFollowUp(followUp: FollowUp, parent: ParentTicket, chosen: () => Decided): Decided {
  if (isDeleted(followUp)) return noTicket(deletedReason)
  return parent.hasTemplate ? chosen() : noTicket(noIncidentTicketReason)
}

export const isDeleted = (followUp: FollowUp): boolean => followUp.status === 'deleted'

/** The row of a follow-up that incident.io does not show any more: what it says stays, but it asks for no ticket. */
export const vanishedFollowUpSpec = (row: TicketRow): TicketSpec => ({ ...row, ...noTicket(deletedReason) })

export interface KnownFollowUps {
  readonly followUps: readonly FollowUp[]
  /** Named by an event, but incident.io shows them neither in the list nor alone. */
  readonly vanishedIds: readonly string[]
}

/** The incident's list, plus what events named and the list leaves out: deleted ones. */
export async function readFollowUps(
  source: Pick<IncidentSource, 'readFollowUp' | 'listFollowUps'>, incidentId: string, namedIds: readonly string[],
): Promise<KnownFollowUps> {
  const listed = await source.listFollowUps(incidentId)
  const missing = namedIds.filter((id) => !listed.some((followUp) => followUp.id === id))
  const read = await Promise.all(missing.map((id) => source.readFollowUp(id)))
  const followUps = [...listed, ...read.filter((followUp) => followUp?.incidentId === incidentId)].filter((followUp) => followUp !== null)
  return { followUps, vanishedIds: missing.filter((_id, index) => read[index] === null) }
}

export interface TicketKey { readonly recordType: RecordType, readonly externalId: string }

/** The keys of the rows an incident and its follow-ups can have. */
export const ticketKeys = (incidentId: string, followUpIds: readonly string[]): TicketKey[] =>
  [{ recordType: 'incident', externalId: incidentId }, ...followUpIds.map(followUpKey)]

const followUpKey = (externalId: string): TicketKey => ({ recordType: 'follow_up', externalId })

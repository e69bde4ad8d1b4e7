/** What the row of a follow-up should say. A follow-up follows its incident: visible with it, skipped with it. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { asSingleLine } from '../mapping/plain-text.ts'
import type { Configuration, FollowUp, Incident } from '../mapping/types.ts'
import { isPrivate } from '../mapping/visibility.ts'
import type { DocumentFollowUp, DocumentRow, IncidentSource } from './ports.ts'
import { adoptable, decide, noTicket, withHash, type Overrides } from './ticket-spec.ts'

const deletedReason = 'The follow-up was deleted in incident.io; the record, if there is one, is left as it is.'
const noIncidentTicketReason =
  'No ticket: the incident has none, and a follow-up follows its incident. The reason is on the incident row.'

/** The incident as its own row says it. */
interface ParentTicket {
  readonly incident: Incident
  readonly hasTemplate: boolean
}

/** The row of one follow-up under the row of its incident. */
export function followUpRow(
  followUp: FollowUp,
  parent: ParentTicket,
  configuration: Configuration,
  overrides: Overrides = {},
): DocumentRow {
  const { incident } = parent
  const adopt = adoptable(followUp.externalIssueReference)
  return withHash({
    recordType: 'follow_up',
    externalId: followUp.id,
    reference: asSingleLine(followUp.title, lengths.ticket.reference),
    // A follow-up has no page of its own.
    permalink: incident.permalink,
    private: isPrivate(incident),
    sourceUpdatedAt: followUp.updatedAt,
    adopt,
    ...(parent.hasTemplate
      ? decide(configuration, { incident, followUp }, adopt, overrides)
      : noTicket(noIncidentTicketReason)),
  })
}

export const isDeleted = (followUp: FollowUp): boolean => followUp.status === 'deleted'

/** A follow-up that incident.io shows as deleted, or not at all any more: its row, if there is one, asks for no ticket. */
export const goneFollowUp = (externalId: string): DocumentFollowUp => ({ externalId, goneBecause: deletedReason })

export interface KnownFollowUps {
  readonly followUps: readonly FollowUp[]
  /** Named by an event, but incident.io shows them neither in the list nor alone. */
  readonly vanishedIds: readonly string[]
}

type Reader = Pick<IncidentSource, 'readFollowUp' | 'listFollowUps'>

/** The incident's list, plus what events named and the list leaves out: deleted ones. */
export async function readAllFollowUps(
  source: Reader,
  incidentId: string,
  namedIds: readonly string[],
): Promise<KnownFollowUps> {
  const listed = await source.listFollowUps(incidentId)
  const missing = namedIds.filter(id => !listed.some(followUp => followUp.id === id))
  const named = await readNamedFollowUps(source, incidentId, missing)
  return { ...named, followUps: [...listed, ...named.followUps] }
}

/** The named ones alone; one that belongs to another incident is left out. */
export async function readNamedFollowUps(
  source: Pick<IncidentSource, 'readFollowUp'>,
  incidentId: string,
  ids: readonly string[],
): Promise<KnownFollowUps> {
  const read = await Promise.all(ids.map(id => source.readFollowUp(id)))
  const followUps = read.filter(followUp => followUp !== null).filter(followUp => followUp.incidentId === incidentId)
  return { followUps, vanishedIds: ids.filter((_id, index) => read[index] === null) }
}

/** A ticket as a row of a spec would make it, over the one that exists; never stored. */
import { adoptOf, createdAtOf } from './document-row.ts'
import type { DocumentRow } from './document-row.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { spokenReference } from '../platform/privacy.ts'
import { BLANK_TICKET, findTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { parseDesiredValues } from '../tickets/values.ts'

/** `existing` is null when there is no row yet. `incidentId`: of a follow-up, the incident.io id of its incident; '' otherwise. */
export function proposedTicket(
  row: DocumentRow,
  recordType: RecordType,
  incidentId: string,
): { ticket: Ticket; existing: Ticket | null } {
  const existing = findTicket(recordType, row.externalId)
  const base = existing ?? { ...BLANK_TICKET, recordType, externalId: row.externalId }
  const ticket = {
    ...base,
    reference: spokenReference(row.reference, row.private),
    private: row.private,
    template: row.template,
    parent: incidentId === '' ? '' : (findTicket('incident', incidentId)?.sysId ?? ''),
    adopt: adoptOf(row, existing),
    decision: row.decision,
    desired: parseDesiredValues(row.desired),
    version: row.version,
    sourceCreatedAt: createdAtOf(row, existing),
    sourceStatus: row.sourceStatus,
    isSourceClosed: row.isSourceClosed,
  }
  return { ticket, existing }
}

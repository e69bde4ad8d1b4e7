/** A ticket row as the bridge would have it, over the one that stands: read from a request, never stored. */
import { parsed, readObject } from '../contract/body-reader.ts'
import type { Parsed, Problems } from '../contract/body-reader.ts'
import { isObject, parseDesiredValues } from '../contract/desired-values.ts'
import { readRow } from './document-row.ts'
import type { DocumentRow } from './document-row.ts'
import { EXTERNAL_ID, readRecordType } from '../rest/door-fields.ts'
import type { RecordType } from '../rest/door-fields.ts'
import { isSysId } from '../platform/rows.ts'
import { BLANK_TICKET, findTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

export interface Proposal {
  readonly row: DocumentRow
  readonly recordType: RecordType
  readonly parentExternalId: string
}

/** A row of a document, with what a document says by its place. */
export function parseProposal(body: unknown): Parsed<Proposal> {
  const problems: Problems = { first: '' }
  const row = readRow(body, '', problems, ['record_type', 'parent_external_id'])
  const reader = readObject(body, '', isObject(body) ? Object.keys(body) : [], problems)
  return parsed(problems, {
    row,
    recordType: readRecordType(reader),
    parentExternalId: reader.text('parent_external_id', { ...EXTERNAL_ID, filled: false, optional: true }),
  })
}

/** The ticket as it would be stored. */
export function proposedTicket({ row, recordType, parentExternalId }: Proposal): { ticket: Ticket; isNew: boolean } {
  const found = findTicket(recordType, row.externalId)
  const standing = found ?? { ...BLANK_TICKET, recordType, externalId: row.externalId }
  const parent = parentExternalId === '' ? '' : (findTicket('incident', parentExternalId)?.sysId ?? '')
  const adopt = isSysId(standing.adopt) && !isSysId(row.adopt) ? standing.adopt : row.adopt
  const desired = parseDesiredValues(row.desired)
  return {
    ticket: {
      ...standing,
      reference: row.reference,
      private: row.private,
      template: row.template,
      parent,
      adopt,
      desired,
    },
    isNew: found === null,
  }
}

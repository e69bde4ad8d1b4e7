/** Whether an admin asks for a record to be linked: only then may an unlinked ticket be linked again. */
import { openTable, text } from '../platform/rows.ts'
import { LINK_REQUEST } from '../platform/tables.ts'

/** Has an admin asked for this record to be linked, and is the answer still out? */
export function isLinkAsked(recordSysId: string): boolean {
  return recordSysId !== '' && isRequested(recordSysId, 'asked')
}

/** Has an admin ever asked for this record to be linked? Retries come after the answer. */
export function wasLinkAsked(recordSysId: string): boolean {
  return isRequested(recordSysId, '')
}

function isRequested(recordSysId: string, status: string): boolean {
  const request = openTable(LINK_REQUEST)
  request.addQuery('record', recordSysId)
  if (status !== '') request.addQuery('status', status)
  request.setLimit(1)
  request.query()
  return request.next() && text(request, 'record') === recordSysId
}

/** What the app would like to be told besides: it says so when it matters to a record, and asks once. */
import type { Document, DocumentRow } from './document-body.ts'
import { hasChildren } from './door-standing.ts'
import type { Standing } from './door-standing.ts'
import { isForJira } from './apply-gate.ts'
import { isTrue, readRow, text } from './rows.ts'
import { TEMPLATE } from './tables.ts'

export type Want = 'updates' | 'follow_ups'

/** The incident's row: as it stood before, null when it is new, and its sys_id. */
export interface IncidentRow { readonly given: DocumentRow, readonly before: Pick<Standing, 'updatesKey' | 'followUpsKey'> | null, readonly template: string }

/** What is wanted beside the document. Nothing of an incident that was declared a moment ago: there was nothing before. */
export function wantsOf(document: Document, incident: IncidentRow, sysId: string): Want[] {
  if (incident.before === null && document.declared) return []
  return [...wantsUpdates(document, incident) ? ['updates' as const] : [], ...wantsFollowUps(document, incident, sysId) ? ['follow_ups' as const] : []]
}

function wantsUpdates({ read }: Document, { given, before, template }: IncidentRow): boolean {
  if (read.updates || given.updatesKey === null || given.updatesKey === (before?.updatesKey ?? '')) return false
  const row = readRow(TEMPLATE, template)
  return row !== null && isTrue(row, 'sync_updates') && !isForJira(row) && text(row, 'record_type') === 'incident'
}

function wantsFollowUps({ read }: Document, { given, before }: IncidentRow, sysId: string): boolean {
  if (read.followUps === 'all' || given.followUpsKey === null || given.followUpsKey === (before?.followUpsKey ?? '')) return false
  return before === null || hasChildren(sysId)
}

/** What the app would like to be told besides: it says so when it matters to a record, and asks once. */
import type { DocumentRow } from './document-row.ts'
import type { Document } from '../rest/document-body.ts'
import { hasChildren } from './door-standing.ts'
import type { Standing } from './door-standing.ts'
import type { Memo } from '../platform/memo.ts'
import { readTemplate } from './read-template.ts'

export type Want = 'updates' | 'follow_ups'

/** The incident's row: as it stood before, null when it is new, and its sys_id. */
export interface IncidentRow {
  readonly given: DocumentRow
  readonly before: Pick<Standing, 'ticket' | 'updatesKey' | 'followUpsKey'> | null
  readonly template: string
  readonly sysId: string
}

/** What is wanted beside the document. Nothing of an incident that was declared a moment ago: there was nothing before. */
export function wantsOf(document: Document, incident: IncidentRow, memo: Memo): Want[] {
  if (incident.before === null && document.declared) return []
  return [
    ...(wantsUpdates(document, incident, memo) ? ['updates' as const] : []),
    ...(wantsFollowUps(document, incident) ? ['follow_ups' as const] : []),
  ]
}

function wantsUpdates({ read }: Document, { given, before, template }: IncidentRow, memo: Memo): boolean {
  if (read.updates || given.updatesKey === null || !takesUpdates(template, memo)) return false
  if (given.updatesKey !== (before?.updatesKey ?? '')) return true
  // What was read for a template that takes no updates was not kept.
  return before !== null && before.ticket.template !== template && !takesUpdates(before.ticket.template, memo)
}

function takesUpdates(template: string, memo: Memo): boolean {
  const chosen = readTemplate(template, memo)
  return chosen !== null && chosen.syncUpdates && !chosen.inJira && chosen.recordType === 'incident'
}

function wantsFollowUps({ read }: Document, { given, before, sysId }: IncidentRow): boolean {
  if (read.followUps === 'all' || given.followUpsKey === null || given.followUpsKey === (before?.followUpsKey ?? ''))
    return false
  return before === null || hasChildren(sysId)
}

/** How an event is delivered that is more than a message: by asking the bridge, as often as the work takes. */
import { applyTicket } from '../apply/apply-ticket.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { dryRun } from '../apply/dry-run.ts'
import type { AnswerRequest } from '../deliver/bridge-answer.ts'
import { prepareDraft } from '../mapping/prepare-draft.ts'
import { presentConfiguration } from '../platform/configuration-version.ts'
import { isObject } from '../platform/json.ts'
import type { Values } from '../platform/rows.ts'
import { answerLink } from '../requests/link-request.ts'
import { answerPreview } from '../requests/preview.ts'
import { answerChecks } from '../requests/set-up-checks/answer-checks.ts'
import { answerTryout } from '../requests/tryout-answer.ts'
import { storeParts } from '../rest/incidents-store.ts'
import { findTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** What admins ask about one incident takes the bridge's spec; every other event is sent as it is. */
export const answerRequest: AnswerRequest = (type, payload, ask, eventId) => {
  const link = payload['link']
  const tryout = payload['tryout']
  if (type === 'preview') return answerPreview(ask, dryRun)
  if (type === 'checks') return answerChecks(ask, eventId)
  if (type === 'mapping_tryout' && isObject(tryout))
    return answerTryout(ask, String(tryout['sys_id']), {
      prepareDraft,
      dryRun: (row, memo) => dryRun(row, 'incident', '', false, '', memo),
    })
  if (type === 'link_requested' && isObject(link))
    return answerLink(ask, String(link['sys_id']), { dryRun, storeAndApply })
  return ask({})
}

/** The same way as a document takes. Without a hash the row never counts as unchanged. */
function storeAndApply(
  row: DocumentRow,
  readAt: string,
  columns: (ticket: Ticket | null) => Values,
): 'stale' | 'redecide' | 'applied' {
  const beside = columns(findTicket('incident', row.externalId))
  const { number: configuration } = presentConfiguration()
  const place = {
    recordType: 'incident',
    parent: '',
    readAt,
    configuration,
    isPrivate: row.private,
    isStale: false,
  } as const
  const [storedRow] = storeParts([{ ...row, hash: '' }], { ...place, side: () => beside })
  if (storedRow?.outcome === 'stale' || storedRow?.outcome === 'redecide') return storedRow.outcome
  if (storedRow !== undefined && storedRow.stored !== null) applyTicket(storedRow.sysId, { ticket: storedRow.stored })
  return 'applied'
}

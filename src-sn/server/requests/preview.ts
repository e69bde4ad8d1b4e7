/** "Preview an incident": asks the bridge what would become of it. Nothing but the preview row and its event is written. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { storeRequest } from '../deliver/outbound-event.ts'
import { text, writeRow } from '../platform/rows.ts'
import { PREVIEW } from '../contract/tables.ts'
import { now, toIso } from '../platform/time.ts'

/** Size of the column preview.result. */
const MAX_RESULT = 32_000

/** The business rule on the table. */
export function askForPreview(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  const reference = text(current, 'reference').trim()
  if (reference === '') {
    writeRow(PREVIEW, sysId, {
      status: 'failed',
      result: 'Enter the incident: a reference such as INC-123, or its address in incident.io.',
      retire_on: now(),
    })
    return
  }
  // By its version, so that asking again is a new question.
  const asked = storeRequest({
    sourceId: `preview:${sysId}:${text(current, 'sys_mod_count')}`,
    type: 'preview',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { preview: { sys_id: sysId, reference, template: text(current, 'template') } },
  })
  if (!asked) gs.error(`incident.io sync: no outbound event could be stored for preview ${sysId}.`)
}

/** The bridge's answer. Until there is one, what keeps it out stands in its place. */
export function settlePreview(
  sysId: string,
  { state, outcome, words }: { state: string; outcome: string; words: string },
): void {
  const answered = state === 'sent' && outcome === 'delivered'
  const status = answered ? 'answered' : state === 'ready' ? 'asked' : 'failed'
  writeRow(PREVIEW, sysId, { status, result: words.slice(0, MAX_RESULT), retire_on: status === 'asked' ? '' : now() })
}

/** "Preview an incident": what a run would do with it. Nothing but the preview row and its event is written. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { DocumentRow } from '../apply/document-row.ts'
import type { PreviewDetails } from '../contract/events.ts'
import type { DryRun, PreviewAnswer, PreviewedTicket, RowRedecision } from '../contract/spec.ts'
import type { Ask, Verdict } from '../deliver/bridge-answer.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import { PREVIEW, TEMPLATE } from '../platform/tables.ts'
import { now, toIso } from '../platform/time.ts'
import { askForSpec, withFields } from './ask-for-spec.ts'
import type { DryRunOf, Spec } from './ask-for-spec.ts'
import { previewText } from './preview-text.ts'
import { hiddenFrom, rightOfRequester } from './private-question.ts'
import { storeRequest } from '../tickets/outbox.ts'
import { isForJira } from '../tickets/template.ts'
import { parseDesiredValues } from '../tickets/values.ts'

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
  writeRow(PREVIEW, sysId, rightOfRequester())
  // By its version, so that asking again is a new question.
  const isStored = storeRequest({
    sourceId: `preview:${sysId}:${text(current, 'sys_mod_count')}`,
    type: 'preview',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { preview: { sys_id: sysId } },
  })
  if (!isStored) gs.error(`incident.io sync: no outbound event could be stored for preview ${sysId}.`)
}

/** Answers a preview with the spec of the bridge. */
export function answerPreview(ask: Ask, sysId: string, dryRun: DryRunOf): Verdict {
  const row = readRow(PREVIEW, sysId)
  if (row === null) return { verdict: 'parked', answer: 'The preview was deleted.' }
  const preview: PreviewDetails = {
    sys_id: sysId,
    reference: text(row, 'reference').trim(),
    template: text(row, 'template'),
  }
  return askForSpec(withFields(ask, { preview }), (spec, isLast) => {
    const detail = hiddenFrom(spec.incident, row, preview.reference)
    if (detail !== '') return { verdict: 'parked', answer: `refused: ${detail}`, outcome: 'refused', detail }
    const { text: words, redecisions } = previewOf(spec, dryRun)
    if (redecisions.length > 0 && !isLast) return { redecisions }
    return { verdict: 'sent', answer: `delivered: ${words}`, outcome: 'delivered', detail: words }
  })
}

/** What would become of the spec, by a dry run of its rows; and what it would have to be decided with again. */
export function previewOf(spec: Spec, dryRun: DryRunOf): PreviewAnswer {
  const { incident, followUps, title } = spec
  const named = spec.named === '' ? null : readRow(TEMPLATE, spec.named)
  const isAboutFollowUps = named !== null && text(named, 'record_type') === 'follow_up'
  // Nothing can change a row that was decided before any template.
  const runDry: DryRunOf<DryRun | null> = (row, recordType, incidentId) =>
    row.chosenBy === 'rule' ? null : dryRun(row, recordType, incidentId, row.template === spec.named)
  // Where the conditions choose no template, an existing ticket may still keep one.
  const own = !isAboutFollowUps || incident.template === '' ? runDry(incident, 'incident', '') : null
  const runs = followUps.map(row => (isAboutFollowUps ? runDry(row, 'follow_up', incident.externalId) : null))
  const preview = {
    outcome: 'shown' as const,
    reference: incident.reference,
    named: named === null ? '' : text(named, 'name'),
    incident: { ...toTicket(incident, isAboutFollowUps ? null : own), title },
    followUps: followUps.map((row, index) => toTicket(row, runs[index] ?? null)),
  }
  const redecisions = [own, ...runs].flatMap((run, index): RowRedecision[] => {
    const row = index === 0 ? incident : followUps[index - 1]
    if (row === undefined || run === null || run.redecide === null) return []
    return [{ record_type: index === 0 ? 'incident' : 'follow_up', external_id: row.externalId, ...run.redecide }]
  })
  return { text: previewText(preview), preview, redecisions }
}

function toTicket(row: DocumentRow, run: DryRun | null): PreviewedTicket {
  const template = row.template === '' ? null : readRow(TEMPLATE, row.template)
  return {
    title: row.reference,
    template: template === null ? null : { name: text(template, 'name'), goesTo: goalOf(template) },
    decision: row.decision,
    values: parseDesiredValues(row.desired) ?? [],
    // The one that the ticket has is not adopted once more.
    adopt: run === null || run.linked === null ? row.adopt : '',
    dryRun: template === null || isForJira(template) ? null : run,
  }
}

function goalOf(template: GlideRecord): string {
  if (!isForJira(template)) return `table ${text(template, 'target_table')}`
  return `Jira, project ${text(template, 'jira_project').trim()}, issue type ${text(template, 'jira_issue_type').trim()}`
}

/** What the first line of a story says, read from the rows. */
import type { GlideRecord } from '@servicenow/glide'
import type { Decided, HeadlineFacts } from './headline.ts'
import { openTable, readRow, text, toNumber } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, HISTORY, TEMPLATE } from '../platform/tables.ts'

const MAX_PARTS = 200

export function factsOf(ticket: GlideRecord): HeadlineFacts {
  const first: Decided = {
    decision: text(ticket, 'first_decision'),
    at: text(ticket, 'first_decided_at'),
    configuration: toNumber(ticket, 'first_configuration'),
  }
  const latest = text(ticket, 'decision')
  const later = latestDecision(ticket, latest)
  const made = madeBy(ticket, first)
  const template = text(ticket, 'record_template') || text(ticket, 'template')
  return {
    reference: text(ticket, 'reference') || text(ticket, 'external_id'),
    number: text(ticket, 'number'),
    status: text(ticket, 'status'),
    reason: text(ticket, 'reason'),
    error: text(ticket, 'error'),
    made,
    latest: latest === first.decision ? first : later,
    template: made === null || template === '' ? 'same' : templateSince(template, made.at),
    linkedAt: text(ticket, 'adopted_at'),
    linkedBy: text(ticket, 'claim_answered_by'),
    discardedBy: text(ticket, 'discarded_by'),
    discardReason: text(ticket, 'discard_reason'),
  }
}

/** The decision that gave the ticket a template first: usually the first one of all. */
function madeBy(ticket: GlideRecord, first: Decided): Decided | null {
  if (first.decision.startsWith('Template "')) return first
  const row = decisions(ticket)
  row.addNotNullQuery('template')
  row.orderBy('sys_created_on')
  row.query()
  if (row.next() && text(row, 'template') !== '') return toDecided(row)
  const isDecided = text(ticket, 'template') !== '' && text(ticket, 'decision').startsWith('Template "')
  return isDecided ? { decision: text(ticket, 'decision'), at: '', configuration: 0 } : null
}

/** With when it was made, where the history has it. */
function latestDecision(ticket: GlideRecord, decision: string): Decided {
  const row = decisions(ticket)
  row.orderByDesc('sys_created_on')
  row.query()
  return row.next() && text(row, 'words') === decision ? toDecided(row) : { decision, at: '', configuration: 0 }
}

function decisions(ticket: GlideRecord): GlideRecord {
  const row = openTable(HISTORY)
  row.addQuery('ticket', ticket.getUniqueValue())
  row.addQuery('kind', 'decided')
  row.setLimit(1)
  return row
}

function toDecided(row: GlideRecord): Decided {
  return {
    decision: text(row, 'words'),
    at: text(row, 'sys_created_on'),
    configuration: toNumber(row, 'configuration'),
  }
}

/** A new condition counts, and each audited change of the template or of what belongs to it. `problem` is written by the checks. */
function templateSince(template: string, at: string): HeadlineFacts['template'] {
  if (readRow(TEMPLATE, template) === null) return 'deleted'
  if (at === '') return 'same'
  const parts = [...partsOf(CONDITION, template), ...partsOf(FIELD_MAPPING, template)]
  if (parts.some(({ createdOn }) => createdOn > at)) return 'changed'
  const audit = openTable('sys_audit')
  audit.addQuery('documentkey', 'IN', [template, ...parts.map(({ sysId }) => sysId)].join(','))
  audit.addQuery('fieldname', '!=', 'problem')
  audit.addQuery('sys_created_on', '>', at)
  audit.setLimit(1)
  audit.query()
  return audit.next() && text(audit, 'sys_created_on') > at ? 'changed' : 'same'
}

function partsOf(table: string, template: string): { sysId: string; createdOn: string }[] {
  const row = openTable(table)
  row.addQuery('template', template)
  row.setLimit(MAX_PARTS)
  row.query()
  const parts: { sysId: string; createdOn: string }[] = []
  while (row.next())
    if (text(row, 'template') === template)
      parts.push({ sysId: row.getUniqueValue(), createdOn: text(row, 'sys_created_on') })
  return parts
}

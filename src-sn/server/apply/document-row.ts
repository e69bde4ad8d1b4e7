/** What a ticket row should say, as documents and dry runs carry it: read field by field, and compared with the ticket. */
import { lengths, storedJson } from '../contract/columns.ts'
import { limits } from '../contract/resources.ts'
import { templateReasons, writeModes } from '../contract/vocabulary.ts'
import type { Redecision, TemplateReason } from '../contract/vocabulary.ts'
import { ADDRESS, EXTERNAL_ID, HASH, MOMENT, SYS_ID } from '../platform/body-fields.ts'
import { complain, readObject } from '../platform/body-reader.ts'
import type { BodyReader, Problems } from '../platform/body-reader.ts'
import { latest } from '../platform/versions.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** What a ticket row should say. `desired` is the text of its column. */
export interface DocumentRow {
  readonly kind: 'row'
  readonly externalId: string
  readonly reference: string
  readonly permalink: string
  readonly private: boolean
  readonly template: string
  readonly chosenBy: TemplateReason
  readonly desired: string
  readonly version: string
  /** When it was declared or made in incident.io, '' when the bridge does not say. */
  readonly createdAt: string
  readonly decision: string
  readonly adopt: string
  readonly hash: string
  /** Of an incident the id of its status, of a follow-up its status; '' when nobody knows. */
  readonly sourceStatus: string
  readonly isSourceClosed: boolean
  /** The record that the values were rendered with; null when no value names it. */
  readonly record: string | null
  /** Null leaves the existing value. */
  readonly updatesKey: string | null
  readonly followUpsKey: string | null
}

export const ROW_FIELDS = [
  'external_id',
  'reference',
  'permalink',
  'private',
  'template',
  'chosen_by',
  'desired_values',
  'source_updated_at',
  'source_created_at',
  'decision',
  'adopt',
  'hash',
  'source_status',
  'source_closed',
  'record',
  'updates_key',
  'follow_ups_key',
]

/** A row as documents and dry runs carry it; `more` names fields that only the dry run has. */
export function readDocumentRow(
  value: unknown,
  path: string,
  problems: Problems,
  more: readonly string[] = [],
): DocumentRow {
  const reader = readObject(value, path, [...ROW_FIELDS, ...more], problems)
  const optional = (name: string, rule: Parameters<BodyReader['text']>[1]): string | null =>
    reader.has(name) ? reader.text(name, rule) : null
  const at = path === '' ? '' : `${path}.`
  return {
    kind: 'row',
    externalId: reader.text('external_id', EXTERNAL_ID),
    reference: reader.text('reference', { max: lengths.ticket.reference }),
    permalink: reader.text('permalink', ADDRESS),
    private: reader.flag('private'),
    template: reader.text('template', SYS_ID),
    chosenBy: reader.word('chosen_by', templateReasons),
    desired: desiredText(reader.raw('desired_values'), `${at}desired_values`, problems),
    version: reader.text('source_updated_at', MOMENT),
    createdAt: optional('source_created_at', MOMENT) ?? '',
    decision: reader.text('decision', { max: lengths.ticket.decision }),
    adopt: reader.text('adopt', { max: lengths.ticket.adopt }).trim(),
    hash: reader.text('hash', HASH),
    sourceStatus: optional('source_status', { max: lengths.ticket.source_status }) ?? '',
    isSourceClosed: reader.flag('source_closed', true),
    record: optional('record', SYS_ID),
    updatesKey: optional('updates_key', { max: lengths.ticket.updates_key }),
    followUpsKey: optional('follow_ups_key', { max: lengths.ticket.follow_ups_key }),
  }
}

const MAX_CHARACTERS = lengths.ticket.desired_values
const MAX_COLUMNS = limits.desiredColumns

const SENTENCE = { max: limits.problemCharacters, filled: true }

const FIELDS = ['column', 'value', 'write', 'lookup', 'status', 'problem', 'warning']

/** The text of the column; '' with a problem when it is no such list. */
function desiredText(value: unknown, path: string, problems: Problems): string {
  if (!Array.isArray(value) || value.length > MAX_COLUMNS) {
    complain(problems, `${path} must be a list of at most ${MAX_COLUMNS} columns with their values.`)
    return ''
  }
  const text = storedJson(value.map((each: unknown, index) => toColumn(each, `${path}[${index}]`, problems)))
  if (text.length > MAX_CHARACTERS) complain(problems, `${path} must be at most ${MAX_CHARACTERS} characters in all.`)
  return text
}

function toColumn(value: unknown, path: string, problems: Problems): object {
  const reader = readObject(value, path, FIELDS, problems)
  const column = {
    column: reader.text('column', { max: 80, filled: true }),
    value: reader.text('value', { max: MAX_CHARACTERS }),
    write: reader.word('write', writeModes),
    ...(reader.flag('status', true) ? { status: true } : {}),
    ...(reader.has('problem') ? { problem: reader.text('problem', SENTENCE) } : {}),
    ...(reader.has('warning') ? { warning: reader.text('warning', SENTENCE) } : {}),
  }
  if (column.problem !== undefined && column.value !== '')
    complain(problems, `${path}.value must be '' beside a problem.`)
  if (!reader.has('lookup') || reader.raw('lookup') === null) return column
  const lookup = reader.object('lookup', ['table', 'column'])
  return { ...column, lookup: { table: lookup.text('table', { max: 80 }), column: lookup.text('column', { max: 80 }) } }
}

/**
 * What is to be adopted. Once there is a record, only one that was adopted has such a name: incident.io reports the links to
 * records that the sync made, too.
 */
export function adoptOf(given: DocumentRow, ticket: Ticket | null): string {
  if (ticket === null || !ticket.hadRecord) return given.adopt
  return ticket.adoptedAt === '' ? '' : ticket.adopt
}

/** The latest moment that was ever said: an earlier one would let the ticket claim older records. */
export function createdAtOf(given: DocumentRow, ticket: Ticket | null): string {
  return latest(ticket?.sourceCreatedAt ?? '', given.createdAt)
}

/**
 * A record stays with the template that it came from, also when that is switched off or deleted: no other one may take over
 * its columns. And the values are those of this record. What was taken once stays taken, also without a record. Null when the row fits.
 */
export function redecide(given: DocumentRow, ticket: Ticket): Redecision | null {
  const record = ticket.target === '' ? ticket.jiraId : ticket.target
  const own = ticket.recordTemplate || ticket.template
  if (record === '' || ticket.status === 'unlinked')
    return given.chosenBy === 'start' && own !== '' ? { template: '', record: '' } : null
  const isOfPresentRules = given.chosenBy === 'conditions' || given.chosenBy === 'start'
  if (isOfPresentRules && own !== '' && own !== given.template) return { template: own, record }
  const isOfAnother =
    given.record !== null && given.record !== '' && ticket.target !== '' && ticket.target !== given.record
  return isOfAnother ? { template: given.template, record } : null
}

/** POST incidents: the document of one incident, checked field by field before anything is looked at. */
import { ROW_FIELDS, readDocumentRow } from '../apply/document-row.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { lengths } from '../contract/columns.ts'
import { limits } from '../contract/resources.ts'
import { followUpReadings } from '../contract/vocabulary.ts'
import type { FollowUpReading } from '../contract/vocabulary.ts'
import type { NotePart } from '../notes/note-rows.ts'
import { EXTERNAL_ID, MOMENT, readAttribute, readOption } from '../platform/body-fields.ts'
import type { MetAttribute } from '../platform/body-fields.ts'
import { complain, parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import type { Values } from '../platform/rows.ts'
import { isOlder } from '../platform/versions.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { FINISHED } from '../tickets/shared-columns.ts'

type IncidentPart =
  | DocumentRow
  | { readonly kind: 'private'; readonly externalId: string }
  | { readonly kind: 'unknown'; readonly externalId: string; readonly reason: string }

export type FollowUpPart = DocumentRow | { readonly kind: 'gone'; readonly externalId: string; readonly reason: string }

export interface Document {
  readonly configuration: string
  readonly declared: boolean
  /** `updatesSince`: the updates before this version of the incident were not read, because the bridge remembers that they are here. */
  readonly read: { readonly followUps: FollowUpReading; readonly updates: boolean; readonly updatesSince: string }
  readonly incident: IncidentPart
  readonly followUps: readonly FollowUpPart[]
  readonly notes: readonly NotePart[]
  readonly options: readonly MetAttribute[]
  readonly bridgeError: string | null
  /** How long before the call the incident was read. */
  readonly readMsAgo: number
}

const { documentRows: MAX_ROWS, documentOptions: MAX_OPTIONS } = limits
const MAX_READ_MS_AGO = 24 * 3600 * 1000

const FIELDS = [
  'configuration',
  'declared',
  'read',
  'incident',
  'follow_ups',
  'notes',
  'options',
  'bridge_error',
  'read_ms_ago',
]

export function parseDocument(body: unknown): Parsed<Document> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', FIELDS, problems)
  const read = reader.object('read', ['follow_ups', 'updates', 'updates_since'])
  const document: Document = {
    configuration: reader.text('configuration', { max: 100, filled: true }),
    declared: reader.flag('declared'),
    read: {
      followUps: read.word('follow_ups', followUpReadings),
      updates: read.word('updates', ['yes', 'no']) === 'yes',
      updatesSince: read.has('updates_since') ? read.text('updates_since', { ...MOMENT, filled: true }) : '',
    },
    incident: readIncident(reader.raw('incident'), problems),
    followUps: reader.list('follow_ups', MAX_ROWS, (value, path) => readFollowUp(value, path, problems)),
    notes: reader.list('notes', MAX_ROWS, (value, path) => readNote(value, path, problems)),
    options: reader.list('options', MAX_OPTIONS, (value, path) => readMet(value, path, problems), true),
    bridgeError: reader.has('bridge_error') ? reader.text('bridge_error', { max: lengths.ticket.bridge_error }) : null,
    readMsAgo: reader.has('read_ms_ago') ? reader.count('read_ms_ago', MAX_READ_MS_AGO) : 0,
  }
  checkWhole(document, problems)
  return parsed(problems, document)
}

/** What no single field shows. */
function checkWhole({ incident, followUps, notes }: Document, problems: Problems): void {
  if (1 + followUps.length + notes.length > MAX_ROWS)
    complain(problems, `The document has more than ${MAX_ROWS} rows; send the rest in another one.`)
  if (incident.kind !== 'row' && followUps.length + notes.length > 0)
    complain(problems, 'follow_ups and notes must be empty beside an incident of which nothing may be shown.')
  if (new Set(followUps.map(one => one.externalId)).size < followUps.length)
    complain(problems, 'follow_ups must not name an id twice.')
  if (new Set(notes.map(one => one.updateId)).size < notes.length)
    complain(problems, 'notes must not name an update_id twice.')
}

function readIncident(value: unknown, problems: Problems): IncidentPart {
  const marker = readObject(value, 'incident', [...ROW_FIELDS, 'unknown', 'reason'], problems)
  if (marker.has('unknown')) {
    const unknown = readObject(value, 'incident', ['external_id', 'unknown', 'reason'], problems)
    if (!unknown.flag('unknown')) complain(problems, 'incident.unknown must be true.')
    return {
      kind: 'unknown',
      externalId: unknown.text('external_id', EXTERNAL_ID),
      reason: unknown.text('reason', { max: limits.reasonCharacters, filled: true }),
    }
  }
  if (marker.raw('private') === true && !marker.has('reference')) {
    return {
      kind: 'private',
      externalId: readObject(value, 'incident', ['external_id', 'private'], problems).text('external_id', EXTERNAL_ID),
    }
  }
  return readDocumentRow(value, 'incident', problems)
}

function readFollowUp(value: unknown, path: string, problems: Problems): FollowUpPart {
  const marker = readObject(value, path, [...ROW_FIELDS, 'gone', 'reason'], problems)
  if (!marker.has('gone')) return readDocumentRow(value, path, problems)
  const gone = readObject(value, path, ['external_id', 'gone', 'reason'], problems)
  if (!gone.flag('gone')) complain(problems, `${path}.gone must be true.`)
  return {
    kind: 'gone',
    externalId: gone.text('external_id', EXTERNAL_ID),
    reason: gone.text('reason', { max: limits.reasonCharacters, filled: true }),
  }
}

function readNote(value: unknown, path: string, problems: Problems): NotePart {
  const reader = readObject(value, path, ['update_id', 'text', 'author', 'written_at'], problems)
  return {
    updateId: reader.text('update_id', EXTERNAL_ID),
    text: reader.text('text', { max: lengths.note.text, filled: true }),
    author: reader.text('author', { max: lengths.note.author }),
    writtenAt: reader.text('written_at', { ...MOMENT, filled: true }),
  }
}

function readMet(value: unknown, path: string, problems: Problems): MetAttribute {
  const reader = readObject(value, path, ['key', 'label', 'kind', 'record_type', 'options'], problems)
  return {
    ...readAttribute(reader),
    options: reader.list('options', MAX_OPTIONS, (each, at) =>
      readOption(readObject(each, at, ['external_id', 'label', 'rank'], problems)),
    ),
  }
}

/**
 * Does the bridge remember updates that this row has not seen? The row was deleted, hidden, or comes from a backup. `updatesVersion` is
 * that of the row, '' when it is new.
 */
export function lacksUpdates({ read: { updatesSince } }: Document, updatesVersion: string): boolean {
  return isOlder(updatesVersion, updatesSince)
}

/**
 * Columns of the incident's row that say nothing about its record: what was read, and what a run could not finish. `before` is the
 * row as it stands, null when it is new.
 */
export function sideColumns(document: Document, before: Pick<Existing, 'updatesVersion'> | null): Values {
  const { incident, read, declared, bridgeError } = document
  const nothingBefore = before === null && declared
  const seesUpdates = (read.updates || nothingBefore) && !lacksUpdates(document, before?.updatesVersion ?? '')
  const keys =
    incident.kind !== 'row'
      ? {}
      : {
          ...(seesUpdates ? { updates_version: incident.version } : {}),
          ...(incident.updatesKey !== null && seesUpdates ? { updates_key: incident.updatesKey } : {}),
          ...(incident.followUpsKey !== null && (read.followUps === 'all' || nothingBefore)
            ? { follow_ups_key: incident.followUpsKey }
            : {}),
        }
  return {
    ...keys,
    ...(bridgeError === null ? {} : bridgeError === '' ? FINISHED : { bridge_error: bridgeError, unfinished: '1' }),
  }
}

/** A row of a document: what a ticket row should say, checked field by field. */
import { complain, readObject } from '../contract/body-reader.ts'
import type { BodyReader, Problems } from '../contract/body-reader.ts'
import { aheadProblem, isAhead, VERSION } from '../contract/versions.ts'
import { ADDRESS, EXTERNAL_ID, HASH, SYS_ID } from '../rest/door-fields.ts'
import { desiredText } from '../rest/document-values.ts'

/** `desired` is the text of its column. */
export interface DocumentRow {
  readonly kind: 'row'
  readonly externalId: string
  readonly reference: string
  readonly permalink: string
  readonly private: boolean
  readonly template: string
  readonly chosenBy: 'conditions' | 'kept' | 'rule'
  readonly desired: string
  readonly version: string
  readonly decision: string
  readonly adopt: string
  readonly hash: string
  /** The record that the values were rendered with; null when no value names it. */
  readonly record: string | null
  /** Null leaves what stands. */
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
  'decision',
  'adopt',
  'hash',
  'record',
  'updates_key',
  'follow_ups_key',
]

/** A row as documents and dry runs carry it; `more` names fields that only the dry run has. */
export function readRow(value: unknown, path: string, problems: Problems, more: readonly string[] = []): DocumentRow {
  const reader = readObject(value, path, [...ROW_FIELDS, ...more], problems)
  const optional = (name: string, rule: Parameters<BodyReader['text']>[1]): string | null =>
    reader.has(name) ? reader.text(name, rule) : null
  const at = path === '' ? '' : `${path}.`
  const version = reader.text('source_updated_at', {
    max: 40,
    pattern: VERSION,
    words: 'a moment in UTC, such as 2026-11-22T03:00:00.000000Z',
  })
  if (problems.first === '' && isAhead(version)) complain(problems, aheadProblem(`${at}source_updated_at`, version))
  return {
    kind: 'row',
    externalId: reader.text('external_id', EXTERNAL_ID),
    reference: reader.text('reference', { max: 100 }),
    permalink: reader.text('permalink', ADDRESS),
    private: reader.flag('private'),
    template: reader.text('template', SYS_ID),
    chosenBy: reader.word('chosen_by', ['conditions', 'kept', 'rule']),
    desired: desiredText(reader.raw('desired_values'), `${at}desired_values`, problems),
    version,
    decision: reader.text('decision', { max: 8000 }),
    adopt: reader.text('adopt', { max: 1024 }).trim(),
    hash: reader.text('hash', HASH),
    record: optional('record', SYS_ID),
    updatesKey: optional('updates_key', { max: 150 }),
    followUpsKey: optional('follow_ups_key', { max: 100 }),
  }
}

/** Documents as the bridge posts them, from the columns of a ticket row. */
import { createHash, randomUUID } from 'node:crypto'
import type { Row } from '../../ends/servicenow/contracts.ts'
import { INTEGRATION } from './instance.ts'
import type { Answer, AppInstance } from './instance.ts'
import { readJson } from '../json.ts'

export const SYNC = '/api/x_iio_sync/v1/sync'

export type Part = Record<string, unknown>

/** A call of the bridge, and the result of its answer. */
export function ask<Result = Record<string, unknown>>(
  instance: AppInstance,
  method: string,
  path: string,
  body?: unknown,
): Result {
  const answer = instance.call(INTEGRATION, method, `${SYNC}/${path}`, body)
  if (answer.status !== 200) throw new Error(answer.text)
  return readJson<{ result: Result }>(answer.text).result
}

export function configurationOf(instance: AppInstance): string {
  const token = instance.rows('x_iio_sync_cursor', { kind: 'configuration' })[0]?.['position'] ?? ''
  const allowed = instance.rows('sys_properties', { name: 'x_iio_sync.private_incidents' })[0]?.['value'] === 'true'
  return token === ''
    ? ask<{ version: string }>(instance, 'GET', 'configuration').version
    : `${token}.${allowed ? 1 : 0}`
}

/** A document with what every document has. */
export function documentOf(instance: AppInstance, parts: Part): Part {
  return {
    configuration: configurationOf(instance),
    declared: false,
    read: { follow_ups: 'no', updates: 'no' },
    follow_ups: [],
    notes: [],
    options: [],
    ...parts,
  }
}

export function post(instance: AppInstance, parts: Part): Answer {
  return instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, documentOf(instance, parts))
}

export const freshHash = (): string => createHash('sha256').update(randomUUID()).digest('hex').slice(0, 32)

/** The row of a document, from the columns of a ticket row. */
export function rowOf(columns: Row, changes: Part = {}): Part {
  const text = (column: string): string => columns[column] ?? ''
  return {
    external_id: text('external_id'),
    reference: text('reference'),
    permalink: text('permalink'),
    private: ['1', 'true'].includes(text('private')),
    template: text('template'),
    chosen_by: 'rule',
    desired_values: listOf(text('desired_values')),
    source_updated_at: text('source_updated_at'),
    ...(text('source_created_at') === '' ? {} : { source_created_at: text('source_created_at') }),
    decision: text('decision'),
    adopt: text('adopt'),
    hash: text('hash'),
    ...changes,
  }
}

/** Posts the row: an incident's own document, or that of a follow-up's incident, which is as it stands. */
export function send(instance: AppInstance, columns: Row, isChanged = true): Answer {
  const row = rowOf(columns, isChanged ? { hash: freshHash() } : {})
  const error =
    columns['bridge_error'] === undefined || columns['record_type'] === 'follow_up'
      ? {}
      : { bridge_error: columns['bridge_error'] }
  const parts =
    columns['record_type'] === 'follow_up'
      ? { incident: hostOf(instance, columns['parent'] ?? ''), follow_ups: [row] }
      : { incident: row }
  const answer = post(instance, { ...parts, ...error })
  const [stored] = instance.rows('x_iio_sync_ticket', {
    external_id: columns['external_id'] ?? '',
    record_type: columns['record_type'] ?? '',
  })
  return { ...answer, result: stored ?? {} }
}

/** The incident of a follow-up; one that gets no ticket where the test names none. */
function hostOf(instance: AppInstance, parent: string): Part {
  const existing = instance.row('x_iio_sync_ticket', parent)
  if (existing['record_type'] === 'incident') return rowOf(existing)
  const [host] = instance.rows('x_iio_sync_ticket', { external_id: '01HOST' })
  return rowOf(host ?? { external_id: '01HOST', reference: 'INC-0', hash: 'ab' })
}

function listOf(text: string): unknown {
  if (text === '') return []
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Refused documents, for an admin to read: which incident, why, how often. Nothing of the document's text is kept. */
import { isObject } from '../platform/json.ts'
import { findRow, newRow, toNumber, writeRow } from '../platform/rows.ts'
import { REFUSAL } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

/** A refusal that has not come again for so long is of the past. */
const KEPT_SECONDS = 30 * 24 * 3600

/** Stands for a document whose incident cannot be read from it, and for private ones. */
const UNREADABLE = 'unreadable'

/** `problem` names fields and lengths alone. */
export function recordRefusal(body: unknown, problem: string): void {
  const externalId = incidentOf(body)
  const existing = findRow(REFUSAL, 'external_id', externalId)
  const values = {
    record_type: 'incident',
    reason: problem.slice(0, 4000),
    last_at: now(),
    retire_on: fromNow(KEPT_SECONDS),
  }
  if (existing !== null) {
    writeRow(REFUSAL, existing.getUniqueValue(), { ...values, count: `${toNumber(existing, 'count') + 1}` })
    return
  }
  newRow(REFUSAL, { ...values, external_id: externalId, count: '1' }).insert()
}

function incidentOf(body: unknown): string {
  const incident = isObject(body) ? body['incident'] : undefined
  const id = isObject(incident) && incident['private'] !== true ? incident['external_id'] : undefined
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : UNREADABLE
}

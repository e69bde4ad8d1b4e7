/** What can be read off an answer of the instance, and off its refusals. */
import { readJson } from '../json.ts'
import type { Row } from '../../ends/servicenow/contracts.ts'
import type { Scripts, WriteOutcome } from '../../ends/servicenow/seams.ts'

/** Keeps what the last refused save would have shown on the form. */
export function watchRefusals({ records }: Scripts): () => string {
  let words = ''
  const watched = (outcome: WriteOutcome): WriteOutcome => {
    if (!outcome.ok) words = (outcome.userMessages ?? []).join('\n')
    return outcome
  }
  const insert = records.insert.bind(records)
  const update = records.update.bind(records)
  records.insert = (...given) => watched(insert(...given))
  records.update = (...given) => watched(update(...given))
  return () => words
}

/** The result of an answer when it is one row. */
export function readResult(text: string): Row {
  try {
    return readJson<{ result?: Row }>(text).result ?? {}
  } catch {
    return {}
  }
}

/** A page of a try-out as the bridge answers it, checked. */
import { readDocumentRow } from '../apply/document-row.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import { EXTERNAL_ID, SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Problems } from '../platform/body-reader.ts'

/** As `TriedPage` of tryout-result.ts. */
export function parsePage(body: unknown) {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['configuration', 'incidents', 'private', 'after'], problems)
  return parsed(problems, {
    configuration: reader.text('configuration', { max: 100 }),
    incidents: reader.list('incidents', tryoutLimits.page, (value, path) => readPair(value, path, problems)),
    private: reader.count('private', tryoutLimits.page),
    after: reader.text('after', { ...EXTERNAL_ID, filled: false }),
  })
}

function readPair(value: unknown, path: string, problems: Problems) {
  const reader = readObject(value, path, ['title', 'chosen', 'now', 'would'], problems)
  const chosen = reader.object('chosen', ['now', 'would'])
  const now = readDocumentRow(reader.raw('now'), `${path}.now`, problems)
  return {
    title: reader.text('title', { max: tryoutLimits.titleCharacters }),
    chosen: { now: chosen.text('now', SYS_ID), would: chosen.text('would', SYS_ID) },
    now,
    would: reader.has('would') ? readDocumentRow(reader.raw('would'), `${path}.would`, problems) : now,
  }
}

/** A page of a try-out as the bridge answers it, checked. */
import { readDocumentRow } from '../apply/document-row.ts'
import { specLimits } from '../contract/spec.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import { EXTERNAL_ID, SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { BodyReader, Problems } from '../platform/body-reader.ts'

/** As `TriedPage` of tryout-result.ts. */
export function parsePage(body: unknown) {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['configuration', 'incidents', 'private', 'after'], problems)
  return parsed(problems, {
    configuration: reader.text('configuration', { max: 100 }),
    incidents: reader.list('incidents', tryoutLimits.page, (value, path) => readIncident(value, path, problems)),
    private: reader.count('private', tryoutLimits.page),
    after: reader.text('after', { ...EXTERNAL_ID, filled: false }),
  })
}

/** `followUps`: null when the bridge has not tried them. */
function readIncident(value: unknown, path: string, problems: Problems) {
  const reader = readObject(value, path, [...OF_PAIR, 'follow_ups'], problems)
  const followUps = reader.has('follow_ups')
    ? reader.list('follow_ups', specLimits.followUps, (one, at) =>
        readPair(readObject(one, at, OF_PAIR, problems), at, problems),
      )
    : null
  return { ...readPair(reader, path, problems), followUps }
}

const OF_PAIR = ['title', 'chosen', 'now', 'would']

function readPair(reader: BodyReader, path: string, problems: Problems) {
  const chosen = reader.object('chosen', ['now', 'would'])
  const now = readDocumentRow(reader.raw('now'), `${path}.now`, problems)
  return {
    title: reader.text('title', { max: tryoutLimits.titleCharacters }),
    chosen: { now: chosen.text('now', SYS_ID), would: chosen.text('would', SYS_ID) },
    now,
    would: reader.has('would') ? readDocumentRow(reader.raw('would'), `${path}.would`, problems) : now,
  }
}

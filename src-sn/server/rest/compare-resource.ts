/** POST incidents/compare: which of the named incidents and follow-ups are not as the bridge saw them. Nothing is written. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Comparison } from '../contract/answers.ts'
import { recordTypes } from '../contract/vocabulary.ts'
import { COMPARED_MOMENT, EXTERNAL_ID, HASH, readRecordType } from '../platform/body-fields.ts'
import type { VersionOf } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { now } from '../platform/time.ts'
import { isAhead, isOlder } from '../platform/versions.ts'
import { done, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { eachExisting } from '../tickets/existing-rows.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { isPrivateAndKept } from '../tickets/ticket.ts'

interface Item extends VersionOf {
  readonly hash: string
  readonly private: boolean
}

type Difference = Exclude<keyof Comparison, 'configuration' | 'owed'>

const MAX_ITEMS = 1000

export function postCompare(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseItems, run: compare })
}

function compare(items: readonly Item[]): Answer {
  const configuration = presentVersion()
  const rows = new Map<string, Existing>()
  for (const recordType of recordTypes) {
    const ids = items.filter(item => item.recordType === recordType).map(item => item.externalId)
    eachExisting(recordType, ids, existing => {
      rows.set(`${recordType} ${existing.ticket.externalId}`, existing)
    })
  }
  const answer = {
    configuration,
    unknown: [] as string[],
    older: [] as string[],
    changed: [] as string[],
    owed: [] as string[],
  }
  for (const item of items) {
    const existing = rows.get(`${item.recordType} ${item.externalId}`) ?? null
    const difference = differenceOf(item, existing)
    if (difference !== null) answer[difference].push(item.externalId)
    if (existing !== null && isDue(existing)) answer.owed.push(item.externalId)
  }
  return done(answer)
}

function isDue({ unfinished, bridgeNextAttempt }: Existing): boolean {
  return unfinished && bridgeNextAttempt <= now()
}

/** Null: in sync. Of a private incident only a row that does not know it is out of sync, of a public one also a row that was hidden. */
function differenceOf(item: Item, existing: Existing | null): Difference | null {
  if (item.private) return existing === null || existing.ticket.private ? null : 'changed'
  if (existing === null) return 'unknown'
  // A follow-up says nothing about its incident, whose own row shows which of the two it is.
  if (item.recordType === 'incident' && isPrivateAndKept(existing.ticket)) return 'changed'
  if (item.version !== '' && item.version === existing.echoVersion) return null
  const known = isAhead(existing.version) ? '' : existing.version
  if (isOlder(known, item.version)) return 'older'
  const isEqual = !isOlder(item.version, known)
  const isOtherwise = item.hash !== '' && item.hash !== existing.hash
  return isEqual && (isOtherwise || mayMissUpdates(item, existing)) ? 'changed' : null
}

/**
 * A change of fields alone stores a newer version without its updates being read. An update before it, whose own webhooks were
 * lost, would never be noticed again.
 */
function mayMissUpdates(item: Item, { updatesVersion, unfinished }: Existing): boolean {
  // Updates that could not be read have their own pace.
  return item.recordType === 'incident' && !unfinished && isOlder(updatesVersion, item.version)
}

function parseItems(body: unknown): Parsed<Item[]> {
  const problems: Problems = { first: '' }
  const items = readObject(body, '', ['items'], problems).list('items', MAX_ITEMS, (value, path) => {
    const reader = readObject(value, path, ['record_type', 'external_id', 'version', 'hash', 'private'], problems)
    return {
      recordType: readRecordType(reader),
      externalId: reader.text('external_id', EXTERNAL_ID),
      version: reader.text('version', COMPARED_MOMENT),
      hash: reader.text('hash', { ...HASH, optional: true }),
      private: reader.flag('private', true),
    }
  })
  return parsed(problems, items)
}

/**
 * PUT catalogue: a part of what conditions are picked from. It covers a half-open range of keys; what stands in the range,
 * is complete and is not in the part, is marked as removed. Nothing outside of the range is touched.
 */
import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { findRow, isTrue, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION } from '../platform/tables.ts'
import { parsePart, placeOf } from './catalogue-body.ts'
import type { Part } from './catalogue-body.ts'
import { noteKnownNames } from './catalogue-names.ts'
import { attributeValues, correct, insertCatalogueRow, optionValues } from './catalogue-rows.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'

interface Counts {
  added: number
  changed: number
  removed: number
}

export function putCatalogue(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parsePart, run: savePart })
}

function savePart(part: Part): Answer {
  const counts: Counts = { added: 0, changed: 0, removed: 0 }
  const sysIds = saveAttributes(part, counts)
  const orphan = part.options.find(option => !sysIds.has(option.attribute))
  if (orphan !== undefined) return refused(400, 'options name an attribute that neither stands nor is in this part.')
  saveOptions(part, sysIds, counts)
  noteKnownNames(part.knownFamilies)
  return done(counts)
}

/** All attributes are looked at: there are as many as incident.io has fields. */
function saveAttributes(part: Part, counts: Counts): Map<string, string> {
  const wanted = new Map(part.attributes.map(attribute => [attribute.key, attributeValues(attribute)]))
  const sysIds = new Map<string, string>()
  const row = openTable(ATTRIBUTE)
  row.query()
  while (row.next()) {
    const key = text(row, 'key')
    sysIds.set(key, row.getUniqueValue())
    const isComplete = part.covers(placeOf(key)) && part.completeFamilies.includes(familyOf(key))
    writeWanted(row, take(wanted, key), isComplete, counts)
  }
  for (const [key, values] of wanted) {
    const sysId = insertCatalogueRow(ATTRIBUTE, values) ?? findRow(ATTRIBUTE, 'key', key)?.getUniqueValue() ?? ''
    if (sysId === '') continue
    sysIds.set(key, sysId)
    counts.added++
  }
  return sysIds
}

function saveOptions(part: Part, sysIds: ReadonlyMap<string, string>, counts: Counts): void {
  const wanted = new Map(
    part.options.map(option => [
      placeOf(option.attribute, option.externalId),
      optionValues(sysIds.get(option.attribute) ?? '', option),
    ]),
  )
  const keys = [...sysIds.keys()].filter(key => part.touches(key))
  const keyOf = new Map(keys.map(key => [sysIds.get(key) ?? '', key]))
  if (keyOf.size > 0) {
    const row = openTable(OPTION)
    row.addQuery('attribute', 'IN', [...keyOf.keys()].join(','))
    // A single attribute with many options travels in several parts: each looks at its own.
    const { first, last } = part.optionRange()
    if (first !== '') row.addQuery('external_id', '>=', first)
    if (last !== '') row.addQuery('external_id', '<=', last)
    row.query()
    while (row.next()) {
      const key = keyOf.get(text(row, 'attribute'))
      if (key === undefined) continue
      const place = placeOf(key, text(row, 'external_id'))
      writeWanted(row, take(wanted, place), part.covers(place) && part.completeAttributes.includes(key), counts)
    }
  }
  for (const values of wanted.values()) {
    insertCatalogueRow(OPTION, values)
    counts.added++
  }
}

/** A row that is wanted says what it should; one that is missed where all would be named, says that it was removed. */
function writeWanted(row: GlideRecord, values: Values | null, isComplete: boolean, counts: Counts): void {
  if (values !== null) {
    if (correct(row, values)) counts.changed++
  } else if (isComplete && !isTrue(row, 'removed') && correct(row, { removed: '1' })) counts.removed++
}

function take(wanted: Map<string, Values>, name: string): Values | null {
  const values = wanted.get(name) ?? null
  wanted.delete(name)
  return values
}

/** `custom_field:01ABC` belongs to the family `custom_field`; `severity` is a family of its own. */
function familyOf(key: string): string {
  return key.split(':')[0] ?? key
}

/**
 * The catalogue as the parts that one call each carries: sorted, contiguous and complete in themselves. A part speaks for its range of
 * positions alone, so one that never arrives removes nothing.
 */
import { lengths } from '../../../src-sn/server/contract/columns.ts'
import { limits } from '../../../src-sn/server/contract/resources.ts'
import type { Catalogue, CatalogueAttribute, CatalogueOption } from '../../mapping/catalogue-types.ts'
import type { CataloguePart } from '../ports.ts'

/** The app's column lengths; a longer label would be cut by the platform and differ for ever. */
const { attribute: attributeLengths, option: optionLengths } = lengths

/** An attribute stands before its options: its position is the beginning of theirs. */
const separator = '\u0000'

/** One row to be: an attribute, or an option of one. */
interface Place {
  readonly position: string
  readonly attribute: CatalogueAttribute
  readonly option: CatalogueOption | null
}

/** Together the parts cover everything there can be, each position in exactly one of them. There is always one part at least. */
export function catalogueParts(catalogue: Catalogue, maxRows: number = limits.catalogueRows): CataloguePart[] {
  const places = placesOf(catalogue)
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(places.length / maxRows)) },
    (_each, index) => index * maxRows,
  )
  const complete = catalogue.attributes
    .filter(({ key, optionsComplete }) => optionsComplete && isUsable(key, attributeLengths.key))
    .map(({ key }) => key)
  return starts.map(start => {
    const from = start === 0 ? '' : (places[start]?.position ?? '')
    const to = places[start + maxRows]?.position ?? ''
    const rows = places.slice(start, start + maxRows)
    return {
      from,
      to,
      attributes: rows.filter(({ option }) => option === null).map(({ attribute }) => attributeRow(attribute)),
      options: rows.flatMap(({ attribute, option }) => (option === null ? [] : [optionRow(attribute, option)])),
      completeFamilies: catalogue.completeFamilies,
      completeAttributes: [...new Set(complete)].filter(key => hasOptionsWithin(key, from, to)),
    }
  })
}

/** In the order of their positions, the first word on each counts. Text order is by code units, in the app as here. */
function placesOf({ attributes }: Catalogue): Place[] {
  const places = new Map<string, Place>()
  const add = (place: Place): void => {
    if (!places.has(place.position)) places.set(place.position, place)
  }
  for (const attribute of attributes.filter(({ key }) => isUsable(key, attributeLengths.key))) {
    add({ position: attribute.key, attribute, option: null })
    for (const option of attribute.options.filter(({ externalId }) =>
      isUsable(externalId, optionLengths.external_id),
    )) {
      add({ position: `${attribute.key}${separator}${option.externalId}`, attribute, option })
    }
  }
  return [...places.values()].sort((one, other) => (one.position < other.position ? -1 : 1))
}

const isUsable = (id: string, maxLength: number): boolean =>
  id !== '' && id.length <= maxLength && !id.includes(separator)

/** Whether an option of this attribute, in the catalogue or not, can lie in the range. */
const hasOptionsWithin = (key: string, from: string, to: string): boolean =>
  from < `${key}\u0001` && (to === '' || `${key}${separator}` < to)

const attributeRow = ({ key, label, kind, recordType }: CatalogueAttribute): CataloguePart['attributes'][number] => ({
  key,
  label: cut(label),
  kind,
  recordType,
})

const optionRow = (
  { key }: CatalogueAttribute,
  { externalId, label, rank }: CatalogueOption,
): CataloguePart['options'][number] => ({
  attribute: key,
  externalId,
  label: cut(label),
  rank,
})

const cut = (label: string): string => label.trim().slice(0, attributeLengths.label).trim()

/**
 * What attributes and options are called in a mapping file, and which ones a name means. What is written as a name is read as the same
 * row: where a name would mean another one or several, its id is written.
 */
import type { ConditionAttribute, ConditionOption } from '../checks/chosen-condition.ts'

/** What is known of incident.io. */
export interface Catalogue {
  readonly attributes: readonly ConditionAttribute[]
  readonly options: readonly ConditionOption[]
}

/** Why a name means nothing here. */
export type Unnamed = 'missing' | 'ambiguous'

export function findAttribute({ attributes }: Catalogue, name: string): ConditionAttribute | Unnamed {
  return find(attributes, name, { idOf: ({ key }) => key, nameOf: attributeLabel })
}

export function findOption({ options }: Catalogue, attribute: string, name: string): ConditionOption | Unnamed {
  const own = options.filter(option => option.attribute === attribute)
  return find(own, name, { idOf: ({ externalId }) => externalId, nameOf: ({ label }) => label })
}

export function unknownWords(what: string, name: string, why: Unnamed): string {
  return why === 'missing'
    ? `incident.io has no ${what} "${name}" here. Press "Refresh from incident.io" if it is new there, or correct the name.`
    : `more than one ${what} is called "${name}" here. Rename one of them in incident.io, or write its id in the file.`
}

/** '' for what was deleted. */
export function nameAttribute(catalogue: Catalogue, sysId: string): string {
  const attribute = catalogue.attributes.find(one => one.sysId === sysId)
  if (attribute === undefined) return ''
  const name = attributeLabel(attribute)
  return findAttribute(catalogue, name) === attribute ? name : attribute.key
}

export function nameOption(catalogue: Catalogue, sysId: string): string {
  const option = catalogue.options.find(one => one.sysId === sysId)
  if (option === undefined) return ''
  return findOption(catalogue, option.attribute, option.label) === option ? option.label : option.externalId
}

/** `severity` says what it is. Of `custom_field:<id>` only this account knows the id. */
function attributeLabel({ key, label }: ConditionAttribute): string {
  const colon = key.indexOf(':')
  return colon === -1 ? key : `${key.slice(0, colon)}:${label}`
}

interface Naming<T> {
  readonly idOf: (row: T) => string
  readonly nameOf: (row: T) => string
}

/** One that incident.io removed counts only where no other one has the name. */
function find<T extends { readonly removed: boolean }>(
  rows: readonly T[],
  name: string,
  { idOf, nameOf }: Naming<T>,
): T | Unnamed {
  const named = rows.filter(row => nameOf(row) === name)
  const there = named.filter(({ removed }) => !removed)
  const meant = there.length > 0 ? there : named
  const [first] = meant
  if (first !== undefined) return meant.length === 1 ? first : 'ambiguous'
  return rows.find(row => idOf(row) === name) ?? 'missing'
}

/** What incidents and follow-ups show of the attributes that conditions are picked from. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { kindOfField, nameWithId } from './attribute-value.ts'
import type { CatalogueAttribute, CatalogueOption, ListedNames } from './catalogue-types.ts'
import type { Choice, CustomFieldEntry, FollowUp, Incident, KnownNames } from './types.ts'

export const customFieldKey = (id: string): string => `custom_field:${id}`
export const roleKey = (id: string): string => `role:${id}`

/** The known names as incident.io lists them by now. A family that was not listed stays as it was known. */
export function namesAsListed(known: KnownNames, { attributes, families }: ListedNames): KnownNames {
  const isOfListed = ({ key }: { readonly key: string }): boolean => families.includes(familyOf(key))
  const listed = attributes.filter(isOfListed).map(one => ({ ...one, removed: false }))
  const isListed = (key: string): boolean => listed.some(one => one.key === key)
  const others = known.attributes
    .filter(({ key }) => !isListed(key))
    .map(one => (isOfListed(one) ? { ...one, removed: true } : one))
  return { attributes: [...listed, ...others], families: known.families, current: families }
}

const familyOf = (key: string): string => key.split(':')[0] ?? ''

const toOption = (choice: Choice): CatalogueOption => ({ externalId: choice.id, label: choice.name, rank: choice.rank })

/**
 * incident.io has no list of a custom field's options: an incident that has the field carries all of them, as they are at
 * the time of reading. A field that takes catalog entries carries no list, so the entries that were picked are all there
 * is to know, and never the whole of it. Private incidents teach nothing: a picked entry may say what they are about.
 */
export function attributesSeenIn(incident: Pick<Incident, 'visibility' | 'customFields'>): CatalogueAttribute[] {
  if (incident.visibility !== 'public') return []
  return incident.customFields.filter(entry => kindOfField(entry.fieldType) === 'option').map(fieldSeen)
}

function fieldSeen(entry: CustomFieldEntry): CatalogueAttribute {
  const listed = entry.options ?? []
  const picked = entry.optionIds.map((externalId, index) => ({
    externalId,
    label: entry.values[index] ?? externalId,
    rank: null,
  }))
  return {
    key: customFieldKey(entry.id),
    label: entry.name,
    kind: 'option',
    recordType: 'incident',
    options: listed.length > 0 ? listed.map(toOption) : picked,
    optionsComplete: listed.length > 0,
  }
}

/** Priorities of follow-ups are in no list either: those that follow-ups have are all there is to know. */
export function priorityAttribute(followUps: readonly Pick<FollowUp, 'priority'>[]): CatalogueAttribute {
  const options = followUps.flatMap(({ priority }) => (priority === null ? [] : [toOption(priority)]))
  return {
    key: 'priority',
    label: 'Priority',
    kind: 'option',
    recordType: 'follow_up',
    options: unique(options),
    optionsComplete: false,
  }
}

/** Attributes that the app ships: an account's own field of the same name is called by its id as well. */
const shippedLabels = ['Name', 'Summary', 'Visibility', 'Mode', 'Status category', 'Labels', 'Follow-up status']

/** Where two share a label, fields and roles say which one they are: an admin who picks one must see the difference. */
export function distinguished(attributes: readonly CatalogueAttribute[]): CatalogueAttribute[] {
  const labels = [...shippedLabels, ...attributes.map(({ label }) => label.trim())]
  return attributes.map(attribute => {
    const label = attribute.label.trim()
    const [, id] = attribute.key.split(':')
    const isShared = labels.filter(other => other === label).length > 1
    if (id === undefined || !isShared) return attribute
    const cut = lengths.attribute.label - nameWithId('', id).length
    return { ...attribute, label: nameWithId(label.slice(0, cut), id) }
  })
}

/** Several readings of one attribute as one: all options seen in any, the first reading of each counts. */
export function mergeSeen(seen: readonly CatalogueAttribute[]): CatalogueAttribute[] {
  const merged = new Map<string, CatalogueAttribute>()
  for (const attribute of seen) {
    const before = merged.get(attribute.key) ?? attribute
    const options = unique([...before.options, ...attribute.options])
    merged.set(attribute.key, {
      ...before,
      options,
      optionsComplete: before.optionsComplete || attribute.optionsComplete,
    })
  }
  return [...merged.values()]
}

const unique = (options: readonly CatalogueOption[]): CatalogueOption[] => {
  const byId = new Map<string, CatalogueOption>()
  for (const option of options) if (!byId.has(option.externalId)) byId.set(option.externalId, option)
  return [...byId.values()]
}

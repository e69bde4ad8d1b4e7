/** What is wrong with a field mapping: Liquid that does not parse, names that mean nothing here or in incident.io. */
import { limits } from '../../src-sn/server/contract/resources.ts'
import { nameWithId } from './attribute-value.ts'
import { liquidNames, person } from './liquid-names.ts'
import { readLiquid } from './liquid.ts'
import { asSingleLine } from './plain-text.ts'
import type { Configuration, FieldMapping, Incident, KnownNames, RecordType, Template } from './types.ts'

/** A mapping whose reported problem differs from the one on its row; '' when nothing is wrong any more. */
export interface MappingProblem {
  readonly sysId: string
  readonly problem: string
  /** A name is none that incident.io is known to have: it may have been made since its names were read. */
  readonly isUnknownName?: boolean
}

/** Where a mapping is used, as far as that decides what its names mean. */
export interface NamePlace {
  readonly recordType: RecordType
  readonly names: KnownNames
  /** The incident that it is rendered for: what it has itself is known. */
  readonly incident?: Incident
}

/** A name that means nothing: the second half of a sentence, and what there is instead. */
interface Missing {
  readonly words: string
  readonly hint: string
  /** incident.io had it and the incident lacks it: it is not set or no longer there, and only a new list of the names says which. */
  readonly isDoubt?: boolean
  readonly isUnknownName?: boolean
}

/** Liquid's own, on texts and lists. */
const everywhere = ['size', 'first', 'last']

/** The rows whose problem has to be written again. */
export function changedProblems({ templates, names }: Configuration): MappingProblem[] {
  return templates.flatMap(({ fieldMappings, recordType }) =>
    fieldMappings.flatMap(mapping => {
      const place = { recordType, names }
      const problem = mappingProblem(mapping, place)
      const isUnknownName = missingNames(mapping.value, place).some(one => one.isUnknownName)
      return mapping.sysId === undefined || mapping.sysId === '' || problem === (mapping.problem ?? '')
        ? []
        : [{ sysId: mapping.sysId, problem, ...(isUnknownName ? { isUnknownName } : {}) }]
    }),
  )
}

/** A sentence that says what to change, '' when nothing is wrong. */
export function mappingProblem({ value }: FieldMapping, place: NamePlace): string {
  const read = readLiquid(value)
  const sentences =
    'error' in read
      ? [`Value: the Liquid is broken and the column is left as it is: ${read.error}. Correct the value.`]
      : [...missingNames(value, place), ...read.printed.flatMap(printedWhole)].map(
          ({ words, hint }) => `Value: ${words}, so the column is left as it is. ${hint}`,
        )
  return asSingleLine([...new Set(sentences)].join(' '), limits.problemCharacters)
}

/** Each name once. Names that are worked out while rendering are nobody's to judge. */
export function missingNames(value: string, place: NamePlace): Missing[] {
  const read = readLiquid(value)
  if ('error' in read) return []
  const found = read.names.flatMap(path => missing(path, place) ?? [])
  return [...new Map(found.map(one => [one.words, one])).values()]
}

/** Whether the values of the template hang on a name that incident.io may have removed since its names were read. */
export const doubtsNames = ({ fieldMappings }: Template, place: NamePlace): boolean =>
  fieldMappings.some(({ value }) => missingNames(value, place).some(one => one.isDoubt))

function missing([root = '', property, detail]: readonly string[], place: NamePlace): Missing | null {
  switch (root) {
    case 'custom_fields':
    case 'external_ids':
      return property === undefined ? null : missingInIncidentIo(customFields, property, place)
    case 'roles':
      if (property === undefined) return null
      return missingInIncidentIo(roles, property, place) ?? unknownDetail(`roles['${property}']`, detail, person)
    case 'incident':
    case 'record':
      return property === undefined ? null : unknownProperty(root, property, detail)
    case 'follow_up':
      if (property === undefined) return null
      return place.recordType === 'incident'
        ? { words: 'follow_up is empty in a template for incidents', hint: 'Use incident.' }
        : unknownProperty(root, property, detail)
    default:
      return {
        words: `there is no "${root}"`,
        hint: 'Use incident, follow_up, record, custom_fields, external_ids or roles.',
      }
  }
}

const roots = ['incident', 'follow_up', 'record', 'custom_fields', 'external_ids', 'roles']

const printedWhole = (name: string): Missing[] =>
  roots.includes(name) ? [{ words: `"${name}" is no text`, hint: 'Name what to print of it.' }] : []

function unknownProperty(root: keyof typeof liquidNames, property: string, detail: string | undefined): Missing | null {
  const known = liquidNames[root]
  const details = Object.hasOwn(known, property) ? known[property] : undefined
  if (details === undefined) return unknown(`${root}.${property}`, Object.keys(known))
  return details.length === 0 ? null : unknownDetail(`${root}.${property}`, detail, details)
}

const unknownDetail = (name: string, detail: string | undefined, known: readonly string[]): Missing | null =>
  detail === undefined || [...known, ...everywhere].includes(detail) ? null : unknown(`${name}.${detail}`, known)

const unknown = (name: string, known: readonly string[]): Missing => ({
  words: `there is no "${name}"`,
  hint: `Known here: ${known.join(', ')}.`,
})

interface Family {
  readonly key: string
  readonly noun: string
  readonly ofIncident: (incident: Incident) => readonly { readonly id: string; readonly name: string }[]
}

const customFields: Family = {
  key: 'custom_field',
  noun: 'custom field',
  ofIncident: incident => incident.customFields,
}
const roles: Family = {
  key: 'role',
  noun: 'role',
  ofIncident: incident => incident.roles.map(({ roleId, role }) => ({ id: roleId, name: role })),
}

/**
 * By name or by id. A field that exists and that the incident does not have is not set, and no mistake. That it exists is certain only
 * when it was listed after the incident was read.
 */
function missingInIncidentIo(family: Family, name: string, { names, incident }: NamePlace): Missing | null {
  const own = incident === undefined ? [] : family.ofIncident(incident)
  const { attributes, families, current = [] } = names
  const ofFamily = attributes
    .filter(({ key }) => key.startsWith(`${family.key}:`))
    .map(({ key, ...rest }) => ({ ...rest, id: key.slice(family.key.length + 1) }))
  const isCalled = ({ id, label }: { readonly id: string; readonly label: string }): boolean =>
    [label, nameWithId(label, id)].includes(name.trim()) || label === nameWithId(name.trim(), id)
  const named = ofFamily.filter(one => one.id === name || isCalled(one))
  const live = named.filter(({ removed }) => !removed)
  if (live.length > 1)
    return {
      words: `incident.io has ${live.length} ${family.noun}s called "${name}"`,
      hint: `Name one by its id: ${live.map(({ id }) => `${family.key}s['${id}']`).join(', ')}.`,
    }
  if (own.some(entry => [entry.name, entry.id, nameWithId(entry.name, entry.id)].includes(name))) return null
  const renamed = live.map(({ id }) => own.find(entry => entry.id === id)?.name ?? name)
  if (live.length > 0 && renamed.every(newName => newName !== name))
    return { words: `incident.io now calls the ${family.noun} "${name}" "${renamed[0]}"`, hint: 'Use the new name.' }
  if (live.length > 0 && incident !== undefined && families.includes(family.key) && !current.includes(family.key))
    return {
      words: `incident.io does not say whether it still has the ${family.noun} "${name}"`,
      hint: '',
      isDoubt: true,
    }
  if (live.length > 0 || (everywhere.includes(name) && named.length === 0)) return null
  const hint = `Known there: ${ofFamily.flatMap(({ label, removed }) => (removed ? [] : [label])).join(', ')}.`
  if (named.length > 0) return { words: `the ${family.noun} "${name}" was removed in incident.io`, hint }
  if (!families.includes(family.key)) return null
  return {
    words: `incident.io has no ${family.noun} "${name}"`,
    hint: `${hint} If it is new, press "Refresh from incident.io".`,
    isUnknownName: true,
  }
}

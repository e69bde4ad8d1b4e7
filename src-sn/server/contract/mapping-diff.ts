/** What changes from one mapping to another, as an admin reads it before it counts. Pure. */
import { sortedTemplate } from './mapping-file.ts'
import type { FileCondition, FileFieldMapping, FileTemplate, FileValue, MappingFile } from './mapping-file.ts'

export type MappingPart = 'template' | 'condition' | 'field_mapping' | 'state_mapping' | 'status_mapping'

export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface MappingChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly part: MappingPart
  /** The template that it belongs to, '' for mappings of states and statuses. */
  readonly template: string
  readonly name: string
  /** Of something new all that is filled, of something removed nothing. */
  readonly fields: readonly FieldChange[]
}

/** What stands before and after; one of them is null where something comes or goes. */
export interface Pair<Before, After> {
  readonly before: Before | null
  readonly after: After | null
}

/** How rows of a kind are recognised: the closest likeness first. Rows of the same key are paired in their order. */
type Likeness<T> = readonly ((row: T) => string)[]

export const whole = (row: unknown): string => JSON.stringify(row)

export const likeness: {
  readonly template: Likeness<FileTemplate>
  readonly condition: Likeness<FileCondition>
  readonly field_mapping: Likeness<FileFieldMapping>
  readonly state_mapping: Likeness<MappingFile['state_mappings'][number]>
  readonly status_mapping: Likeness<MappingFile['status_mappings'][number]>
} = {
  // The same under another name was renamed.
  template: [({ record_type: type, name }) => `${type} ${name}`, row => whole(sortedTemplate({ ...row, name: '' }))],
  condition: [whole, ({ attribute, operator }) => `${attribute} ${operator}`, ({ attribute }) => attribute],
  field_mapping: [whole, ({ column, jira_field: field }) => `${column} ${field}`],
  state_mapping: [({ destination, target_table: table, state }) => `${destination} ${table} ${state}`],
  status_mapping: [whole, ({ target_table: table, category, status }) => `${table} ${category} ${status}`],
}

/** Each row of before with the row of after that it becomes; `asFile` gives what the file says of it. */
export function pairUp<T, Before, After>(
  before: readonly Before[],
  after: readonly After[],
  keys: Likeness<T>,
  asFile: { readonly before: (row: Before) => T; readonly after: (row: After) => T },
): Pair<Before, After>[] {
  const left = [...before]
  const met = new Map<After, Before>()
  for (const keyOf of keys)
    for (const row of after) {
      if (met.has(row)) continue
      const at = left.findIndex(one => keyOf(asFile.before(one)) === keyOf(asFile.after(row)))
      const [found] = at === -1 ? [] : left.splice(at, 1)
      if (found !== undefined) met.set(row, found)
    }
  return [
    ...after.map(row => ({ before: met.get(row) ?? null, after: row })),
    ...left.map(row => ({ before: row, after: null })),
  ]
}

/** Empty when nothing changes. */
export function diffMapping(before: MappingFile, after: MappingFile): MappingChange[] {
  return [
    ...pairs(before.templates, after.templates, likeness.template).flatMap(pair => [
      ...changeOf('template', pair, ({ name }) => name, pair.after?.name ?? pair.before?.name ?? ''),
      ...(pair.after === null ? [] : partsOf(pair.before, pair.after)),
    ]),
    ...pairs(before.state_mappings, after.state_mappings, likeness.state_mapping).flatMap(pair =>
      changeOf('state_mapping', pair, one => `${one.target_table || one.destination}: state ${one.label || one.state}`),
    ),
    ...pairs(before.status_mappings, after.status_mappings, likeness.status_mapping).flatMap(pair =>
      changeOf('status_mapping', pair, one => `${one.target_table}: status ${one.status || one.category}`),
    ),
  ]
}

function pairs<T>(before: readonly T[], after: readonly T[], keys: Likeness<T>): Pair<T, T>[] {
  return pairUp(before, after, keys, { before: row => row, after: row => row })
}

function partsOf(before: FileTemplate | null, after: FileTemplate): MappingChange[] {
  return [
    ...pairs(before?.conditions ?? [], after.conditions, likeness.condition).flatMap(pair =>
      changeOf('condition', pair, conditionName, after.name),
    ),
    ...pairs(before?.field_mappings ?? [], after.field_mappings, likeness.field_mapping).flatMap(pair =>
      changeOf('field_mapping', pair, ({ column, jira_field: field }) => column || field, after.name),
    ),
  ]
}

const conditionName = ({ attribute, operator, options, text }: FileCondition): string =>
  [attribute, operator, options.join(', '), text].filter(part => part !== '').join(' ')

function changeOf<T extends object>(
  part: MappingPart,
  { before, after }: Pair<T, T>,
  nameOf: (row: T) => string,
  template = '',
): MappingChange[] {
  const about = { part, template }
  if (after === null) return before === null ? [] : [{ change: 'removed', ...about, name: nameOf(before), fields: [] }]
  const said = wordsOf(before)
  const fields = Object.entries(wordsOf(after))
    .map(([field, words]) => ({ field, before: said[field] ?? '', after: words }))
    .filter(each => each.before !== each.after)
  const gone = Object.keys(said).filter(field => !(field in wordsOf(after)))
  const all = [...fields, ...gone.map(field => ({ field, before: said[field] ?? '', after: '' }))]
  if (before === null) return [{ change: 'added', ...about, name: nameOf(after), fields: all }]
  return all.length === 0 ? [] : [{ change: 'changed', ...about, name: nameOf(before), fields: all }]
}

/** Each field in words; values of records by their column. What has rows of its own is left out. */
function wordsOf(row: object | null): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [field, value] of Object.entries(row ?? {})) {
    if (field === 'conditions' || field === 'field_mappings') continue
    if (Array.isArray(value)) words[field] = value.join(', ')
    else if (isValues(value))
      for (const [column, one] of Object.entries(value))
        words[`${field === 'values' ? '' : 'static '}${column}`] = valueWords(one)
    else words[field] = String(value)
  }
  return words
}

/** No field of a file is null. */
function isValues(value: unknown): value is Record<string, FileValue> {
  return typeof value === 'object'
}

export function valueWords(value: FileValue): string {
  if (typeof value === 'string') return value
  return `${'names' in value ? value.names.join(', ') : value.name} (${value.table})`
}

/** What a mapping file means on this instance: each row with the columns that it would have, or what is missing or ambiguous, by name. */
import { checkColumns } from './columns.ts'
import { findAttribute, findOption, unknownWords } from './names.ts'
import type { Catalogue } from './names.ts'
import { fromFileValues, storedValues } from './values.ts'
import { toChosen } from '../checks/chosen-condition.ts'
import type { ChosenCondition, ConditionOption } from '../checks/chosen-condition.ts'
import type {
  FileCondition,
  FileFieldMapping,
  FileStateMapping,
  FileStatusMapping,
  FileTemplate,
  MappingFile,
} from '../contract/mapping-file.ts'
import type { Values } from '../platform/rows.ts'

export interface Resolved<T> {
  readonly file: T
  readonly columns: Readonly<Values>
}

export interface ResolvedCondition extends Resolved<FileCondition> {
  readonly chosen: ChosenCondition
}

export interface ResolvedTemplate extends Resolved<FileTemplate> {
  readonly staticValues: Readonly<Values>
  readonly conditions: readonly ResolvedCondition[]
  readonly fields: readonly Resolved<FileFieldMapping>[]
}

export interface ResolvedStatus extends Resolved<FileStatusMapping> {
  readonly values: Readonly<Values>
  readonly status: ConditionOption | null
}

export interface ResolvedMapping {
  readonly templates: readonly ResolvedTemplate[]
  readonly states: readonly Resolved<FileStateMapping>[]
  readonly statuses: readonly ResolvedStatus[]
  /** Sentences. With any of them nothing of the file counts. */
  readonly problems: readonly string[]
}

/** `complain` takes what is wrong with the part of the file that is being read. */
interface Place {
  readonly catalogue: Catalogue
  readonly complain: (problem: string) => void
}

export function resolveMapping(file: MappingFile, catalogue: Catalogue): ResolvedMapping {
  const problems: string[] = []
  const at = (where: string): Place => ({ catalogue, complain: problem => void problems.push(`${where}: ${problem}`) })
  for (const name of doubled(file)) problems.push(`${name}: the file has two templates of this name.`)
  const templates = file.templates.map(template => resolveTemplate(template, at(`Template "${template.name}"`)))
  const states = file.state_mappings.map(one =>
    resolveState(one, at(`State ${one.state} of ${one.target_table || one.destination}`)),
  )
  const statuses = file.status_mappings.map(one =>
    resolveStatus(one, at(`Status ${one.status || one.category} of ${one.target_table}`)),
  )
  return { templates, states, statuses, problems: [...new Set(problems)] }
}

function doubled({ templates }: MappingFile): string[] {
  const names = templates.map(
    ({ record_type: type, name }) => `Template "${name}" for ${type === 'incident' ? 'incidents' : 'follow-ups'}`,
  )
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

function resolveTemplate(template: FileTemplate, place: Place): ResolvedTemplate {
  for (const problem of checkColumns(template)) place.complain(problem)
  const { values, problems } = fromFileValues(template.target_table, template.static_values)
  for (const problem of problems) place.complain(problem)
  const { conditions, field_mappings: fields, static_values: _values, ...plain } = template
  return {
    file: template,
    columns: { ...asColumns(plain), static_values: storedValues(values) },
    staticValues: values,
    conditions: conditions.map(condition => resolveCondition(condition, place)),
    fields: fields.map(field => ({ file: field, columns: asColumns(field) })),
  }
}

function resolveCondition(condition: FileCondition, place: Place): ResolvedCondition {
  const found = findAttribute(place.catalogue, condition.attribute)
  const attribute = typeof found === 'string' ? null : found
  if (typeof found === 'string') place.complain(unknownWords('attribute', condition.attribute, found))
  const options = condition.options.flatMap(name => {
    const option = attribute === null ? null : findOption(place.catalogue, attribute.sysId, name)
    if (option === null) return []
    if (typeof option !== 'string') return option
    place.complain(unknownWords(`option of ${condition.attribute}`, name, option))
    return []
  })
  const { operator, text, order } = condition
  const chosen = toChosen(operator, text, attribute, options)
  const ids = options.map(({ sysId }) => sysId).join(',')
  return {
    file: condition,
    columns: { attribute: attribute?.sysId ?? '', operator, options: ids, text, order: `${order}` },
    chosen,
  }
}

function resolveState(file: FileStateMapping, place: Place): Resolved<FileStateMapping> {
  return { file, columns: { ...asColumns(file), incident_status: statusOf(file.incident_status, place)?.sysId ?? '' } }
}

function resolveStatus(file: FileStatusMapping, place: Place): ResolvedStatus {
  const status = statusOf(file.status, place)
  const { values, problems } = fromFileValues(file.target_table, file.values)
  for (const problem of problems) place.complain(problem)
  const { values: _values, ...plain } = file
  return {
    file,
    columns: { ...asColumns(plain), status: status?.sysId ?? '', values: storedValues(values) },
    values,
    status,
  }
}

function statusOf(name: string, { catalogue, complain }: Place): ConditionOption | null {
  if (name === '') return null
  const attribute = findAttribute(catalogue, 'status')
  const option = typeof attribute === 'string' ? attribute : findOption(catalogue, attribute.sysId, name)
  if (typeof option !== 'string') return option
  complain(unknownWords('status', name, option))
  return null
}

/** Texts as they are, and what is true, false or a number as the platform stores it. */
function asColumns(row: object): Values {
  const columns = Object.entries(row).map(([column, value]): [string, string] => [
    column,
    value === true ? '1' : value === false ? '0' : String(value),
  ])
  return Object.fromEntries(columns)
}

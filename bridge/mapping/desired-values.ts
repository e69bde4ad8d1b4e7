/**
 * Template + incident (or follow-up) -> the columns the app should write.
 *
 * A mapping that cannot be rendered, or that reads a name which means nothing, costs its own column: the column stays as it is, and
 * the ticket warns. Every other column is sent as usual.
 */
import { storedJson } from '../../src-sn/server/contract/columns.ts'
import { limits } from '../../src-sn/server/contract/resources.ts'
import { withoutFourBytes } from './four-bytes.ts'
import { liquidScope } from './liquid-scope.ts'
import { renderLiquid } from './liquid.ts'
import { missingNames, type NamePlace } from './mapping-problem.ts'
import { asSingleLine, cutTo } from './plain-text.ts'
import type {
  Configuration,
  DesiredValue,
  FieldMapping,
  IncidentStatus,
  StatusMapping,
  Subject,
  Template,
} from './types.ts'

const laterAdvice = 'The next change in incident.io asks again.'

/** The column ticket.desired_values holds 65000 characters of JSON; most ServiceNow text columns hold 4000 or fewer. */
const maxRowCharacters = 60_000
const maxValueCharacters = 16_000

interface DesiredValues {
  readonly values: readonly DesiredValue[]
  /** Sentences for the decision, about no column: a mapping without a column, a status without a mapping. */
  readonly notes: readonly string[]
}

/** What is known beside the template and the incident. */
type Known = Pick<Configuration, 'statusMappings' | 'names' | 'severityRanks'>

/** One value for each column. A later mapping of the same column replaces an earlier one; a status mapping replaces both. */
export function desiredValues(
  template: Template,
  { statusMappings, names, severityRanks }: Known,
  subject: Subject,
  recordSysId: string,
): DesiredValues {
  const recordType = subject.followUp === null ? 'incident' : 'follow_up'
  const place: NamePlace = { recordType, names, incident: subject.incident }
  const scope = liquidScope({ ...subject, severityRanks, record: { table: template.targetTable, sysId: recordSysId } })
  const byColumn = new Map<string, DesiredValue>()
  const isMapped = (mapping: FieldMapping): boolean => mapping.column.trim() !== ''
  for (const mapping of template.fieldMappings.filter(isMapped))
    byColumn.set(mapping.column, renderMapping(mapping, scope, place, template.jira !== undefined))
  const notes = template.fieldMappings.every(isMapped)
    ? []
    : [`Template "${template.name}": a field mapping without a column is left out.`]
  // Follow-ups have a status of their own; status mappings speak of incidents.
  if (subject.followUp === null) {
    const { columns, note } = statusColumns(subject.incident.status, template.targetTable, statusMappings)
    if (note !== '') notes.push(note)
    for (const [column, value] of Object.entries(columns))
      byColumn.set(column, { column, value, write: 'sync', status: true })
  }
  return { values: fitRow([...byColumn.values()]), notes }
}

/** Cuts what would not fit the row: half a JSON text would leave the app with nothing to read. */
function fitRow(values: readonly DesiredValue[]): DesiredValue[] {
  let limit = maxValueCharacters
  let fitted = cutValues(values, limit)
  while (storedJson(fitted).length > maxRowCharacters && limit > 1) {
    limit = Math.floor(limit / 2)
    fitted = cutValues(values, limit)
  }
  return fitted
}

const cutValues = (values: readonly DesiredValue[], limit: number): DesiredValue[] =>
  values.map(one => {
    if (one.problem !== undefined) return { ...one, problem: cutTo(one.problem, limit) }
    if (one.value.length <= limit) return one
    return { ...one, value: cutTo(one.value, limit), warning: `the sync carries ${limit} characters of the value.` }
  })

function renderMapping(
  mapping: FieldMapping,
  scope: Record<string, unknown>,
  place: NamePlace,
  isJira: boolean,
): DesiredValue {
  const { column, write, lookup } = mapping
  const leftOut = (reason: string, advice = 'Correct the field mapping.'): DesiredValue => {
    const problem = `left out, because ${reason}. ${advice}`
    return { column, value: '', write, problem: asSingleLine(problem, limits.problemCharacters) }
  }
  // A name that incident.io does not know says nothing about the incident: what stands in the column stays.
  const missing = missingNames(mapping.value, place)
  const isDoubt = missing.every(one => one.isDoubt)
  if (missing.length > 0)
    return leftOut(missing.map(({ words }) => words).join(', and '), isDoubt ? laterAdvice : undefined)
  const rendered = renderLiquid(mapping.value, scope)
  if ('error' in rendered) return leftOut(`its Liquid is broken: ${rendered.error}`)
  const text = isJira || mapping.fullUtf8 === true ? rendered.text : withoutFourBytes(rendered.text)
  if (lookup === null) return { column, value: text, write }
  return { column, value: text.trim(), write, lookup: { table: lookup.table, column: lookup.column } }
}

/**
 * The columns that the admin's status mappings write for an incident.io status. The other direction is the app's
 * state_mapping. A mapping that names the very status beats one that names its category; the first of each kind counts.
 * `note`: a sentence when the admin maps other statuses of the table but not this one: nothing is guessed for it. '' otherwise.
 */
export function statusColumns(
  status: IncidentStatus,
  targetTable: string,
  mappings: readonly StatusMapping[],
): { readonly columns: Readonly<Record<string, string>>; readonly note: string } {
  const ofTable = mappings.filter(mapping => mapping.targetTable === targetTable)
  const byStatus = ofTable.find(mapping => mapping.statusId !== '' && mapping.statusId === status.id)
  const byCategory = ofTable.find(
    mapping => mapping.statusId === '' && mapping.category !== '' && mapping.category === status.category,
  )
  const columns = (byStatus ?? byCategory)?.values ?? {}
  const isMapped = ofTable.length === 0 || Object.keys(columns).length > 0
  const note = `Status "${status.name}" (${status.category}) has no status mapping for ${targetTable}, so the state of the record is left alone.`
  return { columns, note: isMapped ? '' : note }
}

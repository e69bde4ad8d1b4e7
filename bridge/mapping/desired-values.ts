/**
 * Template + incident (or follow-up) -> the columns the app should write.
 *
 * A mapping that cannot be rendered is left out and reported; every other column is still sent, and the sentence appears in
 * the decision of the ticket row. A broken mapping thus costs one column of the incidents it touches, never the ticket.
 */
import { liquidScope } from './liquid-scope.ts'
import { renderLiquid } from './liquid.ts'
import { cutTo } from './plain-text.ts'
import type { DesiredValue, FieldMapping, IncidentStatus, StatusMapping, Subject, Template } from './types.ts'

/** The column ticket.desired_values holds 65000 characters of JSON; most ServiceNow text columns hold 4000 or fewer. */
const maxRowCharacters = 60_000
const maxValueCharacters = 16_000

interface DesiredValues {
  readonly values: readonly DesiredValue[]
  /** One sentence for each mapping that was left out (or cut): template, column and the parser's words. And for a status that none maps. */
  readonly errors: readonly string[]
}

/** One value for each column. A later mapping of the same column replaces an earlier one; a status mapping replaces both. */
export function desiredValues(
  template: Template,
  statusMappings: readonly StatusMapping[],
  subject: Subject,
  recordSysId: string,
): DesiredValues {
  const scope = liquidScope({ ...subject, record: { table: template.targetTable, sysId: recordSysId } })
  const byColumn = new Map<string, DesiredValue>()
  const errors: string[] = []
  for (const mapping of template.fieldMappings) {
    const outcome = renderMapping(mapping, scope)
    if ('error' in outcome)
      errors.push(`Template "${template.name}", column "${mapping.column}" is left out: ${outcome.error}.`)
    else if (outcome.value) byColumn.set(mapping.column, outcome.value)
  }
  // Follow-ups have a status of their own; status mappings speak of incidents.
  const columns =
    subject.followUp === null ? statusColumns(subject.incident.status, template.targetTable, statusMappings) : {}
  const unmapped =
    subject.followUp === null ? unmappedStatus(subject.incident.status, template.targetTable, statusMappings) : ''
  if (unmapped !== '') errors.push(unmapped)
  for (const [column, value] of Object.entries(columns)) byColumn.set(column, { column, value, write: 'sync' })
  return fitRow([...byColumn.values()], errors, template)
}

/** Cuts what would not fit the row: half a JSON text would leave the app with nothing to read. */
function fitRow(values: readonly DesiredValue[], errors: readonly string[], template: Template): DesiredValues {
  let limit = maxValueCharacters
  let fitted = cutValues(values, limit)
  while (JSON.stringify(fitted).length > maxRowCharacters && limit > 1) {
    limit = Math.floor(limit / 2)
    fitted = cutValues(values, limit)
  }
  const cut = values.filter(one => one.value.length > limit)
  const sentences = cut.map(one => `Template "${template.name}", column "${one.column}" is cut to ${limit} characters.`)
  return { values: fitted, errors: [...errors, ...sentences] }
}

const cutValues = (values: readonly DesiredValue[], limit: number): DesiredValue[] =>
  values.map(one => ({ ...one, value: cutTo(one.value, limit) }))

type MappingOutcome = { readonly value: DesiredValue | null } | { readonly error: string }

function renderMapping(mapping: FieldMapping, scope: Record<string, unknown>): MappingOutcome {
  if (mapping.column.trim() === '') return { error: 'no column is picked' }
  const rendered = renderLiquid(mapping.value, scope)
  if ('error' in rendered) return rendered
  const { column, write, lookup } = mapping
  if (lookup === null) return { value: { column, value: rendered.text, write } }
  const key = rendered.text.trim()
  // Nothing to look for is not "find the record with the empty name": the column stays as it is.
  return {
    value: key === '' ? null : { column, value: key, write, lookup: { table: lookup.table, column: lookup.column } },
  }
}

/**
 * The columns that the admin's status mappings write for an incident.io status. The other direction is the app's
 * state_mapping. A mapping that names the very status beats one that names its category; the first of each kind counts.
 */
export function statusColumns(
  status: IncidentStatus,
  targetTable: string,
  mappings: readonly StatusMapping[],
): Readonly<Record<string, string>> {
  const ofTable = mappings.filter(mapping => mapping.targetTable === targetTable)
  const byStatus = ofTable.find(mapping => mapping.statusId !== '' && mapping.statusId === status.id)
  const byCategory = ofTable.find(
    mapping => mapping.statusId === '' && mapping.category !== '' && mapping.category === status.category,
  )
  return (byStatus ?? byCategory)?.values ?? {}
}

/** A sentence when the admin maps other statuses of the table but not this one: nothing is guessed for it. '' otherwise. */
export function unmappedStatus(
  status: IncidentStatus,
  targetTable: string,
  mappings: readonly StatusMapping[],
): string {
  const isMapping = mappings.some(mapping => mapping.targetTable === targetTable)
  if (!isMapping || Object.keys(statusColumns(status, targetTable, mappings)).length > 0) return ''
  return `Status "${status.name}" (${status.category}) has no status mapping for ${targetTable}, so the state of the record is left alone.`
}

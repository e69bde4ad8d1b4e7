/** incident.io status -> columns of the record, by the admin's status mappings. The other direction is the app's state_mapping. */
import type { IncidentStatus, StatusMapping } from './types.ts'

/** Said when the admin maps statuses of the table, and not this one: nothing is guessed for it. '' otherwise. */
export function unmappedStatus(
  status: IncidentStatus,
  targetTable: string,
  mappings: readonly StatusMapping[],
): string {
  const isMapping = mappings.some(mapping => mapping.targetTable === targetTable)
  if (!isMapping || Object.keys(statusColumns(status, targetTable, mappings)).length > 0) return ''
  return `Status "${status.name}" (${status.category}) has no status mapping for ${targetTable}, so the state of the record is left alone.`
}

/** A mapping that names the very status beats one that names its category; the first of each kind counts. No mapping: no columns. */
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

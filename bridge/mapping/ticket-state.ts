/** incident.io status -> columns of the record, by the admin's status mappings. The other direction is the app's state_mapping. */
import type { IncidentStatus, StatusMapping } from './types.ts'

/** A mapping that names the very status beats one that names its category; the first of each kind counts. No mapping: no columns. */
export function statusColumns(
  status: IncidentStatus, targetTable: string, mappings: readonly StatusMapping[],
): Readonly<Record<string, string>> {
  const ofTable = mappings.filter((mapping) => mapping.targetTable === targetTable)
  const byStatus = ofTable.find((mapping) => mapping.statusId !== '' && mapping.statusId === status.id)
  const byCategory = ofTable.find((mapping) => mapping.statusId === '' && mapping.category !== '' && mapping.category === status.category)
  return (byStatus ?? byCategory)?.values ?? {}
}

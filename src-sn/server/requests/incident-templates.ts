/** The templates that make records of incident, or of a table that extends it, with what the set-up asks about. */
import { openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'
import { FIELD_MAPPING, JIRA, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

interface Mapping {
  readonly sysId: string
  readonly value: string
  readonly isLookup: boolean
}

export interface IncidentTemplate {
  readonly sysId: string
  readonly name: string
  /** The static values. */
  readonly values: Readonly<Values>
  /** By column. */
  readonly mappings: ReadonlyMap<string, Mapping>
}

/** In their order, switched on or not. */
export function incidentTemplates(): IncidentTemplate[] {
  const mappings = readMappings()
  const row = openTable(TEMPLATE)
  row.orderBy('order')
  row.orderBy('name')
  row.query()
  const found: IncidentTemplate[] = []
  while (row.next()) {
    const isOfIncidents = text(row, 'record_type') === 'incident' && text(row, 'destination') !== JIRA
    if (!isOfIncidents || !lineOf(text(row, 'target_table')).includes('incident')) continue
    found.push({
      sysId: row.getUniqueValue(),
      name: text(row, 'name'),
      values: parseTemplateValues(text(row, 'static_values')),
      mappings: mappings.get(row.getUniqueValue()) ?? new Map<string, Mapping>(),
    })
  }
  return found
}

function readMappings(): ReadonlyMap<string, Map<string, Mapping>> {
  const byTemplate = new Map<string, Map<string, Mapping>>()
  const row = openTable(FIELD_MAPPING)
  row.query()
  while (row.next()) {
    const ofTemplate = byTemplate.get(text(row, 'template')) ?? new Map<string, Mapping>()
    ofTemplate.set(text(row, 'column'), {
      sysId: row.getUniqueValue(),
      value: text(row, 'value'),
      isLookup: text(row, 'kind') === 'lookup',
    })
    byTemplate.set(text(row, 'template'), ofTemplate)
  }
  return byTemplate
}

/**
 * The mapping as it is stored: each row with what the file says of it. A word that an import spoilt, or that was never chosen, is its
 * default, as the rest of the app reads it.
 */
import type { GlideRecord } from '@servicenow/glide'
import { nameAttribute, nameOption } from './names.ts'
import type { Catalogue } from './names.ts'
import { toFileValues } from './values.ts'
import { readEveryAttribute, readOptions } from '../checks/chosen-condition.ts'
import { mappingFormat, mappingSchema, sortedFile } from '../contract/mapping-file.ts'
import type {
  FileCondition,
  FileFieldMapping,
  FileStateMapping,
  FileStatusMapping,
  FileTemplate,
  MappingFile,
} from '../contract/mapping-file.ts'
import { editPolicies } from '../contract/merge.ts'
import { destinations, matchModes, recordTypes, ticketStates, writeModes } from '../contract/vocabulary.ts'
import { oneOf } from '../platform/json.ts'
import { isTrue, listOf, openTable, text, toNumber } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'

export interface Stored<T> {
  readonly sysId: string
  readonly file: T
}

export interface StoredTemplate extends Stored<FileTemplate> {
  readonly conditions: readonly Stored<FileCondition>[]
  readonly fields: readonly Stored<FileFieldMapping>[]
}

export interface StoredMapping {
  readonly templates: readonly StoredTemplate[]
  readonly states: readonly Stored<FileStateMapping>[]
  readonly statuses: readonly Stored<FileStatusMapping>[]
}

/** All attributes, and the options of those that have any: conditions are picked from them. */
export function readCatalogue(): Catalogue {
  const attributes = readEveryAttribute()
  const withOptions = attributes.filter(({ kind }) => kind === 'option').map(({ sysId }) => sysId)
  return { attributes, options: readOptions('attribute', withOptions) }
}

export function readStored(catalogue: Catalogue): StoredMapping {
  const conditions = byTemplate(CONDITION, row => toCondition(row, catalogue))
  const fields = byTemplate(FIELD_MAPPING, toField)
  const templates = readAll(TEMPLATE, row => {
    const own = conditions.get(row.getUniqueValue()) ?? []
    const mapped = fields.get(row.getUniqueValue()) ?? []
    const parts = { conditions: own.map(({ file }) => file), field_mappings: mapped.map(({ file }) => file) }
    return { sysId: row.getUniqueValue(), file: { ...toTemplate(row), ...parts }, conditions: own, fields: mapped }
  })
  return {
    templates,
    states: readAll(STATE_MAPPING, row => ({ sysId: row.getUniqueValue(), file: toState(row, catalogue) })),
    statuses: readAll(STATUS_MAPPING, row => ({ sysId: row.getUniqueValue(), file: toStatus(row, catalogue) })),
  }
}

export function fileOf({ templates, states, statuses }: StoredMapping): MappingFile {
  return sortedFile({
    format: mappingFormat,
    schema: mappingSchema,
    templates: templates.map(({ file }) => file),
    state_mappings: states.map(({ file }) => file),
    status_mappings: statuses.map(({ file }) => file),
  })
}

function toTemplate(row: GlideRecord): Omit<FileTemplate, 'conditions' | 'field_mappings'> {
  const table = text(row, 'target_table')
  return {
    name: text(row, 'name'),
    record_type: oneOf(recordTypes, text(row, 'record_type'), 'incident'),
    order: toNumber(row, 'order'),
    active: isTrue(row, 'active'),
    destination: oneOf(destinations, text(row, 'destination'), 'servicenow'),
    target_table: table,
    jira_project: text(row, 'jira_project'),
    jira_issue_type: text(row, 'jira_issue_type'),
    match: oneOf(matchModes, text(row, 'match'), 'all'),
    fallback: isTrue(row, 'fallback'),
    trial: isTrue(row, 'trial'),
    sync_updates: isTrue(row, 'sync_updates'),
    description: text(row, 'description'),
    static_values: toFileValues(table, text(row, 'static_values')),
  }
}

function toCondition(row: GlideRecord, catalogue: Catalogue): FileCondition {
  return {
    attribute: nameAttribute(catalogue, text(row, 'attribute')),
    operator: text(row, 'operator'),
    options: listOf(row, 'options')
      .map(option => nameOption(catalogue, option))
      .filter(name => name !== '')
      .sort(),
    text: text(row, 'text'),
    order: toNumber(row, 'order'),
  }
}

function toField(row: GlideRecord): FileFieldMapping {
  return {
    column: text(row, 'column'),
    jira_field: text(row, 'jira_field'),
    value: text(row, 'value'),
    kind: oneOf(['value', 'lookup'], text(row, 'kind'), 'value'),
    lookup_table: text(row, 'lookup_table'),
    lookup_column: text(row, 'lookup_column'),
    write: oneOf(writeModes, text(row, 'write'), 'sync'),
    on_edit: oneOf(['automatic', 'incident_io', 'person'], text(row, 'on_edit'), 'automatic'),
    order: toNumber(row, 'order'),
  }
}

function toState(row: GlideRecord, catalogue: Catalogue): FileStateMapping {
  return {
    destination: oneOf(destinations, text(row, 'destination'), 'servicenow'),
    target_table: text(row, 'target_table'),
    state: text(row, 'state'),
    label: text(row, 'label'),
    ticket_state: oneOf(ticketStates, text(row, 'ticket_state'), 'open'),
    follow_up_status: text(row, 'follow_up_status'),
    incident_status: nameOption(catalogue, text(row, 'incident_status')),
  }
}

function toStatus(row: GlideRecord, catalogue: Catalogue): FileStatusMapping {
  const table = text(row, 'target_table')
  return {
    target_table: table,
    category: text(row, 'category'),
    status: nameOption(catalogue, text(row, 'status')),
    values: toFileValues(table, text(row, 'values')),
    on_edit: oneOf(editPolicies, text(row, 'on_edit'), 'incident_io'),
    active: isTrue(row, 'active'),
    order: toNumber(row, 'order'),
  }
}

function readAll<T>(table: string, toRow: (row: GlideRecord) => T): T[] {
  const row = openTable(table)
  row.orderBy('sys_id')
  row.query()
  const rows: T[] = []
  while (row.next()) rows.push(toRow(row))
  return rows
}

function byTemplate<T>(table: string, toFile: (row: GlideRecord) => T): Map<string, Stored<T>[]> {
  const found = new Map<string, Stored<T>[]>()
  for (const { template, ...stored } of readAll(table, row => ({
    template: text(row, 'template'),
    sysId: row.getUniqueValue(),
    file: toFile(row),
  })))
    found.set(template, [...(found.get(template) ?? []), stored])
  return found
}

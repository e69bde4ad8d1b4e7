/** The configuration as the bridge reads it. The number of queries does not depend on the number of rows. */
import type { GlideRecord } from '@servicenow/glide'
import { readOptions } from '../checks/chosen-condition.ts'
import { bridgeProblem } from '../checks/finding.ts'
import { editPolicies, shippedPolicy } from '../contract/merge.ts'
import { isFullUtf8, probeOf } from '../platform/dictionary.ts'
import { oneOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { declaredFrom } from '../platform/start.ts'
import { isTrue, openTable, text, toNumber } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { FIELD_MAPPING, JIRA, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'
import { toIso } from '../platform/time.ts'
import { readKnownNames } from './catalogue-names.ts'
import { readConditions } from './configuration-conditions.ts'

/** The configuration as plain data, in the words of the REST contract. */
export function readConfiguration() {
  return {
    private_incidents: privateIncidentsAllowed(),
    declared_from: toIso(declaredFrom()),
    templates: readTemplates(),
    status_mappings: readStatusMappings(),
    ...readKnownNames(),
  }
}

function readTemplates() {
  const row = openTable(TEMPLATE)
  row.orderBy('order')
  row.orderBy('name')
  row.query()
  const templates: ReturnType<typeof toTemplate>[] = []
  while (row.next()) templates.push(toTemplate(row))
  const conditions = readConditions()
  const mappings = readFieldMappings(new Map(templates.map(template => [template.sys_id, template])))
  return templates.map(template => ({
    ...template,
    conditions: conditions.get(template.sys_id) ?? [],
    field_mappings: mappings.get(template.sys_id) ?? [],
  }))
}

function toTemplate(row: GlideRecord) {
  return {
    sys_id: row.getUniqueValue(),
    name: text(row, 'name'),
    order: toNumber(row, 'order'),
    // One row that was spoilt by an import must not cost the others their configuration: the defaults of the columns.
    record_type: text(row, 'record_type') === 'follow_up' ? 'follow_up' : 'incident',
    destination: text(row, 'destination') === JIRA ? JIRA : 'servicenow',
    target_table: text(row, 'target_table'),
    jira_project: text(row, 'jira_project'),
    jira_issue_type: text(row, 'jira_issue_type'),
    active: isTrue(row, 'active'),
    match: text(row, 'match') === 'any' ? 'any' : 'all',
    fallback: isTrue(row, 'fallback'),
    sync_updates: isTrue(row, 'sync_updates'),
    trial: isTrue(row, 'trial'),
  }
}

type TemplateRow = ReturnType<typeof toTemplate>

function readFieldMappings(templates: ReadonlyMap<string, TemplateRow>) {
  const probes = new Map<string, GlideRecord | null>()
  const row = openTable(FIELD_MAPPING)
  row.orderBy('order')
  row.orderBy('column')
  row.query()
  const byTemplate = new Map<string, object[]>()
  while (row.next()) {
    const list = byTemplate.get(text(row, 'template')) ?? []
    const template = templates.get(text(row, 'template'))
    const column = columnOf(row, template)
    const table = template === undefined || template.destination === JIRA ? '' : template.target_table
    const probe = once(probes, table, () => probeOf(table))
    list.push({
      sys_id: row.getUniqueValue(),
      column,
      value: text(row, 'value'),
      write: text(row, 'write') === 'create' ? 'create' : 'sync',
      on_edit: oneOf(editPolicies, text(row, 'on_edit'), shippedPolicy(column)),
      lookup: toLookup(row),
      problem: bridgeProblem(text(row, 'problem')),
      // Left out where it is not so, as in almost every row.
      ...(probe !== null && isFullUtf8(probe, column) ? { full_utf8: true } : {}),
    })
    byTemplate.set(text(row, 'template'), list)
  }
  return byTemplate
}

/** Of a template that writes to Jira, the column is a field of the issue. */
function columnOf(row: GlideRecord, template: TemplateRow | undefined): string {
  return text(row, template?.destination === JIRA ? 'jira_field' : 'column').trim()
}

function toLookup(row: GlideRecord) {
  return text(row, 'kind') === 'lookup'
    ? { table: text(row, 'lookup_table'), column: text(row, 'lookup_column') }
    : null
}

function readStatusMappings() {
  const row = openTable(STATUS_MAPPING)
  row.addQuery('active', true)
  row.orderBy('order')
  row.query()
  const rows = []
  while (row.next()) if (isTrue(row, 'active')) rows.push(toStatusMapping(row))
  const statuses = readOptions(
    'sys_id',
    rows.map(({ status }) => status),
  )
  return rows.map(({ status, ...mapping }) => ({
    ...mapping,
    status_id: statuses.find(({ sysId }) => sysId === status)?.externalId ?? '',
  }))
}

function toStatusMapping(row: GlideRecord) {
  return {
    sys_id: row.getUniqueValue(),
    target_table: text(row, 'target_table'),
    category: text(row, 'category'),
    status: text(row, 'status'),
    values: parseTemplateValues(text(row, 'values')),
  }
}

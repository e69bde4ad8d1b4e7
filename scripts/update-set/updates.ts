/**
 * The records of a built app as customer updates: what "Export to XML" of an instance that holds the app would list, in the order in
 * which they can be applied. Shapes follow exports of real instances; docs/tried.md names them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asChoiceList, withLabels, withPackage, withTableNames, withUniqueColumns } from './shapes.ts'
import { recordOf, type App, type CustomerUpdate, type Source } from './source.ts'
import { readXml, textOf, writeXml, type XmlNode } from './xml.ts'

/**
 * The table of the outermost record, in the order in which they have to be there, with the words of an instance. A preview looks every
 * reference up, and a commit applies updates in the order in which they were recorded.
 */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['sys_app', 'Custom Application'],
  ['sys_module', 'Module'],
  ['sys_user_role', 'Role'],
  ['sys_user_role_contains', 'Contained Role'],
  ['sys_db_object', 'Table'],
  ['sys_dictionary', 'Dictionary'],
  ['sys_documentation', 'Field Label'],
  ['sys_choice', 'Choice list'],
  ['sys_security_acl', 'Access Control'],
  ['sys_security_acl_role', 'Access Roles'],
  ['sys_scope_privilege', 'Cross scope privilege'],
  ['sys_properties_category', 'System Property Category'],
  ['sys_properties', 'System Property'],
  ['sys_properties_category_m2m', 'Property Category'],
  ['sys_rest_message', 'REST Message'],
  ['sys_rest_message_fn', 'HTTP Method'],
  ['sys_ws_definition', 'Scripted REST API'],
  ['sys_ws_version', 'Scripted REST Version'],
  ['sys_ws_operation', 'Scripted REST Resource'],
  ['sys_script', 'Business Rule'],
  ['sysauto_script', 'Scheduled Script Execution'],
  ['sysevent_register', 'Event Registration'],
  ['sysevent_email_action', 'Notification'],
  ['sys_ui_action', 'UI Action'],
  ['sys_ui_action_role', 'UI Action Role'],
  ['sys_script_include', 'Script Include'],
  ['sys_script_client', 'Client Script'],
  ['sys_ui_policy', 'UI Policy'],
  ['sys_ui_policy_action', 'UI Policy Action'],
  ['sys_ui_view', 'View'],
  ['sys_ui_section', 'Form Layout'],
  ['sys_ui_form_sections', 'Form Sections'],
  ['sys_ui_list', 'List Layout'],
  ['sys_ui_list_control', 'List Control'],
  ['sys_relationship', 'Relationship'],
  ['sys_ui_related_list', 'Related List'],
  ['sys_ui_related_list_entry', 'Related List Entry'],
  ['sys_ux_lib_asset', 'UX Library Asset'],
  ['sys_ui_page', 'UI Page'],
  ['sys_app_application', 'Application Menu'],
  ['sys_app_module', 'Module'],
  ['sys_auto_flush', 'Auto Flush'],
  ['sys_auth_profile_basic', 'Basic Auth Configuration'],
  ['sys_atf_test', 'Test'],
  ['sys_atf_step', 'Test Step'],
  ['sys_atf_test_suite', 'Test Suite'],
])

/** Where the table stands that an update is about. */
const TABLE_COLUMNS = ['collection', 'table', 'tablename']

/** What people know a record by, the first that is filled. */
const NAME_COLUMNS = ['title', 'name', 'label', 'target_name', 'path', 'short_description']

/** The app of a build (dist/app). Throws where there is none. */
export function readApp(folder: string): App {
  const [source] = readFolder(folder, 'scope')
  const record = source?.root.children.find(({ name }) => name === 'sys_app')
  if (record === undefined) throw new Error(`${folder}: no sys_app record in scope/. Is this a built app?`)
  const [sysId = '', name = '', scope = '', version = ''] = ['sys_id', 'name', 'scope', 'version'].map(column =>
    textOf(record, column),
  )
  return { sysId, name, scope, version }
}

/** Everything of the app but its first rows. */
export function readMetadata(folder: string, app: App): CustomerUpdate[] {
  const tables = readTables(folder)
  const sources = [
    ...readFolder(folder, 'scope'),
    ...withUniqueColumns(withLabels(readFolder(folder, 'update'), tables, app), tables),
    ...readFolder(folder, 'author_elective_update').map(asChoiceList),
  ]
  const labels = labelsOf(tables)
  return sources
    .map(source => ({ source, rank: rankOf(source) }))
    .sort((left, right) => left.rank - right.rank || (left.source.updateName < right.source.updateName ? -1 : 1))
    .map(({ source }) => toUpdate(withPackage(withTableNames(source), app), labels))
}

/** The rows of the app's own tables that its first installation brings along, each after the rows that it refers to. */
export function readFirstRows(folder: string): CustomerUpdate[] {
  const rows = readFolder(folder, 'unload')
  const labels = labelsOf(readTables(folder))
  const ids = new Map(rows.map(source => [textOf(recordOf(source), 'sys_id'), source]))
  const placed = new Set<Source>()
  const place = (source: Source): void => {
    if (placed.has(source)) return
    const referred = recordOf(source).children.flatMap(({ text }) => text.split(',').map(id => ids.get(id)))
    for (const other of referred) if (other !== undefined && other !== source) place(other)
    placed.add(source)
  }
  rows.forEach(place)
  return [...placed].map(source => toUpdate(source, labels))
}

function readTables(folder: string): XmlNode[] {
  return readFolder(folder, 'dictionary').flatMap(({ root }) => root.children)
}

function labelsOf(tables: XmlNode[]): ReadonlyMap<string, string> {
  return new Map(tables.map(({ attributes }) => [attributes['name'] ?? '', attributes['label'] ?? '']))
}

function readFolder(folder: string, part: string): Source[] {
  const path = join(folder, part)
  if (!existsSync(path)) return []
  const files = readdirSync(path).filter(name => name.endsWith('.xml'))
  return files
    .sort()
    .map(name => ({ updateName: name.slice(0, -'.xml'.length), root: readXml(readFileSync(join(path, name), 'utf8')) }))
}

/** The collection's own entry makes the table, so it comes before its columns. */
function rankOf(source: Source): number {
  const record = recordOf(source)
  const kind = [...KINDS.keys()].indexOf(record.name)
  if (kind < 0) throw new Error(`${source.updateName}: nobody said yet where ${record.name} stands in an update set.`)
  return kind * 2 + (record.name === 'sys_dictionary' && textOf(record, 'element') !== '' ? 1 : 0)
}

function toUpdate(source: Source, labels: ReadonlyMap<string, string>): CustomerUpdate {
  const record = recordOf(source)
  const table = tableOf(record)
  return {
    name: source.updateName,
    type: KINDS.get(record.name) ?? labels.get(record.name) ?? record.name,
    table,
    targetName: targetNameOf(record, labels) ?? source.updateName,
    payload: `<?xml version="1.0" encoding="UTF-8"?>${writeXml(source.root)}`,
  }
}

function tableOf(record: XmlNode): string {
  if (record.attributes['table'] !== undefined) return record.attributes['table']
  if (record.name === 'sys_security_acl' && textOf(record, 'type') === 'record')
    return textOf(record, 'name').split('.')[0] ?? ''
  const columns = record.name === 'sys_db_object' ? ['name'] : TABLE_COLUMNS
  return columns.map(column => textOf(record, column)).find(text => text !== '') ?? ''
}

/** Columns, labels, choices and layouts are called after their table. */
function targetNameOf(record: XmlNode, labels: ReadonlyMap<string, string>): string | undefined {
  const { table, field, element = field ?? '' } = record.attributes
  if (table !== undefined) return [labels.get(table) ?? table, element].filter(text => text !== '').join('.')
  return NAME_COLUMNS.map(column => textOf(record, column)).find(text => text !== '')
}

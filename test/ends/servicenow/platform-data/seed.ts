/** Fills the store with the base platform. */
import type { Store } from '../contracts.ts'
import { FOUR_BYTES_PROPERTY } from '../dictionary/definitions.ts'
import { METADATA } from '../dictionary/metadata-store.ts'
import { makeUpdateSetTables } from '../install/update-set-rows.ts'
import { EXPORTED_PROPERTY } from '../records/exported-apps.ts'
import { BUILD_PROPERTY, buildOf, type Family } from '../scripts/families.ts'
import { accessRules, roles, scriptedRestDefault } from './access-rules.ts'
import { choiceLists } from './choices.ts'
import type { TableSpec } from './column-specs.ts'
import {
  closePolicy,
  dynamicFilters,
  groups,
  people,
  priorities,
  properties,
  services,
  standardChangeProperties,
} from './demo-rows.ts'
import { RowWriter, stableSysId } from './new-rows.ts'
import { roleSysId } from './roles.ts'
import { changeTables } from './tables-change.ts'
import { cmdbTables, relationTypes } from './tables-cmdb.ts'
import { metadataTables } from './tables-metadata.ts'
import { importTables, userMap } from './tables-import.ts'
import { peopleTables } from './tables-people.ts'
import { requestTables } from './tables-request.ts'
import { taskTables } from './tables-task.ts'

export interface SeedOptions {
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  instanceUrl: string
  /** The oldest one that the app supports, unless told otherwise. */
  family?: Family
}

/** Fills an empty store with the base platform. Once, in the main thread, before installApp. */
export function seedPlatform(store: Store, { now, instanceUrl, family = 'xanadu' }: SeedOptions): void {
  const writer = new RowWriter(store, now)
  const tables = [
    ...metadataTables,
    ...peopleTables,
    ...cmdbTables,
    ...taskTables,
    ...changeTables,
    ...requestTables,
    ...importTables,
  ]
  for (const table of tables.filter(spec => spec.parent === undefined || spec.parent === METADATA))
    createTable(store, table)
  makeUpdateSetTables(store)
  for (const table of tables) describeTable(writer, table)
  seedChoices(writer)
  seedRoles(writer)
  seedAccess(writer)
  seedPeople(writer)
  seedRules(writer)
  seedUserMap(writer)
  seedRelationTypes(writer)
  writer.insert('std_change_properties', 'main_config', standardChangeProperties)
  const all = {
    ...properties,
    [BUILD_PROPERTY]: buildOf(family),
    'glide.servlet.uri': `${instanceUrl.replace(/\/+$/, '')}/`,
  }
  for (const [name, value] of Object.entries(all))
    writer.insert('sys_properties', name, {
      name,
      value,
      type: 'string',
      sys_scope: 'global',
    })
}

/** As an instance that asks whose app it is before it installs one. */
export function seedCompanyKey(store: Store, { now }: Pick<SeedOptions, 'now'>, key: string): void {
  const writer = new RowWriter(store, now)
  for (const name of ['glide.appcreator.company.code', 'sn_appauthor.all_company_keys'])
    writer.insert('sys_properties', name, { name, value: key, type: 'string', sys_scope: 'global' })
}

/** As an instance whose database keeps characters of four bytes in every column. */
export function seedFourBytes(store: Store, { now }: Pick<SeedOptions, 'now'>): void {
  const row = { name: FOUR_BYTES_PROPERTY, value: 'true', type: 'boolean', sys_scope: 'global' }
  new RowWriter(store, now).insert('sys_properties', FOUR_BYTES_PROPERTY, row)
}

/** Adds to the scopes of applications that come from exports of other instances. */
export function noteExportedScope(store: Store, now: () => Date, scope: string): void {
  const writer = new RowWriter(store, now)
  const [row] = store.query('sys_properties', {
    filter: [[[{ column: 'name', operator: '=', value: EXPORTED_PROPERTY }]]],
  })
  if (row === undefined)
    writer.insert('sys_properties', EXPORTED_PROPERTY, {
      name: EXPORTED_PROPERTY,
      value: scope,
      type: 'string',
      sys_scope: 'global',
    })
  else writer.update('sys_properties', row['sys_id'] ?? '', { value: `${row['value']},${scope}` })
}

function createTable(store: Store, { name, unique = [] }: TableSpec): void {
  store.createTable(
    name,
    unique.map(columns => ({ name: columns.join('_'), columns })),
  )
}

function describeTable(writer: RowWriter, table: TableSpec): void {
  const open = table.open ?? []
  writer.insert('sys_db_object', table.name, {
    name: table.name,
    label: table.label,
    super_class: table.parent ? stableSysId('sys_db_object', table.parent) : '',
    sys_scope: 'global',
    access: 'public',
    ws_access: table.closed ? '0' : '1',
    read_access: '1',
    create_access: open.includes('create') ? '1' : '0',
    update_access: open.includes('update') ? '1' : '0',
    delete_access: open.includes('delete') ? '1' : '0',
    is_extendable: '1',
  })
  for (const column of table.columns)
    writer.insert('sys_dictionary', `${table.name}.${column['element']}`, {
      ...column,
      name: table.name,
      active: '1',
      sys_scope: 'global',
    })
  if (table.audited)
    writer.insert('sys_dictionary', table.name, {
      name: table.name,
      element: '',
      internal_type: 'collection',
      audit: '1',
      active: '1',
      sys_scope: 'global',
    })
  if (table.number)
    writer.insert('sys_number', table.name, {
      category: table.name,
      prefix: table.number,
      number: '1000',
      maximum_digits: '7',
    })
}

function seedChoices(writer: RowWriter): void {
  for (const [path, choices] of Object.entries(choiceLists)) {
    const [name = '', element = ''] = path.split('.')
    for (const [sequence, [value, label, dependentValue = '']] of choices.entries()) {
      writer.insert('sys_choice', `${path}.${value}${dependentValue === '' ? '' : `.${dependentValue}`}`, {
        name,
        element,
        value,
        label,
        dependent_value: dependentValue,
        sequence: String(sequence + 1),
        inactive: '0',
        language: 'en',
      })
    }
  }
}

function seedRoles(writer: RowWriter): void {
  for (const name of Object.keys(roles))
    writer.insert('sys_user_role', name, { sys_id: roleSysId(name), name, sys_scope: 'global' })
  for (const [name, contained] of Object.entries(roles)) {
    for (const contains of contained) {
      writer.insert('sys_user_role_contains', `${name}.${contains}`, {
        role: roleSysId(name),
        contains: roleSysId(contains),
      })
    }
  }
}

function seedAccess(writer: RowWriter): void {
  const add = (sysId: string, type: string, name: string, operation: string, allowed: readonly string[]): void => {
    writer.insert('sys_security_acl', name, {
      sys_id: sysId,
      type,
      name,
      operation,
      active: '1',
      admin_overrides: '1',
      advanced: '0',
      decision_type: 'allow',
      sys_scope: 'global',
    })
    for (const role of allowed)
      writer.insert('sys_security_acl_role', `${sysId}.${role}`, {
        sys_security_acl: sysId,
        sys_user_role: roleSysId(role),
      })
  }
  for (const [name, operations, allowed] of accessRules) {
    for (const operation of operations.split(' '))
      add(stableSysId('sys_security_acl', `${name}.${operation}`), 'record', name, operation, allowed)
  }
  add(scriptedRestDefault.sysId, 'REST_Endpoint', scriptedRestDefault.name, 'execute', [scriptedRestDefault.role])
}

function seedPeople(writer: RowWriter): void {
  for (const person of people) {
    const user = writer.insert('sys_user', person.userName, {
      sys_id: person.sysId ?? '',
      user_name: person.userName,
      first_name: person.firstName,
      last_name: person.lastName,
      name: `${person.firstName} ${person.lastName}`,
      email: `${person.userName}@example.com`,
      active: '1',
      locked_out: '0',
      web_service_access_only: '0',
      time_zone: '',
    })
    for (const role of person.roles)
      writer.insert('sys_user_has_role', `${person.userName}.${role}`, {
        user,
        role: roleSysId(role),
        state: 'active',
        inherited: '0',
      })
  }
  for (const [name, members] of Object.entries(groups)) {
    const group = writer.insert('sys_user_group', name, { name, active: '1' })
    for (const member of members)
      writer.insert('sys_user_grmember', `${name}.${member}`, { group, user: stableSysId('sys_user', member) })
  }
  for (const name of services)
    writer.insert('cmdb_ci', name, {
      name,
      sys_class_name: 'cmdb_ci_service',
      operational_status: '1',
      install_status: '1',
    })
}

function seedUserMap(writer: RowWriter): void {
  const { name, source, target, fields, coalesce } = userMap
  const map = writer.insert('sys_transform_map', name, {
    name,
    source_table: source,
    target_table: target,
    active: '1',
    order: '100',
  })
  for (const [from, to] of fields)
    writer.insert('sys_transform_entry', `${name}.${to}`, {
      map,
      source_field: from,
      target_field: to,
      coalesce: to === coalesce ? '1' : '0',
    })
}

function seedRelationTypes(writer: RowWriter): void {
  for (const [name, sysId = ''] of relationTypes) {
    const [parent = '', child = ''] = name.split('::')
    const row = {
      sys_id: sysId,
      name,
      sys_name: name,
      parent_descriptor: parent,
      child_descriptor: child,
      sys_scope: 'global',
    }
    writer.insert('cmdb_rel_type', name, row)
  }
}

function seedRules(writer: RowWriter): void {
  for (const { sysId, label, script, table } of dynamicFilters)
    writer.insert('sys_filter_option_dynamic', label, {
      sys_id: sysId,
      label,
      script,
      field_type: 'reference',
      table,
      active: '1',
      available_for_filter: '1',
    })
  for (const [impact, urgency, priority] of priorities)
    writer.insert('dl_u_priority', `${impact}.${urgency}`, {
      impact,
      urgency,
      priority,
      active: '1',
    })
  const policy = writer.insert('sys_data_policy2', closePolicy.name, {
    short_description: closePolicy.name,
    model_table: closePolicy.table,
    conditions: closePolicy.conditions,
    active: '1',
    inherit: '1',
    reverse_if_false: '1',
  })
  for (const field of closePolicy.fields)
    writer.insert('sys_data_policy_rule', field, {
      sys_data_policy: policy,
      table: closePolicy.table,
      field,
      mandatory: 'true',
      disabled: 'ignore',
    })
}

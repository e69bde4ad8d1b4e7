/** A small built app in the SDK's output format, written to a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Files = Record<string, string>

const scopeId = '5a0d1f1c8e3b4b0f9f2c6d7e81a94b35'

/** A stable sys_id for a short name. */
export function id(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32)
}

export function record(
  table: string,
  name: string,
  values: Record<string, string>,
  action = 'INSERT_OR_UPDATE',
): string {
  const fields = Object.entries({ sys_id: id(name), ...values }).map(
    ([column, value]) => `    <${column}>${value}</${column}>`,
  )
  return [
    '<?xml version="1.0"?>',
    `<record_update table="${table}">`,
    `  <${table} action="${action}">`,
    `    <sys_scope display_value="x_test">${scopeId}</sys_scope>`,
    ...fields,
    `  </${table}>`,
    '</record_update>',
  ].join('\n')
}

function choiceXml(name: string, label: string, value: string, sequence: number): string {
  return `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(name)}</sys_id><name>x_test_item</name><element>kind</element>
    <label>${label}</label><value>${value}</value><sequence>${sequence}</sequence>
    <inactive>false</inactive><language>en</language></sys_choice>`
}

const columns: Record<string, string>[] = [
  {
    element: 'key',
    internal_type: 'string',
    max_length: '40',
    mandatory: 'true',
    display: 'true',
    column_label: 'Key',
  },
  { element: 'group', internal_type: 'string', max_length: '40', column_label: 'Group' },
  {
    element: 'kind',
    internal_type: 'choice',
    max_length: '40',
    choice: '3',
    default_value: 'plain',
    column_label: 'Kind',
  },
  { element: 'on', internal_type: 'boolean', default_value: 'true', column_label: 'On' },
  { element: 'secret', internal_type: 'password2', column_label: 'Secret' },
  { element: 'owner', internal_type: 'reference', reference: 'sys_user', column_label: 'Owner' },
]

/** The files of the fixture; tests add to them or replace some. */
export const appFiles: Files = {
  'scope/sys_app.xml': record('sys_app', 'app', {
    sys_id: scopeId,
    scope: 'x_test',
    version: '1.0.0',
    name: 'Test app',
  }),
  'dictionary/x_test_item.xml': `<?xml version="1.0"?>
<database><element name="x_test_item" type="collection" label="Item" display="key" ws_access="true">
  <element name="key" type="string" label="Key" unique="true"/>
  <element name="extra" type="string" label="Extra" max_length="70" default="none"/>
  <index name="group_kind" unique="true"><element name="group"/><element name="kind"/></index>
  <index name="kind" unique="false"><element name="kind"/></index>
</element></database>`,
  'update/sys_db_object_item.xml': record('sys_db_object', 'table', {
    name: 'x_test_item',
    label: 'Item',
    ws_access: 'true',
    read_access: 'true',
    create_access: 'false',
  }),
  ...Object.fromEntries(
    columns.map(column => [
      `update/sys_dictionary_${column['element']}.xml`,
      record('sys_dictionary', `d${column['element']}`, { name: 'x_test_item', active: 'true', ...column }),
    ]),
  ),
  'update/sys_user_role.xml': record('sys_user_role', 'role', { name: 'x_test.user' }),
  'update/sys_security_acl.xml': record('sys_security_acl', 'acl', {
    name: 'x_test_item',
    type: 'record',
    operation: 'read',
    active: 'true',
    admin_overrides: 'true',
  }),
  'update/sys_security_acl_role.xml': `<record_update><sys_security_acl_role action="INSERT_OR_UPDATE">
    <sys_id>${id('link')}</sys_id><sys_security_acl>${id('acl')}</sys_security_acl>
    <sys_user_role name="itil">${id('elsewhere')}</sys_user_role>
  </sys_security_acl_role></record_update>`,
  'update/sys_script_own.xml': record('sys_script', 'own', {
    name: 'own',
    collection: 'x_test_item',
    when: 'before',
    advanced: 'true',
    active: 'true',
    script: '<![CDATA[if (1 < 2 && true) {}]]>',
  }),
  'update/sys_script_capture.xml': record('sys_script', 'capture', {
    name: 'capture',
    collection: 'task',
    when: 'async_always',
    advanced: 'true',
    active: 'true',
    script: 'x()',
  }),
  'update/sys_properties.xml': record('sys_properties', 'property', {
    name: 'x_test.limit',
    value: '5',
    description: 'Caf&#233; &amp; bar',
  }),
  'update/sys_ux_thing.xml': record('sys_ux_thing', 'ux', { name: 'unknown metadata', enabled: 'true' }),
  'author_elective_update/sys_choice_kind.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="kind" table="x_test_item">
    <sys_choice_set action="INSERT_OR_UPDATE"><sys_id>${id('set')}</sys_id><element>kind</element><name>x_test_item</name></sys_choice_set>
    <sys_choice action="delete_multiple" query="name=x_test_item^element=kind^value=plain^language=en"/>
    ${choiceXml('c1', 'Plain one', 'plain', 0)}
    ${choiceXml('c2', 'Odd one', 'odd', 1)}
  </sys_choice_v2></record_update>`,
  'unload/x_test_item_first.xml': record('x_test_item', 'first', {
    key: 'first',
    group: 'a',
    kind: 'plain',
    on: 'true',
  }),
}

/** Writes the files; the caller removes the folder with `removeApp`. */
export function writeApp(files: Files = appFiles): string {
  const directory = mkdtempSync(join(tmpdir(), 'app-fixture-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return directory
}

export function removeApp(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}

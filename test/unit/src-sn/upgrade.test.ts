/** A newer release is installed over the one that an admin works with: what the admin changed or deleted is theirs. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import type { Row } from '../../ends/servicenow/contracts.ts'

const NEWER = 'Words of the newer release'

const folder = mkdtempSync(join(tmpdir(), 'newer-app-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The same build with other words in these columns. */
beforeAll(() => {
  cpSync('dist/app', folder, { recursive: true })
  reword('unload', 'x_iio_sync_template', 'name')
  reword('unload', 'x_iio_sync_field_mapping', 'value')
  reword('update', 'sys_properties', 'description')
  reword('update', 'sysevent_email_action', 'subject')
})

function reword(part: string, table: string, column: string): void {
  const files = readdirSync(join(folder, part)).filter(name => new RegExp(`^${table}_[0-9a-f]{32}`).test(name))
  expect(files).not.toEqual([])
  for (const file of files.map(name => join(folder, part, name)))
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(new RegExp(`<${column}>[^]*?</${column}>`), `<${column}>${NEWER}</${column}>`),
    )
}

const first = (instance: AppInstance, table: string): Row => rowsOfApp(instance, table)[0] ?? {}

/** The platform has properties and notifications of its own. */
function rowsOfApp(instance: AppInstance, table: string): Row[] {
  const scope = instance.rows('sys_app')[0]?.['sys_id']
  return instance.rows(table).filter(row => row['sys_scope'] === undefined || row['sys_scope'] === scope)
}

const CHANGED = [
  ['a template', 'x_iio_sync_template', { name: "the admin's" }],
  ['a field mapping', 'x_iio_sync_field_mapping', { value: "the admin's" }],
  ['a property', 'sys_properties', { value: 'false' }],
  ['a mail', 'sysevent_email_action', { subject: "the admin's" }],
] as const

test.each(CHANGED)('%s that an admin changed stays as it is, all of it', (_what, table, changes) => {
  const instance = createAppInstance()
  const { sys_id: sysId = '' } = first(instance, table)
  expect(instance.change('admin', table, sysId, changes).status).toBe(200)
  const before = instance.row(table, sysId)
  expect(before).toMatchObject(changes)
  instance.upgrade(folder)
  expect(instance.row(table, sysId)).toEqual(before)
})

test.each(CHANGED)('%s that an admin deleted does not come back', (_what, table) => {
  const instance = createAppInstance()
  const { sys_id: sysId = '' } = first(instance, table)
  expect(instance.call('admin', 'DELETE', `/api/now/table/${table}/${sysId}`).status).toBe(204)
  instance.upgrade(folder)
  expect(instance.row(table, sysId)).toEqual({})
})

test.each([
  ['sys_properties', 'description'],
  ['sysevent_email_action', 'subject'],
])('%s that nobody touched has the words of the newer release', (table, column) => {
  const instance = createAppInstance()
  instance.upgrade(folder)
  expect(new Set(rowsOfApp(instance, table).map(row => row[column]))).toEqual(new Set([NEWER]))
})

test.each([
  ['x_iio_sync_template', 'name'],
  ['x_iio_sync_field_mapping', 'value'],
])('%s that nobody touched is the admin’s too', (table, column) => {
  const instance = createAppInstance()
  const before = instance.rows(table)
  instance.upgrade(folder)
  expect(instance.rows(table)).toEqual(before)
  expect(before.map(row => row[column])).not.toContain(NEWER)
})

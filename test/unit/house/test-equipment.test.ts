import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecords, readXmlFolder } from '../../ends/servicenow/install/update-files.ts'

/** Names of the app's scope, of its tables' prefix and of the bridge's variables. */
const ofTheProduct = /x_iio|iio_sync|INCIDENT_IO_WEBHOOK_SECRET|SERVICENOW_WEBHOOK_SECRET/

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}

test('the ends know nothing of the product: other apps and other bridges could be tested with them', () => {
  const files = filesIn('test/ends')
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter(file => ofTheProduct.test(readFileSync(file, 'utf8')))).toEqual([])
})

/** What the built app calls its own: its id, tables, roles, and columns whose names are more than a word that anybody uses. */
function namesOfTheApp(): string[] {
  const updates = [...readRecords('dist/app', 'scope'), ...readRecords('dist/app', 'update')]
  const ids = updates.filter(({ table }) => table === 'sys_app').map(({ values }) => values['sys_id'] ?? '')
  const named = updates
    .filter(({ table }) => ['sys_user_role', 'sys_properties', 'sys_script'].includes(table))
    .map(({ values }) => values['name'] ?? '')
  const tables = readXmlFolder('dist/app', 'dictionary').flatMap(({ root }) => root.children)
  const columns = tables
    .flatMap(table => table.children)
    .map(column => column.attributes['name'] ?? '')
    .filter(name => name.includes('_'))
  return [...ids, ...named, ...tables.map(table => table.attributes['name'] ?? ''), ...columns]
}

function hasWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name.replaceAll(/[^\w]/g, '\\$&')}(?!\\w)`).test(text)
}

test('the ServiceNow end names no table, column, role, rule or property of the app', () => {
  const platform = filesIn('test/ends/servicenow/platform-data')
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  const isOfThePlatform = (name: string): boolean => hasWord(platform, name)
  const names = [...new Set(namesOfTheApp())].filter(name => name !== '' && !isOfThePlatform(name))
  expect(names.length).toBeGreaterThan(60)
  const files = filesIn('test/ends/servicenow').filter(file => !file.includes('/tests/'))
  const found = files.flatMap(file => {
    const text = readFileSync(file, 'utf8')
    return names.filter(name => hasWord(text, name)).map(name => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})

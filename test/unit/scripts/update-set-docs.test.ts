/** What an update set cannot carry stands in docs/install.md for the admin to make by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { updateSetFiles } from '../../../scripts/update-set/files.ts'
import { readApp } from '../../../scripts/update-set/updates.ts'
import { readXml } from '../../../scripts/update-set/xml.ts'

const folder = 'dist/app/dictionary'
const tables = readdirSync(folder).flatMap(file => readXml(readFileSync(join(folder, file), 'utf8')).children)
const unique = tables.flatMap(table =>
  table.children
    .filter(({ name, attributes }) => name === 'index' && attributes['unique'] === 'true')
    .map(({ children }) => ({
      table: table.attributes['name'] ?? '',
      columns: children.map(({ attributes }) => attributes['name'] ?? ''),
    })),
)
const page = readFileSync('docs/install.md', 'utf8')
const quoted = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ')

test('the table of the page lists the unique indexes of several columns, in their order', () => {
  const rows = [...page.matchAll(/^\| (`x_\w+`) +\| (`\w+`(?:, `\w+`)+) +\|/gm)].map(
    ([, table, columns]) => `${table}: ${columns}`,
  )
  const several = unique.filter(({ columns }) => columns.length > 1)
  expect(several.length).toBeGreaterThan(0)
  expect(rows.sort()).toEqual(several.map(({ table, columns }) => `\`${table}\`: ${quoted(columns)}`).sort())
})

test('the page names those of one column, to look at', () => {
  const single = unique.filter(({ columns }) => columns.length === 1)
  for (const { table, columns } of single) expect(page).toContain(`\`${table}\` (${quoted(columns)})`)
})

test('the page calls the files by their names', () => {
  const { version } = readApp('dist/app')
  for (const { name } of updateSetFiles('dist/app'))
    expect(page).toContain(`target/${name.replace(version, '<version>')}`)
})

/** What an admin adds before a clone: every table of the app is spoken of, once, and nothing else of that name. */
import { readdirSync, readFileSync } from 'node:fs'

const page = readFileSync('docs/install.md', 'utf8')
const [section = ''] = /\n## Clones\n[^]*?(?=\n## )/.exec(page) ?? []
const rows = [...section.matchAll(/^\|(.*)\|(.*)\|(.*)\|$/gm)].map(([, , table = '', as = '']) => ({ table, as }))
const tablesAs = (word: string): string[] =>
  rows
    .filter(({ as }) => as.trim().startsWith(word))
    .flatMap(({ table }) => [...table.matchAll(/`(x_iio_sync_\w+)`/g)].map(([, name = '']) => name))

const tables = readdirSync('dist/app/dictionary')
  .map(file => file.replace('.xml', ''))
  .filter(name => name.startsWith('x_iio_sync_'))

test('every table of the app stays, is emptied or travels', () => {
  const named = ['preserver', 'exclusion', 'nothing to add'].flatMap(tablesAs)
  expect(named.sort()).toEqual(tables.sort())
})

test('the connection is the target’s own', () => {
  expect(tablesAs('preserver')).toEqual(['x_iio_sync_connection'])
})

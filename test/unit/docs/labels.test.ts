/** An admin looks for what the page names: every field, button and list is called that on the forms. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync('docs/mapping.md', 'utf8')
const fluent = 'src-sn/fluent'
const sources = readdirSync(fluent, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.now.ts') && !name.startsWith('generated'))
  .map(name => readFileSync(join(fluent, name), 'utf8'))
  .join('\n')
const labels = [
  ...[...sources.matchAll(/(?:label|title|name|caption|column_label): (?:'([^'\n]*)'|"([^"\n]*)")/g)],
  ...[...sources.matchAll(/'([A-Z][\w ]*)=\w+'/g)],
].map(found => found[1] ?? found[2] ?? '')

/** Names that are not the app's: of the platform, of incident.io, or words that stand on a record. */
const foreign = [
  ...['Additional comments', 'Correlation ID', 'Correlation display', 'Insert and Stay', 'Work notes', 'Active'],
  ...['Incident type', 'Severity', 'Severity is at least Major', 'Solution provided'],
  ...['In Progress, by Beth Anglin', 'Reopened by Beth Anglin'],
  ...['Match: All conditions', 'Match: Any condition', 'In ServiceNow', 'Named in incident.io'],
  // A choice and the description of a property that say more behind a colon.
  'Automatic',
  'Attachments',
]

const inItalics = [...page.matchAll(/(?<![\w`*{])_([A-Z][^_\n`{}>]{1,60})_(?!\w)/g)].map(found => found[1] ?? '')
const underIncidentIo = [...page.matchAll(/_incident\.io > ([^_\n]+)_/g)].map(found => found[1] ?? '')

/** First columns of the tables that explain a form. */
const tableAfter = (words: string): string[] => {
  const rows = page.slice(page.indexOf(words)).match(/(?:^\|.*\n)+/m)?.[0] ?? ''
  return [...rows.matchAll(/^\| +([^|]*?) +\|/gm)]
    .map(found => found[1] ?? '')
    .filter(name => !/^(?:Field|-+|)$/.test(name))
}
const explained = ['## Templates', 'in the list _Conditions_:', '**Field mappings** (a related list'].flatMap(
  tableAfter,
)

test('the page names fields, buttons and lists', () => {
  expect([inItalics.length > 40, underIncidentIo.length > 2, explained.length > 15]).toEqual([true, true, true])
})

test.each([...new Set([...explained, ...underIncidentIo, ...inItalics])].filter(name => !foreign.includes(name)))(
  'there is a label "%s"',
  name => expect(labels).toContain(name),
)

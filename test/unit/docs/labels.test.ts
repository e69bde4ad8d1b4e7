/** An admin looks for what the page names: every field, button and list is called that on the forms. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync('docs/mapping.md', 'utf8')
const fluent = 'src-sn/fluent'
const sources = readdirSync(fluent, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.now.ts') && !name.startsWith('generated'))
  .map(name => readFileSync(join(fluent, name), 'utf8'))
  .join('\n')
/** What stands on the Home page: names of buttons, filters, parts and checks, as texts of their own. */
const ofHomePage = readdirSync('src-sn/client', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.tsx') || name.endsWith('.ts'))
  .map(name => join('src-sn/client', name))
const onHomePage = [...ofHomePage, 'src-sn/server/contract/checks.ts'].flatMap(file => [
  ...readFileSync(file, 'utf8').matchAll(/['">]\s*([A-Z][\w :]*\w)\s*['"<]/g),
])
const labels = [
  ...onHomePage,
  ...[...sources.matchAll(/(?:label|plural|title|name|caption|column_label): (?:'([^'\n]*)'|"([^"\n]*)")/g)],
  ...[...sources.matchAll(/'([A-Z][\w ]*)=\w+'/g)],
].map(found => found[1] ?? found[2] ?? '')

/** Names that are not the app's: of the platform, of incident.io, or words that stand on a record. */
const foreign = [
  ...[
    'Updated',
    'Additional comments',
    'Correlation ID',
    'Correlation display',
    'Insert and Stay',
    'Work notes',
    'Active',
  ],
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
const explained = ['## Templates', 'in the list _incident.io conditions_:', '**Field mappings** (the list'].flatMap(
  tableAfter,
)

test('the page names fields, buttons and lists', () => {
  expect([inItalics.length > 40, underIncidentIo.length > 2, explained.length > 15]).toEqual([true, true, true])
})

test.each([...new Set([...explained, ...underIncidentIo, ...inItalics])].filter(name => !foreign.includes(name)))(
  'there is a label "%s"',
  name => expect(labels).toContain(name),
)

/** Of the platform, of incident.io and of Jira; messages; words of a sentence. */
const foreignElsewhere: Record<string, readonly string[]> = {
  'docs/install.md': [
    ...[
      'Allow access only to APIs in selected scope',
      'Auth scope',
      'Client Secret',
      'Correlation ID',
      'Database Indexes',
    ],
    ...[
      'Enforce token restriction',
      'Identity type',
      'Locked out',
      'OAuth Application User',
      'Password needs reset',
      'Roles',
    ],
    ...[
      'Unique Index',
      'Use MID Server',
      'User ID',
      'Web service access only',
      'Edit incidents',
      'Enforcing',
      'Loaded',
    ],
    ...[
      'Found a local update that is newer than this one',
      'Missing required api access scope',
      'User Not Authenticated',
    ],
    ...['Requested URI does not represent any resource', 'ServiceNow cannot be read'],
    'Unable to install application as application was null',
  ],
  'docs/jira.md': [
    ...[
      'Affected team',
      'Browse projects',
      'Create issues',
      'Edit issues',
      'Incident type',
      'Issue: updated',
      'Lookups',
    ],
    ...['Platform, Search', 'Security', 'Write: Keep in sync'],
  ],
  'README.md': [
    ...['Close incidents by opting out of the post-incident flow', 'Edit incidents'],
    ...[
      'View all incident data, including private incidents',
      'View data, like public incidents and organization settings',
    ],
  ],
  'docs/guarantees.md': [],
  'docs/capacity.md': [],
  'docs/design.md': [],
}

test.each(Object.entries(foreignElsewhere))('%s names nothing that is called otherwise', (file, others) => {
  const text = readFileSync(file, 'utf8')
  const italics = [...text.matchAll(/(?<![\w`*{])_([A-Z][^_\n`{}>]{1,60})_(?!\w)/g)].map(found => found[1] ?? '')
  const paths = [...text.matchAll(/_incident\.io > ([^_\n]+)_/g)].map(found => found[1] ?? '')
  expect([...italics, ...paths].filter(name => !labels.includes(name) && !others.includes(name))).toEqual([])
})

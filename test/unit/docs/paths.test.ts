/** What the pages point at exists: files and folders of this repository, links between pages, and scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const inDocs = readdirSync('docs').filter(name => name.endsWith('.md'))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  // What was tried stays as it was tried, also with files that have gone since.
  ...inDocs.filter(name => name !== 'tried.md').map(name => join('docs', name)),
]
const textOf = (page: string): string => readFileSync(page, 'utf8')
const found = (page: string, pattern: RegExp): string[] => [
  ...new Set([...textOf(page).matchAll(pattern)].map(([, part = '']) => part)),
]

const named = /(?<![\w/.@-])((?:bridge|src-sn|test|scripts|docs|\.ci)\/[\w./\\<>-]*[\w*])/g

/** A page may leave out `.ts` and `.test.ts`, and end a name with `*`. `<name>` is for the reader to fill in. */
function pathExists(path: string): boolean {
  const plain = path.replaceAll('\\', '')
  const folder = dirname(plain)
  if (plain.includes('<')) return existsSync(folder)
  if (!plain.endsWith('*')) return ['', '.ts', '.test.ts'].some(end => existsSync(`${plain}${end}`))
  return existsSync(folder) && readdirSync(folder).some(name => name.startsWith(basename(plain, '*')))
}

test.each(pages)('every path that %s names exists', page => {
  expect(found(page, named).filter(path => !pathExists(path))).toEqual([])
})

test.each(pages)('every link of %s leads to a file', page => {
  const targets = found(page, /\]\((?!https?:|#)([^)#\s]+)/g)
  expect(targets.filter(target => !existsSync(join(dirname(page), target)))).toEqual([])
})

test.each(pages)('every heading that %s links to is there', page => {
  const targets = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)]
  const missing = targets.filter(([, file = '', anchor = '']) => {
    const target = file === '' ? page : join(dirname(page), file)
    return !headingsOf(target).includes(anchor)
  })
  expect(missing.map(([link]) => link)).toEqual([])
})

/** The anchors that GitHub makes of headings. */
const headingsOf = (page: string): string[] =>
  found(page, /^#+ (.*)$/gm).map(heading =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )

const packageText = readFileSync('package.json', 'utf8')

test.each(pages)('every script that %s names is in package.json', page => {
  expect(found(page, /`?npm run ([\w:-]+)/g).filter(script => !packageText.includes(`"${script}": `))).toEqual([])
})

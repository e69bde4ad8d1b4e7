/** A copy of the sources gets another scope: which ones are refused and why, what changes, and what the next release makes of it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { problemOf, releasedScope, rescopeFiles } from '../../../scripts/rescope/files.ts'

const SCOPE_ID = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1'
const OLD_RECORD = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2'
const NEW_RECORD = 'ccccccccccccccccccccccccccccccc3'
const OF_PLATFORM = '6816f79cc0a8016401c5a33be04be441'
/** Bytes that are no text, and the scope among them. */
const IMAGE = Buffer.concat([Buffer.from([0x89, 0x50, 0xff, 0xc3, 0x28, 0x00]), Buffer.from(releasedScope, 'latin1')])

const SHORTEST = 'x_a_b'
const LONGEST = 'x_globalcorp_iio01'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A release as far as the script looks at it. A later one has a record more. */
function release(records = [OLD_RECORD], scope = releasedScope): string {
  const folder = mkdtempSync(join(tmpdir(), 'rescope-'))
  folders.push(folder)
  const files: Record<string, string | Buffer> = {
    'now.config.json': JSON.stringify({ scope, scopeId: SCOPE_ID }),
    'src-sn/fluent/generated/keys.ts': records.map(id => `  one: {\n    id: '${id}'\n  }\n`).join(''),
    'src-sn/server/tables.ts': `export const TICKET = '${scope}_ticket' // ${OLD_RECORD}, ${OF_PLATFORM}\n`,
    'docs/guide.md': `Give yourself the role \`${scope}.admin\`. /api/${scope}/v1, ${scope.toUpperCase()}\n`,
    'docs/image.png': IMAGE,
    'dist/app/old.xml': scope,
    'node_modules/pack/index.js': scope,
    '.git/HEAD': scope,
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'latin1')
const idsIn = (folder: string): string[] =>
  [...read(folder, 'src-sn/fluent/generated/keys.ts').matchAll(/[0-9a-f]{32}/g)].map(([id]) => id)
const everything = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), read(parentPath, name)]),
  )

describe('a scope that is refused, with the reason', () => {
  test.each([
    ['none', undefined, /^Name the scope that the app should have: npm run rescope -- x_acme_iio$/],
    ['an empty one', '', /^"" must be the scope of the app/],
    ['one that is too long', `${LONGEST}x`, /at most 18\.$/],
    ['one without a name behind the company key', 'x_acme', /^"x_acme" must be the scope of the app .*x_acme_iio/],
    ['one without the x', 'acme_iio', /must be the scope/],
    ['capital letters', 'x_Acme_iio', /small letters, digits and single underscores/],
    ['two underscores', 'x__acme_iio', /single underscores/],
    ['an underscore at the end', 'x_acme_', /single underscores/],
    ['a hyphen', 'x_ac-me_iio', /small letters/],
    ['a path', '../x_acme_iio', /small letters/],
    ['the one that it has', releasedScope, /^The scope is \S+ already\.$/],
  ])('%s', (_name, wanted, words) => {
    expect(problemOf(release(), wanted)).toMatch(words)
  })

  test('a copy that has another scope already: its ids would not be those of the next release', () => {
    const copy = release([OLD_RECORD])
    rescopeFiles(copy, 'x_acme_iio')
    for (const wanted of ['x_other_iio', 'x_acme_iio', releasedScope])
      expect(problemOf(copy, wanted)).toMatch(
        /^The scope of this copy is x_acme_iio already\. Take a fresh copy of the release/,
      )
  })
})

describe.each([SHORTEST, LONGEST, `${releasedScope}2`])('with the scope %s', scope => {
  let copy: string
  beforeEach(() => {
    copy = release()
    expect(problemOf(copy, scope)).toBeNull()
    expect(rescopeFiles(copy, scope)).toBe(5)
  })

  test('every source names it, and no other scope', () => {
    expect(read(copy, 'now.config.json')).toContain(`"scope":"${scope}"`)
    expect(read(copy, 'src-sn/server/tables.ts')).toContain(`'${scope}_ticket'`)
    expect(read(copy, 'docs/guide.md')).toContain(`\`${scope}.admin\`. /api/${scope}/v1`)
    const own = [...everything(copy)].filter(([path]) => !/^\/(dist|node_modules|\.git)/.test(path))
    expect(own.filter(([, text]) => text.replaceAll(scope, '').includes(releasedScope))).toEqual([])
  })

  test('records get ids of their own everywhere, and the platform keeps its own', () => {
    const [id = ''] = idsIn(copy)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(id).not.toBe(OLD_RECORD)
    expect(read(copy, 'src-sn/server/tables.ts')).toContain(`// ${id}, ${OF_PLATFORM}`)
    expect(read(copy, 'now.config.json')).not.toContain(SCOPE_ID)
  })

  test('what is no text stays what it is, and packages, output and history are not touched', () => {
    const image = readFileSync(join(copy, 'docs/image.png'))
    expect(image).toEqual(Buffer.concat([IMAGE.subarray(0, 6), Buffer.from(scope, 'latin1')]))
    for (const path of ['dist/app/old.xml', 'node_modules/pack/index.js', '.git/HEAD'])
      expect(read(copy, path)).toBe(releasedScope)
  })

  test('the next release has the same ids, so the platform upgrades the app', () => {
    const next = release([OLD_RECORD, NEW_RECORD])
    rescopeFiles(next, scope)
    expect(idsIn(next).slice(0, 1)).toEqual(idsIn(copy))
    expect(idsIn(next)[1]).not.toBe(NEW_RECORD)
    expect(read(next, 'now.config.json')).toBe(read(copy, 'now.config.json'))
  })
})

test('two scopes make two apps: no id is in both', () => {
  const [one, other] = ['x_acme_iio', 'x_acme_iio2'].map(scope => {
    const copy = release([OLD_RECORD, NEW_RECORD])
    rescopeFiles(copy, scope)
    return idsIn(copy)
  })
  expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBe(4)
})

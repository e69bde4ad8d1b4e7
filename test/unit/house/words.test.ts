/** One word for one thing: these are words of before the glossary in docs/design.md, or riddles. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const places = [
  'bridge',
  'src-sn',
  'scripts',
  'test',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  '.env.example',
]
/** This list itself, keys that the build writes, and what was measured and is not written again. */
const left = ['test/unit/house/words.test.ts', 'src-sn/fluent/generated/keys.ts', 'docs/tried.md']

/** The word, what is written instead, and true exceptions: the line that holds one of these means something else. */
const words: [word: RegExp, instead: string, unless?: RegExp][] = [
  [/\bin[ -]step\b|in_step|inStep/i, 'in sync'],
  [/asker/i, 'requester'],
  [/still ?owed|stillOwed/i, 'pending retry'],
  [/dead ?words?\b/i, 'failure reason'],
  [/\bstoreUntold|untold\b/i, 'not reported'],
  [/\bwhoever\b/i, 'who, or name them'],
  [/\b[Tt]he door\b|\bdoor[-A-Z]/, "the app's REST API, or the listener"],
  [/crowd/i, 'too many, queue full'],
  [/\bfared\b/i, 'evaluation'],
  [/vendor words|vendorWords/i, 'vendor message'],
  [/\b(standing|wish|anew)\b/i, 'existing, desired value or request, again', /standing updates/],
]

const files = places
  .flatMap(place =>
    statSync(place).isFile()
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' }).map(name => join(place, name)),
  )
  .filter(file => /\.(ts|md|example)$/.test(file) && !left.includes(file))
const lines = files.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, at: `${file}:${index + 1}` })),
)

test.each(words)('nothing says %s: write %s', (word, _instead, unless = /$^/) => {
  expect(lines.filter(({ text }) => word.test(text) && !unless.test(text)).map(({ at }) => at)).toEqual([])
})

test.each(words)('no file is named after %s', word => {
  expect(files.filter(file => word.test(file))).toEqual([])
})

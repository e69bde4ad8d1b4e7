/** The pictures of the pages: each is there, is shown, is small, and says in words what it shows. `npm run pictures` takes them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'docs/images'
const MAX_BYTES = 200_000
const taken = readFileSync('test/browser/pictures.browser.ts', 'utf8')
const kept = readdirSync(FOLDER)
const shown = readdirSync('docs')
  .filter(name => name.endsWith('.md'))
  .flatMap(page => [...readFileSync(join('docs', page), 'utf8').matchAll(/!\[([^\]]*)\]\(images\/([^)]*)\)/g)])
  .map(([, alt = '', file = '']) => ({ alt, file }))

test('every picture that is kept is shown, once, and every picture that is shown is kept', () => {
  expect(kept.length).toBeGreaterThan(3)
  expect(shown.map(({ file }) => file).sort()).toEqual(kept.sort())
})

test.each(shown)('$file says in words what it shows', ({ alt }) => expect(alt.split(' ').length).toBeGreaterThan(7))

test.each(kept)('%s is small, and can be taken again', file => {
  expect(statSync(join(FOLDER, file)).size).toBeLessThan(MAX_BYTES)
  expect(taken).toContain(`'${file.replace('.png', '')}'`)
})

test('none of them ships: not in the app, and not in the image of the bridge', () => {
  const inApp = readdirSync('dist/app', { recursive: true, encoding: 'utf8' })
  expect(inApp.filter(name => name.endsWith('.png'))).toEqual([])
  expect(readFileSync('.dockerignore', 'utf8').split('\n')).not.toContain('!docs')
})

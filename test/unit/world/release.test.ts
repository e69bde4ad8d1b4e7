/** How a release is taken out of git. test/flow/version-skew.slow.ts builds and runs it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOut, readReleases, versionsIn } from '../../world/release.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-test-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

/** A repository with two commits of one file. */
function repository(): { folder: string; first: string; second: string } {
  const folder = join(root, 'whole')
  mkdirSync(folder)
  git(folder, 'init', '--quiet')
  const commit = (text: string): string => {
    writeFileSync(join(folder, 'version.txt'), text)
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', text)
    return git(folder, 'rev-parse', 'HEAD')
  }
  return { folder, first: commit('first'), second: commit('second') }
}

function target(): string {
  const folder = join(root, 'target')
  mkdirSync(folder)
  return folder
}

test('a release is what its commit holds, and nothing of what came later', () => {
  const { folder, first } = repository()
  const out = target()
  checkOut('1.0.0', first, out, folder)
  expect(readFileSync(join(out, 'version.txt'), 'utf8')).toBe('first')
  expect(existsSync(join(out, '.git'))).toBe(false)
})

test('a shallow clone fetches the commit; where the origin does not have it, that is said', () => {
  const { folder, first } = repository()
  const shallow = join(root, 'shallow')
  git(root, 'clone', '--quiet', '--depth', '1', `file://${folder}`, shallow)
  const out = target()
  const nowhere = 'a'.repeat(40)
  expect(() => checkOut('1.0.0', nowhere, out, shallow)).toThrow(
    `Release 1.0.0: this clone does not have the commit ${nowhere}, and its origin does not give it.`,
  )
  checkOut('1.0.0', first, out, shallow)
  expect(readFileSync(join(out, 'version.txt'), 'utf8')).toBe('first')
})

test('the list names whole commits by whole versions', () => {
  expect(() => readReleases()).not.toThrow()
  const commit = 'a'.repeat(40)
  expect(readReleases(`{ "1.0.0": "${commit}" }`)).toEqual({ '1.0.0': commit })
  for (const text of ['{ "1.0": "' + commit + '" }', '{ "1.0.0": "abc1234" }', '{ "1.0.0": "main" }', '[]'])
    expect(() => readReleases(text)).toThrow()
})

test('a checkout says its versions, and one that does not is refused', () => {
  expect(versionsIn('.').app).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
  const out = join(target(), 'src-sn/server/contract')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'versions.ts'), "export const APP_VERSION = '1.0.0'\n")
  expect(() => versionsIn(join(root, 'target'))).toThrow('says no OLDEST_BRIDGE')
})

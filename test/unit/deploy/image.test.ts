/** The Dockerfile: what it starts from, what it takes from this folder, and that this is enough to build the bridge. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const stages = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\S+))?\n([\s\S]*?)(?=^FROM |$(?![\s\S]))/gm)].map(
  ([, from = '', name = 'the bridge', steps = '']) => ({ from, name, steps }),
)
const copied = (steps: string): { sources: string[]; target: string }[] =>
  [...steps.matchAll(/^COPY (?!--from)(.+)$/gm)].map(([, words = '']) => {
    const paths = words.split(' ')
    return { sources: paths.slice(0, -1), target: paths.at(-1) ?? '' }
  })

test('every stage starts from one base, and that is pinned by its digest', () => {
  const names = stages.map(({ name }) => name)
  const bases = stages.map(({ from }) => from).filter(from => !names.includes(from))
  expect(bases).toEqual([expect.stringMatching(/^node:\d+-slim@sha256:[0-9a-f]{64}$/)])
  expect(bases[0]).toContain(`node:${readFileSync('.nvmrc', 'utf8').trim().replace(/^v/, '')}-`)
  expect(readFileSync('renovate.json', 'utf8')).toContain('"docker:pinDigests"')
})

test('everything that is copied exists and reaches the engine, and nothing else does', () => {
  const allowed = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .flatMap(line => (line.startsWith('!') ? [line.slice(1)] : []))
  const sources = [...new Set(stages.flatMap(({ steps }) => copied(steps)).flatMap(({ sources }) => sources))]
  const isAllowed = (source: string): boolean => allowed.some(path => source === path || source.startsWith(`${path}/`))
  expect(sources.filter(source => !existsSync(source) || !isAllowed(source))).toEqual([])
  const isUsed = (path: string): boolean => sources.some(source => source === path || source.startsWith(`${path}/`))
  expect(allowed.filter(path => !isUsed(path))).toEqual([])
})

test('no stage runs as root at the end, and the user is numeric', () => {
  const users = stages.filter(({ name }) => ['demo', 'the bridge'].includes(name))
  expect(users.map(({ steps }) => [...steps.matchAll(/^USER (.*)$/gm)].map(([, user]) => user))).toEqual([
    ['1000'],
    ['1000'],
  ])
})

test('what the build stage copies is enough to build the same bridge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'image-'))
  try {
    for (const { sources, target } of copied(stages.find(({ name }) => name === 'build')?.steps ?? ''))
      for (const source of sources)
        cpSync(source, target.endsWith('/') ? join(folder, target, source) : join(folder, target), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    execFileSync('npm', ['run', 'build:bridge'], { cwd: folder, stdio: 'pipe' })
    expect(
      readdirSync(join(folder, 'dist/bridge'))
        .filter(name => !name.includes('-'))
        .sort(),
    ).toEqual(['LICENCES.txt', 'main.js', 'main.js.map'])
    expect(readFileSync(join(folder, 'dist/bridge/LICENCES.txt'), 'utf8')).toBe(
      readFileSync('dist/bridge/LICENCES.txt', 'utf8'),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

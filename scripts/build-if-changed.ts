/**
 * Builds the app and the bridge where something changed since their last build; `npm test` and the other runs start with it.
 * What a build was made from, and what came out, is remembered as two hashes beside its output: a build by hand in between, or an
 * output that somebody deleted, is noticed too. Arguments name what is wanted (`app`, `bridge`); without any it is both.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Build {
  name: string
  /** The npm script that makes it. */
  script: string
  output: string
  /** Files and folders that decide what comes out. */
  inputs: readonly string[]
}

const builds: readonly Build[] = [
  {
    name: 'app',
    script: 'build:app',
    output: 'dist/app',
    inputs: [
      'src-sn',
      'now.config.json',
      'scripts/build-client.mjs',
      'tsconfig.base.json',
      'node_modules/@servicenow/sdk/package.json',
      'node_modules/react-dom/package.json',
    ],
  },
  {
    name: 'bridge',
    script: 'build:bridge',
    output: 'dist/bridge',
    inputs: ['bridge', 'src-sn/server/contract', 'scripts', 'tsconfig.base.json', 'package-lock.json'],
  },
]

/** The files in and under a path, in a fixed order; none when it is not there. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesUnder(join(path, name)))
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) {
    const content = readFileSync(file)
    // The length tells where a file ends.
    hash.update(`${file} ${content.length} `).update(content)
  }
  return hash.digest('hex')
}

const wanted = process.argv.slice(2)
for (const { script, output, inputs } of builds.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const hashFile = `${output}.hash`
  // Taken before the build: what somebody changes during it is not in it.
  const made = hashOf(inputs)
  const state = (): string => `${made} ${hashOf([output])}\n`
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === state()) continue
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(hashFile, state())
}

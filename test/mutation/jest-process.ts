/** Jest over some files of the sandbox, one process after the other for each worker, with the runner of this folder. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readLines } from './lines.ts'
import { COVERAGE, CURRENT, FOLDER_VARIABLE, PLAN, RESULTS, SPOILT } from './protocol.ts'
import type { FileCoverage, Plan, Result } from './protocol.ts'

/** Longer than the covering tests of one file take. */
const STALL_MS = 120_000

const configSchema = z.object({
  transform: z.record(z.string(), z.unknown()),
  transformIgnorePatterns: z.array(z.string()),
  moduleNameMapper: z.record(z.string(), z.string()),
})
const currentSchema = z.object({ id: z.string(), file: z.string(), since: z.number() })

export interface MutantInFile {
  readonly id: string
  readonly file: string
}

export interface Said {
  readonly coverage: FileCoverage[]
  readonly results: Result[]
  /** Mutants that left the tests of a file broken; what was planned after them in the file was not asked. */
  readonly spoilt: MutantInFile[]
  /** The mutant under which the process came to no end, null when it ended by itself. */
  readonly stalled: MutantInFile | null
}

/** Asks the files in the order of the plan. */
export async function runJest(folder: string, sandbox: string, plan: Plan): Promise<Said> {
  mkdirSync(folder, { recursive: true })
  for (const name of [COVERAGE, RESULTS, SPOILT]) rmSync(join(folder, name), { force: true })
  writeFileSync(join(folder, PLAN), JSON.stringify(plan))
  writeFileSync(join(folder, CURRENT), '{}')
  const { stalled, words } = await watch(await start(folder, sandbox, Object.keys(plan)), folder)
  const said = {
    coverage: readLines<FileCoverage>(join(folder, COVERAGE)),
    results: readLines<Result>(join(folder, RESULTS)),
    spoilt: readLines<MutantInFile>(join(folder, SPOILT)),
    stalled,
  }
  const isSilent = stalled === null && [said.coverage, said.results, said.spoilt].every(({ length }) => length === 0)
  if (isSilent) throw new Error(`Jest said nothing.\n${words}`)
  return said
}

async function start(folder: string, sandbox: string, files: readonly string[]) {
  const base = configSchema.parse(((await import(resolve('jest.config.js'))) as { default: unknown }).default)
  const sequencer = join(folder, 'sequencer.cjs')
  writeFileSync(sequencer, sequencerOf(files))
  const config = {
    ...base,
    rootDir: sandbox,
    roots: ['bridge', 'src-sn/server', 'test'].map(name => `<rootDir>/${name}`),
    testEnvironment: '<rootDir>/test/world/environment.ts',
    testRunner: '<rootDir>/test/mutation/runner.ts',
    testSequencer: sequencer,
    testMatch: files.map(file => `<rootDir>/${file}`),
    reporters: [],
  }
  const configFile = join(folder, 'jest.json')
  writeFileSync(configFile, JSON.stringify(config))
  const jest = ['node_modules/jest/bin/jest.js', '--config', configFile, '--runInBand', '--forceExit']
  return spawn(process.execPath, jest, {
    cwd: sandbox,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, [FOLDER_VARIABLE]: folder, NODE_ENV: 'test' },
  })
}

/** Jest sorts by what it remembers of earlier runs; here the plan has an order. */
const sequencerOf = (files: readonly string[]): string => `const order = ${JSON.stringify(files)}
const place = test => order.findIndex(file => test.path.endsWith('/' + file))
module.exports = class {
  shard(tests) { return tests }
  sort(tests) { return [...tests].sort((one, other) => place(one) - place(other)) }
  allFailedTests(tests) { return tests }
  cacheResults() {}
}
`

async function watch(child: Awaited<ReturnType<typeof start>>, folder: string) {
  let stalled: MutantInFile | null = null
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000)
  })
  const timer = setInterval(() => {
    const current = readCurrent(folder)
    if (current === null || Date.now() - current.since < STALL_MS) return
    stalled = current
    child.kill('SIGKILL')
  }, 2000)
  await new Promise(done => child.on('close', done))
  clearInterval(timer)
  return { stalled, words }
}

function readCurrent(folder: string): z.infer<typeof currentSchema> | null {
  try {
    return currentSchema.safeParse(JSON.parse(readFileSync(join(folder, CURRENT), 'utf8'))).data ?? null
  } catch {
    // Half a file: it is being written.
    return null
  }
}

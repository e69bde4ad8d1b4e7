/** A guard that is removed must fail a test: takes each one out of a copy of the repository and runs the test that should notice. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { guards, type Guard } from './guard-list.ts'
import type { Figure, Scenario } from './scenario.ts'

/** Everything that a test may read. */
const copied = [
  'bridge',
  'src-sn',
  'test',
  'docs',
  'dist',
  'package.json',
  'now.config.json',
  'jest.config.js',
  'tsconfig.json',
  'tsconfig.base.json',
  '.env.example',
]

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
})
type Report = z.infer<typeof report>

export const guardsScenario: Scenario = {
  name: 'guards',
  run: async (size, say) => {
    // The short form takes out the first one only, and makes sure that the list still fits the sources.
    const chosen = size === 'full' ? guards : guards.slice(0, 1)
    const root = copyRepository()
    try {
      const whole = await runJest(root, [...new Set(chosen.map(({ test }) => test))])
      const noticed = await countNoticed(root, chosen, say)
      return [
        figure(
          'texts of the list that stand once in their file',
          guards.filter(guard => stands(guard)).length,
          guards.length,
        ),
        figure('tests that fail with every guard in place', whole.numFailedTests + whole.numRuntimeErrorTestSuites, 0),
        figure('removed guards that a test noticed', noticed, chosen.length),
      ]
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
}

const figure = (name: string, measured: number, wanted: number): Figure => ({
  name,
  value: String(measured),
  wanted: String(wanted),
  ok: measured === wanted,
})

const stands = ({ file, text }: Guard): boolean => readFileSync(file, 'utf8').split(text).length === 2

function copyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'guards-'))
  for (const name of copied) cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

async function countNoticed(root: string, chosen: readonly Guard[], say: (line: string) => void): Promise<number> {
  let noticed = 0
  for (const guard of chosen) {
    const failures = await failuresWithout(root, guard)
    const isNoticed = failures.some(name => name.includes(guard.failure))
    if (isNoticed) noticed += 1
    say(`without "${guard.name}": ${isNoticed ? `fails ${failures.length} in ${guard.test}` : 'NOTHING FAILS'}`)
  }
  return noticed
}

/** The names of the tests that fail once the guard is gone. A file that does not even load proves nothing and throws. */
async function failuresWithout(root: string, guard: Guard): Promise<string[]> {
  const file = join(root, guard.file)
  const source = readFileSync(file, 'utf8')
  const isApp = guard.file.startsWith('src-sn/')
  writeFileSync(
    file,
    source.replace(guard.text, () => guard.without),
  )
  try {
    if (isApp) await buildApp(root)
    const ran = await runJest(root, [guard.test])
    if (ran.numRuntimeErrorTestSuites > 0 || ran.numPassedTests + ran.numFailedTests === 0)
      throw new Error(`${guard.test} does not run without "${guard.name}"`)
    return ran.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    )
  } finally {
    writeFileSync(file, source)
    if (isApp) cpSync('dist/app', join(root, 'dist/app'), { recursive: true })
  }
}

const buildApp = (root: string): Promise<unknown> =>
  runNode(root, ['node_modules/@servicenow/sdk/bin/index.js', 'build', '--frozenKeys'], 'strict')

async function runJest(root: string, tests: readonly string[]): Promise<Report> {
  const outputFile = join(root, 'report.json')
  rmSync(outputFile, { force: true })
  await runNode(
    root,
    [
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${outputFile}`,
      '--maxWorkers=2',
      '--runTestsByPath',
      ...tests,
    ],
    'may fail',
  )
  return report.parse(JSON.parse(readFileSync(outputFile, 'utf8')))
}

/** Jest ends with 1 when tests fail, which is what is asked for here; its report tells. */
function runNode(cwd: string, args: readonly string[], how: 'strict' | 'may fail'): Promise<void> {
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && how === 'strict')
        fail(new Error(`${args[0]} failed: ${stdout.slice(-2000)}${stderr.slice(-2000)}`))
      else done()
    })
  })
}

/**
 * Mutation tests over whole rooms of both parts: `npm run mutation -- --room apply --sample 60`. Without a sample it is every mutant.
 *
 * StrykerJS makes the mutants; one build holds them all (test/mutation/sandbox.ts). A test file is loaded once and asked about every
 * mutant that its tests cover (test/mutation/runner.ts). What was found out is kept: a run that was broken off goes
 * on. `--again` asks about survivors once more, after tests were written.
 */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from '../test/mutation/judge.ts'
import { readLines } from '../test/mutation/lines.ts'
import { prepare } from '../test/mutation/prepare.ts'
import { writeReport } from '../test/mutation/report.ts'
import type { Judged } from '../test/mutation/report.ts'
import { belongs, rooms } from '../test/mutation/rooms.ts'
import { sampleOf } from '../test/mutation/sample.ts'
import type { Mutant } from '../test/mutation/sandbox.ts'

const { values: options } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: rooms.map(({ name }) => name) },
    /** Only files whose path contains one of these. */
    source: { type: 'string', multiple: true, default: [''] },
    /** Only tests whose path contains one of these. */
    tests: { type: 'string', multiple: true, default: [''] },
    /** Mutants of each room, drawn evenly. */
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    /** What the tests of one mutant may take before it counts as a survivor. */
    seconds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '1' },
    /** Where everything is kept; two runs at a time need two. */
    folder: { type: 'string', default: 'reports/mutation' },
    /** Where the report goes. */
    report: { type: 'string' },
  },
})

const isIn = (file: string, parts: readonly string[]): boolean => parts.some(part => file.includes(part))

const folder = resolve(options.folder)
mkdirSync(folder, { recursive: true })
const keptFile = join(folder, 'kept.jsonl')

const isAskedNow = (file: string): boolean =>
  isIn(file, options.tests) && rooms.some(room => options.room.includes(room.name) && belongs(file, room.folder))
const { mutants, hashes, ...prepared } = await prepare(folder, Number(options.workers), isAskedNow)
const coverage = prepared.coverage.filter(({ file }) => isAskedNow(file))
const unstable = coverage.flatMap(({ file, tests }) =>
  tests.filter(({ passed }) => !passed).map(({ name }) => `${file}: ${name}`),
)
if (unstable.length > 0)
  console.log(`Not asked, because they do not pass without a mutant:\n  ${unstable.join('\n  ')}`)

type Kept = Omit<Judged, 'mutant'> & { readonly key: string }
const known = new Map(readLines<Kept>(keptFile).map(kept => [kept.key, kept]))

function keep({ mutant, ...judged }: Judged): void {
  const kept = { key: mutant.key, ...judged }
  known.set(kept.key, kept)
  appendFileSync(keptFile, `${JSON.stringify(kept)}\n`)
}

const askedFile = join(folder, 'asked.jsonl')
const asked = new Set(readLines<string>(askedFile))
const askedKey = (mutant: Mutant, file: string): string => `${mutant.key} ${hashes[file]}`

const valid = mutants.filter(({ room, file }) => options.room.includes(room) && isIn(file, options.source))
const wanted = rooms.flatMap(({ name }) => {
  const own = valid.filter(({ room }) => room === name)
  return options.sample === undefined ? own : sampleOf(own, Number(options.sample), Number(options.seed))
})
const isOpen = (mutant: Mutant): boolean => {
  const before = known.get(mutant.key)
  return before === undefined || (options.again && ['Survived', 'NoCoverage'].includes(before.status))
}
const open = wanted.filter(isOpen)
console.log(`${wanted.length} mutants of ${valid.length}; ${open.length} to be asked about.`)
await judge(open, coverage, {
  folder,
  workers: Number(options.workers),
  budgetMs: Number(options.seconds) * 1000,
  keep,
  wasAsked: (mutant, file) => asked.has(askedKey(mutant, file)),
  noteAsked: (mutant, file) => {
    asked.add(askedKey(mutant, file))
    appendFileSync(askedFile, `${JSON.stringify(askedKey(mutant, file))}\n`)
  },
})

const judged = wanted.flatMap(mutant => {
  const kept = known.get(mutant.key)
  return kept === undefined ? [] : [{ mutant, status: kept.status, killedBy: kept.killedBy }]
})
writeReport(judged, valid, options.report)

/** The mutants, and which test covers which. Kept until a source changes; a test that changed is looked at alone. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.ts'
import { runJest } from './jest-process.ts'
import type { FileCoverage } from './protocol.ts'
import { isAsked } from './rooms.ts'
import { createSandbox } from './sandbox.ts'
import type { Mutant } from './sandbox.ts'
import { inParallel } from './workers.ts'

export interface Prepared {
  readonly mutants: readonly Mutant[]
  readonly coverage: readonly FileCoverage[]
  /** By test file. */
  readonly hashes: Readonly<Record<string, string>>
}
interface Kept extends Prepared {
  readonly made: string
}

/** `isWanted`: which test files are looked at now; others keep what is known of them. */
export async function prepare(
  folder: string,
  workers: number,
  isWanted: (testFile: string) => boolean,
): Promise<Prepared> {
  const keptFile = join(folder, 'prepared.json')
  const sandbox = join(folder, 'sandbox')
  const made = hashOf(
    ['bridge', 'src-sn/server', 'test/unit', 'test/ends', 'test/world']
      .flatMap(filesUnder)
      .filter(file => !file.endsWith('.test.ts')),
  )
  const before = existsSync(keptFile) ? (JSON.parse(readFileSync(keptFile, 'utf8')) as Kept) : null
  const isSame = before?.made === made
  const mutants = isSame ? before.mutants : await createSandbox(sandbox)
  const files = filesUnder('test/unit').filter(isAsked)
  const hashes = Object.fromEntries(files.map(file => [file, hashOf([file])]))
  const known = isSame ? before.coverage.filter(({ file }) => before.hashes[file] === hashes[file]) : []
  const open = files.filter(isWanted).filter(file => !known.some(each => each.file === file))
  for (const file of open) copyFileSync(file, join(sandbox, file))
  for (const name of filesUnder('test/mutation')) copyFileSync(name, join(sandbox, name))
  if (open.length > 0) console.log(`${mutants.length} mutants; ${open.length} test files say what they cover.`)
  const said = await inParallel(open, workers, (part, index) =>
    runJest(join(folder, `worker-${index}`), sandbox, Object.fromEntries(part.map(file => [file, {}]))),
  )
  const coverage = [...known, ...said.flatMap(each => each.coverage)]
  writeFileSync(keptFile, JSON.stringify({ made, hashes, mutants, coverage } satisfies Kept))
  return { mutants, coverage, hashes }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Work on text that every process would repeat, kept on disk by content: tests start many instances of one app. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve('node_modules/.cache/servicenow-scripts')
const KEEP_MS = 7 * 24 * 3600 * 1000

let isTidied = false

/** What `make` returned for these texts in this or an earlier process. What it throws is not kept. */
export function keptOnDisk(texts: readonly string[], make: () => string): string {
  const hash = createHash('sha256')
  // The length marks where a text ends.
  for (const text of texts) hash.update(`${text.length} `).update(text)
  const file = join(folder, hash.digest('hex'))
  const known = readIfThere(file)
  if (known !== null) return known
  const made = make()
  mkdirSync(folder, { recursive: true })
  tidy()
  // Threads and processes may make the same text at once: a rename shows each reader a whole file.
  const unfinished = `${file}.${process.pid}.${performance.now()}`
  writeFileSync(unfinished, made)
  renameSync(unfinished, file)
  return made
}

/** Every build of the app leaves texts that nobody asks for again. */
function tidy(): void {
  if (isTidied) return
  isTidied = true
  const oldest = Date.now() - KEEP_MS
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(file, { force: true })
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Work on script text that every process would repeat, kept on disk by content: tests start many instances of one app. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve('node_modules/.cache/servicenow-scripts')

/** What `make` returned for these texts in this or an earlier process. What it throws is not kept. */
export function keptOnDisk(texts: readonly string[], make: () => string): string {
  const file = join(folder, createHash('sha256').update(JSON.stringify(texts)).digest('hex'))
  const known = readIfThere(file)
  if (known !== null) return known
  const made = make()
  mkdirSync(folder, { recursive: true })
  // Threads and processes may make the same text at once: a rename shows each reader a whole file.
  const unfinished = `${file}.${process.pid}.${performance.now()}`
  writeFileSync(unfinished, made)
  renameSync(unfinished, file)
  return made
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

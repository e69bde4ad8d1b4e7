/**
 * The programs that tests, the demo and the trouble runs start as processes of their own, compiled: once for a whole run
 * of Jest (global-setup.ts), else once per process that starts some.
 */
import { z } from 'zod'
import { bundle } from './bundle.ts'

/** Handed down to processes that start programs of their own: the compiled file by entry, as JSON. */
const VARIABLE = 'TEST_PROGRAMS'
const filesSchema = z.record(z.string(), z.string())

let last: Promise<unknown> = Promise.resolve()

async function compileMissing(entries: readonly string[]): Promise<string[]> {
  const files = filesSchema.parse(JSON.parse(process.env[VARIABLE] ?? '{}'))
  const missing = entries.filter(entry => files[entry] === undefined)
  if (missing.length > 0) {
    const made = await bundle(missing)
    for (const [index, entry] of missing.entries()) files[entry] = made[index] ?? ''
    process.env[VARIABLE] = JSON.stringify(files)
  }
  return entries.map(entry => files[entry] ?? '')
}

/**
 * The compiled file of each entry, in the order given. What this run has not compiled yet is compiled now, and processes
 * started from now on inherit where it is. Entries are paths from the repository's top folder.
 */
export function compiled(entries: readonly string[]): Promise<string[]> {
  // One after the other: esbuild is stopped after each bundle.
  const next = last.then(() => compileMissing(entries))
  last = next.catch(() => undefined)
  return next
}

/** What Node needs to run a compiled program so that its errors name the sources. */
export const nodeOptions = ['--enable-source-maps']

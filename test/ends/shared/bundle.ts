import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build, stop } from 'esbuild'

const KEEP_MS = 24 * 3600 * 1000
const CACHE = resolve('node_modules/.cache/test-programs')

function dropOldBundles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > KEEP_MS) rmSync(file, { force: true })
  }
}

/** Named by content, so that programs of different ages never share a file. */
function keep(code: Uint8Array, folder: string): string {
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 20)}.mjs`)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, code)
  renameSync(unfinished, file)
  return file
}

/**
 * Compiles programs with all their TypeScript modules into one JavaScript file each: processes and worker threads then
 * start in a fraction of the time that they would need to transpile. Run from the repository's top folder. Returns the
 * files by entry, in the order given.
 */
export async function bundle(entries: readonly string[], folder = CACHE): Promise<string[]> {
  const built = await build({
    entryPoints: entries.map((entry, index) => ({ in: resolve(entry), out: String(index) })),
    outdir: folder,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'silent',
  })
  await stop()
  mkdirSync(folder, { recursive: true })
  dropOldBundles(folder)
  const codes = new Map(built.outputFiles.map(({ path, contents }) => [basename(path, '.js'), contents]))
  return entries.map((entry, index) => {
    const code = codes.get(String(index))
    if (code === undefined) throw new Error(`Nothing came out of bundling ${entry}`)
    return keep(code, folder)
  })
}

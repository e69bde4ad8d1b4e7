import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, stop } from 'esbuild'

const KEEP_MS = 24 * 3600 * 1000

function dropOldBundles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > KEEP_MS) rmSync(file, { force: true })
  }
}

/**
 * Compiles a worker and all its TypeScript modules into one JavaScript file: six workers then start in the time that
 * one would need to transpile. Named by content, so that instances of different ages never share a file.
 */
export async function bundleWorker(entry: string, cacheFolder: string): Promise<string> {
  const built = await build({
    entryPoints: [entry], outdir: cacheFolder, write: false, bundle: true, packages: 'external',
    platform: 'node', target: 'node20', format: 'esm', sourcemap: 'inline', logLevel: 'silent',
  })
  await stop()
  const code = built.outputFiles[0]?.contents
  if (code === undefined) throw new Error(`Nothing came out of bundling ${entry}`)
  mkdirSync(cacheFolder, { recursive: true })
  dropOldBundles(cacheFolder)
  const file = join(cacheFolder, `${createHash('sha256').update(code).digest('hex').slice(0, 20)}.mjs`)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, code)
  renameSync(unfinished, file)
  return file
}

/**
 * Bundles the bridge into dist/bridge: one file that Node reads instead of a thousand, and a chunk for each command that is
 * loaded when it is asked for. Nothing is renamed or squeezed, and the maps lead to our own files, so a stack trace can be read
 * with and without --enable-source-maps.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { onlyEnglish, onlyOwnSourceMaps, oncePerVersion } from './bundle-plugins.ts'
import { writeLicences } from './bundle-licences.ts'

const outdir = 'dist/bridge'

/** Packages in CommonJS ask for the modules of Node by `require`, which an ES module does not have. */
const requireForCommonJs =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['bridge/main.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  // ES modules where a package has them: what nobody uses of these is left out.
  mainFields: ['module', 'main'],
  // Colours for `debug`, which takes them when they happen to be installed: with the tools for development they are.
  external: ['supports-color'],
  // Beside main.js: what looks for a file of the package by its own address finds it from each of them.
  chunkNames: '[name]-[hash]',
  tsconfig: 'tsconfig.base.json',
  banner: { js: requireForCommonJs },
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [oncePerVersion(), onlyEnglish(), onlyOwnSourceMaps()],
})
for (const file of Object.keys(metafile.outputs).filter(name => name.endsWith('.js')))
  writeFileSync(file, asciiOf(readFileSync(file, 'utf8')))
writeLicences(metafile, `${outdir}/LICENCES.txt`)

/**
 * One letter beyond Latin makes V8 keep the whole file with two bytes a letter: three megabytes more. esbuild escapes those in
 * strings; what is left stands in comments and regular expressions of packages, where the escape means the same.
 */
function asciiOf(code: string): string {
  return code.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

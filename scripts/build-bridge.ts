/**
 * Bundles the bridge into dist/bridge: one file that Node reads instead of a thousand, and a chunk for each command that is
 * loaded when it is asked for. Nothing is renamed or squeezed, and the maps lead to our own files, so a stack trace can be read
 * with and without --enable-source-maps.
 */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { onlyEnglish, onlyOwnSourceMaps, oncePerVersion } from './bundle-plugins.ts'
import { writeLicences } from './bundle-licences.ts'

const outdir = 'dist/bridge'

/** Packages in CommonJS ask for the modules of Node by `require`, which an ES module does not have. */
const requireForCommonJs = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

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
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: requireForCommonJs },
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [oncePerVersion(), onlyEnglish(), onlyOwnSourceMaps()],
})
writeLicences(metafile, `${outdir}/LICENCES.txt`)

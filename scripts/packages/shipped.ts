/**
 * The packages that users get, as npm's own bill of materials (CycloneDX): the dependencies of the bridge, and what is bundled into the pages
 * of the app. `npm sbom --omit dev` cannot be asked of this folder: it leaves out every package that a tool for development needs as well.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** They are tools for development to npm, because the SDK bundles them: test/unit/scripts/packages compares with the import rules. */
export const inThePages = ['react', 'react-dom']

const packageShape = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

const componentShape = z.object({
  name: z.string(),
  version: z.string(),
  licenses: z
    .array(z.object({ license: z.object({ id: z.string() }).optional(), expression: z.string().optional() }))
    .default([]),
})
const sbomShape = z.object({ components: z.array(componentShape) })

export type Component = z.infer<typeof componentShape>

export function componentsOf(sbom: string): Component[] {
  return sbomShape.parse(JSON.parse(sbom)).components
}

/** Asks npm about a folder that has only what is shipped. Needs no network: the lock file says everything. */
export function sbomOfShipped(): string {
  const { name, version, license, dependencies, devDependencies } = packageShape.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  )
  const pages = Object.fromEntries(Object.entries(devDependencies).filter(([one]) => inThePages.includes(one)))
  const temporary = mkdtempSync(join(tmpdir(), 'sbom-'))
  // npm calls the product after its folder.
  const cwd = join(temporary, name)
  const npm = (...args: string[]): string => execFileSync('npm', args, { cwd, encoding: 'utf8' })
  try {
    mkdirSync(cwd)
    copyFileSync('package-lock.json', join(cwd, 'package-lock.json'))
    const shipped = { name, version, license, dependencies: { ...dependencies, ...pages } }
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(shipped))
    npm('install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit', '--no-fund')
    return npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx')
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

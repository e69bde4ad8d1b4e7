/** The files of a copy of the sources, and what becomes of them when the app gets another scope. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { settings } from '../../bridge/config/variables.ts'

/** In two pieces: a copy with another scope still knows which one it was made from. */
export const releasedScope = ['x_iio', 'sync'].join('_')

const appSchema = z.object({ scope: z.string(), scopeId: z.string() })

const readApp = (folder: string) => appSchema.parse(JSON.parse(readFileSync(join(folder, 'now.config.json'), 'utf8')))

/** Why the app in the folder cannot get this scope, as a sentence; null when it can. */
export function problemOf(folder: string, wanted: string | undefined): string | null {
  if (wanted === undefined) return 'Name the scope that the app should have: npm run rescope -- x_acme_iio'
  const parsed = settings.serviceNowScope.shape.safeParse(wanted)
  if (!parsed.success) return `"${wanted}" ${parsed.error.issues.map(({ message }) => message).join('; ')}.`
  const { scope } = readApp(folder)
  if (scope === releasedScope) return wanted === scope ? `The scope is ${scope} already.` : null
  return `The scope of this copy is ${scope} already. Take a fresh copy of the release: only then do the same ids come out each time.`
}

/** Changes the files in place; answers how many. */
export function rescopeFiles(folder: string, to: string): number {
  const ids = new Map(ownIds(folder).map(id => [id, derivedId(to, id)]))
  const changed = sourceFiles(folder).filter(path => {
    // Each byte is one letter, so that images survive.
    const text = readFileSync(path, 'latin1')
    const renamed = text.replaceAll(releasedScope, to).replace(/\b[0-9a-f]{32}\b/g, id => ids.get(id) ?? id)
    if (renamed !== text) writeFileSync(path, renamed, 'latin1')
    return renamed !== text
  })
  return changed.length
}

/** The app's own id, and those of all its records. Ids of the platform stand in other places, and stay. */
function ownIds(folder: string): string[] {
  const keys = readFileSync(join(folder, 'src-sn/fluent/generated/keys.ts'), 'utf8')
  return [readApp(folder).scopeId, ...[...keys.matchAll(/^ *id: '([0-9a-f]{32})'$/gm)].flatMap(([, id]) => id ?? [])]
}

const derivedId = (scope: string, id: string): string =>
  createHash('sha256').update(`${scope}:${id}`).digest('hex').slice(0, 32)

const SKIPPED = new Set(['node_modules', 'dist', 'target', 'coverage', 'reports', '.git', '.now', '.stryker-tmp'])

/** What belongs to the sources: everything but packages, output, and what git keeps for itself. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (SKIPPED.has(entry.name)) return []
    if (entry.isDirectory()) return sourceFiles(path)
    return entry.isFile() ? [path] : []
  })
}

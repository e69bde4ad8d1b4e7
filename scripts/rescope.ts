/**
 * Gives the app another scope: `npm run rescope -- x_acme_iio`, in a fresh copy of a release. An instance takes an uploaded app only if the
 * company key in its scope (`x_<key>_...`) is one of its own.
 *
 * The new scope is another app, so its records need ids of their own. They follow from the scope and from the ids of the release.
 * The same scope in the next release gives the same ids, and the platform takes that release as an upgrade.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { settings } from '../bridge/config/variables.ts'

/** In two pieces: a copy with another scope still knows which one it was made from. */
const releasedScope = ['x_iio', 'sync'].join('_')

const app = z
  .object({ scope: z.string(), scopeId: z.string() })
  .parse(JSON.parse(readFileSync('now.config.json', 'utf8')))

function problemOf(wanted: string | undefined): string | null {
  if (wanted === undefined) return 'Name the scope that the app should have: npm run rescope -- x_acme_iio'
  const parsed = settings.serviceNowScope.shape.safeParse(wanted)
  if (!parsed.success) return `"${wanted}" ${parsed.error.issues.map(({ message }) => message).join('; ')}.`
  if (app.scope === releasedScope) return wanted === app.scope ? `The scope is ${app.scope} already.` : null
  return `The scope of this copy is ${app.scope} already. Take a fresh copy of the release: only then do the same ids come out each time.`
}

/** Changes the files in place; answers how many. */
function rescope(to: string): number {
  const ids = new Map(ownIds().map(id => [id, derivedId(to, id)]))
  const changed = sourceFiles().filter(path => {
    // Each byte is one letter, so that images survive.
    const text = readFileSync(path, 'latin1')
    const renamed = text.replaceAll(releasedScope, to).replace(/\b[0-9a-f]{32}\b/g, id => ids.get(id) ?? id)
    if (renamed !== text) writeFileSync(path, renamed, 'latin1')
    return renamed !== text
  })
  return changed.length
}

/** The app's own id, and those of all its records. Ids of the platform stand in other places, and stay. */
function ownIds(): string[] {
  const keys = readFileSync('src-sn/fluent/generated/keys.ts', 'utf8')
  return [app.scopeId, ...[...keys.matchAll(/^ *id: '([0-9a-f]{32})'$/gm)].flatMap(([, id]) => id ?? [])]
}

const derivedId = (scope: string, id: string): string =>
  createHash('sha256').update(`${scope}:${id}`).digest('hex').slice(0, 32)

/** What belongs to the sources: everything but packages, output, and what git keeps for itself. */
function sourceFiles(): string[] {
  const skipped = new Set(['node_modules', 'dist', 'target', 'coverage', 'reports', '.git', '.now', '.stryker-tmp'])
  const under = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
      const path = `${folder}/${entry.name}`
      if (skipped.has(entry.name)) return []
      if (entry.isDirectory()) return under(path)
      return entry.isFile() ? [path] : []
    })
  return under('.')
}

const [scope] = process.argv.slice(2)
const problem = problemOf(scope)
if (scope === undefined || problem !== null) {
  console.error(problem)
  process.exit(1)
}
const count = rescope(scope)
// The list of ids is sorted by them: the SDK has to write it again.
execFileSync('npx', ['now-sdk', 'build'], { stdio: 'inherit' })
console.log(
  `${count} files name the scope ${scope} now. Next: npm run build && npm test && npm run demo -- --once.\n` +
    `The bridge of this copy takes it as its default. Any other bridge of the same release needs SERVICENOW_SCOPE=${scope}.`,
)

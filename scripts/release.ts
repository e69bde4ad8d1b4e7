/**
 * `npm run release -- v1.2.3`: everything that a release hands out, in target/release, and its words in target/release-notes.md. Refuses
 * where the tag, package.json, its lock file, the app and CHANGELOG.md do not name one version. The image is made by the workflow.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { APP_VERSION } from '../src-sn/server/contract/versions.ts'
import { sbomOfShipped } from './packages/shipped.ts'
import { notesOf, releaseProblems } from './release/versions.ts'
import { updateSetFiles } from './update-set/files.ts'
import { readApp } from './update-set/updates.ts'

const [tag = ''] = process.argv.slice(2)
const built = 'target'
const folder = join(built, 'release')

const json = <Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> =>
  shape.parse(JSON.parse(readFileSync(file, 'utf8')))
const { name, version } = json('package.json', z.object({ name: z.string(), version: z.string() }))
const lock = json(
  'package-lock.json',
  z.object({ version: z.string(), packages: z.object({ '': z.object({ version: z.string() }) }) }),
)
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const run = (...words: string[]): void => void execFileSync('npm', words, { stdio: 'inherit' })

function refuseWhere(versions: Record<string, string>): void {
  const today = new Date().toISOString().slice(0, 10)
  const problems = releaseProblems({ tag, versions, changelog, today })
  if (problems.length === 0) return
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}

refuseWhere({
  'package.json': version,
  'package-lock.json': lock.version,
  'package-lock.json, of its root package,': lock.packages[''].version,
  'src-sn/server/contract/versions.ts': APP_VERSION,
})
rmSync(built, { recursive: true, force: true })
run('run', 'build')
refuseWhere({ 'The built app': readApp('dist/app').version })
mkdirSync(folder)
const zip = `${[name, ...version.split('.')].join('_').replaceAll('-', '_')}.zip`
for (const file of [zip, ...updateSetFiles('dist/app').map(set => set.name)])
  copyFileSync(join(built, file), join(folder, file))
run('pack', '--ignore-scripts', '--pack-destination', folder)
writeFileSync(join(folder, `${name}-${version}.sbom.cdx.json`), sbomOfShipped())
copyFileSync('dist/bridge/LICENCES.txt', join(folder, `${name}-${version}.licences.txt`))
writeFileSync(join(built, 'release-notes.md'), `${notesOf(changelog, version) ?? ''}\n`)
process.stdout.write(`${readdirSync(folder).join('\n')}\n`)

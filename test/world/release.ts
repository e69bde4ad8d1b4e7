/** A release as git holds it: its sources in a folder of their own, built with the packages of this checkout. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const listSchema = z.record(z.string().regex(/^\d+\.\d+\.\d+$/), z.string().regex(/^[0-9a-f]{40}$/))

/** The commit of each release by its version, as `releases.json` names them. */
export function readReleases(text = readFileSync('releases.json', 'utf8')): Readonly<Record<string, string>> {
  return listSchema.parse(JSON.parse(text))
}

/** Puts the files of a commit into an empty folder. A shallow clone asks where it came from for the commit. */
export function checkOut(version: string, commit: string, folder: string, repository = '.'): void {
  const hasCommit = () => succeeds(repository, 'cat-file', '-e', `${commit}^{commit}`)
  if (!hasCommit()) succeeds(repository, 'fetch', '--quiet', '--depth=1', 'origin', commit)
  if (!hasCommit())
    throw new Error(
      `Release ${version}: this clone does not have the commit ${commit}, and its origin does not give it. Fetch it from where it is, then run this again.`,
    )
  const files = execFileSync('git', ['-C', repository, 'archive', commit], { maxBuffer: 1024 ** 3 })
  execFileSync('tar', ['-x', '-C', folder], { input: files })
}

function succeeds(repository: string, ...command: string[]): boolean {
  const { error, status } = spawnSync('git', ['-C', repository, ...command], { stdio: 'ignore' })
  if (error !== undefined) throw error
  return status === 0
}

/** Builds bridge and app there, as the scripts of that release do it. */
export function build(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const script of ['build:bridge', 'build:app'])
    execFileSync('npm', ['run', '--silent', script], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

export interface ReleaseVersions {
  readonly app: string
  readonly oldestBridge: string
  readonly oldestApp: string
}

/** What the two sides in a checkout say of themselves and of each other. */
export function versionsIn(folder: string): ReleaseVersions {
  const text = readFileSync(join(folder, 'src-sn/server/contract/versions.ts'), 'utf8')
  const read = (name: string): string => {
    const version = new RegExp(`^export const ${name} = '([\\d.]+)'$`, 'm').exec(text)?.[1]
    if (version === undefined) throw new Error(`${folder}: src-sn/server/contract/versions.ts says no ${name}`)
    return version
  }
  return { app: read('APP_VERSION'), oldestBridge: read('OLDEST_BRIDGE'), oldestApp: read('OLDEST_APP') }
}

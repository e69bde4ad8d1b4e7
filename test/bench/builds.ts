/** Another commit, checked out beside the work tree and built, to be run on the same stub. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildAt, type Build } from './bridge.ts'

export interface OtherBuild {
  readonly build: Build
  remove(): void
}

/** The packages of the work tree serve both. */
export function buildCommit(commit: string): OtherBuild {
  const root = join(mkdtempSync(join(tmpdir(), 'bench-')), 'tree')
  const git = (...args: string[]) => execFileSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const remove = () => {
    git('worktree', 'remove', '--force', root)
    rmSync(join(root, '..'), { recursive: true, force: true })
  }
  git('worktree', 'add', '--detach', root, commit)
  try {
    symlinkSync(realpathSync(resolve('node_modules')), join(root, 'node_modules'))
    execFileSync('npm', ['run', '--silent', 'build:bridge'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    return { build: buildAt(commit.slice(0, 7), root), remove }
  } catch (error) {
    remove()
    throw error
  }
}

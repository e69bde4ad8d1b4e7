/** The app of this build as an admin gets it who installs by update set. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { updateSetFiles } from '../../scripts/update-set/files.ts'

/** The file of the first installation; `remove` takes it away again. */
export function updateSetOfBuild(): { file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'update-set-'))
  const file = join(folder, 'app.xml')
  writeFileSync(file, updateSetFiles('dist/app')[0].xml)
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}

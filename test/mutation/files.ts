/** Files of a folder, by their paths from the root of the repository, in a fixed order. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
}

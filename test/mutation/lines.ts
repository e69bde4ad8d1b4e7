/** Files of one JSON text a line, which only our own programs write. */
import { existsSync, readFileSync } from 'node:fs'

export function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T)
}

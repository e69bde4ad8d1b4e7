/** Versions that this process' own writes made. Their webhooks change nothing, and the app learns them from the answer to the same write. */
import type { Echo, Version } from './ports.ts'

export interface Echoes {
  /** The app has these: a document carried them. */
  noteTaken(versions: readonly Version[]): void
  /** Counts only where the app has what stood right before the write: otherwise somebody's change lies between. */
  note(echoes: readonly Echo[]): void
  has(version: Version): boolean
}

/** Webhooks of a write arrive within minutes; one that is forgotten costs a question to the app. */
const maxVersions = 2000

export function createEchoes(): Echoes {
  const taken = new Set<string>()
  const seen = new Set<string>()
  return {
    noteTaken: versions => {
      for (const version of versions) keep(taken, keyOf(version))
    },
    note: echoes => {
      for (const echo of echoes) {
        const before = keyOf({ ...echo, version: echo.before })
        if (taken.has(before) || seen.has(before)) keep(seen, keyOf(echo))
      }
    },
    has: version => seen.has(keyOf(version)),
  }
}

/** The newest of them. */
function keep(keys: Set<string>, key: string): void {
  keys.delete(key)
  keys.add(key)
  const [oldest] = keys
  if (keys.size > maxVersions && oldest !== undefined) keys.delete(oldest)
}

const keyOf = ({ recordType, externalId, version }: Version): string => `${recordType} ${externalId} ${version}`

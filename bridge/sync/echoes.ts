/** Versions that this process' own writes made. Their webhooks change nothing, and the app learns them from the answer to the same write. */
import type { Version } from './ports.ts'

export interface Echoes {
  note(versions: readonly Version[]): void
  has(version: Version): boolean
}

/** Webhooks of a write arrive within minutes; one that is forgotten costs a question to the app. */
const maxVersions = 2000

export function createEchoes(): Echoes {
  const seen = new Set<string>()
  return {
    note: versions => {
      for (const version of versions) seen.add(keyOf(version))
      for (const oldest of seen) {
        if (seen.size <= maxVersions) return
        seen.delete(oldest)
      }
    },
    has: version => seen.has(keyOf(version)),
  }
}

const keyOf = ({ recordType, externalId, version }: Version): string => `${recordType} ${externalId} ${version}`

/**
 * What this process remembers. It saves calls, and costs nothing when it is lost. It decides nothing either: what it believes of the
 * app travels with each document, and the app says when it has less.
 */
import { updateOverlapMs } from '../mapping/moment.ts'
import type { Incident, IncidentUpdate } from '../mapping/types.ts'
import type { Echo, IncidentNews, KnownUpdate, Version } from './ports.ts'

type Known = Omit<KnownUpdate, 'before'>

interface Remembered {
  readonly version: string
  readonly statusId: string
  readonly severityId: string
  readonly lastUpdate: KnownUpdate | null
  /** The version at which updates were taken last; '' when they never were. */
  readonly takenAt: string
}

export interface RunMemory {
  /** The newest update whose note stands in ServiceNow; null when none is known. */
  knownUpdate(incidentId: string): KnownUpdate | null
  /** The version of the incident at which the app took its updates last; '' when it never did. */
  takenAt(incidentId: string): string
  /** Whether what the payload says needs the updates to be read. */
  isNews(incidentId: string, news: IncidentNews): boolean
  /** Whether the incident as it was read shows that something came and went, or that nobody looked yet: the same question, later. */
  isNewsBeside(incident: Incident, news: IncidentNews): boolean
  /** After a document was taken. `updates`: those that it carried, or null when they were not read. */
  note(incident: Incident, updates: readonly IncidentUpdate[] | null): void
  forget(incidentId: string): void
}

/** An incident that is older than this many others is quiet. */
const maxIncidents = 5000

/** A memory for one process; the incidents that were seen longest ago leave first. */
export function createRunMemory(size = maxIncidents): RunMemory {
  const seen = new Map<string, Remembered>()
  return {
    knownUpdate: incidentId => seen.get(incidentId)?.lastUpdate ?? null,
    takenAt: incidentId => seen.get(incidentId)?.takenAt ?? '',
    isNews: (incidentId, news) => {
      const known = seen.get(incidentId)
      if (known === undefined) return news.speaksOfUpdate
      const changes = news.statusId !== known.statusId || news.severityId !== known.severityId
      return (news.speaksOfUpdate || changes) && !covers(known, news)
    },
    isNewsBeside: (incident, news) => {
      const known = seen.get(incident.id)
      return !saysTheSame(incident, news) && (known === undefined || !covers(known, news))
    },
    note: (incident, updates) => {
      const before = seen.get(incident.id)
      const lastUpdate =
        updates === null ? (before?.lastUpdate ?? null) : newestKnown(before?.lastUpdate ?? null, updates)
      seen.delete(incident.id)
      seen.set(incident.id, {
        version: incident.updatedAt,
        statusId: incident.status.id,
        severityId: incident.severity?.id ?? '',
        lastUpdate,
        takenAt: updates === null ? (before?.takenAt ?? '') : incident.updatedAt,
      })
      const oldest = seen.size > size ? seen.keys().next().value : undefined
      if (oldest !== undefined) seen.delete(oldest)
    },
    forget: incidentId => void seen.delete(incidentId),
  }
}

/** Of those that were known and those that were read now. */
function newestKnown(known: KnownUpdate | null, updates: readonly IncidentUpdate[]): KnownUpdate | null {
  const all = [...(known === null ? [] : [...(known.before ? [known.before] : []), known]), ...updates]
  const newest = newestOf(all)
  if (newest === undefined) return null
  const earliest = Date.parse(newest.createdAt) - updateOverlapMs
  const before = newestOf(all.filter(({ createdAt }) => Date.parse(createdAt) <= earliest))
  return { ...knownOf(newest), before: before === undefined ? null : knownOf(before) }
}

const knownOf = ({ id, createdAt, newStatus, newSeverity }: Known): Known => {
  return { id, createdAt, newStatus: newStatus ?? null, newSeverity: newSeverity ?? null }
}

/** Whether the payload's status and severity are those of the incident. */
export const saysTheSame = (incident: Incident, news: Pick<IncidentNews, 'statusId' | 'severityId'>): boolean =>
  news.statusId === incident.status.id && news.severityId === (incident.severity?.id ?? '')

/**
 * The payload shows the incident as it was at its version. An update that was read is at least as new, and so is the incident:
 * then every update that the payload can speak of was read too. Where the vendor stamps an update earlier than its incident,
 * the updates are read once more than needed.
 */
const covers = ({ version, lastUpdate }: Remembered, news: IncidentNews): boolean =>
  lastUpdate !== null && news.version !== '' && news.version <= version && news.version <= lastUpdate.createdAt

const newestOf = (updates: readonly Known[]): Known | undefined =>
  updates.reduce<Known | undefined>(
    (newest, one) => (newest === undefined || one.createdAt >= newest.createdAt ? one : newest),
    undefined,
  )

/** Versions that this process' own writes made. Their webhooks change nothing, and the app learns them from the answer to the same write. */
export interface Echoes {
  /** The app has these: a document carried them. */
  noteTaken(versions: readonly Version[]): void
  /** Counts only where the app has what stood right before the write: otherwise somebody's change lies between. */
  note(echoes: readonly Echo[]): void
  has(version: Version): boolean
  /** The app may not have them any more. */
  forget(): void
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
    forget: () => {
      taken.clear()
      seen.clear()
    },
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

/** What this process remembers of incidents it has seen. It saves calls, decides nothing, and costs nothing when it is lost. */
import type { Incident, IncidentUpdate } from '../mapping/types.ts'
import { digestOfText } from './digest.ts'
import type { IncidentNews } from './hint.ts'
import type { KnownUpdate } from './ports.ts'

interface Remembered {
  readonly version: string
  readonly statusId: string
  readonly severityId: string
  readonly lastUpdate: (KnownUpdate & { readonly messageDigest: string }) | null
}

export interface RunMemory {
  /** The newest update whose note stands in ServiceNow; null when none is known. */
  knownUpdate(incidentId: string): KnownUpdate | null
  /** Whether what the payload says needs the updates to be read. */
  isNews(incidentId: string, news: IncidentNews): boolean
  /** After a document was taken. `updates`: those that it carried, or null when they were not read. */
  note(incident: Incident, updates: readonly IncidentUpdate[] | null): void
  forget(incidentId: string): void
}

/** An incident that is older than this many others is quiet. */
const maxIncidents = 5000
/** An update and the payload that tells of it carry times of the same moment. */
const sameMomentMs = 1000

/** A memory for one process; the incidents that were seen longest ago leave first. */
export function createRunMemory(size = maxIncidents): RunMemory {
  const seen = new Map<string, Remembered>()
  return {
    knownUpdate: incidentId => {
      const last = seen.get(incidentId)?.lastUpdate ?? null
      return last === null ? null : { id: last.id, createdAt: last.createdAt }
    },
    isNews: (incidentId, news) => {
      const known = seen.get(incidentId)
      const speaks = news.isUpdate || news.message !== ''
      if (known === undefined) return speaks
      const changes = news.statusId !== known.statusId || news.severityId !== known.severityId
      return (speaks || changes) && !covers(known, news)
    },
    note: (incident, updates) => {
      const before = seen.get(incident.id)
      const newest = updates === null ? undefined : newestOf(updates)
      const lastUpdate = newest === undefined ? before?.lastUpdate ?? null : { id: newest.id, createdAt: newest.createdAt, messageDigest: digestOfText(newest.message) }
      seen.delete(incident.id)
      seen.set(incident.id, { version: incident.updatedAt, statusId: incident.status.id, severityId: incident.severity?.id ?? '', lastUpdate })
      const oldest = seen.size > size ? seen.keys().next().value : undefined
      if (oldest !== undefined) seen.delete(oldest)
    },
    forget: incidentId => void seen.delete(incidentId),
  }
}

/**
 * The update that the payload speaks of is the last one that stands already: same text, same moment, and the incident was read
 * at least as new since. (A second update with the same text within the same second waits for the next reading.)
 */
function covers({ version, lastUpdate }: Remembered, news: IncidentNews): boolean {
  if (lastUpdate === null || news.version === '' || news.version > version) return false
  const apartMs = Math.abs(Date.parse(news.version) - Date.parse(lastUpdate.createdAt))
  return apartMs <= sameMomentMs && digestOfText(news.message) === lastUpdate.messageDigest
}

const newestOf = (updates: readonly IncidentUpdate[]): IncidentUpdate | undefined =>
  updates.reduce<IncidentUpdate | undefined>((newest, one) => (newest === undefined || one.createdAt >= newest.createdAt ? one : newest), undefined)

/** Incidents of which nothing may be told, or nothing is known: what still may be sent, which is nearly nothing. */
import type { RunHint } from './hint.ts'
import type { SyncOutcome } from './outcome.ts'
import type { DocumentAnswer, DocumentIncident, IncidentDocument } from './ports.ts'

const unknownReason =
  'incident.io does not show this incident to the API key: it does not exist, or the key may not see it.'

/** A private incident that may not leave. The app marks rows from the time when it was public, and stores nothing else. */
export const privateDocument = (configuration: string, externalId: string): IncidentDocument =>
  bare(configuration, { externalId, isPrivate: true })

/**
 * An id that incident.io does not show. Announced as public it gets a row that says so; announced as private, rows that stand are
 * marked. null: nobody said what it is, so nothing is recorded.
 */
export function unknownDocument(
  configuration: string,
  externalId: string,
  visibility: RunHint['visibility'],
): IncidentDocument | null {
  switch (visibility) {
    case 'unknown':
      return null
    case 'private':
      return privateDocument(configuration, externalId)
    case 'public':
      return bare(configuration, { externalId, unknownBecause: unknownReason })
  }
}

const bare = (configuration: string, incident: DocumentIncident): IncidentDocument => ({
  configuration,
  declared: false,
  read: { followUps: 'no', updates: false },
  incident,
  followUps: [],
  notes: [],
  options: [],
})

export const nothingShown: SyncOutcome = { outcome: 'ignored', detail: 'incident.io does not show this incident.' }

/** What came of such a document. */
export function describeWithheld({ rows }: DocumentAnswer): SyncOutcome {
  switch (rows[0]?.outcome ?? 'ignored') {
    case 'ignored':
      return { outcome: 'ignored', detail: 'Nothing is recorded.' }
    case 'private':
      return { outcome: 'skipped', detail: 'Private; its rows are marked.' }
    default:
      return { outcome: 'skipped', detail: 'incident.io does not show this incident; the row says so.' }
  }
}

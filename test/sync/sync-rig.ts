/** One incident, both ends in memory, and the path between them. */
import type { Incident } from '../../bridge/mapping/types.ts'
import type { RunHint } from '../../bridge/sync/hint.ts'
import { syncIncident } from '../../bridge/sync/incident.ts'
import type { SyncOutcome } from '../../bridge/sync/outcome.ts'
import { anIncident } from '../mapping/samples.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'
import { FakeIssueStore, FakeJira } from './fake-jira.ts'

export const publicHint: RunHint = { visibility: 'public', followUpIds: [] }
export const privateHint: RunHint = { visibility: 'private', followUpIds: [] }

/** Versions in order. */
export const at = (second: number): string => `2026-11-22T05:00:0${second}.000000Z`

export interface SyncRig {
  readonly source: FakeSource
  readonly store: FakeStore
  readonly jira: FakeJira
  readonly issueRows: FakeIssueStore
  /** The incident as it stands in incident.io from now on. */
  put(changes?: Partial<Incident>): void
  sync(hint?: RunHint, id?: string): Promise<SyncOutcome>
}

export function makeSyncRig(): SyncRig {
  const source = new FakeSource()
  const store = new FakeStore()
  const jira = new FakeJira()
  const issueRows = new FakeIssueStore(store)
  const issues = { store: issueRows, tracker: jira, createAgainAfterSeconds: 70 }
  return {
    source, store, jira, issueRows,
    put: (changes = {}) => { source.put(anIncident(changes)) },
    sync: (hint = publicHint, id = 'INCIDENT_1') => syncIncident({ source, store, issues }, id, hint),
  }
}

/** One incident, both ends in memory, and the path between them. */
import type { Incident } from '../../../../bridge/mapping/types.ts'
import { sweepHint, type RunHint } from '../../../../bridge/sync/hint.ts'
import { syncIncident, type SyncParts } from '../../../../bridge/sync/incident.ts'
import { createOptionsMet } from '../../../../bridge/sync/catalogue/options-met.ts'
import { createEchoes, createRunMemory } from '../../../../bridge/sync/memory.ts'
import type { Outcome } from '../../../../bridge/sync/ports.ts'
import { syncIssue } from '../../../../bridge/destinations/jira/issue.ts'
import { anIncident } from '../mapping/samples.ts'
import { FakeApp, FakeSource } from './fake-ends.ts'
import { FakeIssueStore, FakeJira } from './fake-jira.ts'
import { FakeWriter } from './fake-writer.ts'

/** Everything is read, as by the sweep. */
export const publicHint: RunHint = { ...sweepHint, visibility: 'public' }
export const privateHint: RunHint = { ...sweepHint, visibility: 'private' }
/** Nothing but the incident is read. */
export const bareHint: RunHint = {
  visibility: 'public',
  followUpIds: [],
  allFollowUps: false,
  readUpdates: false,
  declared: false,
  isAdmitted: false,
  news: [],
}

/** A declaration that still stands as its payload said it. */
export const declaredHint: RunHint = {
  ...bareHint,
  declared: true,
  news: [
    { version: anIncident().updatedAt, statusId: 'STATUS_FIXING', severityId: 'SEV_MAJOR', speaksOfUpdate: false },
  ],
}

/** Versions in order. */
export const at = (second: number): string => `2026-11-22T05:00:0${second}.000000Z`

export interface SyncRig {
  readonly source: FakeSource
  readonly app: FakeApp
  readonly writer: FakeWriter
  readonly jira: FakeJira
  readonly issueRows: FakeIssueStore
  readonly parts: SyncParts
  /** Milliseconds; tests move it by hand. */
  readonly clock: { ms: number }
  readonly problems: unknown[]
  /** One for each time that names came or went. */
  readonly news: string[]
  /** The incident as it stands in incident.io from now on. */
  put(changes?: Partial<Incident>): void
  sync(hint?: RunHint, id?: string): Promise<Outcome>
}

export function makeSyncRig(): SyncRig {
  const source = new FakeSource()
  const app = new FakeApp()
  const writer = new FakeWriter()
  const jira = new FakeJira()
  const issueRows = new FakeIssueStore()
  app.jiraTickets = issueRows.tickets
  const clock = { ms: 0 }
  const problems: unknown[] = []
  const news: string[] = []
  const parts: SyncParts = {
    source,
    app,
    memory: createRunMemory(),
    options: createOptionsMet(),
    nowMs: () => clock.ms,
    vendorNowMs: () => Date.parse(anIncident().createdAt),
    syncIssue: job => syncIssue({ store: issueRows, tracker: jira, createAgainAfterSeconds: 70 }, job),
    writer,
    onNewNames: () => void news.push('names'),
    log: { warn: message => problems.push(message) },
    echoes: createEchoes(),
  }
  return {
    source,
    app,
    writer,
    jira,
    issueRows,
    parts,
    clock,
    problems,
    news,
    put: (changes = {}) => {
      source.put(anIncident(changes))
    },
    sync: (hint = publicHint, id = 'INCIDENT_1') => syncIncident(parts, id, hint),
  }
}

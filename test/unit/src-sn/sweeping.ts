/** The bridge's sweep, whole and without HTTP, between an incident.io in memory and the built app. */
import { createAppClient } from '../../../bridge/vendors/servicenow/app-client.ts'
import { createConfigurationCache } from '../../../bridge/vendors/servicenow/configuration.ts'
import { serviceNowProfile } from '../../../bridge/vendors/servicenow/profile.ts'
import { BridgeError } from '../../../bridge/observability/errors.ts'
import type { SweepParts } from '../../../bridge/sync/sweep/sweep.ts'
import type { Transport } from '../../../bridge/vendors/http/exchange.ts'
import { JsonClient } from '../../../bridge/vendors/http/json-client.ts'
import { sweepHint } from '../../../bridge/sync/hint.ts'
import { syncIncident } from '../../../bridge/sync/incident.ts'
import type { Changed, IssueJob, IssueOutcome, Outcome } from '../../../bridge/sync/ports.ts'
import { sweepOnce, type SweepResult } from '../../../bridge/sync/sweep/sweep.ts'
import type { Incident } from '../../../bridge/mapping/types.ts'
import { anIncident } from '../bridge/mapping/samples.ts'
import { FakeSource } from '../bridge/sync/fake-ends.ts'
import { makeSyncRig } from '../bridge/sync/sync-rig.ts'
import { readJson } from '../json.ts'
import { SYNC } from './documents.ts'
import { INTEGRATION, type AppInstance } from './instance.ts'

/** Calls to the instance as the integration user. */
function clientOf(instance: AppInstance): JsonClient {
  const transport: Transport = {
    send: async ({ method, path, body }) => {
      const { status, text, headers } = instance.call(
        INTEGRATION,
        method,
        SYNC + path,
        body === undefined ? body : readJson(body),
      )
      return { status, text, header: name => headers[name] }
    },
    open: () => Promise.reject(new Error('no streams here')),
  }
  const access = { baseUrl: 'https://dev.service-now.com', timeoutMs: 1000, privateHosts: [], version: 'test' }
  return new JsonClient({ ...access, onCall: () => undefined }, serviceNowProfile, { header: () => '' }, transport)
}

export interface Sweeping {
  /** What stands in incident.io; a failure may take the place of any reading. */
  readonly source: FakeSource & {
    failing: Map<string, Error>
    failingLists: Map<string, Error>
    unlistable: Set<string>
  }
  /** Ids in the order in which they were run. */
  readonly ran: string[]
  /** Pages of incidents that were asked for. */
  listed: number
  /** Every page answers 500. */
  isListDown: boolean
  /** Replaces the sweep of Jira. */
  sweepIssues: SweepParts['sweepIssues']
  /** Replaces the work on issues in Jira. */
  issues: (job: IssueJob) => Promise<IssueOutcome>
  /** Declares or changes incidents; each is listed by every sweep whose window it lies in. */
  put(...changes: Partial<Incident>[]): void
  sweep(): Promise<SweepResult>
  /** One run beside the sweep, as for a webhook whose payload says nothing. */
  run(id: string): Promise<Outcome>
}

class FailingSource extends FakeSource {
  readonly failing = new Map<string, Error>()
  /** A page that holds one of these answers 500. */
  readonly unlistable = new Set<string>()
  readonly failingLists = new Map<string, Error>()
  override async readIncident(id: string): Promise<Incident | null> {
    const failure = this.failing.get(id)
    if (failure !== undefined) throw failure
    return super.readIncident(id)
  }
  override async listFollowUps(incidentId: string) {
    const failure = this.failingLists.get(incidentId)
    if (failure !== undefined) throw failure
    return super.listFollowUps(incidentId)
  }
}

export function makeSweeping(instance: AppInstance): Sweeping {
  const source = new FailingSource()
  const client = clientOf(instance)
  const app = createAppClient(client, createConfigurationCache(client))
  const ran: string[] = []
  const failingSince = new Map<string, number>()
  const sweeping: Sweeping = {
    source,
    ran,
    listed: 0,
    isListDown: false,
    sweepIssues: null,
    issues: async () => 'unchanged',
    put: (...changes) => {
      for (const change of changes) source.put(anIncident({ updatedAt: toVersion(instance.now()), ...change }))
    },
    run: id => syncIncident(parts, id, sweepHint),
    sweep: async () => {
      const claim = await app.claimSweep('me', false)
      if (!claim.held) throw new Error('not held')
      const list = async function* (since: string, until: string): AsyncIterable<readonly Changed[]> {
        sweeping.listed += 1
        const isWithin = ({ updatedAt }: Incident): boolean =>
          Date.parse(updatedAt) >= Date.parse(since) && !(Date.parse(updatedAt) > Date.parse(until))
        const rows = [...source.incidents.values()].filter(isWithin)
        if (sweeping.isListDown || rows.some(({ id }) => source.unlistable.has(id)))
          throw new BridgeError('incident_io_unavailable', 'incident.io incident list: refused with 500.', {
            status: 500,
          })
        yield rows.map(toChanged)
      }
      return sweepOnce(
        {
          lists: [list],
          app,
          run: id => {
            ran.push(id)
            return sweeping.run(id)
          },
          sweepIssues: sweeping.sweepIssues,
          vendorNowMs: () => instance.now().getTime(),
          now: () => instance.now(),
          parallel: 1,
          failingSince,
          onFailure: () => undefined,
        },
        claim,
        new AbortController().signal,
      )
    },
  }
  const parts = { ...makeSyncRig().parts, source, app, syncIssue: (job: IssueJob) => sweeping.issues(job) }
  return sweeping
}

const toVersion = (moment: Date): string => moment.toISOString().replace('Z', '000Z')

const toChanged = ({ id, updatedAt, visibility }: Incident): Changed => ({
  recordType: 'incident',
  externalId: id,
  incidentId: id,
  version: updatedAt,
  private: visibility === 'private',
})

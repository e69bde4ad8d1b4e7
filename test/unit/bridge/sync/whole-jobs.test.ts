/** 300 new incidents at once, at the limits that ship: what is begun is finished, so tickets stand early and all stand soon. */
import type { Vendor } from '../../../../bridge/observability/errors.ts'
import { RateLimiter, type LimiterOptions } from '../../../../bridge/vendors/http/limiter.ts'
import { mergeHints, type RunHint } from '../../../../bridge/sync/hint.ts'
import { syncIncident, type SyncParts } from '../../../../bridge/sync/incident.ts'
import type { Outcome } from '../../../../bridge/sync/ports.ts'
import { createRunner } from '../../../../bridge/sync/runner.ts'
import { anIncident } from '../mapping/samples.ts'
import { declaredHint, makeSyncRig } from './sync-rig.ts'

const callMs = 50
const shipped = { incidentIoPerMinute: 1140, incidentIoParallel: 8, serviceNowParallel: 4 }

/** Everything asked of one vendor passes its rate limiter and takes its time; the clock is jest's. */
function vendorOf(vendor: Vendor, limits: Pick<LimiterOptions, 'parallel' | 'perMinute'>) {
  const limiter = new RateLimiter({
    vendor,
    ...limits,
    defaultBackoffMs: 1000,
    onCircuit: () => undefined,
    onRateLimited: () => undefined,
    onNotAsked: () => undefined,
    isStopping: () => false,
  })
  return async <T>(answer: () => Promise<T>, leaveWithinMs?: number): Promise<T> => {
    const passed = await limiter.run(
      { label: 'call', ...(leaveWithinMs === undefined ? {} : { leaveWithinMs }) },
      async () => {
        await new Promise(resolve => setTimeout(resolve, callMs))
        return { status: 200, header: () => undefined, value: await answer() }
      },
    )
    return passed.value
  }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('at least 100 tickets and links stand after 12 s, and all within 90 s', async () => {
  const rig = makeSyncRig()
  const { source, app, writer } = rig
  app.givesLinks = true
  const incidentIo = vendorOf('incident_io', {
    parallel: shipped.incidentIoParallel,
    perMinute: shipped.incidentIoPerMinute,
  })
  const serviceNow = vendorOf('servicenow', { parallel: shipped.serviceNowParallel, perMinute: 0 })
  const linking = {
    ...writer,
    addLink: (link: Parameters<typeof writer.addLink>[0], ms: number) => incidentIo(() => writer.addLink(link, ms), ms),
    hasLink: async () => false,
    connectExternalIssue: async () => null,
  }
  const parts: SyncParts = {
    ...rig.parts,
    nowMs: () => performance.now(),
    source: {
      readIncident: id => incidentIo(() => source.readIncident(id)),
      readFollowUp: id => incidentIo(() => source.readFollowUp(id)),
      listFollowUps: id => incidentIo(() => source.listFollowUps(id)),
      listIncidentUpdates: (id, known) => incidentIo(() => source.listIncidentUpdates(id, known)),
      readNames: () => incidentIo(() => source.readNames()),
    },
    app: {
      readConfiguration: () => app.readConfiguration(),
      sendDocument: (document, ms) => serviceNow(() => app.sendDocument(document), ms),
      reportLinks: reports => serviceNow(() => app.reportLinks(reports)),
    },
    writer: linking,
  }
  const runs = createRunner<RunHint, Outcome>({
    run: (id, hint) => syncIncident(parts, id, hint),
    merge: mergeHints,
    gapMs: 500,
    atOnce: 8,
    maxWaiting: 1000,
  })
  const failed: unknown[] = []
  for (let index = 0; index < 300; index += 1) {
    source.put(anIncident({ id: `I${index}` }))
    void runs.request(`I${index}`, declaredHint).catch((error: unknown) => failed.push(error))
  }
  await jest.advanceTimersByTimeAsync(12_000)
  const early = [app.rows.length, writer.links.length]
  await jest.advanceTimersByTimeAsync(78_000)
  expect(early.map(count => count >= 100)).toEqual([true, true])
  expect([app.rows.length, writer.links.length, failed, rig.problems]).toEqual([300, 300, [], []])
})

/** From when on the next sweep looks. */
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { sweepOnce } from '../../../../../bridge/sync/sweep/sweep.ts'
import { at, makeSyncRig } from '../sync-rig.ts'

test('a document that the app refuses for good does not keep the position of the sweep for ever', async () => {
  const { put, app, source, sync } = makeSyncRig()
  put()
  source.changed = [
    [{ recordType: 'incident', externalId: 'INCIDENT_1', incidentId: 'INCIDENT_1', version: at(1), private: false }],
  ]
  app.sendDocument = async () => {
    throw new BridgeError('servicenow_refused', 'refused with 400', { status: 400, retry: false })
  }
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  const result = await sweepOnce(
    {
      lists: [since => source.changedIncidents(since)],
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: id => sync(undefined, id),
      onFailure: () => undefined,
    },
    claim,
    new AbortController().signal,
  )
  expect(result.positionMoved).toBe(true)
})

test.each([
  ['2026-11-22T04:00:00Z', '2026-11-22T03:00:00.000Z'],
  ['', '2026-11-22T06:00:00.000Z'],
  ['soon', '2026-11-22T06:00:00.000Z'],
])(
  'while the clock of incident.io is not known, the first listing begins by that of the instance (%s)',
  async (now, since) => {
    const { app, source } = makeSyncRig()
    const claim = await app.claimSweep('me', false)
    if (!claim.held) throw new Error('not held')
    const parts = {
      lists: [(since: string) => source.changedIncidents(since)],
      app,
      vendorNowMs: () => null,
      now: () => new Date('2026-11-22T07:00:00Z'),
      sweepIssues: null,
      parallel: 1,
      run: async () => undefined,
      onFailure: () => undefined,
    }
    await sweepOnce(parts, { ...claim, now }, new AbortController().signal)
    expect(source.askedSince).toEqual([since])
  },
)

/** Which failed runs of a sweep go on a row, and what a row keeps from being run. */
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { sweepOnce } from '../../../../../bridge/sync/sweep/sweep.ts'
import type { Changed } from '../../../../../bridge/sync/ports.ts'
import { FakeApp, FakeSource } from '../fake-ends.ts'

const began = new Date('2026-11-22T06:00:00.000Z')
const changed = (externalId: string, incidentId: string): Changed => ({
  recordType: externalId === incidentId ? 'incident' : 'follow_up',
  externalId,
  incidentId,
  version: '2026-11-22T05:59:00.000000Z',
  private: false,
})

let source: FakeSource
let app: FakeApp
beforeEach(() => {
  source = new FakeSource()
  app = new FakeApp()
})

/** Runs what differs; those that fail do so for a reason that passes. */
async function sweep(failing: readonly string[]) {
  const ran: string[] = []
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  const parts = {
    lists: [(since: string) => source.changedIncidents(since), () => source.changedFollowUps()],
    app,
    vendorNowMs: () => began.getTime(),
    now: () => began,
    sweepIssues: null,
    parallel: 1,
    run: async (id: string) => {
      ran.push(id)
      if (failing.includes(id)) throw new BridgeError('incident_io_unavailable', 'refused with 500', { status: 500 })
      return undefined
    },
    onFailure: () => undefined,
  }
  return { ...(await sweepOnce(parts, claim, new AbortController().signal)), ran }
}

test('one that stands on its row and is not due is not run because its incident changed', async () => {
  source.changed = [[changed('WAITS', 'WAITS'), changed('OTHER', 'OTHER')]]
  app.sweep.waiting = ['WAITS']
  expect((await sweep([])).ran).toEqual(['OTHER'])
})

test('rows that are still due say that there were too many for one sweep, unless something failed', async () => {
  source.changed = [[changed('A', 'A')]]
  Object.assign(app.sweep, { isMoreDue: true, nextDueMs: 60_000 })
  expect(await sweep([])).toMatchObject({ nextDueMs: 0 })
  expect(await sweep(['A'])).toMatchObject({ nextDueMs: 60_000 })
})

test('of an incident that only its follow-up named, and that has no row, the app hears the moment alone: it may be private', async () => {
  source.changed = [[changed('SHOWN', 'SHOWN')]]
  source.changedByFollowUps = [[changed('F1', 'UNSEEN')]]
  expect(await sweep(['SHOWN', 'UNSEEN'])).toMatchObject({ ran: ['SHOWN', 'UNSEEN'], positionMoved: true })
  expect(app.sweep.failed.map(({ externalId }) => externalId)).toEqual(['SHOWN'])
  const moment = '2026-11-22T05:59:00.000000Z'
  expect(app.sweep.parts).toEqual({
    isDone: true,
    unread: [
      { list: 'follow_ups', key: `${moment}/${moment}`, reason: expect.stringContaining('no list shows as public') },
    ],
    read: [],
  })
})

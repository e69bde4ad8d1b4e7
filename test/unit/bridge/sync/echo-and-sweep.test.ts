/** A version that our own write made must not hide what a person changed right before it. */
import { aFollowUp } from '../mapping/samples.ts'
import { sweepHint } from '../../../../bridge/sync/hint.ts'
import { sweepOnce } from '../../../../bridge/sync/sweep/sweep.ts'
import { at, makeSyncRig } from './sync-rig.ts'

test('a person edits the title (its webhook is lost), then our own PUT makes the next version: the sweep brings the title', async () => {
  const { put, source, app, sync } = makeSyncRig()
  put()
  source.putFollowUps(aFollowUp({ updatedAt: at(1) }))
  await sync()
  // A person: version 2. Our PUT sends the title back as it stands and answers version 3: what stood before it was not the first.
  source.putFollowUps(aFollowUp({ title: 'Renamed by a person', updatedAt: at(3) }))
  await app.reportLinks([
    {
      event: 'e',
      outcome: 'delivered',
      detail: '',
      versions: [{ recordType: 'follow_up', externalId: 'FOLLOW_UP_1', version: at(3), before: at(2) }],
    },
  ])
  source.changedByFollowUps = [
    [{ recordType: 'follow_up', externalId: 'FOLLOW_UP_1', incidentId: 'INCIDENT_1', version: at(3), private: false }],
  ]
  source.changed = [[]]
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  await sweepOnce(
    {
      lists: [since => source.changedIncidents(since), () => source.changedFollowUps()],
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: id => sync(sweepHint, id),
      onFailure: error => {
        throw error
      },
    },
    claim,
    new AbortController().signal,
  )
  expect(app.row('FOLLOW_UP_1').desiredValues[0]?.value).toBe('Renamed by a person')
})

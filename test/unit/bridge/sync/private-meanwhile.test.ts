/** What leaves after the incident turned private. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { sweepOnce } from '../../../../bridge/sync/sweep/sweep.ts'
import type { CompareItem } from '../../../../bridge/sync/ports.ts'
import { aConfiguration, aTemplate } from '../mapping/samples.ts'
import { at, makeSyncRig } from './sync-rig.ts'

test('a refusal after a slow Jira job sends nothing but the id of an incident that turned private meanwhile', async () => {
  const { put, app, sync, issueRows, clock } = makeSyncRig()
  app.configuration = aConfiguration({
    templates: [aTemplate({ destination: 'jira', jira: { project: 'ENG', issueType: 'Bug' } } as never)],
  })
  put()
  Object.assign(issueRows, {
    claimCreation: async () => {
      clock.ms += 60_000
      put({ visibility: 'private', name: 'Secret now', updatedAt: at(9) })
      throw new BridgeError('servicenow_refused', 'ServiceNow: The incident is private.', { retry: false, status: 409 })
    },
  })
  await sync().catch(() => undefined)
  const late = app.documents.slice(1).map(({ incident }) => Object.keys(incident))
  expect(late.filter(keys => keys.includes('desiredValues'))).toEqual([])
})

test('of a private incident the comparison of the sweep tells the id alone', async () => {
  const { app, source } = makeSyncRig()
  const items: CompareItem[] = []
  const compare = app.compare.bind(app)
  app.compare = async given => {
    items.push(...given)
    return compare(given)
  }
  source.changed = [
    [{ recordType: 'incident', externalId: 'SECRET', incidentId: 'SECRET', version: at(1), private: true }],
  ]
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  await sweepOnce(
    {
      lists: [since => source.changedIncidents(since)],
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: async () => undefined,
      onFailure: () => undefined,
    },
    claim,
    new AbortController().signal,
  )
  expect(items).toEqual([{ recordType: 'incident', externalId: 'SECRET', version: '', private: true }])
})

test('follow-ups of private incidents are not compared at all', async () => {
  const { app, source } = makeSyncRig()
  source.changed = [
    [{ recordType: 'incident', externalId: 'SECRET', incidentId: 'SECRET', version: at(1), private: true }],
  ]
  source.changedByFollowUps = [
    [{ recordType: 'follow_up', externalId: 'F', incidentId: 'SECRET', version: at(1), private: false }],
  ]
  const claim = await app.claimSweep('me', false)
  if (!claim.held) throw new Error('not held')
  const changed = [(since: string) => source.changedIncidents(since), () => source.changedFollowUps()]
  const result = await sweepOnce(
    {
      lists: changed,
      app,
      vendorNowMs: () => null,
      now: () => new Date(),
      sweepIssues: null,
      parallel: 1,
      run: async () => undefined,
      onFailure: () => undefined,
    },
    claim,
    new AbortController().signal,
  )
  expect([result.listed, app.calls.filter(call => call === 'compare')]).toEqual([0, ['compare']])
})

/** The single path with templates whose destination is Jira. */
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anUpdate } from '../../mapping/samples.ts'
import { makeSyncRig } from '../../sync/sync-rig.ts'
import type { SyncRig } from '../../sync/sync-rig.ts'

const jira = { destination: 'jira', targetTable: 'jira', jira: { project: 'ENG', issueType: 'Task' } } as const
const summary = [{ column: 'summary', value: '{{ incident.name }}', write: 'sync' as const, lookup: null }]

let rig: SyncRig
beforeEach(() => {
  rig = makeSyncRig()
  rig.app.configuration = aConfiguration({
    templates: [
      aTemplate({ ...jira, fieldMappings: summary }),
      aFollowUpTemplate({ sysId: 'FU', ...jira, fieldMappings: summary }),
    ],
  })
  rig.put()
})

test('incident and follow-up become issues; a second run asks Jira nothing', async () => {
  rig.source.putFollowUps(aFollowUp())
  expect(await rig.sync()).toMatchObject({
    outcome: 'in_sync',
    detail: expect.stringContaining('issues in Jira: 2, written: 2, failed: 0'),
  })
  expect(rig.jira.stored.map(({ issue }) => issue.externalId)).toEqual(['INCIDENT_1', 'FOLLOW_UP_1'])
  rig.jira.calls.length = 0
  expect(await rig.sync()).toMatchObject({ outcome: 'unchanged' })
  expect(rig.jira.calls).toEqual([])
})

test('updates of incident.io make no notes: those are work notes of ServiceNow', async () => {
  rig.source.updates = [anUpdate()]
  await rig.sync()
  expect(rig.app.notes).toEqual([])
})

test('a template stays with its issue as with a record', async () => {
  await rig.sync()
  rig.app.configuration = aConfiguration({
    templates: [aTemplate({ sysId: 'NEW', order: 1 }), ...rig.app.configuration.templates],
  })
  await rig.sync()
  expect(rig.app.row('INCIDENT_1').template).not.toBe('NEW')
})

test('what fails at one ticket keeps no other from its issue, and is thrown for another attempt', async () => {
  rig.source.putFollowUps(aFollowUp())
  rig.jira.refuseCreation = new BridgeError('jira_unavailable', 'Jira: 503')
  await expect(rig.sync()).rejects.toMatchObject({ code: 'jira_unavailable' })
  expect(rig.jira.stored.map(({ issue }) => issue.externalId)).toEqual(['FOLLOW_UP_1'])
})

/** Updates of what changed before a run began: every webhook arrived, and none of them may be missing as a note. */
import type { RunHint } from '../../../../bridge/sync/hint.ts'
import type { IncidentNews } from '../../../../bridge/sync/ports.ts'
import { mergeHints, sweepHint } from '../../../../bridge/sync/hint.ts'
import { anUpdate, severities } from '../mapping/samples.ts'
import { at, bareHint, makeSyncRig } from './sync-rig.ts'

const news = (severityId: string, version: string, speaksOfUpdate = false): IncidentNews => ({
  version,
  statusId: 'STATUS_FIXING',
  severityId,
  speaksOfUpdate,
})
const createdHint: RunHint = { ...bareHint, declared: true, news: [news('SEV_MINOR', at(0))] }
const severityHint: RunHint = { ...bareHint, news: [news('SEV_MAJOR', at(1))] }
const severityUpdate = anUpdate({ id: 'UPDATE_SEV', message: '', newSeverity: severities.major, createdAt: at(1) })

describe('the severity changes before the run of the declaration begins (a queue, an outage with redelivery)', () => {
  test('one run for both webhooks', async () => {
    const { put, source, app, sync } = makeSyncRig()
    put({ severity: severities.major, updatedAt: at(1) })
    source.updates = [severityUpdate]
    await sync(mergeHints(createdHint, severityHint))
    expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_SEV'])
  })

  test('a run for each', async () => {
    const { put, source, app, sync } = makeSyncRig()
    put({ severity: severities.major, updatedAt: at(1) })
    source.updates = [severityUpdate]
    await sync(createdHint)
    await sync(severityHint)
    // The sweep compares versions alone: equal, so it runs nothing.
    expect(await app.compare([{ recordType: 'incident', externalId: 'INCIDENT_1', version: at(1) }])).toMatchObject({
      unknown: [],
      older: [],
      changed: [],
      owed: [],
    })
    expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_SEV'])
  })
})

test('severity goes there and back before the run begins, and this process knows nothing of the incident', async () => {
  const { put, source, app, sync, parts } = makeSyncRig()
  put({ updatedAt: at(0) })
  await sync(sweepHint)
  parts.memory.forget('INCIDENT_1')
  source.updates = [
    anUpdate({ id: 'UP', message: '', newSeverity: severities.critical, createdAt: at(1) }),
    anUpdate({ id: 'DOWN', message: '', createdAt: at(2) }),
  ]
  put({ updatedAt: at(2) })
  await sync(
    mergeHints({ ...bareHint, news: [news('SEV_CRITICAL', at(1))] }, { ...bareHint, news: [news('SEV_MAJOR', at(2))] }),
  )
  expect(app.notes.map(note => note.updateId)).toEqual(['UP', 'DOWN'])
})

test('a declaration that changed within two seconds is one still, and its updates are read', async () => {
  const { put, source, app, sync } = makeSyncRig()
  put({ createdAt: at(0), updatedAt: at(2) })
  source.updates = [anUpdate({ createdAt: at(2) })]
  await sync(createdHint)
  expect([app.documents.map(({ declared }) => declared), app.notes.length]).toEqual([[true], 1])
})

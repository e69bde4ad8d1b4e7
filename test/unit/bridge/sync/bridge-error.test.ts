/** Nothing is lost silently: what a run cannot finish and no repetition mends stands on the incident's row until it is mended. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { sweepHint } from '../../../../bridge/sync/hint.ts'
import { aConfiguration, aFollowUp, aTemplate, anUpdate } from '../mapping/samples.ts'
import { at, bareHint, makeSyncRig, privateHint, type SyncRig } from './sync-rig.ts'

const forbidden = (requestId = 'R1'): BridgeError =>
  new BridgeError('incident_io_forbidden', 'incident.io follow-up list: refused with 403.', { requestId })
const outage = (): BridgeError => new BridgeError('incident_io_unavailable', 'incident.io: 503')

let rig: SyncRig
let sync: SyncRig['sync']

beforeEach(() => {
  rig = makeSyncRig()
  sync = rig.sync
  rig.put()
  rig.source.putFollowUps(aFollowUp(), aFollowUp({ id: 'FOLLOW_UP_2' }))
  rig.source.updates = [anUpdate()]
})

/** From now on the vendor says no, whatever is asked again. */
const refuse = {
  followUps: (error: () => Error = forbidden): void => {
    rig.source.listFollowUps = async () => {
      throw error()
    }
  },
  updates: (error: () => Error = forbidden): void => {
    rig.source.listIncidentUpdates = async () => {
      throw error()
    }
  },
}
const sentence = (): string => rig.app.row('INCIDENT_1').bridgeError

it('a refusal stands on the row, and the same refusal again writes nothing', async () => {
  refuse.followUps()
  await expect(sync()).rejects.toMatchObject({ code: 'incident_io_forbidden', retry: false })
  expect(sentence()).toBe('incident.io follow-up list: refused with 403.')
  const { writes } = rig.app
  refuse.followUps(() => forbidden('R2'))
  await expect(sync()).rejects.toMatchObject({ retry: false })
  expect([rig.app.writes, sentence()]).toEqual([writes, 'incident.io follow-up list: refused with 403.'])
})

it('success clears it, once; a run that reads a part of it does not', async () => {
  const { listFollowUps } = rig.source
  refuse.followUps()
  await expect(sync()).rejects.toThrow()
  await sync(bareHint)
  expect(sentence()).toContain('403')
  rig.source.listFollowUps = listFollowUps
  await sync()
  expect([sentence(), rig.app.rows.length]).toEqual(['', 3])
  const { writes } = rig.app
  await sync()
  expect(rig.app.writes).toBe(writes)
})

it('every reason is said, each once', async () => {
  refuse.followUps()
  refuse.updates(() => new BridgeError('incident_io_refused', 'incident.io incident update list: refused with 422.'))
  await expect(sync()).rejects.toThrow()
  expect(sentence()).toBe(
    'incident.io follow-up list: refused with 403.\nincident.io incident update list: refused with 422.',
  )
})

describe('a part that fails for good keeps no other part from being written', () => {
  it('the follow-up list: the incident and its notes stand', async () => {
    refuse.followUps()
    await expect(sync()).rejects.toThrow()
    expect([rig.app.rows.map(row => row.externalId), rig.app.notes.length]).toEqual([['INCIDENT_1'], 1])
  })

  it('the updates: the incident and its follow-ups stand', async () => {
    refuse.updates()
    await expect(sync()).rejects.toThrow()
    expect([rig.app.rows.map(row => row.externalId), sentence()]).toEqual([
      ['INCIDENT_1', 'FOLLOW_UP_1', 'FOLLOW_UP_2'],
      expect.stringContaining('403'),
    ])
  })
})

describe('a failure that passes', () => {
  it('is thrown, and records nothing', async () => {
    refuse.followUps(outage)
    await expect(sync()).rejects.toMatchObject({ retry: true })
    expect([rig.app.rows.length, sentence()]).toEqual([1, ''])
  })

  it('leaves what stands: its repetition decides', async () => {
    refuse.followUps()
    await expect(sync()).rejects.toThrow()
    refuse.followUps(outage)
    await expect(sync()).rejects.toMatchObject({ retry: true })
    expect(sentence()).toContain('403')
  })

  it('beside a refusal is thrown, so that the delivery comes back, and the refusal stands already', async () => {
    refuse.followUps()
    refuse.updates(outage)
    await expect(sync()).rejects.toMatchObject({ code: 'incident_io_unavailable' })
    expect(sentence()).toContain('403')
  })
})

it('what cannot be recorded must be delivered again, whatever its code says', async () => {
  refuse.followUps()
  rig.app.failures = [new BridgeError('servicenow_not_found', 'no', { retry: false })]
  await expect(sync()).rejects.toMatchObject({ code: 'servicenow_not_found', retry: true })
})

it('a refusal that comes after the rows stand, such as one about an issue in Jira, is recorded with one more call', async () => {
  rig.app.configuration = aConfiguration({
    templates: [aTemplate({ destination: 'jira', targetTable: 'jira', jira: { project: 'ENG', issueType: 'Task' } })],
  })
  rig.issueRows.claimCreation = async () => {
    throw new BridgeError('servicenow_refused', 'ServiceNow issue claim: refused with 409.', { retry: false })
  }
  await expect(sync()).rejects.toMatchObject({ retry: false })
  expect([sentence(), rig.app.documents.length]).toEqual(['ServiceNow issue claim: refused with 409.', 2])
})

describe('of incidents that may not leave nothing is recorded', () => {
  it('private, and the lists refused: not a write, and no failure', async () => {
    rig.put({ visibility: 'private' })
    refuse.followUps()
    refuse.updates()
    expect((await sync(privateHint)).outcome).toBe('ignored')
    expect(rig.app.writes).toBe(0)
  })

  it('private after it was public: the sentence goes, and no new one comes', async () => {
    refuse.followUps()
    await expect(sync()).rejects.toThrow()
    rig.put({ visibility: 'private', updatedAt: at(1) })
    await sync(privateHint)
    expect(rig.app.row('INCIDENT_1')).toMatchObject({ private: true, bridgeError: '' })
  })

  it('not shown to the key: not a write', async () => {
    rig.source.incidents.clear()
    expect((await sync(sweepHint)).outcome).toBe('ignored')
    expect(rig.app.writes).toBe(0)
  })
})

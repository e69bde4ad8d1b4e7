/** Nothing is lost silently: what a run cannot finish and no repetition mends stands on the incident's row until it is mended. */
import { BridgeError } from '../../bridge/errors.ts'
import { aFollowUp, anUpdate } from '../mapping/samples.ts'
import { at, makeSyncRig, privateHint, type SyncRig } from './sync-rig.ts'

const forbidden = (requestId = 'R1'): BridgeError =>
  new BridgeError('incident_io_forbidden', 'incident.io follow-up list: refused with 403.', { requestId })
const unsafe = (): BridgeError => new BridgeError('servicenow_value_unsafe', 'A value is empty.')
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
  followUps: (error: () => Error = forbidden): void => { rig.source.listFollowUps = async () => { throw error() } },
  updates: (error: () => Error = forbidden): void => { rig.source.listIncidentUpdates = async () => { throw error() } },
}
const sentence = (): string | undefined => rig.store.row('INCIDENT_1').bridgeError

it('a refusal stands on the row with its request, and the same refusal again writes nothing', async () => {
  refuse.followUps()
  await expect(sync()).rejects.toMatchObject({ code: 'incident_io_forbidden', retry: false })
  expect(sentence()).toBe('incident.io follow-up list: refused with 403. (request R1)')
  const { writes } = rig.store
  refuse.followUps(() => forbidden('R2'))
  await expect(sync()).rejects.toMatchObject({ retry: false })
  expect([rig.store.writes, sentence()]).toEqual([writes, 'incident.io follow-up list: refused with 403. (request R1)'])
})

it('success clears it, once', async () => {
  const { listFollowUps } = rig.source
  refuse.followUps()
  await expect(sync()).rejects.toThrow()
  rig.source.listFollowUps = listFollowUps
  await sync()
  expect([sentence(), rig.store.rows.length]).toEqual([undefined, 3])
  const { writes } = rig.store
  await sync()
  expect(rig.store.writes).toBe(writes)
})

it('every reason is said, each once', async () => {
  refuse.followUps()
  refuse.updates(() => new BridgeError('incident_io_refused', 'incident.io incident update list: refused with 422.'))
  await expect(sync()).rejects.toThrow()
  expect(sentence()).toBe('incident.io follow-up list: refused with 403. (request R1)\nincident.io incident update list: refused with 422.')
})

describe('a part that fails for good keeps no other part from being written', () => {
  it('the follow-up list: the incident and its notes stand', async () => {
    refuse.followUps()
    await expect(sync()).rejects.toThrow()
    expect([rig.store.rows.map((row) => row.externalId), rig.store.notes.length]).toEqual([['INCIDENT_1'], 1])
  })

  it('the updates: the incident and its follow-ups stand', async () => {
    refuse.updates()
    await expect(sync()).rejects.toThrow()
    expect([rig.store.rows.map((row) => row.externalId), sentence()]).toEqual([['INCIDENT_1', 'FOLLOW_UP_1', 'FOLLOW_UP_2'], expect.stringContaining('403')])
  })

  it('one follow-up: the other one stands, and the reason is on the row of the incident', async () => {
    const insert = rig.store.insertTicket.bind(rig.store)
    rig.store.insertTicket = async (spec) => { if (spec.externalId === 'FOLLOW_UP_1') throw unsafe(); return insert(spec) }
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_value_unsafe' })
    expect(rig.store.rows.map((row) => [row.externalId, row.bridgeError])).toEqual([['INCIDENT_1', 'A value is empty.'], ['FOLLOW_UP_2', undefined]])
    expect(rig.store.notes).toHaveLength(1)
  })

  it('rows that cannot be asked for because of one id: the incident stands', async () => {
    const find = rig.store.findTickets.bind(rig.store)
    rig.store.findTickets = async (keys) => { if (keys.length > 1) throw unsafe(); return find(keys) }
    await expect(sync()).rejects.toThrow()
    expect(rig.store.rows.map((row) => [row.externalId, row.bridgeError])).toEqual([['INCIDENT_1', 'A value is empty.']])
  })
})

describe('a failure that passes', () => {
  it('is thrown, and records nothing', async () => {
    refuse.followUps(outage)
    await expect(sync()).rejects.toMatchObject({ retry: true })
    expect([rig.store.rows.length, sentence()]).toEqual([1, undefined])
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

describe('what cannot be recorded must be delivered again', () => {
  it('the sentence itself is not taken', async () => {
    refuse.followUps()
    rig.store.writeBridgeError = async () => { throw new BridgeError('servicenow_not_found', 'no', { retry: false }) }
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_not_found', retry: true })
  })

  it('there is no row, and none can be made', async () => {
    rig.store.insertTicket = async () => { throw unsafe() }
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_value_unsafe', retry: true })
  })

  it('a row that stands takes the reason why it could not be changed', async () => {
    await sync()
    rig.put({ name: 'New', updatedAt: at(1) })
    rig.store.patchTicket = async () => { throw new BridgeError('servicenow_not_found', 'ServiceNow ticket patch: refused.') }
    await expect(sync()).rejects.toMatchObject({ retry: false })
    expect(sentence()).toBe('ServiceNow ticket patch: refused.')
  })
})

describe('of incidents that may not leave nothing is recorded', () => {
  it.each(['follow-up list', 'rows'])('private, and the %s refused: not a write', async (step) => {
    rig.put({ visibility: 'private' })
    if (step === 'rows') rig.store.findTickets = async () => { throw unsafe() }
    refuse.followUps()
    refuse.updates()
    await sync(privateHint).catch(() => undefined)
    expect(rig.store.writes).toBe(0)
  })

  it('private after it was public: the sentence goes, and no new one comes', async () => {
    refuse.followUps()
    await expect(sync()).rejects.toThrow()
    rig.put({ visibility: 'private', updatedAt: at(1) })
    await expect(sync(privateHint)).rejects.toMatchObject({ retry: false })
    expect(rig.store.row('INCIDENT_1')).toMatchObject({ private: true })
    expect(sentence()).toBeUndefined()
    expect(await rig.store.listIncidentIdsWithBridgeError()).toEqual([])
  })

  it('not shown to the key: not a write', async () => {
    rig.source.incidents.clear()
    expect((await sync({ visibility: 'unknown', followUpIds: [] })).outcome).toBe('ignored')
    expect(rig.store.writes).toBe(0)
  })
})

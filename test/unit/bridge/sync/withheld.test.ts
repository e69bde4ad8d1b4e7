import { sweepHint } from '../../../../bridge/sync/hint.ts'
import { aConfiguration, aFollowUp, anUpdate } from '../mapping/samples.ts'
import { at, makeSyncRig, privateHint, publicHint, type SyncRig } from './sync-rig.ts'

let source: SyncRig['source']
let app: SyncRig['app']
let put: SyncRig['put']
let sync: SyncRig['sync']

beforeEach(() => {
  ;({ source, app, put, sync } = makeSyncRig())
})

describe('what may not leave', () => {
  it('a private incident: nothing is written, and the outcome tells nothing', async () => {
    put({ visibility: 'private', name: 'Secret' })
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect(await sync(privateHint)).toEqual({ outcome: 'ignored', detail: 'Nothing is recorded.' })
    expect(app.writes).toBe(0)
  })

  it('a private incident with the checkbox on goes the usual way', async () => {
    app.configuration = aConfiguration({ privateIncidents: true })
    put({ visibility: 'private' })
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect((await sync(privateHint)).outcome).toBe('in_sync')
    expect(app.rows.map(row => row.private)).toEqual([true, true])
    expect(app.notes).toHaveLength(1)
  })

  it('an incident that became private: its rows learn that and nothing else', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    put({ visibility: 'private', name: 'Secret', updatedAt: at(1) })
    source.updates = [anUpdate({ message: 'Secret' })]
    expect((await sync(privateHint)).outcome).toBe('skipped')
    expect(app.rows.map(row => row.private)).toEqual([true, true])
    expect(JSON.stringify([app.rows, app.notes])).not.toContain('Secret')
    expect(app.documents.at(-1)).toEqual({
      configuration: '1',
      declared: false,
      read: { followUps: 'no', updates: false },
      incident: { externalId: 'INCIDENT_1', isPrivate: true },
      followUps: [],
      notes: [],
      options: [],
      readMsAgo: 0,
    })
  })

  it('an update posted after it turned private, in the middle of a run that saw it public: not even the note is stored', async () => {
    put()
    const listUpdates = source.listIncidentUpdates.bind(source)
    source.listIncidentUpdates = async (id, known) => {
      put({ visibility: 'private', updatedAt: at(1) })
      source.updates = [anUpdate({ message: 'Secret' })]
      return listUpdates(id, known)
    }
    await sync()
    expect(JSON.stringify([app.rows, app.notes, app.documents])).not.toContain('Secret')
  })

  it('and later edits of it write nothing at all', async () => {
    put()
    await sync()
    put({ visibility: 'private', updatedAt: at(2) })
    await sync(privateHint)
    const { writes } = app
    put({ visibility: 'private', updatedAt: at(3) })
    await sync(privateHint)
    expect([app.writes, app.row('INCIDENT_1').private]).toEqual([writes, true])
  })

  it('public again: the row follows again', async () => {
    put()
    await sync()
    put({ visibility: 'private', updatedAt: at(1) })
    await sync(privateHint)
    put({ name: 'Known now', updatedAt: at(2) })
    await sync()
    expect(app.row('INCIDENT_1')).toMatchObject({
      private: false,
      desiredValues: [{ value: 'Known now' }],
      decision: expect.stringContaining('is used'),
    })
  })

  it.each(['test', 'tutorial'])('a %s incident: a row with the reason, no record, no notes', async mode => {
    put({ mode })
    source.updates = [anUpdate()]
    expect((await sync()).outcome).toBe('skipped')
    expect(app.row('INCIDENT_1')).toMatchObject({
      template: '',
      target: '',
      decision: expect.stringContaining(`${mode} incident`),
    })
    expect(app.notes).toEqual([])
    const { writes } = app
    await sync()
    expect(app.writes).toBe(writes)
  })
})

describe('an id that incident.io does not know', () => {
  it('announced as public: recorded once, never thrown', async () => {
    expect((await sync(publicHint, 'GONE')).outcome).toBe('skipped')
    expect((await sync(publicHint, 'GONE')).outcome).toBe('skipped')
    expect(app.row('GONE')).toMatchObject({
      template: '',
      decision: expect.stringContaining('does not show this incident'),
    })
    expect(app.writes).toBe(1)
  })

  it.each([privateHint, sweepHint])('announced as $visibility: nothing', async hint => {
    expect((await sync(hint, 'GONE')).outcome).toBe('ignored')
    expect(app.writes).toBe(0)
  })

  it('a ticket that exists keeps everything but the decision', async () => {
    put()
    await sync()
    source.incidents.clear()
    await sync()
    expect(app.row('INCIDENT_1')).toMatchObject({
      template: 'TEMPLATE_1',
      decision: expect.stringContaining('does not show'),
    })
    put()
    await sync()
    expect(app.row('INCIDENT_1').decision).toContain('is used')
  })

  it('announced as private with a row of the public time: the row is marked', async () => {
    put()
    await sync()
    source.incidents.clear()
    expect((await sync(privateHint)).outcome).toBe('skipped')
    await sync(privateHint)
    expect(app.row('INCIDENT_1').private).toBe(true)
    expect(app.documents.slice(1).map(({ incident }) => incident)).toEqual(
      Array(2).fill({ externalId: 'INCIDENT_1', isPrivate: true }),
    )
  })
})

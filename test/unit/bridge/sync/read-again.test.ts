/** A document that came later than somebody else's: everything is read once more, and not for ever. */
import { aFollowUp } from '../mapping/samples.ts'
import { at, makeSyncRig, publicHint } from './sync-rig.ts'

test('a row that is stale makes the run read again once', async () => {
  const { put, source, app, sync } = makeSyncRig()
  put({ updatedAt: at(2) })
  source.putFollowUps(aFollowUp())
  await sync()
  put({ updatedAt: at(1) })
  source.calls.length = 0
  expect((await sync()).outcome).toBe('stale')
  expect(source.calls.filter(call => call === 'readIncident')).toHaveLength(2)
  expect(source.calls.filter(call => call === 'listFollowUps')).toHaveLength(2)
  expect(app.documents).toHaveLength(3)
})

test('a document says how long ago its incident was read', async () => {
  const { put, source, app, sync, clock } = makeSyncRig()
  put()
  const read = source.readIncident.bind(source)
  source.readIncident = async id => {
    clock.ms += 700
    return read(id)
  }
  await sync(publicHint)
  expect(app.documents.map(({ readMsAgo }) => readMsAgo)).toEqual([700])
})

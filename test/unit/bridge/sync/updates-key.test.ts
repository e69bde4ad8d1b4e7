/** Who takes the updates of an incident can change without its status or severity: then what was posted before is read. */
import { aCondition, aConfiguration, aFollowUpTemplate, aTemplate, anUpdate } from '../mapping/samples.ts'
import { at, bareHint, declaredHint, makeSyncRig } from './sync-rig.ts'

test('the incident gets its ticket later, by something that is neither status nor severity: what was posted before becomes notes', async () => {
  const { put, source, app, sync } = makeSyncRig()
  const onType = aTemplate({
    conditions: [aCondition({ attribute: 'incident_type', attributeLabel: 'Type', optionIds: ['TYPE_PLATFORM'] })],
  })
  app.configuration = aConfiguration({ templates: [onType, aFollowUpTemplate()] })
  put({ type: { id: 'TYPE_OTHER', name: 'Other', rank: null }, updatedAt: at(1) })
  source.updates = [anUpdate({ id: 'UPDATE_EARLY', createdAt: at(1) })]
  // The message's own webhook: read, but there is no ticket that takes notes.
  await sync({ ...bareHint, readUpdates: true })
  expect(app.notes).toEqual([])
  put({ updatedAt: at(2) })
  // "Fields changed": the incident alone is read.
  await sync({
    ...bareHint,
    news: [{ version: at(2), statusId: 'STATUS_FIXING', severityId: 'SEV_MAJOR', speaksOfUpdate: false }],
  })
  expect(app.row('INCIDENT_1').template).toBe('TEMPLATE_1')
  expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_EARLY'])
})

test('"sync updates" is switched on later: the next run brings what was posted before', async () => {
  const { put, source, app, sync } = makeSyncRig()
  app.configuration = aConfiguration({ templates: [aTemplate({ syncUpdates: false })] })
  put()
  source.updates = [anUpdate({ createdAt: at(1) })]
  await sync({ ...bareHint, readUpdates: true })
  app.configure(aConfiguration({ templates: [aTemplate()] }))
  await sync(bareHint)
  expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_1'])
})

test('an incident that was declared a moment ago misses no update, whichever template takes its updates', async () => {
  const { put, source, sync } = makeSyncRig()
  put()
  await sync(declaredHint)
  await sync(bareHint)
  expect(source.calls).toEqual(['readIncident', 'readIncident'])
})

test('updates are switched on while an incident is declared with a message: the message becomes a note', async () => {
  const { put, source, app, sync } = makeSyncRig()
  app.configuration = aConfiguration({ templates: [aTemplate({ syncUpdates: false })] })
  await app.readConfiguration()
  app.configure(aConfiguration({ templates: [aTemplate()] }))
  put()
  source.updates = [anUpdate({ id: 'UPDATE_FIRST', createdAt: at(0) })]
  const [news] = declaredHint.news
  if (news === undefined) throw new Error('The hint says nothing')
  await sync({ ...declaredHint, news: [{ ...news, speaksOfUpdate: true }] })
  expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_FIRST'])
})

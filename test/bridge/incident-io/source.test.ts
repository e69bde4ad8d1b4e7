import { followUpBody, incidentBody, updateBody } from './bodies.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  t = await startClient()
})
afterEach(() => t.close())

test('readIncident', async () => {
  t.answer({ body: { incident: incidentBody } })
  expect(await t.client.readIncident('01INCIDENT')).toMatchObject({ id: '01INCIDENT', reference: 'INC-123' })
  expect(t.server.lines()).toEqual(['GET /v2/incidents/01INCIDENT'])
  expect(t.calls).toEqual([expect.objectContaining({ vendor: 'incident_io', label: 'incident', status: 200 })])
})

test('an id cannot leave its place in the path', async () => {
  t.answer({ status: 404, body: {} })
  await t.client.readIncident('../v1/x?y=1')
  expect(t.server.lines()).toEqual(['GET /v2/incidents/..%2Fv1%2Fx%3Fy%3D1'])
})

test.each([404, 403])('readIncident and readFollowUp answer null on %i', async status => {
  t.answer({ status, body: {} }, { status, body: {} })
  expect(await t.client.readIncident('01NONE')).toBeNull()
  expect(await t.client.readFollowUp('01NONE')).toBeNull()
})

test('readFollowUp', async () => {
  t.answer({ body: { follow_up: followUpBody } })
  expect(await t.client.readFollowUp('01FOLLOWUP')).toMatchObject({ id: '01FOLLOWUP', title: 'Add an index' })
  expect(t.server.lines()).toEqual(['GET /v3/follow_ups/01FOLLOWUP'])
})

test('listFollowUps follows the cursor to its end', async () => {
  t.answer(
    { body: { follow_ups: [followUpBody], pagination_meta: { after: '01FOLLOWUP', page_size: 250 } } },
    { body: { follow_ups: [{ ...followUpBody, id: '01NEXT' }], pagination_meta: { page_size: 250 } } },
  )
  expect((await t.client.listFollowUps('01INCIDENT')).map(followUp => followUp.id)).toEqual(['01FOLLOWUP', '01NEXT'])
  expect(t.server.lines()).toEqual([
    'GET /v3/follow_ups incident_id=01INCIDENT page_size=250',
    'GET /v3/follow_ups incident_id=01INCIDENT page_size=250 after=01FOLLOWUP',
  ])
})

test('listIncidentUpdates', async () => {
  t.answer({ body: { incident_updates: [updateBody], pagination_meta: { after: '', page_size: 250 } } })
  expect(await t.client.listIncidentUpdates('01INCIDENT')).toEqual([expect.objectContaining({ id: '01UPDATE', message: 'Found it' })])
  expect(t.server.lines()).toEqual(['GET /v2/incident_updates incident_id=01INCIDENT page_size=250'])
})

test('listChangedIncidentIds follows the pages of every mode, whatever else the rows hold', async () => {
  t.answer(
    { body: { incidents: [{ id: '01A', mode: 'a_later_mode' }, { id: '01B' }], pagination_meta: { after: '01B', page_size: 250 } } },
    { body: { incidents: [{ id: '01C' }] } },
  )
  expect(await t.client.listChangedIncidentIds('2026-11-22T09:00:00Z')).toEqual(['01A', '01B', '01C'])
  const modes = 'mode[one_of]=standard mode[one_of]=retrospective mode[one_of]=test mode[one_of]=tutorial'
  expect(t.server.lines()).toEqual([
    `GET /v2/incidents updated_at[gte]=2026-11-22T09:00:00Z ${modes} page_size=250`,
    `GET /v2/incidents updated_at[gte]=2026-11-22T09:00:00Z ${modes} page_size=250 after=01B`,
  ])
})

test('listIncidentIdsOfChangedFollowUps follows the pages, names each incident once and says nothing else of the follow-ups', async () => {
  t.answer(
    { body: { follow_ups: [{ incident_id: '01B' }, { incident_id: '01D', title: 'private' }], pagination_meta: { after: '01F', page_size: 250 } } },
    { body: { follow_ups: [{ incident_id: '01B' }] } },
  )
  expect(await t.client.listIncidentIdsOfChangedFollowUps('2026-11-22T09:00:00Z')).toEqual(['01B', '01D'])
  expect(t.server.lines()).toEqual([
    'GET /v3/follow_ups updated_at[gte]=2026-11-22T09:00:00Z page_size=250',
    'GET /v3/follow_ups updated_at[gte]=2026-11-22T09:00:00Z page_size=250 after=01F',
  ])
})

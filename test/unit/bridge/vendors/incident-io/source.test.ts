import { anIncident } from '../../mapping/samples.ts'
import { followUpBody, incidentBody } from './bodies.ts'
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

test.each([
  ['newest', ''],
  ['running', 'status_category[one_of]=triage status_category[one_of]=live status_category[one_of]=paused '],
  [
    'running_tests',
    'status_category[one_of]=triage status_category[one_of]=live status_category[one_of]=paused mode[one_of]=test ',
  ],
] as const)('a page of the list %s', async (list, filter) => {
  t.answer({ body: { incidents: [incidentBody], pagination_meta: { after: '01INCIDENT', page_size: 50 } } })
  expect((await t.client.incidentsOf(list, '01BEFORE', 50)).map(({ id }) => id)).toEqual(['01INCIDENT'])
  expect(t.server.lines()).toEqual([`GET /v2/incidents ${filter}page_size=50 after=01BEFORE`])
})

const two = [
  anIncident({ id: '01INCIDENT', createdAt: '2026-11-22T10:00:00.5Z' }),
  anIncident({ id: '01OLDER', createdAt: '2026-11-22T09:00:00Z' }),
]
const followUpPage = (ids: readonly string[], more: boolean) => ({
  body: {
    follow_ups: ids.map(id => ({ ...followUpBody, id, incident_id: id === '01OTHERS' ? '01ELSEWHERE' : '01INCIDENT' })),
    pagination_meta: { page_size: 250, ...(more ? { after: ids[0] } : {}) },
  },
})

test('followUpsOf lists what was made since the oldest of its incidents, and keeps what is theirs', async () => {
  t.answer(followUpPage(['01FIRST', '01OTHERS'], true), followUpPage(['01SECOND'], false))
  expect((await t.client.followUpsOf(two)).map(({ id }) => id)).toEqual(['01FIRST', '01SECOND'])
  expect(t.server.lines()).toEqual([
    'GET /v3/follow_ups created_at[gte]=2026-11-22T09:00:00.000Z page_size=250',
    'GET /v3/follow_ups created_at[gte]=2026-11-22T09:00:00.000Z page_size=250 after=01FIRST',
  ])
})

test('followUpsOf asks for each incident when the list is long', async () => {
  const pages = ['01A', '01B', '01C', '01D', '01E', '01F'].map(id => followUpPage([id], true))
  t.answer(...pages, followUpPage(['01FIRST'], false), followUpPage(['01SECOND'], false))
  expect((await t.client.followUpsOf(two)).map(({ id }) => id).sort()).toEqual(['01FIRST', '01SECOND'])
  expect(t.server.lines().slice(6).sort()).toEqual([
    'GET /v3/follow_ups incident_id=01INCIDENT page_size=250',
    'GET /v3/follow_ups incident_id=01OLDER page_size=250',
  ])
})

const all = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[][]> => {
  const read: T[][] = []
  for await (const page of pages) read.push([...page])
  return read
}
const at = '2026-11-22T09:30:00.5Z'
const version = '2026-11-22T09:30:00.500000Z'

test('changedIncidents follows the pages of every mode and keeps no more than id, version and whether it is private', async () => {
  t.answer(
    {
      body: {
        incidents: [
          { id: '01A', mode: 'a_later_mode', visibility: 'public', updated_at: at },
          { id: '01B', visibility: 'private', updated_at: at, name: 'secret' },
        ],
        pagination_meta: { after: '01B', page_size: 250 },
      },
    },
    { body: { incidents: [{ id: '01C', visibility: 'a_later_visibility', updated_at: at }] } },
  )
  const incident = (id: string, isPrivate: boolean) => ({
    recordType: 'incident',
    externalId: id,
    incidentId: id,
    version,
    private: isPrivate,
  })
  expect(await all(t.client.changedIncidents('2026-11-22T09:00:00Z'))).toEqual([
    [incident('01A', false), incident('01B', true)],
    [incident('01C', true)],
  ])
  const modes = 'mode[one_of]=standard mode[one_of]=retrospective mode[one_of]=test mode[one_of]=tutorial'
  expect(t.server.lines()).toEqual([
    `GET /v2/incidents updated_at[gte]=2026-11-22T09:00:00Z ${modes} page_size=250`,
    `GET /v2/incidents updated_at[gte]=2026-11-22T09:00:00Z ${modes} page_size=250 after=01B`,
  ])
})

test('changedFollowUps follows the pages and says nothing else of the follow-ups', async () => {
  t.answer(
    {
      body: {
        follow_ups: [{ id: '01F', incident_id: '01B', updated_at: at, title: 'private' }],
        pagination_meta: { after: '01F', page_size: 250 },
      },
    },
    { body: { follow_ups: [] } },
  )
  expect(await all(t.client.changedFollowUps('2026-11-22T09:00:00Z'))).toEqual([
    [{ recordType: 'follow_up', externalId: '01F', incidentId: '01B', version, private: false }],
    [],
  ])
  expect(t.server.lines()).toEqual([
    'GET /v3/follow_ups updated_at[gte]=2026-11-22T09:00:00Z page_size=250',
    'GET /v3/follow_ups updated_at[gte]=2026-11-22T09:00:00Z page_size=250 after=01F',
  ])
})

test('the next page is asked for only when it is wanted', async () => {
  t.answer({
    body: {
      incidents: [{ id: '01A', visibility: 'public', updated_at: at }],
      pagination_meta: { after: '01A', page_size: 250 },
    },
  })
  for await (const page of t.client.changedIncidents('2026-11-22T09:00:00Z')) {
    expect(page).toHaveLength(1)
    break
  }
  expect(t.server.received).toHaveLength(1)
})

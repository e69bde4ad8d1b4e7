/** Which updates the sync caused itself: those that its own API key made without a message, whichever process used it. */
import { updateBody } from './bodies.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  t = await startClient()
})
afterEach(() => t.close())

const identity = (name: string) => ({
  body: { identity: { name, roles: [], dashboard_url: 'x', team_roles: [], teams: [] } },
})
const listed = (...updates: object[]) => ({
  body: {
    incident_updates: updates.map(update => ({ ...updateBody, ...update })),
    pagination_meta: { page_size: 250 },
  },
})
const byKey = (id: string, name: string, message?: string) => ({ message, updater: { api_key: { id, name } } })
const own = async (): Promise<boolean[]> =>
  (await t.client.listIncidentUpdates('01INCIDENT', null)).map(({ isOwn }) => isOwn)

test('a status that this key set, and nothing that others wrote or set', async () => {
  const person = { updater: { user: { id: '01BO', name: 'ServiceNow sync', role: 'viewer' } } }
  t.answer(
    listed(
      byKey('01KEY', 'ServiceNow sync'),
      byKey('01KEY', 'ServiceNow sync', 'A script of ours that uses the same key'),
      byKey('01OTHER', 'Status page'),
      { ...person, message: undefined },
      { updater: { workflow: { id: '01W', name: 'ServiceNow sync' } }, message: undefined },
    ),
    identity('ServiceNow sync'),
    identity('ServiceNow sync'),
  )
  expect(await own()).toEqual([true, false, false, false, false])
})

test('each key is asked about once, and stays known when it is renamed', async () => {
  t.answer(listed(byKey('01KEY', 'Sync')), identity('Sync'), listed(byKey('01KEY', 'Sync, renamed')))
  expect([await own(), await own()]).toEqual([[true], [true]])
  expect(t.server.lines().filter(line => line.includes('identity'))).toHaveLength(1)
})

test('a key that is not named is nobody', async () => {
  t.answer(listed(byKey('01KEY', 'Sync')), { body: { identity: { roles: [] } } })
  expect(await own()).toEqual([false])
})

test('updates with a message ask nothing', async () => {
  t.answer(listed(byKey('01KEY', 'Sync', 'Found it')))
  expect(await own()).toEqual([false])
  expect(t.server.lines().filter(line => line.includes('identity'))).toEqual([])
})

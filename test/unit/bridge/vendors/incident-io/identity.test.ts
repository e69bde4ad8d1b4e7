import { rejection } from '../../local-server.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  t = await startClient()
})
afterEach(() => t.close())

test.each([
  [['viewer', 'incident_editor', 'global_access', 'post_incident_flow_opt_out', 'manage_settings'], []],
  [['viewer', 'incident_editor', 'global_access'], ['post_incident_flow_opt_out']],
  [
    ['viewer', 'incident_editor'],
    ['global_access', 'post_incident_flow_opt_out'],
  ],
  [
    ['viewer', 'a_later_role'],
    ['incident_editor', 'global_access', 'post_incident_flow_opt_out'],
  ],
  [[], ['viewer', 'incident_editor', 'global_access', 'post_incident_flow_opt_out']],
])('a key with %j lacks %j', async (roles, missing) => {
  t.answer({ body: { identity: { name: 'key', roles, dashboard_url: 'x', team_roles: [], teams: [] } } })
  expect((await t.client.readKey()).missing.map(({ name }) => name)).toEqual(missing)
  expect(t.server.lines()).toEqual(['GET /v1/identity'])
})

test('a key that is not known', async () => {
  t.answer({ status: 401, body: {} })
  expect(await rejection(t.client.readKey())).toMatchObject({ code: 'incident_io_unauthorised' })
})

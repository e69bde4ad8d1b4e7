/** What only the bridge can find out: each check says what it found, what to do, and who can do it. */
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { runChecks, type CheckParts } from '../../../../../bridge/sync/checks/checks.ts'
import { keyRoles } from '../../../../../bridge/vendors/incident-io/key-roles.ts'

const lacking = (...names: string[]) => ({ name: 'Sync', missing: keyRoles.filter(({ name }) => names.includes(name)) })

function check(parts: Partial<CheckParts>, privateIncidents = false) {
  const own: CheckParts = { readKey: async () => lacking(), ownAddress: null, reportBody: () => ({}), ...parts }
  return runChecks(own, { privateIncidents })
}
const finding = async (id: string, ...given: Parameters<typeof check>) =>
  (await check(...given)).findings.find(one => one.id === id)

test.each([
  ['has all', lacking(), false, 'passed', /^The key "Sync" has every role that is needed\.$/],
  [
    'lacks one of a feature',
    lacking('post_incident_flow_opt_out'),
    false,
    'passed',
    /also lacks .*opt_out.*only needed for closing/,
  ],
  [
    'lacks a required one',
    lacking('incident_editor'),
    false,
    'failed',
    /lacks "Edit incidents" \(incident_editor\), needed for/,
  ],
  ['lacks the one for private incidents', lacking('global_access'), true, 'failed', /global_access/],
  ['lacks it, and private ones are off', lacking('global_access'), false, 'passed', /global_access/],
])('a key that %s', async (_what, key, isPrivate, state, words) => {
  const found = await finding('key', { readKey: async () => key }, isPrivate)
  expect(found).toMatchObject({ state, found: expect.stringMatching(words) })
  expect(found?.who).toBe(state === 'passed' ? '' : 'incident_io_owner')
})

test.each([
  ['incident_io_unauthorised', 'failed'],
  ['incident_io_unreachable', 'unknown'],
] as const)('a key that cannot be read (%s)', async (code, state) => {
  const readKey = () => Promise.reject(new BridgeError(code, 'incident.io identity: no.'))
  expect(await finding('key', { readKey })).toMatchObject({ state, found: 'incident.io identity: no.' })
})

test.each([
  [null, 'warning', /no public address/],
  [{ met: 'itself' }, 'passed', /met itself at https:\/\/b\.example\.com\. It asked from where it runs/],
  [{ met: 'another', status: 404 }, 'failed', /Something else answers at https:\/\/b\.example\.com \(404\)/],
  [{ met: 'nobody', reason: 'timeout' }, 'warning', /timeout\. Readers elsewhere may get there/],
] as const)('the own address: %j', async (visit, state, words) => {
  const ownAddress = visit === null ? null : { url: 'https://b.example.com', visit: async () => visit }
  expect(await finding('images', { ownAddress })).toMatchObject({ state, found: expect.stringMatching(words) })
})

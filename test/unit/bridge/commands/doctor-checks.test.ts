/** What `doctor` says of clocks and names, and that it does not wait for ever. */
import { clockCheck, environmentCheck, examine, type DoctorBridge } from '../../../../bridge/commands/doctor-checks.ts'
import { misspeltVariables } from '../../../../bridge/config/misspelt.ts'
import { environmentVariables } from '../../../../bridge/config/config.ts'
import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'

test.each<[number | null, number | null, string, RegExp]>([
  [0, 29_000, 'passed', /agrees with incident\.io and ServiceNow/],
  [null, 0, 'passed', /agrees with ServiceNow\.$/],
  [null, null, 'unknown', /No vendor has told/],
  [-31_000, 0, 'warning', /^The clock of incident\.io is 31 s behind this machine's\.$/],
  [0, 400_000, 'failed', /^The clock of ServiceNow is 400 s ahead of this machine's\. Signatures are refused/],
  [40_000, 400_000, 'failed', /incident\.io is 40 s ahead.*ServiceNow is 400 s ahead/],
])('clocks that are %s and %s ms ahead: %s', (incidentIo, serviceNow, state, found) => {
  const check = clockCheck([
    { title: 'incident.io', aheadMs: incidentIo },
    { title: 'ServiceNow', aheadMs: serviceNow },
  ])
  expect(check).toMatchObject({ id: 'clocks', state, found: expect.stringMatching(found) })
})

test.each([
  ['INCIDENT_IO_APIKEY', 'INCIDENT_IO_API_KEY'],
  ['servicenow_url', 'SERVICENOW_URL'],
  ['SERVICENOW_CLIENTID', 'SERVICENOW_CLIENT_ID'],
  ['METRICS_TOKN', 'METRICS_TOKEN'],
])('%s is named, and %s is what was meant', (name, meant) => {
  expect(misspeltVariables([name], environmentVariables)).toEqual([{ name, meant }])
})

test.each(['PATH', 'HOST', 'PORTS', 'METRICS_TOKEN', 'PUBLIC_KEY', 'HOSTNAME'])('%s is not', name => {
  expect(misspeltVariables([name], environmentVariables)).toEqual([])
})

test('a name that is not known is a warning: another program may read it', () => {
  expect(environmentCheck([{ name: 'JIRA_KEY', meant: 'JIRA_TOKEN' }])).toMatchObject({ state: 'warning' })
  expect(environmentCheck([])).toMatchObject({ state: 'passed' })
})

const check = (id: string, state: 'passed' | 'failed') =>
  ({ id, what: id, state, found: '', to_do: '', who: '' }) as const

const bridge = (change: Partial<DoctorBridge> & { waiting?: boolean } = {}): DoctorBridge => ({
  incidentIo: { nowMs: () => null },
  checkKey: async () => ({ id: 'key', state: 'passed', found: 'from here', to_do: '', who: '' }),
  serviceNow: {
    readStatus: async () => ({
      body: {
        as_of: '1970-01-01T00:00:00Z',
        app_version: '1.0.0',
        user: 'u',
      },
    }),
    refusedResources: async () => [],
    readChecks: async () => ({
      waiting: change.waiting ?? false,
      checks: [check('bridge_reachable', 'passed'), check('key', 'failed')],
    }),
  },
  ...change,
})

async function examined(of: DoctorBridge) {
  let nowMs = 0
  const wait = async (ms: number) => void (nowMs += ms)
  const { checks, code } = await examine({ bridge: of, nowMs: () => nowMs, wait })
  return { code, waitedMs: nowMs, checks: checks.map(({ id, state, found }) => `${id} ${state} ${found}`.trim()) }
}

test('the key is judged from here, once', async () => {
  const { checks, code } = await examined(bridge())
  expect(checks.filter(line => line.startsWith('key'))).toEqual(['key passed from here'])
  expect(code).toBe(0)
})

test('an instance that sends nothing within a minute is a finding', async () => {
  const { checks, waitedMs } = await examined(bridge({ waiting: true }))
  expect(waitedMs).toBe(60_000)
  expect(checks.filter(line => line.startsWith('bridge_reachable'))).toEqual([
    expect.stringMatching(/unknown The instance was asked for a look 60 s ago/),
  ])
})

const statuses: Partial<Record<ErrorCode, number>> = {
  servicenow_forbidden: 403,
  servicenow_not_found: 404,
  servicenow_token_refused: 400,
}
const refuseWith = (failure: ErrorCode) => () =>
  Promise.reject(
    new BridgeError(failure, `its sentence on ${failure}`, { status: statuses[failure], vendorMessage: 'No.' }),
  )

test.each<[ErrorCode, 'unknown' | 'failed', 1 | 2]>([
  ['servicenow_unreachable', 'unknown', 2],
  ['servicenow_unauthorised', 'failed', 1],
  ['servicenow_token_refused', 'failed', 1],
])('%s ends the look: the log-in is %s', async (failure, state, code) => {
  const refuse = refuseWith(failure)
  const found = await examined(
    bridge({ serviceNow: { readStatus: refuse, readChecks: refuse, refusedResources: refuse } }),
  )
  expect(found).toMatchObject({ code, checks: [`sign_in ${state} its sentence on ${failure}`, 'key passed from here'] })
})

test.each<[which: 'readStatus' | 'readChecks', ErrorCode, state: string, code: number, toDo: RegExp]>([
  ['readStatus', 'servicenow_forbidden', 'failed', 1, /execute "status": .*REST_Endpoint.*role "integration"/],
  ['readChecks', 'servicenow_forbidden', 'failed', 1, /execute "checks": .*REST_Endpoint.*role "integration"/],
  ['readChecks', 'servicenow_not_found', 'failed', 1, /why "checks" did not answer .*belong together/],
  ['readChecks', 'servicenow_unavailable', 'unknown', 2, /Try again/],
])(
  '%s with %s names the resource and who mends it; the log-in stays passed',
  async (which, failure, state, code, toDo) => {
    const { serviceNow } = bridge()
    const found = await examine({
      bridge: bridge({ serviceNow: { ...serviceNow, [which]: refuseWith(failure) } }),
      nowMs: () => 0,
      wait: async () => undefined,
    })
    expect(found.code).toBe(code)
    expect(found.checks.find(({ id }) => id === 'sign_in')).toMatchObject({ state: 'passed' })
    expect(found.checks.find(({ id }) => id === 'resources')).toMatchObject({
      state,
      who: 'servicenow_admin',
      found: `its sentence on ${failure}`,
      to_do: expect.stringMatching(toDo),
    })
    expect(found.checks.some(({ id }) => id === 'bridge_reachable')).toBe(which === 'readStatus')
  },
)

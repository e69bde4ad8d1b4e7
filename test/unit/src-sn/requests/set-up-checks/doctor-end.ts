/** `doctor` as the bridge runs it, with the bridge's own client, against the app on the instance in this process. */
import { examine, type DoctorBridge } from '../../../../../bridge/commands/doctor-checks.ts'
import type { DoctorCheck } from '../../../../../bridge/commands/doctor-check.ts'
import { signAnswer } from '../../../../../bridge/http/webhooks/signed-answer.ts'
import type { Transport } from '../../../../../bridge/vendors/http/exchange.ts'
import { JsonClient } from '../../../../../bridge/vendors/http/json-client.ts'
import { readChecks } from '../../../../../bridge/vendors/servicenow/checks.ts'
import { profileFor } from '../../../../../bridge/vendors/servicenow/profile.ts'
import { refusedResources } from '../../../../../bridge/vendors/servicenow/resources.ts'
import { readStatus } from '../../../../../bridge/vendors/servicenow/status.ts'
import { publicWebhooks } from '../../../../../src-sn/server/contract/bridge-report.ts'
import { readJson } from '../../../json.ts'
import { ask, SYNC } from '../../documents.ts'
import { bridgeReport } from '../../filled.ts'
import { INSTANCE_URL, INTEGRATION, type AppInstance } from '../../instance.ts'
import { connect, SECRET } from '../../tickets.ts'

/** An admin has connected it, the bridge has signed in and seen every webhook, and somebody is told. */
export function setUp(instance: AppInstance): void {
  // The minute in which the unique indexes are tested.
  instance.advance(7 * 60)
  connect(instance)
  instance.runMinuteScript()
  const [connection, user] = ['x_iio_sync_connection', 'sys_user'].map(
    (table, index) => instance.rows(table, index === 0 ? {} : { user_name: 'david.loo' })[0]?.['sys_id'] ?? '',
  )
  instance.poke('x_iio_sync_connection', connection ?? '', { mail_users: user ?? '' })
  const events = publicWebhooks.map(type => ({ type, at: '2026-11-22T02:30:00.000Z' }))
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false, bridge: bridgeReport({ events }) })
  const findings = (['key', 'images'] as const).map(id => ({ id, state: 'passed', found: 'fine', to_do: '', who: '' }))
  instance.answerWith(({ body }) => {
    const { event_id: id } = readJson<{ event_id: string }>(body)
    const checks = signAnswer(id, { bridge: bridgeReport({ host: 'asked' }), findings }, [SECRET], instance.now())
    const text = JSON.stringify({ outcome: 'delivered', detail: 'Checked.', checks })
    return { status: 200, headers: { 'content-type': 'application/json' }, body: text }
  })
  instance.settle()
}

const overInstance = (instance: AppInstance): Transport => ({
  send: async ({ method, path, body }) => {
    const answer = instance.call(
      INTEGRATION,
      method,
      `${SYNC}${path}`,
      body === undefined ? undefined : JSON.parse(body),
    )
    // What the app has put in its queue runs meanwhile, however it ends.
    instance.settle()
    const header = (name: string) => Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name)?.[1]
    return { status: answer.status, header, text: answer.text }
  },
  open: () => Promise.reject(new Error('doctor opens no stream')),
})

export function doctorBridge(instance: AppInstance): DoctorBridge {
  const access = { baseUrl: INSTANCE_URL, timeoutMs: 1000, version: '1', onCall: () => undefined }
  const login = { header: () => 'Bearer token' }
  const client = new JsonClient(access, profileFor('client_credentials'), login, overInstance(instance))
  return {
    incidentIo: { nowMs: () => null },
    serviceNow: {
      readStatus: () => readStatus(client),
      readChecks: asks => readChecks(client, asks),
      refusedResources: () => refusedResources(client),
    },
    checkKey: async () => ({ id: 'key', state: 'passed', found: 'fine', to_do: '', who: '' }),
  }
}

/** What doctor says of ServiceNow and the app. */
export async function doctor(instance: AppInstance): Promise<readonly DoctorCheck[]> {
  let waitedMs = 0
  const nowMs = () => instance.now().getTime() + waitedMs
  const wait = async (ms: number) => void (waitedMs += ms)
  return (await examine({ bridge: doctorBridge(instance), nowMs, wait })).checks
}

/** As a person reads it: all red and yellow lines. */
export const complaints = (checks: readonly DoctorCheck[]): string =>
  checks
    .filter(({ state }) => state === 'failed' || state === 'warning')
    .map(({ id, state, found, to_do, who }) => `${id} ${state}: ${found}\n  ${who}: ${to_do}`)
    .join('\n')

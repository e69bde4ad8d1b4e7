/** The real ServiceNow side of the bridge against a local server that answers from a list. Logs in with basic unless told otherwise. */
import type { ServiceNowCredentials } from '../../../../../bridge/vendors/servicenow/auth.ts'
import { createServiceNow, type ServiceNow } from '../../../../../bridge/vendors/servicenow/servicenow.ts'
import { createStatus } from '../../../../../bridge/observability/status.ts'
import type { ObservedCall } from '../../../../../bridge/observability/metrics.ts'
import { APP_VERSION } from '../../../../../src-sn/server/contract/versions.ts'
import { startLocalServer, type Behaviour, type LocalServer } from '../../local-server.ts'

export interface InstanceUnderTest {
  readonly serviceNow: ServiceNow
  readonly server: LocalServer
  readonly calls: ObservedCall[]
  /** Of the hand-shake. */
  readonly warnings: readonly string[]
  /** Milliseconds; tests move it by hand. */
  readonly clock: { now: number }
  answer(...behaviours: Behaviour[]): void
  bodies(): unknown[]
  close(): Promise<void>
}

const limits = { incident_io: 1140, servicenow: 0, jira: 0 }

export const basic: ServiceNowCredentials = {
  method: 'basic',
  clientId: '',
  clientSecret: '',
  username: 'incident.io',
  password: 'word',
}
export const clientCredentials: ServiceNowCredentials = {
  method: 'client_credentials',
  clientId: 'client',
  clientSecret: 'secret',
  username: '',
  password: '',
}

/** With the timeout of real life, so that a busy machine is no silence. */
export async function startInstance(
  credentials: ServiceNowCredentials = basic,
  timeoutMs = 10_000,
  scope = 'x_iio_sync',
): Promise<InstanceUnderTest> {
  const behaviours: Behaviour[] = []
  const calls: ObservedCall[] = []
  const warnings: string[] = []
  const status = createStatus({ version: APP_VERSION, host: 'here', publicUrl: null, limits })
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') }
  const server = await startLocalServer(() => behaviours.shift() ?? { status: 500, body: {} })
  const serviceNow = createServiceNow({
    baseUrl: server.url,
    scope,
    credentials,
    timeoutMs,
    version: '1.2.3',
    onCall: call => calls.push(call),
    nowMs: () => clock.now,
    handshake: { status, log: { warn: (message, fields) => void warnings.push(`${message}: ${fields?.reason}`) } },
  })
  return {
    serviceNow,
    server,
    warnings,
    calls,
    clock,
    answer: (...given) => {
      behaviours.push(...given)
    },
    bodies: () =>
      server.received
        .filter(request => request.body.startsWith('{'))
        .map(request => JSON.parse(request.body) as unknown),
    close: () => server.close(),
  }
}

/** The platform's refusal body. */
export const refusal = (status: number, message: string, detail: string | null = null): Behaviour => ({
  status,
  body: { error: { message, detail }, status: 'failure' },
})

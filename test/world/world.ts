/**
 * All parts on loopback, connected as an admin would connect them: the ServiceNow instance with the built app, the
 * incident.io end, the built bridge. The demo and the flow tests live in it.
 */
import { randomBytes } from 'node:crypto'
import type { IncidentIo, IncidentIoOptions } from '../ends/incident-io/start.ts'
import type { StartedInstance, StartOptions } from '../ends/servicenow/start.ts'
import { freePort, startBridge } from './bridge-process.ts'
import type { BridgeProcess } from './bridge-process.ts'
import { startEnds, stopEnds } from './ends.ts'
import type { Ends } from './ends.ts'
import type { BorrowEnds } from './environment.ts'
import { incidentIoEnd } from './incident-io-end.ts'
import type { IncidentIoEnd } from './incident-io-end.ts'
import { serviceNowEnd, valueOf } from './servicenow-end.ts'
import type { ServiceNowEnd } from './servicenow-end.ts'

export interface WorldOptions {
  incidentIo?: IncidentIoOptions
  /** With `scheduleScale` 1 the app's scheduled scripts run by the clock; without, when `instance.control.runSchedule` says so. */
  instance?: StartOptions
  /** More variables for the bridge, or other values than the ones chosen here; a function learns where the ends are first. */
  /** The built bridge of another release. */
  bridgeProgram?: string
  /** Templates are off, and nobody has pressed Start. */
  asShipped?: boolean
  bridgeEnv?: Record<string, string> | ((ends: Ends) => Promise<Record<string, string>>)
}

export interface World {
  instance: StartedInstance
  serviceNow: ServiceNowEnd
  incidentIoServer: IncidentIo
  incidentIo: IncidentIoEnd
  bridge: BridgeProcess
  stop(): Promise<void>
}

declare global {
  /** Set by the environment of Jest. */
  var borrowEnds: BorrowEnds | undefined
}

const randomSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

const bridgeVariables = (
  { instance, incidentIoServer }: Ends,
  url: string,
  serviceNowSecret: string,
): Record<string, string> => ({
  LOG_LEVEL: 'info',
  INCIDENT_IO_API_URL: incidentIoServer.url,
  INCIDENT_IO_API_KEY: incidentIoServer.apiKey,
  INCIDENT_IO_WEBHOOK_SECRET: incidentIoServer.webhookSecret,
  SERVICENOW_URL: instance.url,
  SERVICENOW_AUTH: 'client_credentials',
  SERVICENOW_CLIENT_ID: instance.oauth.clientId,
  SERVICENOW_CLIENT_SECRET: instance.oauth.clientSecret,
  SERVICENOW_WEBHOOK_SECRET: serviceNowSecret,
  PUBLIC_URL: url,
  ATTACHMENT_LINK_SECRET: randomBytes(32).toString('hex'),
  // A mapping changed in ServiceNow counts for the very next event.
  CONFIGURATION_TTL_SECONDS: '0',
})

/** What an admin does on the form of the connection: the bridge's address, the secret, "send from this instance". */
async function configureConnection(
  serviceNow: ServiceNowEnd,
  instanceUrl: string,
  bridgeUrl: string,
  secret: string,
): Promise<void> {
  const [connection] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  if (connection === undefined) throw new Error('The app shipped no connection row')
  await serviceNow.update(
    'admin',
    'x_iio_sync_connection',
    valueOf(connection, 'sys_id'),
    {
      bridge_url: bridgeUrl,
      current_secret: secret,
      confirmed_instance: instanceUrl,
      active: 'true',
    },
    true,
  )
}

/**
 * What an admin does next: a caller for reporters without an account, the shipped templates on, and a Start that takes every incident,
 * whenever it was declared.
 */
async function startSync(serviceNow: ServiceNowEnd): Promise<void> {
  const [caller] = await serviceNow.find('admin', 'sys_user', 'user_name=abel.tuter')
  for (const row of await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident'))
    await serviceNow.update('admin', 'x_iio_sync_template', valueOf(row, 'sys_id'), {
      static_values: valueOf(row, 'static_values').replace('^EQ', `^caller_id=${valueOf(caller ?? {}, 'sys_id')}^EQ`),
    })
  for (const row of await serviceNow.find('admin', 'x_iio_sync_template', 'nameINIncident,Follow-up'))
    await serviceNow.update('admin', 'x_iio_sync_template', valueOf(row, 'sys_id'), { active: 'true' })
  for (const row of await serviceNow.find('admin', 'x_iio_sync_connection', ''))
    await serviceNow.update('admin', 'x_iio_sync_connection', valueOf(row, 'sys_id'), {
      declared_from: '2000-01-01 00:00:00',
    })
}

/** Ends of its own, or, inside of Jest, those of the worker; what only a start can set needs own ones. */
async function takeEnds(options: WorldOptions): Promise<{ ends: Ends; release: () => Promise<void> }> {
  if (globalThis.borrowEnds === undefined || options.instance !== undefined) {
    const ends = await startEnds(options)
    return { ends, release: () => stopEnds(ends) }
  }
  return { ends: await globalThis.borrowEnds(options.incidentIo), release: () => Promise.resolve() }
}

/** Starts and connects everything; what started is stopped again when a later part does not. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { ends, release } = await takeEnds(options)
  try {
    const serviceNow = serviceNowEnd(ends.instance)
    const incidentIo = incidentIoEnd(ends.incidentIoServer)
    // Before the bridge reads the configuration for the first time.
    if (options.asShipped !== true) await startSync(serviceNow)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const secret = randomSecret()
    const chosen = typeof options.bridgeEnv === 'function' ? await options.bridgeEnv(ends) : options.bridgeEnv
    const bridge = await startBridge(port, { ...bridgeVariables(ends, url, secret), ...chosen }, options.bridgeProgram)
    // The bridge goes first: it may still need both ends to finish what it has in hand.
    const stop = (): Promise<void> => bridge.stop().finally(release)
    try {
      await configureConnection(serviceNow, ends.instance.url, bridge.url, secret)
      await incidentIo.addWebhook(`${bridge.url}/webhooks/incident-io`)
      return { ...ends, serviceNow, incidentIo, bridge, stop }
    } catch (error) {
      await bridge.stop()
      throw error
    }
  } catch (error) {
    await release().catch(() => undefined)
    throw error
  }
}

/** The world of a trouble scenario: the parts of test/world, a mapping that shows every change, and, if asked for, a proxy before each vendor. */
import { serviceNowEnd } from '../world/servicenow-end.ts'
import { startWorld } from '../world/world.ts'
import type { Ends } from '../world/ends.ts'
import type { World, WorldOptions } from '../world/world.ts'
import type { Jira } from '../ends/jira/start.ts'
import { createAgents } from './actors/agents.ts'
import type { Agents } from './actors/agents.ts'
import { createActorLog } from './actors/log.ts'
import type { ActorLog } from './actors/log.ts'
import { createResponders } from './actors/responders.ts'
import type { Responders } from './actors/responders.ts'
import { metricsToken } from './audit/deep.ts'
import { baselineOf } from './audit/tables.ts'
import type { Baseline } from './audit/tables.ts'
import { prepareMappings, prepareStates } from './configuration.ts'
import type { Configuration } from './configuration.ts'
import { startVendorProxy } from '../world/vendor-proxy.ts'
import type { Call, Fate } from '../world/vendor-proxy.ts'

/** The bridge's calls to the vendors, and the say over each. */
export interface Wire {
  readonly calls: Call[]
  /** Asked for every call from now on; null lets all pass. */
  decide: ((call: Call) => Fate) | null
  /** Awaited for every call from now on, before the vendor is asked. */
  before: ((call: Call) => Promise<void> | undefined) | null
  /** The same, when the vendor has carried it out and the bridge has not heard yet. */
  after: ((call: Call) => Promise<void> | undefined) | null
  /** Resolves once the bridge is up again after it was killed at a call. */
  restarted: Promise<void>
}

export interface TroubleWorld extends World {
  readonly wire: Wire
  /** Lines of findings that were reported once: a later scenario in the same world answers for its own. */
  readonly reported: Set<string>
  /** Every row of the instance before people came. */
  readonly baseline: Baseline
  /** What the admin set up. */
  readonly configuration: Configuration
  /** What processes beside the bridge write; nothing private may stand there either. */
  readonly outputs: (() => string)[]
  /** What people did in this world, by their own account; the audit holds both ends to it. */
  readonly log: ActorLog
  /** People in ServiceNow; scenarios let nobody work there but them, so that the log is complete. */
  readonly agents: Agents
  /** People in incident.io, likewise. */
  readonly responders: Responders
}

export interface TroubleOptions extends WorldOptions {
  /** Proxies between the bridge and the vendors. */
  proxied?: boolean
  /** Beside ServiceNow, behind a proxy too if the others are. */
  jira?: Jira
  /** Puts something else between the bridge and a vendor, in front of its proxy; answers with the new address. */
  wayTo?: (vendor: Vendor, url: string) => Promise<string>
}

export type Vendor = 'incident_io' | 'servicenow' | 'jira'

/** A bridge that is killed at a call is started again at once. */
async function crash(world: World | null, wire: Wire): Promise<void> {
  if (world === null) throw new Error('The bridge cannot be killed before it runs')
  await world.bridge.kill()
  wire.restarted = world.bridge.restart()
  // The caller that waits for it gets the failure. Until then it must not count as unhandled.
  wire.restarted.catch(() => undefined)
}

const jiraAccess = (jira: Jira, url: string): Record<string, string> => ({
  JIRA_URL: url,
  JIRA_EMAIL: jira.email,
  JIRA_TOKEN: jira.token,
  JIRA_WEBHOOK_SECRET: jira.webhookSecret,
})

/** Starts it; what started is stopped again when a later part does not. */
export async function startTroubleWorld({
  proxied = false,
  jira,
  wayTo: lead = (_vendor, url) => Promise.resolve(url),
  ...options
}: TroubleOptions = {}): Promise<TroubleWorld> {
  const wire: Wire = { calls: [], decide: null, before: null, after: null, restarted: Promise.resolve() }
  const held: { world: World | null; configuration: Configuration | null } = { world: null, configuration: null }
  const stops: (() => Promise<void>)[] = []
  const wayTo = async (vendor: Vendor, target: string): Promise<string> => {
    if (!proxied) return lead(vendor, target)
    const proxy = await startVendorProxy({
      vendor,
      target,
      decide: call => wire.decide?.(call) ?? 'pass',
      killBridge: () => crash(held.world, wire),
      onCall: call => void wire.calls.push(call),
      before: call => wire.before?.(call),
      after: call => wire.after?.(call),
    })
    stops.push(proxy.stop)
    return lead(vendor, proxy.url)
  }
  const bridgeEnv = async (ends: Ends): Promise<Record<string, string>> => {
    held.configuration = await prepareMappings({ serviceNow: serviceNowEnd(ends.instance) })
    return {
      LOG_LEVEL: 'warn',
      METRICS_TOKEN: metricsToken,
      CATALOGUE_REFRESH_MINUTES: '0',
      CONFIGURATION_TTL_SECONDS: '5',
      ...vendorBudgets,
      INCIDENT_IO_API_URL: await wayTo('incident_io', ends.incidentIoServer.url),
      SERVICENOW_URL: await wayTo('servicenow', ends.instance.url),
      ...(jira === undefined ? {} : jiraAccess(jira, await wayTo('jira', jira.url))),
      ...(typeof options.bridgeEnv === 'function' ? await options.bridgeEnv(ends) : options.bridgeEnv),
    }
  }
  const stopProxies = async (): Promise<void> => {
    await Promise.all(stops.splice(0).map(stop => stop()))
  }
  try {
    const world = await startWorld({ ...options, bridgeEnv })
    held.world = world
    const { configuration } = held
    if (configuration === null) throw new Error('The mappings were not prepared')
    await prepareStates(world, configuration)
    const log = createActorLog()
    return {
      ...world,
      wire,
      reported: new Set(),
      baseline: baselineOf(await world.instance.control.tables()),
      configuration,
      outputs: [],
      log,
      agents: createAgents(world, log),
      responders: createResponders(world.incidentIo, log),
      stop: async () => {
        await world.stop()
        await stopProxies()
      },
    }
  } catch (error) {
    await stopProxies()
    throw error
  }
}

/** incident.io's limit of 1,200 calls a minute would make these runs hours long: both its end and the bridge's budget are raised. */
const vendorBudgets = { INCIDENT_IO_REQUESTS_PER_MINUTE: '100000' }

/** The end without its limit, its schedule of redeliveries in a fraction of the time. */
export const fastIncidentIo = (retryScale: number): NonNullable<WorldOptions['incidentIo']> => ({
  rateLimit: 0,
  retryScale,
})

/** The world of a trouble scenario: the demo's parts, a mapping that shows every change, and, on wish, a proxy before each vendor. */
import { valueOf } from '../demo/servicenow-end.ts'
import { startWorld } from '../demo/world.ts'
import type { Ends, World, WorldOptions } from '../demo/world.ts'
import type { Expected } from './audit/snapshots.ts'
import { startVendorProxy } from './vendor-proxy.ts'
import type { Call, Fate } from './vendor-proxy.ts'

/** The bridge's calls to both vendors, and the say over each. */
export interface Wire {
  readonly calls: Call[]
  /** Asked for every call from now on; null lets all pass. */
  decide: ((call: Call) => Fate) | null
}

export interface TroubleWorld extends World { readonly wire: Wire }

export interface TroubleOptions extends WorldOptions {
  /** Proxies between the bridge and both vendors. */
  proxied?: boolean
}

/** Severity and status are shown in the record, so that a change of either that is lost shows too. */
const description = '{{ incident.reference }} at {{ incident.permalink }}: {{ incident.severity }}, {{ incident.incident_status }} ({{ incident.summary }})'

/** What that mapping and the shipped ones come to. */
export const expected: Expected = {
  incident: ({ name, summary, reference, permalink, severity, status }) => ({
    short_description: name, description: `${reference} at ${permalink}: ${severity}, ${status} (${summary})`,
  }),
  followUp: ({ title, description: text }) => ({ short_description: title, description: text }),
  followUpStatus: { 1: 'outstanding', 2: 'outstanding', 3: 'completed' },
}

async function showEveryChange({ serviceNow }: World): Promise<void> {
  const [mapping] = await serviceNow.find('admin', 'x_iio_sync_field_mapping', 'template.name=Incident^column=description')
  if (mapping === undefined) throw new Error('The app shipped no mapping of the description')
  await serviceNow.update('admin', 'x_iio_sync_field_mapping', valueOf(mapping, 'sys_id'), { value: description })
}

/** Kill and restart are the scenario's business; the proxies only need to know how to kill. */
export async function startTroubleWorld({ proxied = false, ...options }: TroubleOptions = {}): Promise<TroubleWorld> {
  const wire: Wire = { calls: [], decide: null }
  const held: { world: World | null } = { world: null }
  const stops: (() => Promise<void>)[] = []
  const proxyTo = async (vendor: string, target: string): Promise<string> => {
    const proxy = await startVendorProxy({
      vendor, target,
      decide: (call) => wire.decide?.(call) ?? 'pass',
      killBridge: async () => held.world?.bridge.kill(),
      onCall: (call) => void wire.calls.push(call),
    })
    stops.push(proxy.stop)
    return proxy.url
  }
  const bridgeEnv = async (ends: Ends): Promise<Record<string, string>> => ({
    LOG_LEVEL: 'warn', CATALOGUE_REFRESH_MINUTES: '0', CONFIGURATION_TTL_SECONDS: '5', ...vendorBudgets,
    ...(proxied ? {
      INCIDENT_IO_API_URL: await proxyTo('incident_io', ends.incidentIoServer.url),
      SERVICENOW_URL: await proxyTo('servicenow', ends.instance.url),
    } : {}),
    ...(typeof options.bridgeEnv === 'function' ? await options.bridgeEnv(ends) : options.bridgeEnv),
  })
  const stopProxies = async (): Promise<void> => { await Promise.all(stops.splice(0).map((stop) => stop())) }
  try {
    const world = await startWorld({ ...options, bridgeEnv })
    held.world = world
    await showEveryChange(world)
    return { ...world, wire, stop: async () => { await world.stop(); await stopProxies() } }
  } catch (error) {
    await stopProxies()
    throw error
  }
}

/** incident.io's limit of 1,200 calls a minute would make these runs hours long: both its end and the bridge's budget are raised. */
const vendorBudgets = { INCIDENT_IO_REQUESTS_PER_MINUTE: '600000' }

/** The end without its limit, its schedule of redeliveries in a fraction of the time. */
export const fastIncidentIo = (retryScale: number): NonNullable<WorldOptions['incidentIo']> => ({ rateLimit: 0, retryScale })

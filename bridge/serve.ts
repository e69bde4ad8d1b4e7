/** Listens, sweeps, and stops in the order that loses nothing: readiness fails, the door closes, what was begun ends. */
import type { Server } from 'node:http'
import { BridgeError } from './errors.ts'
import { close, listen, serverLimits, type ServerLimits } from './http/server.ts'
import { errorFields, type Log } from './log.ts'
import { describeRefresh } from './sync/catalogue.ts'
import { abortableDelay, startSweepLoop, type SweepLoop } from './sync/sweep.ts'
import type { Bridge } from './bridge.ts'

export interface ServeOptions {
  readonly bridge: Pick<Bridge, 'app' | 'incidentIo' | 'sweep' | 'refreshCatalogue' | 'stop'>
  readonly host: string
  readonly port: number
  readonly sweepIntervalSeconds: number
  readonly catalogueRefreshMinutes: number
  readonly log: Log
  readonly version: string
  /** Makes readiness fail. */
  readonly beginStop: () => void
  /** How long the door stays open after that, for load balancers to notice. */
  readonly drainMs: number
  /** What a peer may hold open; the bridge's own limits unless given. */
  readonly limits?: ServerLimits
}

export interface Serving {
  readonly port: number
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** Starts serving; rejects with `configuration_invalid` when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { bridge, log, version, limits = serverLimits } = options
  const server = await openDoor(options, limits)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  log.info('listening', { address: options.host, port, version })
  void reportMissingRoles(bridge.incidentIo, log)
  const loops = [startSweeps(options), startRefreshes(options)]
  return {
    port,
    stop: async () => {
      options.beginStop()
      await abortableDelay(options.drainMs, new AbortController().signal)
      const ended = loops.map(loop => loop?.stop())
      await close(server, limits)
      await Promise.all(ended)
      // Last: a run that outlasted its answer may still be under way after the last connection has closed.
      await bridge.stop()
    },
  }
}

/** How often a crowded door is worth a line. */
const crowdedEveryMs = 60_000

async function openDoor({ bridge, host, port, log }: ServeOptions, limits: ServerLimits): Promise<Server> {
  let quietUntilMs = 0
  const onRefused = () => {
    if (performance.now() < quietUntilMs) return
    quietUntilMs = performance.now() + crowdedEveryMs
    log.warn('connections above the maximum are refused', { count: limits.maxConnections })
  }
  try {
    return await listen(bridge.app, { host, port }, limits, onRefused)
  } catch (error) {
    const reason = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
    throw new BridgeError(
      'configuration_invalid',
      `The bridge cannot listen on ${host}:${port} (${reason}); set PORT and HOST to a free address.`,
      { cause: error },
    )
  }
}

function startSweeps({ bridge, log, sweepIntervalSeconds }: ServeOptions): SweepLoop | null {
  if (sweepIntervalSeconds === 0) return null
  return startSweepLoop({
    sweep: async signal => {
      const { listed, failed } = await bridge.sweep(signal)
      log.info('sweep done', { count: listed, outcome: failed === 0 ? 'in_step' : `${failed} failed` })
    },
    intervalMs: sweepIntervalSeconds * 1000,
    delay: abortableDelay,
    onError: error => log.warn('sweep failed', errorFields(error)),
  })
}

/** The rows that conditions are picked from, by the same clockwork; a failure waits for the next time. */
function startRefreshes({ bridge, log, catalogueRefreshMinutes }: ServeOptions): SweepLoop | null {
  if (catalogueRefreshMinutes === 0) return null
  return startSweepLoop({
    sweep: async () => log.info('attributes and options refreshed', { detail: describeRefresh(await bridge.refreshCatalogue()) }),
    intervalMs: catalogueRefreshMinutes * 60_000,
    delay: abortableDelay,
    onError: error => log.warn('attributes and options could not be refreshed', errorFields(error)),
  })
}

async function reportMissingRoles(incidentIo: Pick<Bridge['incidentIo'], 'readMissingRoles'>, log: Log): Promise<void> {
  try {
    const missing = await incidentIo.readMissingRoles()
    if (missing.length > 0) log.warn('the incident.io API key lacks roles', { missing: missing.join(', ') })
  } catch (error) {
    log.warn('the roles of the incident.io API key could not be read', errorFields(error))
  }
}

/** Listens, sweeps, and stops in the order that loses nothing: readiness fails, the door closes, what was begun ends. */
import type { Server } from 'node:http'
import { BridgeError } from '../observability/errors.ts'
import { close, listen, serverLimits, type ServerLimits } from '../http/server.ts'
import { errorFields, type Log } from '../observability/log.ts'
import { describeRefresh } from '../sync/catalogue/catalogue.ts'
import { abortableDelay, startLoop, type Loop } from '../sync/loop.ts'
import { createSweepPace } from '../sync/sweep/pace.ts'
import type { Bridge } from '../bridge.ts'

export interface ServeOptions {
  readonly bridge: Pick<Bridge, 'app' | 'incidentIo' | 'sweep' | 'whenMissed' | 'refreshCatalogue' | 'stop'>
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

interface Serving {
  readonly port: number
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** Starts serving; rejects with `configuration_invalid` when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { bridge, log, version, limits = serverLimits } = options
  const server = await openListener(options, limits)
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
      const ended = loops.map(async loop => loop?.stop())
      await close(server, limits)
      await Promise.all(ended)
      // Last: a run that outlasted its answer may still be under way after the last connection has closed.
      await bridge.stop()
    },
  }
}

/** How often a crowded door is worth a line. */
const crowdedEveryMs = 60_000

async function openListener({ bridge, host, port, log }: ServeOptions, limits: ServerLimits): Promise<Server> {
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

function startSweeps({ bridge, log, sweepIntervalSeconds }: ServeOptions): Loop | null {
  if (sweepIntervalSeconds === 0) return null
  const pace = createSweepPace({ intervalMs: sweepIntervalSeconds * 1000, random: Math.random })
  const turn = async (signal: AbortSignal): Promise<number> => {
    try {
      const result = await bridge.sweep(signal)
      if (result === null) log.debug('another replica sweeps')
      else
        log.info('sweep done', {
          count: result.listed,
          outcome: result.errors.length === 0 ? 'in_sync' : `${result.failed} failed`,
        })
      return pace.afterSweep(result)
    } catch (error) {
      if (!signal.aborted) log.warn('sweep failed', errorFields(error))
      return pace.afterError(error)
    }
  }
  const loop = startLoop({ turn, wakeMs: () => pace.afterWake(), delay: abortableDelay })
  bridge.whenMissed(() => loop.wake())
  return loop
}

/** The rows that conditions are picked from, by the same clockwork; a failure waits for the next time. */
function startRefreshes({ bridge, log, catalogueRefreshMinutes }: ServeOptions): Loop | null {
  if (catalogueRefreshMinutes === 0) return null
  const intervalMs = catalogueRefreshMinutes * 60_000
  const turn = async (): Promise<number> => {
    try {
      log.info('attributes and options refreshed', { detail: describeRefresh(await bridge.refreshCatalogue()) })
    } catch (error) {
      log.warn('attributes and options could not be refreshed', errorFields(error))
    }
    return intervalMs
  }
  return startLoop({ turn, wakeMs: () => intervalMs, delay: abortableDelay })
}

async function reportMissingRoles(incidentIo: Pick<Bridge['incidentIo'], 'readMissingRoles'>, log: Log): Promise<void> {
  try {
    const missing = await incidentIo.readMissingRoles()
    if (missing.length > 0) log.warn('the incident.io API key lacks roles', { missing: missing.join(', ') })
  } catch (error) {
    log.warn('the roles of the incident.io API key could not be read', errorFields(error))
  }
}

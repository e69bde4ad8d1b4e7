/** `serve`: listens and sweeps until a signal ends it, and stops in the order that loses nothing. */
import type { RequestListener, Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Settings } from '../config/config.ts'
import { close, listen, serverLimits, type ServerLimits } from '../http/server.ts'
import { BridgeError } from '../observability/errors.ts'
import { errorFields } from '../observability/log.ts'
import { introduce, type IntroducedBridge } from './introduce.ts'
import { createReloading, type ReloadParts, type Served } from './reload.ts'

interface Introduced extends Served {
  readonly bridge: Served['bridge'] & IntroducedBridge
  readonly settings: Settings
}

export interface ServeOptions extends Introduced {
  /** How variables that change while the process serves are taken; absent: they are not. */
  readonly reload?: Omit<ReloadParts<Introduced>, 'onReplaced'>
  readonly misspelt?: readonly { readonly name: string; readonly meant: string }[]
  readonly version: string
  /** How long the listener stays open after that, for load balancers to notice. */
  readonly drainMs?: number
  /** Limits for open connections; the bridge's own limits unless given. */
  readonly limits?: ServerLimits
}

interface Serving {
  readonly port: number
  /** Takes variables that have changed. */
  look(): void
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** How often files with variables are read again: as soon as a mounted secret is replaced, which takes longer. */
const lookEveryMs = 10_000

/** Long enough for a probe that runs every second to see readiness fail. */
const defaultDrainMs = 1000

/** Resolves once it listens; the process ends with the signal. */
export async function runServeCommand(options: ServeOptions): Promise<void> {
  const { log } = options
  process.on('unhandledRejection', error => {
    log.error('unforeseen failure, the process ends', errorFields(error))
    process.exit(1)
  })
  const serving = await serve(options)
  const onSignal = (signal: NodeJS.Signals) => {
    // A second signal ends the process at once, by its default action.
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    log.info('stopping', { signal })
    void serving.stop().then(() => {
      log.info('stopped')
      process.exit(0)
    })
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  process.on('SIGHUP', () => serving.look())
  setInterval(() => serving.look(), lookEveryMs).unref()
}

/** Starts serving; rejects with `configuration_invalid` when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { bridge, log, version, settings, limits = serverLimits, drainMs = defaultDrainMs, reload } = options
  const onReplaced = (next: Introduced): void => void introduce(next)
  const reloading = createReloading<Introduced>(options, reload === undefined ? null : { ...reload, onReplaced })
  const server = await openListener(reloading.handler, options, limits)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  for (const { name, meant } of options.misspelt ?? [])
    log.warn('a variable is not known to the bridge', { label: name, reason: `Did you mean ${meant}?` })
  log.info('listening', { address: settings.host, port, version })
  void introduce(options)
  bridge.start()
  return {
    port,
    look: reloading.look,
    stop: async () => {
      reloading.beginStop()
      await delay(drainMs)
      const ended = reloading.stopLoops()
      await close(server, limits)
      await ended
      // Last: a run that outlasted its answer may still be under way after the last connection has closed.
      await reloading.stop()
    },
  }
}

/** How often a reached connection limit is worth a line. */
const refusedLineEveryMs = 60_000

async function openListener(
  handler: RequestListener,
  { settings: { host, port }, log }: ServeOptions,
  limits: ServerLimits,
): Promise<Server> {
  let quietUntilMs = 0
  const onRefused = () => {
    if (performance.now() < quietUntilMs) return
    quietUntilMs = performance.now() + refusedLineEveryMs
    log.warn('connections above the maximum are refused', { count: limits.maxConnections })
  }
  try {
    return await listen(handler, { host, port }, limits, onRefused)
  } catch (error) {
    const reason = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
    throw new BridgeError(
      'configuration_invalid',
      `The bridge cannot listen on ${host}:${port} (${reason}); set PORT and HOST to a free address.`,
      { cause: error },
    )
  }
}

/**
 * A bridge that is replaced while the process serves, because a file with a variable has changed: a secret that was rotated, another
 * LOG_LEVEL. What a bridge remembers only saves calls, so a new one takes over at once, and the old one ends what it has begun.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { errorFieldsInFull, type Log } from '../observability/log.ts'

export interface Served {
  readonly bridge: {
    readonly app: RequestListener
    readonly start: () => void
    readonly stopLoops: () => Promise<void>
    readonly stop: () => Promise<void>
  }
  readonly log: Log
  /** Makes readiness fail. */
  readonly beginStop: () => void
}

export interface ReloadParts<T extends Served> {
  /** The variables as they are now. */
  readonly read: () => object
  /** Throws `configuration_invalid` when they are not complete. */
  readonly prepare: () => T
  readonly onReplaced: (next: T) => void
}

/** `first` serves already. null: nothing is reloaded. */
export function createReloading<T extends Served>(first: T, parts: ReloadParts<T> | null) {
  let live = first
  let seen = parts?.read()
  let retired = Promise.resolve()

  async function retire({ bridge }: T): Promise<void> {
    await bridge.stopLoops()
    await bridge.stop()
  }

  /** Replaces the bridge if a variable has changed since the last look. */
  function look(): void {
    const now = parts?.read()
    if (parts === null || isDeepStrictEqual(now, seen)) return
    seen = now
    try {
      const next = parts.prepare()
      const old = live
      live = next
      next.bridge.start()
      retired = Promise.all([retired, retire(old)]).then(() => undefined)
      next.log.info('changed variables are taken')
      parts.onReplaced(next)
    } catch (error) {
      live.log.error('changed variables are not taken, the ones before stay', errorFieldsInFull(error))
    }
  }

  return {
    /** Hands each request to the bridge that serves now. */
    handler: (request: IncomingMessage, response: ServerResponse): void => void live.bridge.app(request, response),
    look,
    /** Makes readiness fail. */
    beginStop: () => live.beginStop(),
    /** No loop begins any more; resolves when the ones under way have ended. */
    stopLoops: () => live.bridge.stopLoops(),
    /** Resolves once every bridge has ended what it had begun. */
    stop: async (): Promise<void> => void (await Promise.all([live.bridge.stop(), retired])),
  }
}

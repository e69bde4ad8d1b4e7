/** A vendor that takes its time: every answer of the API begins so much later. The control plane answers at once. */
import type { RequestHandler } from 'express'

export interface Latency {
  set(ms: number): void
  middleware: RequestHandler
}

export function createLatency(): Latency {
  let delayMs = 0
  return {
    set: ms => {
      delayMs = ms
    },
    middleware: (_request, _response, next) => {
      if (delayMs === 0) next()
      else setTimeout(next, delayMs)
    },
  }
}

/** The clock of one end: real time plus what a test has stepped it by, forwards or back. Every answer's `Date` header shows it. */
import type { RequestHandler } from 'express'
import { z } from 'zod'

export interface WallClock {
  nowMs(): number
  advance(ms: number): void
}

export function createWallClock(): WallClock {
  let offsetMs = 0
  return {
    nowMs: () => Date.now() + offsetMs,
    advance: ms => {
      offsetMs += ms
    },
  }
}

/** The body of `POST /_/clock`; negative sets the clock back. */
export const clockBody = z.strictObject({ advanceMs: z.number().int() })

export const dateHeader =
  (nowMs: () => number): RequestHandler =>
  (_request, response, next) => {
    response.setHeader('Date', new Date(nowMs()).toUTCString())
    next()
  }

/** Counts requests by operation, so that tests can say how many calls a change costs. */
import type { RequestHandler } from 'express'

export interface RequestLog {
  counts(): Record<string, number>
  clear(): void
  middleware: RequestHandler
}

/** `operationOf` names what a request is counted as. */
export function createRequestLog(operationOf: (method: string, path: string) => string): RequestLog {
  const counts = new Map<string, number>()
  return {
    counts: () => Object.fromEntries([...counts].sort(([left], [right]) => left.localeCompare(right))),
    clear: () => counts.clear(),
    middleware: (request, _response, next) => {
      const operation = operationOf(request.method, request.path)
      counts.set(operation, (counts.get(operation) ?? 0) + 1)
      next()
    },
  }
}

import type { Request, RequestHandler } from 'express'

/** Requests whose answer has not gone out yet. */
export class OpenRequests {
  readonly #open = new Set<Request>()

  readonly track: RequestHandler = (request, response, next) => {
    this.#open.add(request)
    response.once('close', () => this.#open.delete(request))
    next()
  }

  /** What the callers see when the node stops: their connections are reset. */
  reset(): void {
    for (const request of this.#open) request.socket.resetAndDestroy()
    this.#open.clear()
  }
}

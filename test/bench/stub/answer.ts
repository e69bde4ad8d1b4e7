/** What a route answers. A body in pieces is written as it is, so that a page of shared text costs no copy. */
export interface Answer {
  readonly status: number
  readonly body: string | readonly Buffer[]
  readonly contentType?: string
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

export const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) })
export const result = (body: unknown, status = 200): Answer => ({ status, body: `{"result":${JSON.stringify(body)}}` })
export const nothing: Answer = { status: 204, body: '' }
export const missing: Answer = json({ error: { message: 'No Record found', detail: '' }, errors: [] }, 404)

/** sn_ws.RESTResponseV2. */
import type { OutboundResponse } from '../contracts.ts'
import type { Runtime } from './runtime.ts'
import { scriptText } from './script-text.ts'

const firstErrorStatus = 400

export class RestResponse {
  readonly #runtime: Runtime
  readonly #url: string
  readonly #answer: OutboundResponse

  constructor(runtime: Runtime, url: string, answer: OutboundResponse) {
    this.#runtime = runtime
    this.#url = url
    this.#answer = answer
  }

  /** 0 when there was no answer. */
  getStatusCode(): number {
    return 'error' in this.#answer ? 0 : this.#answer.status
  }
  getBody(): string {
    return 'error' in this.#answer ? '' : this.#answer.body
  }
  haveError(): boolean {
    return 'error' in this.#answer || this.#answer.status >= firstErrorStatus
  }
  getErrorCode(): number {
    return 'error' in this.#answer ? this.#answer.code : 0
  }
  getQueryString(): string {
    return this.#url.split('?')[1] ?? ''
  }
  waitForResponse(): void {}

  getErrorMessage(): string | null {
    if ('error' in this.#answer) return this.#answer.error
    return this.haveError() ? `Method failed: (${pathOf(this.#url)}) with code: ${this.#answer.status}` : null
  }

  getHeader(name: unknown): string | null {
    const wanted = scriptText(name).toLowerCase()
    return Object.entries(this.#headers()).find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null
  }

  getHeaders(): unknown {
    return this.#runtime.plain(this.#headers())
  }

  getAllHeaders(): object[] {
    return Object.entries(this.#headers()).map(([name, value]) => ({
      getName: () => name,
      getValue: () => value,
      toString: () => `${name}=${value}`,
    }))
  }

  #headers(): Record<string, string> {
    return 'error' in this.#answer ? {} : this.#answer.headers
  }
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]+/i, '').split('?')[0] ?? ''
}

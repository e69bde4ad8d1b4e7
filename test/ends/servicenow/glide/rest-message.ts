/** sn_ws.RESTMessageV2. */
import type { OutboundResponse } from '../contracts.ts'
import { loadRestMessage, type RestMessageParts } from './rest-message-records.ts'
import { RestResponse } from './rest-response.ts'
import type { Runtime } from './runtime.ts'
import { fence } from './scope-access.ts'
import { scriptText } from './script-text.ts'

/** glide.http.timeout, when a script sets none. */
const defaultTimeoutMs = 175_000

const xmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

export class RestMessage {
  readonly #runtime: Runtime
  readonly #parts: RestMessageParts
  readonly #variables = new Map<string, string>()
  #timeoutMs = defaultTimeoutMs
  /** Does everything in a body that looks like a variable count as one? */
  #isForced = true

  /** (message, method) names records of sys_rest_message; without arguments the script sets everything. */
  constructor(runtime: Runtime, message?: unknown, method?: unknown) {
    this.#runtime = runtime
    this.#parts = loadRestMessage(runtime, message === undefined ? null : scriptText(message), scriptText(method))
  }

  setEndpoint(endpoint: unknown): void {
    this.#parts.endpoint = scriptText(endpoint)
  }
  getEndpoint(): string {
    return this.#filled(this.#parts.endpoint)
  }
  setHttpMethod(method: unknown): void {
    this.#parts.method = scriptText(method).toUpperCase()
  }
  setRequestHeader(name: unknown, value: unknown): void {
    this.#parts.headers.set(scriptText(name), scriptText(value))
  }
  getRequestHeader(name: unknown): string | null {
    return this.#parts.headers.get(scriptText(name)) ?? null
  }
  getRequestHeaders(): unknown {
    return this.#runtime.plain(Object.fromEntries(this.#parts.headers))
  }
  setQueryParameter(name: unknown, value: unknown): void {
    this.#parts.query.set(scriptText(name), scriptText(value))
  }
  setRequestBody(body: unknown): void {
    this.#parts.body = scriptText(body)
  }
  getRequestBody(): string {
    return this.#body()
  }
  setHttpTimeout(milliseconds: unknown): void {
    this.#timeoutMs = Number(milliseconds) || defaultTimeoutMs
  }
  setStringParameterNoEscape(name: unknown, value: unknown): void {
    this.#variables.set(scriptText(name), scriptText(value))
  }

  setStringParameter(name: unknown, value: unknown): void {
    this.#variables.set(
      scriptText(name),
      scriptText(value).replace(/[&<>"']/g, character => xmlEntities[character] ?? character),
    )
  }

  disableForcedVariableSubstitution(): void {
    this.#isForced = false
  }
  setLogLevel(): void {}

  setBasicAuth(userName: unknown, password: unknown): void {
    const credentials = Buffer.from(`${scriptText(userName)}:${scriptText(password)}`, 'utf8').toString('base64')
    this.#parts.headers.set('Authorization', `Basic ${credentials}`)
  }

  /** Waits for the answer. A failed connection is a response with an error, not an exception. */
  execute(): RestResponse {
    const url = this.#url()
    const answer = new RestResponse(this.#runtime, url, this.#send(url))
    return fence(this.#runtime, answer, name => `ScriptableRESTResponse.${name}`)
  }

  executeAsync(): never {
    throw this.#runtime.error('executeAsync() needs the ECC queue, which this instance does not have')
  }

  #send(url: string): OutboundResponse {
    const { calls, platform } = this.#runtime
    const headers = Object.fromEntries([...this.#parts.headers].map(([name, value]) => [name, this.#filled(value)]))
    const started = Date.now()
    try {
      const body = this.#body()
      return platform.outbound.send({ method: this.#parts.method, url, headers, body, timeoutMs: this.#timeoutMs })
    } finally {
      calls.transaction.waitedMs += Date.now() - started
    }
  }

  #url(): string {
    const endpoint = this.getEndpoint()
    if (endpoint === '') throw this.#runtime.error('No endpoint specified')
    const query = [...this.#parts.query].map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(this.#filled(value))}`,
    )
    if (query.length === 0) return endpoint
    return `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query.join('&')}`
  }

  /** While substitution is forced, a `${name}` of a variable that nobody set is replaced by nothing. */
  #body(): string {
    const filled = this.#filled(this.#parts.body)
    return this.#isForced ? filled.replace(/\$\{[^}]*\}/g, '') : filled
  }

  /** `${name}` of a variable that was set; other dollar signs stay as they are. */
  #filled(text: string): string {
    return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => this.#variables.get(name) ?? whole)
  }
}

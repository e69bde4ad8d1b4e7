/** sn_ws_int: request and response as the script of a scripted REST operation sees them. */
import type { RestScriptRequest, RestScriptResponse } from '../seams.ts'
import { showStream, streamBytes } from './input-stream.ts'
import { ServiceError } from './rest-errors.ts'
import type { Runtime } from './runtime.ts'
import { fence } from './scope-access.ts'
import { scriptText } from './script-text.ts'

/** The request object. Values of queryParams are arrays. */
export function showRequest(runtime: Runtime, request: RestScriptRequest): object {
  return fence(runtime, requestObject(runtime, request), () => 'RESTAPIRequest')
}

function requestObject(runtime: Runtime, request: RestScriptRequest): object {
  const header = (name: unknown): string | null => {
    const wanted = scriptText(name).toLowerCase()
    return Object.entries(request.headers).find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
  }
  const query = Object.entries(request.queryParams)
    .flatMap(([name, values]) => values.map(value => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`))
    .join('&')
  return {
    pathParams: runtime.plain(request.pathParams),
    queryParams: runtime.plain(request.queryParams),
    headers: runtime.plain(request.headers),
    queryString: query,
    uri: request.path,
    url: runtime.platform.instanceUrl.replace(/\/$/, '') + request.path,
    body: fence(runtime, showBody(runtime, request.body), () => 'RESTAPIRequestBody'),
    getHeader: header,
    getSupportedResponseContentTypes: () => runtime.plain(['application/json', 'application/xml', 'text/xml']),
  }
}

function showBody(runtime: Runtime, body: string): object {
  return {
    get data(): unknown {
      if (body === '') return null
      try {
        return runtime.plain(JSON.parse(body))
      } catch {
        throw runtime.error('Exception while reading request')
      }
    },
    get dataString(): string {
      return body
    },
    get dataStream(): object {
      return showStream(Buffer.from(body, 'utf8'))
    },
  }
}

/** Collects what the script answers. */
export class OperationResponse {
  #status = 200
  #headers: Record<string, string> = {}
  #contentType: string | null = null
  #body: unknown = undefined
  #error: ServiceError | null = null
  #streamed: Uint8Array[] | null = null

  /** The object that the script gets. */
  show(runtime: Runtime): object {
    return fence(runtime, this.#object(runtime), method => `ScriptableServiceResultBuilder.${method}`)
  }

  #object(runtime: Runtime): object {
    return {
      setStatus: (status: unknown) => {
        this.#status = Number(status)
      },
      setHeader: (name: unknown, value: unknown) => {
        this.#headers[scriptText(name)] = scriptText(value)
      },
      setHeaders: (headers: unknown) => this.#setHeaders(headers),
      setContentType: (type: unknown) => {
        this.#contentType = scriptText(type)
      },
      setLocation: (location: unknown) => {
        this.#headers.Location = scriptText(location)
      },
      setBody: (body: unknown) => {
        this.#body = body
      },
      setError: (error: unknown) => this.fail(error),
      getStreamWriter: () =>
        fence(runtime, this.#streamWriter(), method => `ScriptableServiceResultStreamWriter.${method}`),
    }
  }

  /** The value that the script ends with counts as the body when it set none. */
  returned(value: unknown): void {
    if (this.#body === undefined && this.#streamed === null) this.#body = value
  }

  /** Ends the operation with an error, set or thrown. */
  fail(error: unknown): void {
    this.#error = error instanceof ServiceError ? error : new ServiceError(500, error, '')
  }

  /** What goes out: bodies wrapped in `result`, errors in the platform's shape, streams as they are. */
  finish(): RestScriptResponse {
    const headers = this.#headers
    if (this.#error !== null) {
      const { status, ...error } = ServiceError.contentOf(this.#error)
      return {
        status,
        headers,
        contentType: null,
        body: { error, status: 'failure' },
        stream: null,
      }
    }
    const stream = this.#streamed === null ? null : Buffer.concat(this.#streamed)
    const body = this.#body === undefined || this.#body === null || stream !== null ? undefined : { result: this.#body }
    return { status: this.#status, headers, contentType: this.#contentType, body, stream }
  }

  #setHeaders(headers: unknown): void {
    if (typeof headers !== 'object' || headers === null) return
    for (const [name, value] of Object.entries(headers)) this.#headers[name] = scriptText(value)
  }

  #streamWriter(): object {
    this.#streamed ??= []
    const written = this.#streamed
    return {
      writeString: (text: unknown) => void written.push(Buffer.from(scriptText(text), 'utf8')),
      writeStream: (stream: unknown) => void written.push(streamBytes(stream) ?? new Uint8Array()),
    }
  }
}

/** sn_ws_err: errors with which a scripted REST operation ends. Made by scripts, so they are plain objects with known methods. */
import { scriptClass } from './script-class.ts'
import { scriptText } from './script-text.ts'

export class ServiceError {
  #status: number
  #message: string
  #detail: string

  constructor(status: number, message: unknown, detail: unknown) {
    this.#status = status
    this.#message = scriptText(message)
    this.#detail = scriptText(detail)
  }

  setStatus(status: unknown): this {
    this.#status = Number(status) || this.#status
    return this
  }
  setMessage(message: unknown): this {
    this.#message = scriptText(message)
    return this
  }
  setDetail(detail: unknown): this {
    this.#detail = scriptText(detail)
    return this
  }
  /** What the answer says; scripts only set it. */
  static contentOf(error: ServiceError): { status: number; message: string; detail: string } {
    return { status: error.#status, message: error.#message, detail: error.#detail }
  }
  toString(): string {
    return this.#message
  }
}

const kinds: Record<string, { status: number; message: string }> = {
  ServiceError: { status: 500, message: 'Internal Server Error' },
  BadRequestError: { status: 400, message: 'Bad request' },
  NotFoundError: { status: 404, message: 'Not Found' },
  NotAcceptableError: { status: 406, message: 'Not Acceptable' },
  ConflictError: { status: 409, message: 'Conflict' },
  UnsupportedMediaTypeError: { status: 415, message: 'Unsupported Media Type' },
}

/** The namespace: predefined errors take (message, detail) as well as the setters. */
export function restErrors(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      scriptClass(ServiceError, ([message, detail]) => new ServiceError(kind.status, message ?? kind.message, detail)),
    ]),
  )
}

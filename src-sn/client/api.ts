/** The app's own resources, asked as the person whose session it is. */

const BASE = '/api/x_iio_sync/v1/home'

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Why there is no answer, as a sentence, and what stood in the way. */
export interface Problem {
  readonly kind: 'offline' | 'logged-out' | 'refused'
  readonly sentence: string
  /** The HTTP status; 0 without an answer. */
  readonly status: number
}

export type Query = Readonly<Record<string, string>>

export function getJson<T>(path: string, query: Query = {}): Promise<Answer<T>> {
  return ask<T>('GET', path, query)
}

export function postJson<T>(path: string, body: object): Promise<Answer<T>> {
  return ask<T>('POST', path, {}, body)
}

async function ask<T>(method: 'GET' | 'POST', path: string, query: Query, body?: object): Promise<Answer<T>> {
  const words = Object.entries(query).filter(([, value]) => value !== '')
  const search = words.length === 0 ? '' : `?${new URLSearchParams(words).toString()}`
  const request = {
    method,
    headers: {
      Accept: 'application/json',
      'X-UserToken': window.g_ck ?? '',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  try {
    const response = await fetch(`${BASE}${path}${search}`, request)
    return await read<T>(path, response)
  } catch {
    return failed('offline', 0, `The instance did not answer (${path}). Look at the network, then try again.`)
  }
}

async function read<T>(path: string, response: Response): Promise<Answer<T>> {
  const parsed = parse(await response.text())
  // The app made it for this page: both are built from the same types.
  if (response.ok && parsed !== null && 'result' in parsed) return { ok: true, value: parsed['result'] as T }
  if (response.status === 401)
    return failed('logged-out', 401, 'Your session has ended. Open the page again to log in.')
  const words = wordsOf(parsed)
  return failed(
    'refused',
    response.status,
    words === '' ? `The instance answered ${response.status} (${path}) without a reason. Try again later.` : words,
  )
}

function failed(kind: Problem['kind'], status: number, sentence: string): Answer<never> {
  return { ok: false, problem: { kind, status, sentence } }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The app's sentence stands in the detail. */
function wordsOf(body: Record<string, unknown> | null): string {
  const error = body?.['error']
  if (!isObject(error)) return ''
  const { detail, message } = error
  if (typeof detail === 'string' && detail !== '') return detail
  return typeof message === 'string' ? message : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Reads the address, headers and sysparm_* parameters of a record request. */
import type { RestRequest } from '../contracts.ts'

export interface ApiPath {
  api: string
  version: string
  segments: string[]
}

export interface ViewParameters {
  display: 'false' | 'true' | 'all'
  excludeLink: boolean
  fields: string[] | null
}

const maxBodyBytes = 10 * 1024 * 1024

/** `/api/now[/vN]/{api}/...`; null for anything else. */
export function readPath(path: string): ApiPath | null {
  const match = /^\/api\/now(\/v\d+)?\/([a-z]+)(?:\/(.*))?$/.exec(path.replace(/\/+$/, ''))
  if (!match) return null
  return {
    api: match[2] ?? '',
    version: match[1] ?? '',
    segments: (match[3] ?? '')
      .split('/')
      .filter(segment => segment !== '')
      .map(decode),
  }
}

export function header(request: RestRequest, name: string): string {
  return Object.entries(request.headers).find(([sent]) => sent.toLowerCase() === name)?.[1] ?? ''
}

export function parameter(request: RestRequest, name: string): string | null {
  return request.query.find(([key]) => key === name)?.[1] ?? null
}

/** Yes and no in any case: clients in Python write `True`. */
export function isOn(request: RestRequest, name: string): boolean {
  return parameter(request, name)?.toLowerCase() === 'true'
}

/** A count from the query string; the default when it is missing or no number, never below zero. */
export function count(request: RestRequest, name: string, byDefault: number): number {
  const value = Number(parameter(request, name) ?? '')
  return parameter(request, name) && Number.isInteger(value) ? Math.max(0, value) : byDefault
}

/** What the caller wants to see of values; anything else counts as no. */
export function displayMode(request: RestRequest): ViewParameters['display'] {
  const asked = parameter(request, 'sysparm_display_value')?.toLowerCase()
  return asked === 'true' || asked === 'all' ? asked : 'false'
}

export function readView(request: RestRequest): ViewParameters {
  const display = displayMode(request)
  const fields = (parameter(request, 'sysparm_fields') ?? '')
    .split(',')
    .map(field => field.trim())
    .filter(field => field !== '')
  return {
    display,
    excludeLink: isOn(request, 'sysparm_exclude_reference_link'),
    fields: fields.length > 0 ? fields : null,
  }
}

/** The method that counts: HEAD reads, and an override header wins. */
export function methodOf(request: RestRequest): string {
  const method = (header(request, 'x-http-method-override') || request.method).toUpperCase()
  return method === 'HEAD' ? 'GET' : method
}

/** Null when the body is small enough, else the platform's words. */
export function tooLarge(request: RestRequest): string | null {
  const length = request.body.byteLength
  if (length <= maxBodyBytes) return null
  return `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${maxBodyBytes} bytes.`
}

/** The JSON object of a body; of an array the first one alone, as the Table API does. Null when it cannot be read. */
export function readObject(body: Uint8Array): Record<string, unknown> | null {
  const text = Buffer.from(body).toString('utf8')
  if (text.trim() === '') return {}
  try {
    const parsed: unknown = JSON.parse(text)
    const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    return typeof first === 'object' && first !== null ? Object.fromEntries(Object.entries(first)) : null
  } catch {
    return null
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

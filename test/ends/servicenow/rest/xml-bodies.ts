/** XML in and out of the record APIs: what they say in JSON, element by element. */
import type { RestRequest, RestResponse } from '../contracts.ts'
import { parseXml, type XmlElement } from '../install/xml.ts'

const XML_TYPE = 'application/xml;charset=UTF-8'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A list is the element once for each of its members. */
function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((member: unknown) => toXml(name, member)).join('')
  if (value === null || value === undefined || value === '') return `<${name}/>`
  if (typeof value !== 'object') return `<${name}>${escape(`${value as string}`)}</${name}>`
  const inside = Object.entries(value).map(([key, member]: [string, unknown]) => toXml(key, member))
  return `<${name}>${inside.join('')}</${name}>`
}

/** The answer in XML: `response` around what JSON has. Answers that are no JSON stay as they are. */
export function asXml(answer: RestResponse): RestResponse {
  const type = answer.headers['Content-Type'] ?? ''
  if (typeof answer.body !== 'string' || !type.startsWith('application/json')) return answer
  const body: unknown = JSON.parse(answer.body)
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Type': XML_TYPE },
    body: `<?xml version="1.0" encoding="UTF-8"?>${toXml('response', body)}`,
  }
}

const toFields = (element: XmlElement): [string, string][] => element.children.map(({ name, text }) => [name, text])

/** The request with its XML body as JSON: the fields of `request/entry`, the first entry alone. Unreadable text stays and is refused later. */
export function fromXml(request: RestRequest): RestRequest {
  try {
    const root = parseXml(Buffer.from(request.body).toString('utf8'))
    const entry = root.children.find(({ name }) => name === 'entry') ?? root
    return { ...request, body: new Uint8Array(Buffer.from(JSON.stringify(Object.fromEntries(toFields(entry))))) }
  } catch {
    return request
  }
}

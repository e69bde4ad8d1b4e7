/** Reads XML as a tree in document order: the order of records in an update file matters. */
import { XMLParser } from 'fast-xml-parser'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

/** To be changed with anything below: trees are kept on disk. */
export const parsingVersion = 'xml 1'

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  // Scripts and page markup of an app are larger than the parser's guard against hostile input allows.
  processEntities: { enabled: true, maxExpandedLength: 50_000_000 },
})

/** The root element. Throws when the text is no XML. */
export function parseXml(text: string): XmlElement {
  const root = toElements(parser.parse(text)).find(element => !element.name.startsWith('?'))
  if (!root) throw new Error('No XML element found.')
  return root
}

function toElements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown) => toElement(node))
}

function toElement(node: unknown): XmlElement[] {
  if (typeof node !== 'object' || node === null) return []
  const entries: [string, unknown][] = Object.entries(node)
  const attributes = entries.find(([name]) => name === ':@')?.[1]
  const [name, content] = entries.find(([key]) => key !== ':@' && key !== '#text') ?? ['', null]
  if (name === '') return []
  return [{ name, attributes: toStrings(attributes), children: toElements(content), text: textOf(content) }]
}

function toStrings(attributes: unknown): Record<string, string> {
  if (typeof attributes !== 'object' || attributes === null) return {}
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .map((node: unknown) => (typeof node === 'object' && node !== null && '#text' in node ? String(node['#text']) : ''))
    .join('')
}

/** XML as a tree that can be read, changed and written back; text that stood in CDATA stays there. */
import { XMLBuilder, XMLParser } from 'fast-xml-parser'

export interface XmlNode {
  name: string
  attributes: Record<string, string>
  /** Child elements; a node has either these or text. */
  children: XmlNode[]
  text: string
  isCdata: boolean
}

const shape = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
}

const parser = new XMLParser({
  ...shape,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Scripts are larger than the parser's guard against hostile input allows.
  processEntities: { enabled: true, maxExpandedLength: 50_000_000 },
})

const builder = new XMLBuilder({ ...shape, suppressEmptyNode: true })

/** A node with text, or an empty one. */
export function leaf(name: string, text = '', attributes: Record<string, string> = {}): XmlNode {
  return { name, attributes, children: [], text, isCdata: false }
}

export function element(name: string, attributes: Record<string, string>, children: XmlNode[]): XmlNode {
  return { name, attributes, children, text: '', isCdata: false }
}

/** The text of a child; '' when it is not there. */
export function textOf(node: XmlNode, child: string): string {
  return node.children.find(({ name }) => name === child)?.text ?? ''
}

/** Throws when the text is no XML. */
export function readXml(text: string): XmlNode {
  const [root] = toNodes(parser.parse(text)).filter(({ name }) => !name.startsWith('?'))
  if (root === undefined) throw new Error('No XML element found.')
  return root
}

/** One line, without a declaration. Throws when a text holds a character that XML cannot carry or that readers change. */
export function writeXml(root: XmlNode): string {
  return builder.build([toOrdered(root)])
}

function toNodes(ordered: unknown): XmlNode[] {
  if (!Array.isArray(ordered)) return []
  return ordered.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const entries: [string, unknown][] = Object.entries(entry)
    const [name, content] = entries.find(([key]) => key !== ':@' && !key.startsWith('#')) ?? ['', null]
    if (name === '') return []
    const children = toNodes(content)
    const texts = children.length > 0 ? [] : textsIn(content)
    return [
      {
        name,
        attributes: toStrings(entries.find(([key]) => key === ':@')?.[1]),
        children,
        text: texts.map(({ text }) => text).join(''),
        isCdata: texts.some(({ isCdata }) => isCdata),
      },
    ]
  })
}

interface Text {
  text: string
  isCdata: boolean
}

function textsIn(content: unknown): Text[] {
  if (!Array.isArray(content)) return []
  return content.flatMap((entry: unknown): Text[] => {
    if (typeof entry !== 'object' || entry === null) return []
    if ('#text' in entry) return [{ text: String(entry['#text']), isCdata: false }]
    return '#cdata' in entry ? textsIn(entry['#cdata']).map(({ text }) => ({ text, isCdata: true })) : []
  })
}

function toStrings(attributes: unknown): Record<string, string> {
  if (typeof attributes !== 'object' || attributes === null) return {}
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
}

/** What XML 1.0 has no place for, and the carriage return that readers drop. */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/

function toOrdered({ name, attributes, children, text, isCdata }: XmlNode): Record<string, unknown> {
  if (UNWRITABLE.test(text)) throw new Error(`The text of <${name}> holds a character that XML cannot carry.`)
  // CDATA cannot hold CDATA: instances write such texts with entities too.
  const written = isCdata && !text.includes(']]>') ? { '#cdata': [{ '#text': text }] } : { '#text': text }
  const content = children.length > 0 ? children.map(toOrdered) : text === '' ? [] : [written]
  return { [name]: content, ':@': attributes }
}

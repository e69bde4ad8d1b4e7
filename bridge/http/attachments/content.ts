/** What an attachment is, by its first bytes: names and labels come from people and their programs. */
import type { Readable } from 'node:stream'
import { filetypeinfo } from 'magic-bytes.js'
import type { FileKind } from '../../mapping/timeline-item.ts'

/** As ServiceNow gives it out. */
export interface AttachmentContent {
  readonly contentType: string
  readonly sizeBytes: number | null
  readonly stream: Readable
}

export interface DetectedKind extends FileKind {
  /** Of an image the type that its bytes have; of anything else one that no browser renders. */
  readonly contentType: string
}

/** The signatures lie within these; a comment may stand before the element of an SVG. */
const enoughBytes = 4096

const shownTypes: readonly string[] = [
  'image/png',
  'image/apng',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/avif',
  'image/x-icon',
  'image/svg+xml',
]

/** An SVG is text: the library knows it only by its first letters. */
const svg = /^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i

export function kindOf(start: Buffer): DetectedKind {
  const text = start.toString('utf8').replace(/^\ufeff/, '')
  const isSvg = svg.test(text) && /<svg[\s>]/i.test(text)
  const found = filetypeinfo(start).find(({ mime }) => mime?.startsWith('image/'))?.mime
  const type = isSvg ? 'image/svg+xml' : found
  if (type === undefined) return { contentType: 'application/octet-stream', isImage: false, isShown: false }
  return { contentType: type, isImage: true, isShown: shownTypes.includes(type) }
}

/** `pieces` are all bytes, from the first one on. They must be consumed, or the stream destroyed. */
interface Opened {
  readonly start: Buffer
  readonly pieces: AsyncIterable<Buffer>
}

/** Reads the first bytes, and keeps them for the reader. */
export async function readStart(stream: Readable): Promise<Opened> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  const read: Buffer[] = []
  let length = 0
  while (length < enoughBytes) {
    const piece = await iterator.next()
    if (piece.done === true) break
    read.push(Buffer.from(piece.value))
    length += piece.value.length
  }
  const start = Buffer.concat(read)
  const pieces = async function* (): AsyncGenerator<Buffer> {
    if (start.length > 0) yield start
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { start: start.subarray(0, enoughBytes), pieces: pieces() }
}

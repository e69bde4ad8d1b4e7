/** GET /attachments/:token/:fileName: streams one attachment from ServiceNow to readers who have the link. */
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RequestHandler } from 'express'
import { BridgeError } from '../../observability/errors.ts'
import { errorFields, type Log } from '../../observability/log.ts'
import { withinMs } from '../deadline.ts'
import { kindOf, readStart, type AttachmentContent, type DetectedKind } from './content.ts'
import { notThere, readAttachmentToken } from './link.ts'

export interface AttachmentRouteParts {
  readonly secret: string | null
  readonly now: () => Date
  readonly log: Log
  /** How long ServiceNow may take to begin, and how long it or the reader may take over one piece (64 KB) before both are let go. */
  readonly pieceWithinMs: number
  /** null when ServiceNow has no such attachment, or none the app has announced. */
  readonly read: (sysId: string) => Promise<AttachmentContent | null>
}

type Opening = Pick<AttachmentRouteParts, 'read' | 'pieceWithinMs'>

/** The route handler. The bytes come from people, so headers make the browser treat them as an image or as a file to keep. */
export function attachmentRoute(parts: AttachmentRouteParts): RequestHandler {
  return async (request, response) => {
    const token: unknown = request.params.token
    if (parts.secret === null || typeof token !== 'string') throw notThere()
    const sysId = await readAttachmentToken(token, parts.secret, parts.now())
    const content = await openInTime(parts, sysId)
    if (content === null) throw notThere()
    response.set({
      ...headersOf(kindOf(content.start)),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'private, max-age=3600',
      'Referrer-Policy': 'no-referrer',
      ...(content.sizeBytes === null ? {} : { 'Content-Length': String(content.sizeBytes) }),
    })
    // The status line has left by now: a failure can only cut the connection, which pipeline does by destroying the response.
    try {
      await pipeInPieces(content, response, parts.pieceWithinMs)
    } catch (error) {
      parts.log.warn('attachment broke off', { sysId, ...errorFields(error) })
    } finally {
      content.stream.destroy()
    }
  }
}

/** An SVG is shown within a page, where its scripts do not run. Opened by itself it is a file like any other. */
function headersOf({ contentType, isShown }: DetectedKind): Record<string, string> {
  const isInline = isShown && contentType !== 'image/svg+xml'
  return { 'Content-Type': contentType, 'Content-Disposition': isInline ? 'inline' : 'attachment' }
}

/** ServiceNow waits for the delivery that asks this. */
const kindWithinMs = 5000

/** What the bytes of an attachment are; null when ServiceNow does not give it out. */
export async function readKind(read: Opening['read'], sysId: string): Promise<DetectedKind | null> {
  const content = await openInTime({ read, pieceWithinMs: kindWithinMs }, sysId)
  content?.stream.destroy()
  return content === null ? null : kindOf(content.start)
}

/** A stream that begins too late is discarded, because its reader has given up. */
async function openInTime({ read, pieceWithinMs }: Opening, sysId: string) {
  const opening = read(sysId)
  const discard = (): void =>
    void opening.then(
      content => content?.stream.destroy(),
      () => undefined,
    )
  try {
    return await withinMs(pieceWithinMs, opening.then(withStart), tooLate)
  } catch (error) {
    discard()
    throw error
  }
}

type Content = NonNullable<Awaited<ReturnType<typeof openInTime>>>

async function withStart(content: AttachmentContent | null) {
  if (content === null) return null
  const opened = await readStart(content.stream).catch((cause: unknown) => {
    throw new BridgeError('servicenow_unavailable', 'ServiceNow attachment: it broke off at its start.', { cause })
  })
  if (opened.start.length === 0 && content.sizeBytes !== 0)
    throw new BridgeError('servicenow_unavailable', 'ServiceNow attachment: the answer has no bytes.')
  return { ...content, ...opened }
}

const tooLate = (): BridgeError =>
  new BridgeError(
    'servicenow_unavailable',
    'ServiceNow attachment: it did not begin in time. Other readers may hold it up.',
  )

/** The reader was promised this length: what has another one must not pass for the file. */
const wrongLength = (length: number): Error => new Error(`it ended after ${length} bytes, which is not its length`)

/** A socket counts as busy while it has a byte to send, so a reader that takes none would be waited for without this. */
async function pipeInPieces(
  { stream, sizeBytes, pieces: from }: Content,
  to: Writable,
  pieceWithinMs: number,
): Promise<void> {
  const gaveUp = new AbortController()
  const timer = setTimeout(() => {
    gaveUp.abort()
    // What waits for its next piece ends by this alone.
    stream.destroy()
  }, pieceWithinMs)
  const pieces = async function* (source: AsyncIterable<Buffer>) {
    let length = 0
    for await (const piece of source) {
      timer.refresh()
      length += piece.length
      if (sizeBytes !== null && length > sizeBytes) break
      yield piece
    }
    if (sizeBytes !== null && length !== sizeBytes) throw wrongLength(length)
    timer.refresh()
  }
  try {
    await pipeline(from, pieces, to, { signal: gaveUp.signal })
  } finally {
    clearTimeout(timer)
  }
}

/** GET /attachments/:token/:fileName: streams one image from ServiceNow to readers who have the link. */
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RequestHandler } from 'express'
import { BridgeError } from '../../observability/errors.ts'
import { errorFields, type Log } from '../../observability/log.ts'
import { withinMs } from '../deadline.ts'
import { notThere, readAttachmentToken } from './link.ts'

export interface AttachmentContent {
  readonly contentType: string
  readonly sizeBytes: number | null
  readonly stream: Readable
}

export interface AttachmentRouteParts {
  readonly secret: string | null
  readonly now: () => Date
  readonly log: Log
  /** How long ServiceNow may take to begin, and how long it or the reader may take over one piece (64 KB) before both are let go. */
  readonly pieceWithinMs: number
  /** null when ServiceNow has no such attachment, or none the app has announced. */
  readonly read: (sysId: string) => Promise<AttachmentContent | null>
}

/** The route handler. The bytes come from people, so headers make the browser treat them as an image only. */
export function attachmentRoute(parts: AttachmentRouteParts): RequestHandler {
  return async (request, response) => {
    const token: unknown = request.params.token
    if (parts.secret === null || typeof token !== 'string') throw notThere()
    const sysId = await readAttachmentToken(token, parts.secret, parts.now())
    const content = await openInTime(parts, sysId)
    if (content === null) throw notThere()
    if (!/^image\/[a-z0-9.+-]+$/.test(content.contentType)) {
      content.stream.destroy()
      throw notThere()
    }
    response.set({
      'Content-Type': content.contentType,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Disposition': 'inline',
      'Cache-Control': 'private, max-age=3600',
      'Referrer-Policy': 'no-referrer',
      ...(content.sizeBytes === null ? {} : { 'Content-Length': String(content.sizeBytes) }),
    })
    // The status line has left by now: a failure can only cut the connection, which pipeline does by destroying the response.
    await pipeInPieces(content.stream, response, parts.pieceWithinMs).catch((error: unknown) =>
      parts.log.warn('attachment broke off', { sysId, ...errorFields(error) }),
    )
  }
}

/** A stream that begins too late is discarded, because its reader has given up. */
async function openInTime({ read, pieceWithinMs }: AttachmentRouteParts, sysId: string) {
  const opening = read(sysId)
  try {
    return await withinMs(pieceWithinMs, opening, tooLate)
  } catch (error) {
    void opening.then(
      content => content?.stream.destroy(),
      () => undefined,
    )
    throw error
  }
}

const tooLate = (): BridgeError =>
  new BridgeError(
    'servicenow_unavailable',
    'ServiceNow attachment: it did not begin in time. Other readers may hold it up.',
  )

/** A socket counts as busy while it has a byte to send, so a reader that takes none would be waited for without this. */
async function pipeInPieces(from: Readable, to: Writable, pieceWithinMs: number): Promise<void> {
  const gaveUp = new AbortController()
  const timer = setTimeout(() => gaveUp.abort(), pieceWithinMs)
  const pieces = async function* (source: Readable) {
    for await (const piece of source) {
      timer.refresh()
      yield piece
    }
    timer.refresh()
  }
  try {
    await pipeline(from, pieces, to, { signal: gaveUp.signal })
  } finally {
    clearTimeout(timer)
  }
}

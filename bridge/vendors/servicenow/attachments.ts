/** The bytes of an attachment, through the app: it gives out only those it has announced. */
import type { Readable } from 'node:stream'
import { BridgeError } from '../../observability/errors.ts'
import type { JsonClient } from '../http/json-client.ts'

export interface Attachment {
  readonly contentType: string
  readonly sizeBytes: number | null
  readonly stream: Readable
}

/** Opens the attachment; null when ServiceNow does not give it out. The caller must consume or destroy the stream. */
export async function openAttachment(client: JsonClient, sysId: string): Promise<Attachment | null> {
  try {
    const path = `/api/x_iio_sync/v1/sync/attachments/${encodeURIComponent(sysId)}`
    const answer = await client.open({ label: 'attachment', method: 'GET', path, about: sysId })
    const length = answer.header('content-length')
    // After decompression the announced length is not the length of what arrives.
    const isExact = length !== undefined && /^\d+$/.test(length) && answer.header('content-encoding') === undefined
    const contentType = (answer.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    return { contentType, sizeBytes: isExact ? Number(length) : null, stream: answer.stream }
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'servicenow_not_found') return null
    throw error
  }
}

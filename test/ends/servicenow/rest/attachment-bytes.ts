/** The bytes of attachments: gzip-compressed, in chunks that are rows of their own, written after the metadata row. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Row, Store, Term } from '../contracts.ts'
import { storedDate } from '../platform-data/new-rows.ts'
import type { Context, Platform, Records, WriteOutcome } from '../seams.ts'

export interface AttachmentFile {
  tableName: string
  tableSysId: string
  fileName: string
  contentType: string
  bytes: Uint8Array
}

const chunkBytes = 700_000

/** About what a scan takes. */
const scanMs = 1000

function queueScan({ store, now }: Platform, attachmentSysId: string): void {
  store.enqueue({ kind: 'attachment_scan', attachmentSysId, dueAt: now().getTime() + scanMs })
}

/** Whether the bytes of a file may leave the instance. An empty state is that of a file that was never scanned. */
function isHandedOut(attachment: Row | null): boolean {
  return attachment !== null && attachment['state'] !== 'pending' && attachment['state'] !== 'not_available'
}

/** The file's bytes as scripts and readers get them: null too while it waits for its scan, and once that refused it. */
export function readAttachmentBytes(store: Store, sysId: string): Uint8Array | null {
  return isHandedOut(store.get('sys_attachment', sysId)) ? storedBytes(store, sysId) : null
}

/** The file's bytes; null while its sys_attachment_doc rows are not complete (or there is no such attachment). */
export function storedBytes(store: Store, sysId: string): Uint8Array | null {
  const row = store.get('sys_attachment', sysId)
  if (!row) return null
  const chunks = store.query('sys_attachment_doc', {
    filter: ofAttachment(sysId),
    orderBy: [{ column: 'position', descending: false, numeric: true }],
  })
  const stored = Buffer.concat(chunks.map(chunk => Buffer.from(chunk['data'] ?? '', 'base64')))
  if (chunks.length === 0 || stored.length !== Number(row['size_compressed'])) return null
  return row['compressed'] === '1' ? new Uint8Array(gunzipSync(stored)) : new Uint8Array(stored)
}

/** Writes the sys_attachment row through `records` (rules fire), and the rows with its bytes after that. One that is `pending` is scanned then. */
export function storeAttachment(
  platform: Platform,
  records: Records,
  context: Context,
  file: AttachmentFile,
  state = 'available',
): WriteOutcome {
  const compressed = gzipSync(file.bytes)
  const outcome = records.insert(context, 'sys_attachment', {
    table_name: file.tableName,
    table_sys_id: file.tableSysId,
    file_name: file.fileName,
    content_type: file.contentType,
    size_bytes: String(file.bytes.byteLength),
    size_compressed: String(compressed.byteLength),
    compressed: '1',
    chunk_size_bytes: String(chunkBytes),
    hash: createHash('sha256').update(file.bytes).digest('hex'),
    state,
  })
  if (!outcome.ok) return outcome
  if (state === 'pending') queueScan(platform, outcome.row['sys_id'] ?? '')
  for (let position = 0; position * chunkBytes < compressed.length; position += 1) {
    platform.store.insert(
      'sys_attachment_doc',
      chunkRow(
        platform,
        context,
        outcome.row,
        position,
        compressed.subarray(position * chunkBytes, (position + 1) * chunkBytes),
      ),
    )
  }
  return outcome
}

/** Takes the bytes away once the metadata row is gone. */
export function deleteAttachmentBytes(store: Store, sysId: string): void {
  const chunks = store.query('sys_attachment_doc', { filter: ofAttachment(sysId) })
  for (const chunk of chunks) store.delete('sys_attachment_doc', chunk['sys_id'] ?? '')
}

function chunkRow(platform: Platform, { user }: Context, attachment: Row, position: number, bytes: Buffer): Row {
  const time = storedDate(platform.now())
  return {
    sys_id: platform.newSysId(),
    sys_attachment: attachment['sys_id'] ?? '',
    position: String(position),
    length: String(bytes.length),
    data: bytes.toString('base64'),
    sys_created_on: time,
    sys_created_by: user.userName,
    sys_updated_on: time,
    sys_updated_by: user.userName,
    sys_mod_count: '0',
  }
}

function ofAttachment(sysId: string): Term[][][] {
  return [[[{ column: 'sys_attachment', operator: '=', value: sysId }]]]
}

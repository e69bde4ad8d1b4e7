/** GlideSysAttachment, scoped. */
import { readAttachmentBytes, storeAttachment } from '../rest/attachment-bytes.ts'
import { Cursor } from './cursor.ts'
import { showStream, streamBytes } from './input-stream.ts'
import { cursorOf, showRecord } from './record.ts'
import type { Runtime } from './runtime.ts'
import { scriptText } from './script-text.ts'

/** Content that scripts may hold as text. */
const maxContentBytes = 5 * 1024 * 1024

export class SysAttachment {
  readonly #runtime: Runtime

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  getAttachments(table: unknown, sysId: unknown): object {
    const cursor = new Cursor(this.#runtime, 'sys_attachment')
    cursor.encoded.push(`table_name=${scriptText(table)}^table_sys_id=${scriptText(sysId)}`)
    cursor.query()
    return showRecord(cursor)
  }

  getContent(attachment: unknown): string {
    return Buffer.from(this.#limited(attachment)).toString('utf8')
  }

  getContentBase64(attachment: unknown): string {
    return Buffer.from(this.#limited(attachment)).toString('base64')
  }

  /** Null when there is no such attachment, or its bytes are not there yet. */
  getContentStream(sysId: unknown): object | null {
    const bytes = readAttachmentBytes(this.#runtime.platform.store, scriptText(sysId))
    return bytes === null ? null : showStream(bytes)
  }

  write(record: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
    return this.#store(record, fileName, contentType, Buffer.from(scriptText(content), 'utf8'))
  }

  writeBase64(record: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
    return this.#store(record, fileName, contentType, Buffer.from(scriptText(content), 'base64'))
  }

  writeContentStream(record: unknown, fileName: unknown, contentType: unknown, stream: unknown): string | null {
    const bytes = streamBytes(stream)
    return bytes === null ? null : this.#store(record, fileName, contentType, bytes)
  }

  deleteAttachment(sysId: unknown): void {
    const { records, calls } = this.#runtime
    records.remove(calls.frame, 'sys_attachment', scriptText(sysId))
  }

  #limited(attachment: unknown): Uint8Array {
    const sysId = cursorOf(attachment)?.state.sysId ?? ''
    const bytes = readAttachmentBytes(this.#runtime.platform.store, sysId) ?? new Uint8Array()
    if (bytes.length > maxContentBytes) {
      throw this.#runtime.error(
        `Attachment ${sysId} is larger than the ${maxContentBytes} bytes that a script may read`,
      )
    }
    return bytes
  }

  #store(record: unknown, fileName: unknown, contentType: unknown, bytes: Uint8Array): string | null {
    const owner = cursorOf(record)
    if (owner === null || owner.state.sysId === '') return null
    const { platform, records, calls } = this.#runtime
    const outcome = storeAttachment(platform, records, calls.frame, {
      tableName: owner.state.table,
      tableSysId: owner.state.sysId,
      fileName: scriptText(fileName),
      contentType: scriptText(contentType),
      bytes,
    })
    return outcome.ok ? (outcome.row.sys_id ?? null) : null
  }
}

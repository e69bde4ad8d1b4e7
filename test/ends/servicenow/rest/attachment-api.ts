/** The Attachment API: files of records, metadata and bytes apart. */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import type { Platform, Records, User } from '../seams.ts'
import {
  failure,
  methodNotSupported,
  noContent,
  noRecord,
  noRightsToQuery,
  noSuchResource,
  notParsable,
  refusedWrite,
  result,
  securityConstraint,
} from './answers.ts'
import { deleteAttachmentBytes, readAttachmentBytes, storeAttachment } from './attachment-bytes.ts'
import type { AttachmentFile } from './attachment-bytes.ts'
import { scanAttachment, stateOfNew } from './attachment-scan.ts'
import { viewAttachment } from './attachment-view.ts'
import { listHeaders } from './list-headers.ts'
import { readMultipart } from './multipart.ts'
import { count, header, methodOf, parameter, readObject, readPath } from './parameters.ts'
import { mayOnTarget, mayReadRow, mayWriteRow } from './row-access.ts'
import { compileFor, encodedQueryOf, mayQuery } from './row-query.ts'

interface AttachmentCall {
  platform: Platform
  records: Records
  request: RestRequest
  user: User
  version: string
}

const table = 'sys_attachment'
const defaultLimit = 1000

/** /api/now[/v1]/attachment... */
export function handleAttachment(platform: Platform, records: Records, request: RestRequest, user: User): RestResponse {
  const path = readPath(request.path)
  if (path?.api !== 'attachment') return noSuchResource()
  const call: AttachmentCall = { platform, records, request, user, version: path.version }
  const method = methodOf(request)
  const [first, second, ...more] = path.segments
  if (more.length > 0 || (second !== undefined && second !== 'file')) return noSuchResource()
  if (first === undefined) return method === 'GET' ? list(call) : methodNotSupported(method)
  if (first === 'file' || first === 'upload') {
    return method === 'POST'
      ? add(call, first === 'file' ? bodyFile(call) : multipartFile(call))
      : methodNotSupported(method)
  }
  const row = platform.store.get(table, first)
  if (row === null || !mayReadRow(platform, user, table, row)) return noRecord()
  if (second === 'file') return method === 'GET' ? download(call, row) : methodNotSupported(method)
  switch (method) {
    case 'GET':
      return result(200, viewAttachment(platform, row))
    case 'PATCH':
      return rename(call, row)
    case 'DELETE':
      return remove(call, row)
    default:
      return methodNotSupported(method)
  }
}

function list({ platform, request, user }: AttachmentCall): RestResponse {
  const encodedQuery = encodedQueryOf(platform, table, request)
  if (!mayQuery(platform, user, table, encodedQuery)) return noRightsToQuery()
  const { filter, orderBy } = compileFor(platform, user, table, encodedQuery)
  const limit = count(request, 'sysparm_limit', defaultLimit)
  const offset = count(request, 'sysparm_offset', 0)
  const rows = platform.store
    .query(table, { filter, orderBy, limit, offset })
    .filter(row => mayReadRow(platform, user, table, row))
  return result(
    200,
    rows.map(row => viewAttachment(platform, row)),
    listHeaders(platform.instanceUrl, request, platform.store.count(table, filter), limit, offset),
  )
}

/** A file that waits for its scan is scanned now. One whose bytes are not there yet is an empty file. */
function download({ platform, records }: AttachmentCall, { sys_id: sysId = '' }: Row): RestResponse {
  scanAttachment(platform.store, records, sysId)
  const row = platform.store.get(table, sysId) ?? {}
  if (row['state'] === 'not_available') {
    const message = `The file ${row['file_name'] ?? ''} did not pass security scan and cannot be downloaded.`
    return failure(403, message, null)
  }
  const body = readAttachmentBytes(platform.store, row['sys_id'] ?? '') ?? new Uint8Array()
  const headers = {
    'Content-Type': row['content_type'] || 'application/octet-stream',
    'Content-Disposition': `attachment;filename*=UTF-8''${encodeURIComponent(row['file_name'] ?? '')}`,
    'X-Attachment-Metadata': JSON.stringify(viewAttachment(platform, row)).replace(/[^\x20-\x7e]/g, '?'),
  }
  return { status: 200, headers, body }
}

function add(call: AttachmentCall, file: AttachmentFile | null): RestResponse {
  const { platform, records, user } = call
  if (
    file === null ||
    file.tableName === '' ||
    file.tableSysId === '' ||
    file.fileName === '' ||
    file.contentType === ''
  ) {
    return failure(400, 'Invalid request', 'table_name, table_sys_id, file_name and the content type are mandatory')
  }
  if (!mayOnTarget(platform, user, 'read', file.tableName, file.tableSysId)) return noRecord()
  const target = { table_name: file.tableName, table_sys_id: file.tableSysId }
  if (!mayWriteRow(platform, user, 'create', table, target)) return securityConstraint('Insert')
  const state = stateOfNew(platform.store, file.tableName, file.bytes.byteLength)
  const outcome = storeAttachment(platform, records, { user, scope: 'global' }, file, state)
  if (!outcome.ok) return refusedWrite(table, 'insert', file.fileName, outcome)
  const sysId = outcome.row['sys_id'] ?? ''
  const stored = platform.store.get(table, sysId) ?? outcome.row
  return result(201, viewAttachment(platform, stored), {
    Location: `${platform.instanceUrl}api/now${call.version}/attachment/${sysId}/file`,
  })
}

function bodyFile({ request }: AttachmentCall): AttachmentFile {
  return {
    tableName: parameter(request, 'table_name') ?? '',
    tableSysId: parameter(request, 'table_sys_id') ?? '',
    fileName: parameter(request, 'file_name') ?? '',
    contentType: header(request, 'content-type'),
    bytes: request.body,
  }
}

/** The fields come first, the file last, with the type on its own part. */
function multipartFile({ request }: AttachmentCall): AttachmentFile | null {
  const parts = readMultipart(header(request, 'content-type'), request.body)
  const file = parts?.find(part => part.fileName !== null)
  if (!parts || !file) return null
  const field = (name: string): string =>
    Buffer.from(parts.find(part => part.name === name)?.bytes ?? []).toString('utf8')
  return {
    tableName: field('table_name'),
    tableSysId: field('table_sys_id'),
    fileName: file.fileName ?? '',
    contentType: file.contentType || 'application/octet-stream',
    bytes: file.bytes,
  }
}

function rename({ platform, records, request, user }: AttachmentCall, row: Row): RestResponse {
  const fileName = readObject(request.body)?.['file_name']
  if (typeof fileName !== 'string' || fileName === '') return notParsable()
  if (!mayOnTarget(platform, user, 'write', row['table_name'] ?? '', row['table_sys_id'] ?? ''))
    return securityConstraint('Update')
  const outcome = records.update({ user, scope: 'global' }, table, row['sys_id'] ?? '', { file_name: fileName })
  return outcome.ok ? noContent() : refusedWrite(table, 'update', fileName, outcome)
}

function remove({ platform, records, user }: AttachmentCall, row: Row): RestResponse {
  if (!mayOnTarget(platform, user, 'write', row['table_name'] ?? '', row['table_sys_id'] ?? ''))
    return securityConstraint('Delete')
  const sysId = row['sys_id'] ?? ''
  const outcome = records.remove({ user, scope: 'global' }, table, sysId)
  if (!outcome.ok) return refusedWrite(table, 'delete', row['file_name'] ?? '', outcome)
  deleteAttachmentBytes(platform.store, sysId)
  return noContent()
}

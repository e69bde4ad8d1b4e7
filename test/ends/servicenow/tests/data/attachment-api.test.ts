import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RestResponse } from '../../contracts.ts'
import { handleAttachment } from '../../rest/attachment-api.ts'
import { readAttachmentBytes, storedBytes } from '../../rest/attachment-bytes.ts'
import { INFECTED_MARK, SCAN_PROPERTY, scanAttachment } from '../../rest/attachment-scan.ts'
import { readMultipart } from '../../rest/multipart.ts'
import type { Records } from '../../seams.ts'
import { instanceUrl, newInstance, noon } from './instance.ts'
import type { TestInstance } from './instance.ts'
import { failureBody, request, resultOf } from './rest-call.ts'
import type { CallOptions } from './rest-call.ts'

let instance: TestInstance
let records: Records
beforeEach(() => {
  instance = newInstance()
  records = instance.records
  instance.store.insert('task', { sys_id: 'inc1', sys_class_name: 'incident', number: 'INC1' })
})

function call(method: string, path: string, options: CallOptions = {}): RestResponse {
  return handleAttachment(
    instance.platform,
    records,
    request(method, `/api/now${path}`, options),
    instance.user(options.userName ?? 'admin'),
  )
}

const target = { table_name: 'incident', table_sys_id: 'inc1', file_name: 'größe.png' }
const noise = createHash('sha512').update('noise').digest()
const upload = (options: CallOptions = {}, prefix = ''): RestResponse =>
  call('POST', `${prefix}/attachment/file`, {
    query: target,
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(noise),
    ...options,
  })
const onlyId = (): string => instance.store.all('sys_attachment')[0]?.['sys_id'] ?? ''

test('upload: metadata, Location of the version called, bytes back as they were', () => {
  const created = upload({}, '/v1')
  const sysId = onlyId()
  expect(created.status).toBe(201)
  expect(created.headers['Location']).toBe(`${instanceUrl}api/now/v1/attachment/${sysId}/file`)
  expect(resultOf(created)).toMatchObject({
    sys_id: sysId,
    table_name: 'incident',
    table_sys_id: 'inc1',
    file_name: 'größe.png',
    content_type: 'image/png',
    size_bytes: '64',
    compressed: 'true',
    hash: createHash('sha256').update(noise).digest('hex'),
    download_link: `${instanceUrl}api/now/attachment/${sysId}/file`,
    created_by_name: 'System Administrator',
  })
  const file = call('GET', `/attachment/${sysId}/file`)
  expect(file).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/png' } })
  expect(Buffer.from(file.body)).toEqual(noise)
  expect(JSON.parse(file.headers['X-Attachment-Metadata'] ?? '')).toMatchObject({ sys_id: sysId })
})

test('the metadata row is there before its bytes', () => {
  const seen: (Uint8Array | null)[] = []
  records = {
    ...instance.records,
    insert: (context, table, values) => {
      const outcome = instance.records.insert(context, table, values)
      if (outcome.ok) seen.push(storedBytes(instance.store, outcome.row['sys_id'] ?? ''))
      return outcome
    },
  }
  upload()
  expect(seen).toEqual([null])
  expect(storedBytes(instance.store, onlyId())).toHaveLength(64)
})

test('large files lie in several chunks; with one missing the bytes are not complete', () => {
  const bytes = new Uint8Array(createHash('shake256', { outputLength: 1_500_000 }).update('incompressible').digest())
  upload({ body: bytes })
  const chunks = instance.store.all('sys_attachment_doc')
  expect(chunks.map(chunk => chunk['position'])).toEqual(['0', '1', '2'])
  expect(Buffer.from(storedBytes(instance.store, onlyId()) ?? []).equals(Buffer.from(bytes))).toBe(true)
  instance.store.delete('sys_attachment_doc', chunks[1]?.['sys_id'] ?? '')
  expect(storedBytes(instance.store, onlyId())).toBeNull()
  expect(storedBytes(instance.store, 'nothing')).toBeNull()
})

test('multipart upload', () => {
  const part = (head: string, content: string): string =>
    `--XX\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const file = part('name="uploadFile"; filename="a.txt"\r\nContent-Type: text/plain', 'line\r\nline')
  const body = `${part('name="table_name"', 'incident')}${part('name="table_sys_id"', 'inc1')}${file}--XX--\r\n`
  const created = call('POST', '/attachment/upload', {
    headers: { 'content-type': 'multipart/form-data; boundary=XX' },
    body,
  })
  expect(created.status).toBe(201)
  expect(resultOf(created)).toMatchObject({ file_name: 'a.txt', content_type: 'text/plain', size_bytes: '10' })
  expect(Buffer.from(storedBytes(instance.store, onlyId()) ?? []).toString()).toBe('line\r\nline')
  expect(readMultipart('application/json', new Uint8Array())).toBeNull()
  expect(call('POST', '/attachment/upload', { headers: { 'content-type': 'application/json' }, body }).status).toBe(400)
})

test('list by query or by name, with the count', () => {
  upload()
  upload({ query: { ...target, file_name: 'b.png' } })
  const found = (query: Record<string, string>): [unknown, string | undefined] => {
    const answer = call('GET', '/attachment', { query })
    return [
      z
        .array(z.object({ file_name: z.string() }))
        .parse(resultOf(answer))
        .map(row => row.file_name),
      answer.headers['X-Total-Count'],
    ]
  }
  expect(found({ table_sys_id: 'inc1' })).toEqual([['größe.png', 'b.png'], '2'])
  expect(found({ sysparm_query: 'file_nameSTARTSWITHb' })).toEqual([['b.png'], '1'])
  expect(found({ sysparm_limit: '1', sysparm_offset: '1' })).toEqual([['b.png'], '2'])
})

test('rename and delete, bytes and all', () => {
  upload()
  const sysId = onlyId()
  expect(call('PATCH', `/attachment/${sysId}`, { body: { file_name: 'c.png' } }).status).toBe(204)
  expect(resultOf(call('GET', `/attachment/${sysId}`))).toMatchObject({ file_name: 'c.png' })
  expect(call('DELETE', `/attachment/${sysId}`).status).toBe(204)
  expect(instance.store.all('sys_attachment_doc')).toEqual([])
  expect(call('GET', `/attachment/${sysId}`).status).toBe(404)
})

describe('rights are those of the record', () => {
  test('a user who may not read it sees no file', () => {
    upload()
    expect(resultOf(call('GET', '/attachment', { userName: 'abel.tuter' }))).toEqual([])
    for (const path of [`/attachment/${onlyId()}`, `/attachment/${onlyId()}/file`]) {
      expect(call('GET', path, { userName: 'abel.tuter' }).status).toBe(404)
    }
    expect(call('GET', `/attachment/${onlyId()}`, { userName: 'beth.anglin' }).status).toBe(200)
    expect(upload({ userName: 'abel.tuter' }).status).toBe(404)
    expect(upload({ userName: 'beth.anglin' }).status).toBe(201)
  })

  test('reading is not writing', () => {
    instance.store.insert('sys_user', { sys_id: 'u1', user_name: 'u1' })
    const query = { table_name: 'sys_user', table_sys_id: 'u1', file_name: 'x' }
    const answer = upload({ userName: 'beth.anglin', query })
    expect(answer.status).toBe(403)
    expect(resultOf(answer)).toEqual(
      failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints'),
    )
    upload({ query })
    expect(call('DELETE', `/attachment/${onlyId()}`, { userName: 'beth.anglin' }).status).toBe(403)
    expect(call('PATCH', `/attachment/${onlyId()}`, { userName: 'beth.anglin', body: { file_name: 'y' } }).status).toBe(
      403,
    )
  })

  test('no record, no parameters, no such path', () => {
    expect(upload({ query: { ...target, table_sys_id: 'gone' } }).status).toBe(404)
    expect(upload({ query: { ...target, table_name: 'gone' } }).status).toBe(404)
    expect(upload({ query: { table_name: 'incident' } }).status).toBe(400)
    expect(call('GET', '/attachment/a/b').status).toBe(400)
    expect(call('PUT', '/attachment').status).toBe(405)
    expect(call('GET', '/attachment/file').status).toBe(405)
  })
})

describe('scanning', () => {
  const infected = { body: new Uint8Array(Buffer.concat([noise, Buffer.from(INFECTED_MARK)])) }
  const stateOf = () => {
    const { state, sys_updated_by } = instance.store.get('sys_attachment', onlyId()) ?? {}
    return [state, sys_updated_by]
  }

  test('a file waits, and its bytes are kept from scripts, until its scan a second later', () => {
    upload()
    expect(stateOf()).toEqual(['pending', 'admin'])
    expect(readAttachmentBytes(instance.store, onlyId())).toBeNull()
    expect(instance.store.takeJob()).toEqual({
      kind: 'attachment_scan',
      attachmentSysId: onlyId(),
      dueAt: noon.getTime() + 1000,
    })
    scanAttachment(instance.store, records, onlyId())
    expect(stateOf()).toEqual(['available', 'system'])
    expect(Buffer.from(readAttachmentBytes(instance.store, onlyId()) ?? [])).toEqual(noise)
  })

  test('a file that is downloaded before is scanned then', () => {
    upload()
    expect(call('GET', `/attachment/${onlyId()}/file`).status).toBe(200)
    expect(stateOf()).toEqual(['available', 'system'])
  })

  test('an infected file is refused to everybody', () => {
    upload(infected)
    scanAttachment(instance.store, records, onlyId())
    expect(stateOf()).toEqual(['not_available', 'system'])
    expect(readAttachmentBytes(instance.store, onlyId())).toBeNull()
    const answer = call('GET', `/attachment/${onlyId()}/file`)
    expect([answer.status, resultOf(answer)]).toEqual([
      403,
      failureBody('The file größe.png did not pass security scan and cannot be downloaded.', null),
    ])
  })

  test.each([
    ['while scanning is off', () => property('false'), {}],
    ['of a field', () => undefined, { table_name: 'ZZ_YYincident' }],
  ])('a file %s has no state, and is there at once', (_which, prepare, query) => {
    prepare()
    upload({ query: { ...target, ...query } })
    expect([stateOf()[0], instance.store.takeJob()]).toEqual(['', null])
    expect(Buffer.from(readAttachmentBytes(instance.store, onlyId()) ?? [])).toEqual(noise)
  })

  function property(value: string): void {
    const row = instance.store.all('sys_properties').find(each => each['name'] === SCAN_PROPERTY)
    instance.store.update('sys_properties', row?.['sys_id'] ?? '', { value })
  }
})

import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { ask, documentOf } from '../documents.ts'
import { declare, edit, INCIDENT_ID, recordOf, ticketOf } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a00ff', 'hex') }

let instance: AppInstance
let image: string
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  image = instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG).result['sys_id'] ?? ''
  instance.settle()
})

const read = (user: string, sysId: string) => instance.call(user, 'GET', `/api/x_iio_sync/v1/sync/attachments/${sysId}`)

function expectNotFound(sysId: string): void {
  const answer = read(INTEGRATION, sysId)
  expect(answer.status).toBe(404)
  expect(JSON.parse(answer.text)).toEqual({
    error: { message: 'No attachment found', detail: 'No captured attachment has this sys_id.' },
    status: 'failure',
  })
}

test('the bytes of a captured image, as they are', () => {
  const answer = read(INTEGRATION, image)
  expect(answer.status).toBe(200)
  expect(answer.headers['Content-Type']).toBe('image/png')
  // The length of what the platform sends is its own to say: it compresses.
  expect(answer.headers).toMatchObject({ 'X-Attachment-Size': '10' })
  expect(answer.headers).not.toHaveProperty('Content-Length')
  expect(Buffer.from(answer.bytes).equals(PNG.bytes)).toBe(true)
})

test('an image that was not captured is not there for the bridge', () => {
  const other = instance.create('admin', 'incident', { short_description: 'Other' }).result['sys_id'] ?? ''
  expectNotFound(instance.attach('beth.anglin', 'incident', other, PNG).result['sys_id'] ?? '')
})

test.each(['0'.repeat(32), 'nothing', `${'0'.repeat(31)}^`])('an id that is none: %s', sysId => {
  expectNotFound(encodeURIComponent(sysId))
})

test('an image of an incident that turned private', () => {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: 'true' })
  expectNotFound(image)
})

test('an image of an incident that turned private while nothing but its mark was sent', () => {
  ask(instance, 'POST', 'incidents', documentOf(instance, { incident: { external_id: INCIDENT_ID, private: true } }))
  expectNotFound(image)
})

test('an image after "Unlink", until its record is linked to the incident again', () => {
  const record = recordOf(instance)
  instance.press('Unlink', ticketOf(instance))
  expectNotFound(image)
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { status: 'in_sync' })
  expect([ticketOf(instance)['target'], read(INTEGRATION, image).status]).toEqual([record['sys_id'], 200])
})

test('an image after somebody deleted the ticket row, until it comes back with the next change', () => {
  const record = recordOf(instance)
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id'] ?? ''}`)
  expectNotFound(image)
  declare(instance, { source_updated_at: '2026-11-22T03:30:00.000000Z' })
  instance.settle()
  expect([ticketOf(instance)['target'], read(INTEGRATION, image).status]).toEqual([record['sys_id'], 200])
})

test('an image whose event somebody deleted', () => {
  for (const event of instance.rows('x_iio_sync_outbound_event', { type: 'attachment' }))
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_outbound_event/${event['sys_id'] ?? ''}`)
  expectNotFound(image)
})

test('an image of a record that is no longer the one of the ticket', () => {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { target: '0'.repeat(32) })
  expectNotFound(image)
})

test('an image that hangs on another record by now', () => {
  instance.poke('sys_attachment', image, { table_sys_id: '0'.repeat(32) })
  expectNotFound(image)
})

test('an image whose record was deleted', () => {
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  expectNotFound(image)
})

test('an image that stayed behind when its record was deleted', () => {
  const attachment = instance.row('sys_attachment', image)
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  if (instance.rows('sys_attachment', { sys_id: image }).length === 0) instance.plant('sys_attachment', attachment)
  expectNotFound(image)
})

test('an image that was deleted itself', () => {
  instance.call('admin', 'DELETE', `/api/now/table/sys_attachment/${image}`)
  expectNotFound(image)
})

test('the integration user has no other way to it', () => {
  expect(instance.call(INTEGRATION, 'GET', `/api/now/attachment/${image}/file`).status).toBe(404)
  const list = instance.call(INTEGRATION, 'GET', '/api/now/table/sys_attachment')
  expect(list.status === 403 || list.text === '{"result":[]}').toBe(true)
})

test('nobody else has this one', () => {
  expect(read('beth.anglin', image).status).toBe(403)
})

describe('a file without bytes to give out is an error, never an empty answer', () => {
  const refusal = (sysId: string): unknown[] => {
    const { status, text } = read(INTEGRATION, sysId)
    return [status, JSON.parse(text)]
  }
  const failure = (message: string, detail: string): object => ({ error: { message, detail }, status: 'failure' })
  const waits = failure(
    'Attachment not available yet',
    'It waits for the antivirus scan of ServiceNow. Try again later.',
  )
  const removeChunks = (): void => {
    for (const { sys_id } of instance.rows('sys_attachment_doc'))
      instance.call('admin', 'DELETE', `/api/now/table/sys_attachment_doc/${sys_id}`)
  }

  test('while it waits for its scan', () => {
    instance.poke('sys_attachment', image, { state: 'pending' })
    expect(refusal(image)).toEqual([425, waits])
  })

  test('while it waits for its scan, and its bytes are gone', () => {
    instance.poke('sys_attachment', image, { state: 'pending' })
    removeChunks()
    expect(refusal(image)).toEqual([425, waits])
  })

  test('once the scan has refused it', () => {
    instance.poke('sys_attachment', image, { state: 'not_available' })
    expect(refusal(image)).toEqual([
      410,
      failure('Attachment refused', 'The antivirus scan of ServiceNow refused the file, so nobody gets it.'),
    ])
  })

  test('when its bytes are missing', () => {
    removeChunks()
    expect(refusal(image)).toEqual([
      425,
      failure('Attachment without content', 'ServiceNow has not stored its bytes, or has lost them. Try again later.'),
    ])
  })

  test('an empty file is an empty answer', () => {
    instance.setProperty('x_iio_sync.capture.image_attachments', 'all')
    const file = { name: 'empty.txt', type: 'text/plain', bytes: new Uint8Array() }
    const empty = instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', file).result['sys_id']
    instance.settle()
    const answer = read(INTEGRATION, empty ?? '')
    expect([answer.status, answer.headers['X-Attachment-Size'], answer.bytes.length]).toEqual([200, '0', 0])
  })

  test.each(['', 'available', 'available_conditionally'])('in the state "%s" it is given out', state => {
    instance.poke('sys_attachment', image, { state })
    expect(read(INTEGRATION, image).status).toBe(200)
  })
})

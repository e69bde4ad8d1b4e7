import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, edit, events, payloadOf, recordOf, ticketOf } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
})

const attach = (file: typeof PNG) =>
  instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', file)

test('an image becomes one event, however often the rule runs', () => {
  const sysId = attach(PNG).result['sys_id']
  const jobs = instance.takeJobs()
  for (const job of [...jobs, ...jobs]) instance.runJob(job)
  expect(events(instance, 'attachment')).toHaveLength(1)
  expect(payloadOf(events(instance, 'attachment')[0])).toMatchObject({
    source_id: `attachment:${sysId}`,
    type: 'attachment',
    author: 'Beth Anglin',
    attachment: { sys_id: sysId, file_name: 'graph.png', content_type: 'image/png', size_bytes: 8 },
  })
})

test('other files stay where they are', () => {
  attach({ ...PNG, name: 'log.txt', type: 'text/plain' })
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(0)
})

test('the switch', () => {
  instance.setProperty('x_iio_sync.capture.image_attachments', 'false')
  attach(PNG)
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(0)
})

test('an image on a record that is not linked', () => {
  const record = instance.create('admin', 'incident', { short_description: 'Other' }).result['sys_id'] ?? ''
  instance.attach('beth.anglin', 'incident', record, PNG)
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(0)
})

test('an image on the record of an incident that is kept private', () => {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: 'true' })
  attach(PNG)
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(0)
})

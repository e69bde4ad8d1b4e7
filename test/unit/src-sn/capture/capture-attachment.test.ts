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
    attachment: { sys_id: sysId, file_name: 'graph.png', content_type: 'image/png', size_bytes: 8, images_only: true },
  })
})

const files = {
  image: PNG,
  unlabelled: { ...PNG, name: 'phone-photo.png', type: 'application/octet-stream' },
  bytesOnly: { ...PNG, name: 'photo', type: 'application/octet-stream' },
  named: { ...PNG, name: 'IMG_0001.HEIC', type: 'text/plain' },
  text: { ...PNG, name: 'log.txt', type: 'text/plain' },
  page: { ...PNG, name: 'page.html', type: 'text/html' },
}
const sent = (): unknown[] =>
  events(instance, 'attachment')
    .map(event => payloadOf(event)['attachment'] as Record<string, unknown>)
    .map(({ file_name, images_only }) => [file_name, images_only])
    .sort()
const names = (...given: (keyof typeof files)[]): string[] => given.map(each => files[each].name)
const possibleImages = names('image', 'unlabelled', 'bytesOnly', 'named')

test.each([
  ['as shipped', undefined, possibleImages, true],
  ['images', 'images', possibleImages, true],
  ['switched on before it was a choice', 'true', possibleImages, true],
  ['all files', 'all', [...possibleImages, ...names('text', 'page')], false],
  ['none', 'none', [], true],
  ['switched off before it was a choice', 'false', [], true],
])('what travels, %s', (_title, value, expected, imagesOnly) => {
  if (value !== undefined) instance.setProperty('x_iio_sync.capture.image_attachments', value)
  for (const file of Object.values(files)) attach(file)
  const jobs = instance.takeJobs()
  const wanted = expected.map(name => [name, imagesOnly]).sort()
  for (const job of jobs) instance.runJob(job)
  expect(sent()).toEqual(wanted)
})

test('files that nobody wants cost no job', () => {
  attach(files.text)
  expect(instance.takeJobs().filter(({ kind }) => kind !== 'attachment_scan')).toEqual([])
})

test('a file of a field is no attachment', () => {
  instance.setProperty('x_iio_sync.capture.image_attachments', 'all')
  const sysId = recordOf(instance)['sys_id'] ?? ''
  for (const file of Object.values(files)) instance.attach('beth.anglin', 'ZZ_YYincident', sysId, file)
  instance.settle()
  expect(sent()).toEqual([])
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

test.each([
  ['a second before', '2026-11-22 03:00:01', 0],
  ['in the very second in which', '2026-11-22 03:00:00', 1],
])('an image that was added %s what is kept begins, %s', (_when, events_before, count) => {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { events_before })
  attach(PNG)
  instance.advance(10)
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(count)
})

/** One item for one happening, also when incident.io has forgotten the idempotency key. The real client and incident.io's end. */
import { z } from 'zod'
import type { JournalEvent, OutboundEvent } from '../../../../bridge/wire/app-event.ts'
import { createOutboundDelivery } from '../../../../bridge/sync/outbound-event.ts'
import { createIncidentIoClient } from '../../../../bridge/vendors/incident-io/client.ts'
import { contractPath } from '../../../ends/incident-io/http/contract.ts'
import { startServer } from '../../../ends/incident-io/server.ts'
import { readContract } from '../../../ends/shared/contract.ts'
import { eventBase } from '../mapping/samples.ts'

let end: Awaited<ReturnType<typeof startServer>>
let incidentId: string
let tokens = 0
const control = async (method: string, path: string, body: object = {}): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${end.apiKey}` }
  const answer = await fetch(`${end.url}${path}`, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  return answer.status === 204 ? null : answer.json()
}
const declared = z.object({ incident: z.object({ id: z.string() }) })
const listed = z.object({ incident_timeline_items: z.array(z.object({ id: z.string(), description: z.string() })) })

beforeEach(async () => {
  end = await startServer({ contract: readContract(contractPath()) })
  incidentId = declared.parse(await control('POST', '/_/incidents', { name: 'Checkout is slow' })).incident.id
})
afterEach(() => end.stop())

const items = async () =>
  listed.parse(await control('GET', `/v2/incident_timeline_items?incident_id=${incidentId}`)).incident_timeline_items
const links = async () =>
  z
    .object({ incident_attachments: z.array(z.unknown()) })
    .parse(await control('GET', `/v1/incident_attachments?incident_id=${incidentId}`)).incident_attachments

/** As a process that has just started. */
const deliver = (event: OutboundEvent) =>
  createOutboundDelivery({
    writer: createIncidentIoClient({
      baseUrl: end.url,
      apiKey: end.apiKey,
      timeoutMs: 5000,
      version: '1',
      onCall: () => undefined,
    }),
    linkTo: async sysId => {
      tokens += 1
      const sameAs = `https://bridge.example/a/${sysId}.`
      return { url: `${sameAs}${tokens}/g.png`, sameAs, mark: `.${tokens}/` }
    },
    readKind: async () => null,
    lastConfiguration: () => null,
    nowMs: () => 0,
    echoes: { note: () => undefined },
    runExclusive: (_incidentId, work) => work(),
  })({ ...event, incidentId, externalId: incidentId })

const note: JournalEvent = { ...eventBase, type: 'work_note', text: 'Rolled *back*, see <a&b>.' }
const hours = 3600
const days = 24 * hours

test('after a lost answer, forgotten keys, and another attempt two hours later', async () => {
  await control('POST', '/_/faults', {
    match: { method: 'POST', path: '/v2/incident_timeline_items' },
    kind: 'lost_answer',
  })
  await expect(deliver(note)).rejects.toMatchObject({ code: 'incident_io_unreachable' })
  await control('DELETE', '/_/idempotency-keys')
  expect(await deliver({ ...note, attempt: 9, ageSeconds: 2 * hours })).toMatchObject({ outcome: 'delivered' })
  expect(await items()).toHaveLength(1)
})

test('within the hour the key is trusted, and nothing is listed', async () => {
  await deliver(note)
  await control('DELETE', '/_/requests')
  await deliver({ ...note, attempt: 2, ageSeconds: hours - 1 })
  const { counts } = z.object({ counts: z.record(z.string(), z.number()) }).parse(await control('GET', '/_/requests'))
  expect(Object.values(counts)).toEqual([1])
  expect(await items()).toHaveLength(1)
})

test('from a restored instance, whose event of yesterday was sent after the backup: as its first attempt', async () => {
  await deliver(note)
  await control('DELETE', '/_/idempotency-keys')
  await deliver({ ...note, attempt: 1, ageSeconds: days })
  expect(await items()).toHaveLength(1)
})

test('by "Retry all" after days, with a text that was corrected in ServiceNow, and an item that somebody edited', async () => {
  await deliver(note)
  const [item] = await items()
  await control('PATCH', `/v2/incident_timeline_items/${item?.id ?? ''}`, {
    title: 'Rollback',
    description: `Edited. ${item?.description.slice(item.description.indexOf('From')) ?? ''}`,
  })
  await control('DELETE', '/_/idempotency-keys')
  await deliver({ ...note, text: 'Rolled back, corrected', attempt: 1, ageSeconds: 4 * days })
  expect(await items()).toHaveLength(1)
})

test.each(['resolved', 'image', 'image, known by its link alone'])('the same for %s', async kind => {
  const event: OutboundEvent =
    kind !== 'resolved'
      ? {
          ...eventBase,
          // An item that names no record has no mark, like those of an earlier version.
          record: { ...eventBase.record, url: kind === 'image' ? eventBase.record.url : '' },
          sourceId: 'attachment:a1',
          type: 'attachment',
          attachment: { sysId: 'a1', fileName: 'g.png', contentType: 'image/png', sizeBytes: 3, imagesOnly: true },
        }
      : {
          ...eventBase,
          sourceId: 'state:r1:1',
          type: 'state_changed',
          state: {
            value: '6',
            label: 'Resolved',
            ticketState: 'completed',
            followUpStatus: '',
            incidentStatusId: '',
            reopened: false,
            code: '',
            notes: '',
          },
        }
  await deliver(event)
  await control('DELETE', '/_/idempotency-keys')
  await deliver({ ...event, ageSeconds: days })
  expect([await items(), await links()]).toMatchObject([{ length: 1 }, { length: kind === 'resolved' ? 0 : 1 }])
})

test('another note of the same second and author is another item, however old both are', async () => {
  await deliver(note)
  await control('DELETE', '/_/idempotency-keys')
  await deliver({ ...note, sourceId: 'journal:j12', ageSeconds: days, text: 'Something else' })
  await deliver({ ...note, sourceId: 'journal:j13', ageSeconds: days })
  expect(await items()).toHaveLength(3)
})

test('a key that may not list the timeline is left with the idempotency key', async () => {
  await deliver(note)
  const match = { method: 'GET', path: '/v2/incident_timeline_items' }
  await control('POST', '/_/faults', { match, kind: 'status', status: 403, body: { errors: [] } })
  expect(await deliver({ ...note, ageSeconds: days })).toMatchObject({ outcome: 'delivered' })
  expect(await items()).toHaveLength(1)
})

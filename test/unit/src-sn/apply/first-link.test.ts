/** A link is handed out, to be made without looking, only by the call that made the record: any other may stand already. */
import { ask, documentOf, freshHash, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { bridgeDecides, specOf } from '../specs.ts'
import { connect, desired, events, INCIDENT_ID, madeByVendor, recordOf, templateId, ticketOf } from '../tickets.ts'

interface Answer {
  links: { event: string; url: string }[]
}
const DAY = 24 * 3600
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const row = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    source_updated_at: '2026-11-22T02:59:00Z',
    source_created_at: '2026-11-22T02:58:30Z',
    desired_values: desired({ column: 'short_description', value: 'Payments are down' }),
  }),
  hash: freshHash(),
  ...changes,
})
const send = (incident: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, { incident }))
const reported = ({ links }: Answer): void => {
  ask(instance, 'POST', 'links', {
    links: links.map(({ event }) => ({ event, outcome: 'delivered', detail: 'done', versions: [] })),
  })
}

test('the ticket row was deleted, its record is found again by its primary key: the link stands and is not handed out', () => {
  const first = send(row())
  expect(first.links).toHaveLength(1)
  reported(first)
  const record = recordOf(instance)['sys_id']
  instance.advance(3600)
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
  expect(ticketOf(instance)).toEqual({})
  const second = send(row())
  expect(recordOf(instance)['sys_id']).toBe(record)
  expect(second.links).toEqual([])
})

test('a record that was there before (adopted) may have its link already: only the outbox, which looks, makes it', () => {
  const made = madeByVendor(instance)
  const answer = send(row({ adopt: made['number'] ?? '' }))
  expect(recordOf(instance)['sys_id']).toBe(made['sys_id'])
  expect(answer.links).toEqual([])
})

test('the event was cleaned away, the ticket was unlinked, its record is found again: the link is not handed out', () => {
  const first = send(row())
  reported(first)
  const record = recordOf(instance)['sys_id'] ?? ''
  for (const days of [40, 31]) {
    instance.advance(days * DAY)
    for (let minute = 0; minute < 61; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
  }
  instance.runCleaner()
  expect(events(instance, 'ticket_created')).toEqual([])
  instance.press('Unlink', ticketOf(instance))
  // An admin links the record again.
  bridgeDecides(instance, () => specOf(instance, { adopt: record }))
  instance.create('admin', 'x_iio_sync_link_request', { record_table: 'incident', record, incident: 'INC-123' })
  instance.settle()
  const again = send(row())
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record })
  expect(again.links).toEqual([])
})

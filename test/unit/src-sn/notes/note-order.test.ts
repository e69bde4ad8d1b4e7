/** Notes wait for earlier ones of their ticket, but not for those that nobody tries any more. */
import { ask, documentOf, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { desired, INCIDENT_ID, templateId, ticketOf } from '../tickets.ts'

interface Answer {
  rows: { outcome: string }[]
  notes: object
  wants: string[]
}
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const at = (minute: number): string => `2026-11-22T02:0${minute}:00.000000Z`
const row = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    hash: 'aa',
    desired_values: desired({ column: 'short_description', value: 'Payments are down' }),
  }),
  source_updated_at: at(1),
  ...changes,
})
const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))

test.each(['', '2026-11-25 01:00:00'])(
  'notes that failed 20 times keep nobody away, however many they are (%s)',
  next => {
    send({ incident: row() })
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    for (let n = 0; n < 500; n++) {
      const id = `${n}`.padStart(32, '0')
      instance.plant('x_iio_sync_note', {
        sys_id: id,
        ticket,
        update_id: `u${n}`,
        text: 'x',
        status: 'failed',
        next_attempt: next,
        attempts: '20',
        written_at: '2026-11-22 01:00:00',
        sys_created_on: '2026-11-22 01:00:00',
        sys_updated_on: '2026-11-22 01:00:00',
      })
    }
    send({
      incident: row(),
      notes: [{ update_id: 'fresh', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
    })
    for (let minute = 0; minute < 5; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect(instance.rows('x_iio_sync_note', { update_id: 'fresh' })[0]?.['status']).toBe('written')
  },
)

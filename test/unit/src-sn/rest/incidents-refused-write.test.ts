/** POST incidents: an answer of success is given only when what it says stands. */
import { ask, documentOf, post, rowOf } from '../documents.ts'
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
const followUp = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: '01F',
    template: templateId(instance, 'Follow-up'),
    hash: 'f1',
    desired_values: desired({ column: 'short_description', value: 'Title' }),
  }),
  source_updated_at: at(1),
  ...changes,
})
const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))
const rule = (table: string, action: string, script: string): void => {
  instance.create('admin', 'sys_script', {
    name: 'refuse',
    collection: table,
    when: 'before',
    [`action_${action}`]: 'true',
    active: 'true',
    advanced: 'true',
    order: '1',
    script: `(function executeRule(current) { ${script} })(current, previous);`,
  })
}

test('a note that the platform refuses is not answered as known: the bridge would never send it again', () => {
  send({ incident: row() })
  rule('x_iio_sync_note', 'insert', 'current.setAbortAction(true)')
  const answer = post(instance, {
    incident: row(),
    notes: [{ update_id: 'u1', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
  })
  expect(instance.rows('x_iio_sync_note')).toEqual([])
  expect(answer.status).toBe(500)
})

test('a mark as private that the platform refuses is not answered as done', () => {
  send({ incident: row() })
  rule('x_iio_sync_ticket', 'update', "if (current.getValue('private') == '1') current.setAbortAction(true)")
  const answer = post(instance, { incident: { external_id: INCIDENT_ID, private: true } })
  expect(['1', 'true']).not.toContain(ticketOf(instance)['private'])
  expect(answer.status).toBe(500)
})

test('a follow-up that is gone, and whose row cannot say so', () => {
  send({ incident: row(), follow_ups: [followUp()] })
  rule(
    'x_iio_sync_ticket',
    'update',
    "if (current.getValue('record_type') == 'follow_up') current.setAbortAction(true)",
  )
  expect(
    post(instance, { incident: row(), follow_ups: [{ external_id: '01F', gone: true, reason: 'It was deleted.' }] })
      .status,
  ).toBe(500)
})

test('a failure of a run that cannot be noted', () => {
  send({ incident: row() })
  rule('x_iio_sync_ticket', 'update', "if (current.getValue('bridge_error') == 'x') current.setAbortAction(true)")
  expect(post(instance, { incident: row(), bridge_error: 'x' }).status).toBe(500)
})

test('a note that another run stored in between is known', () => {
  send({ incident: row() })
  instance.beforeInsert((table, values) => {
    if (table === 'x_iio_sync_note' && instance.rows(table).length === 0)
      instance.plant(table, { ...values, sys_id: 'e'.repeat(32) })
  })
  const answer = send({
    incident: row(),
    notes: [{ update_id: 'u1', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
  })
  expect(answer.notes).toEqual({ stored: 0, known: 1, written: 0 })
})

/** POST incidents: what a run decided that read the incident too early. */
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

test('a stale run decides nothing about a follow-up of the same version: no sweep would mend it', () => {
  send({ incident: row({ source_updated_at: at(2) }), follow_ups: [followUp()] })
  expect(ticketOf(instance, '01F')['status']).toBe('in_sync')
  // Another replica, slower: it read the incident at version 1, when it had no template.
  const stale = send({
    incident: row({ source_updated_at: at(1), template: '', desired_values: [], hash: 'cc' }),
    follow_ups: [
      followUp({ template: '', desired_values: [], hash: 'f2', decision: 'No ticket: the incident has none.' }),
    ],
  })
  expect(stale.rows[0]?.outcome).toBe('stale')
  const compared = ask<{ older: string[]; changed: string[] }>(instance, 'POST', 'incidents/compare', {
    items: [
      { record_type: 'incident', external_id: INCIDENT_ID, version: at(2) },
      { record_type: 'follow_up', external_id: '01F', version: at(1) },
    ],
  })
  expect({
    status: ticketOf(instance, '01F')['status'],
    heals: compared.older.length + compared.changed.length > 0,
  }).not.toEqual({ status: 'skipped', heals: false })
})

test('its follow-ups that stand are stale too, its notes and its new follow-ups are taken', () => {
  send({ incident: row({ source_updated_at: at(2) }), follow_ups: [followUp()] })
  const before = ticketOf(instance, '01F')
  const answer = send({
    incident: row(),
    follow_ups: [followUp({ hash: 'f2', source_updated_at: at(3) }), followUp({ external_id: '01NEW' })],
    notes: [{ update_id: 'u1', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
  })
  expect(answer).toMatchObject({
    rows: [{ outcome: 'stale' }, { outcome: 'stale' }, { outcome: 'applied' }],
    notes: { stored: 1, written: 1 },
  })
  expect(ticketOf(instance, '01F')).toEqual(before)
})

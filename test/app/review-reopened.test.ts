/** Review: an incident turns private and public again. */
import { ask, documentOf, rowOf } from './documents.ts'
import type { Part } from './documents.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, desired, events, INCIDENT_ID, templateId, ticketOf, write } from './tickets.ts'

interface Answer { rows: { external_id: string, outcome: string }[], wants: string[] }
let instance: AppInstance
beforeEach(() => { instance = createAppInstance(); connect(instance) })

const at = (minute: number): string => `2026-11-22T02:0${minute}:00.000000Z`
const KEYS = { updates_key: '01LIVE 01MINOR', follow_ups_key: '1' }
const READ = { follow_ups: 'all', updates: 'yes' }
const row = (version: number): Part => ({
  ...rowOf({ external_id: INCIDENT_ID, reference: 'INC-123', template: templateId(instance, 'Incident'), hash: 'aa', desired_values: desired({ column: 'short_description', value: 'Payments are down' }) }),
  source_updated_at: at(version), ...KEYS,
})
const followUp = (): Part => ({
  ...rowOf({ external_id: '01F', template: templateId(instance, 'Follow-up'), hash: 'f1', desired_values: desired({ column: 'short_description', value: 'Title' }) }), source_updated_at: at(1),
})
const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))

beforeEach(() => {
  send({ incident: row(1), follow_ups: [followUp()], read: READ })
  send({ incident: { external_id: INCIDENT_ID, private: true } })
  expect([ticketOf(instance)['private'], ticketOf(instance, '01F')['private']]).toEqual(['1', '1'])
})

test('public again, the incident alone was read: follow-ups and updates are wanted', () => {
  expect(send({ incident: row(3) }).wants.sort()).toEqual(['follow_ups', 'updates'])
})

test('public again, everything was read (as by the sweep): the follow-up is public too', () => {
  send({ incident: row(3), follow_ups: [followUp()], read: READ })
  expect(ticketOf(instance)).toMatchObject({ private: '0', status: 'in_step' })
  expect(ticketOf(instance, '01F')).toMatchObject({ private: '0', status: 'in_step' })
})

test('what people then write on the record of the follow-up is told', () => {
  send({ incident: row(3), follow_ups: [followUp()], read: READ })
  const compared = ask<Record<string, string[]>>(instance, 'POST', 'incidents/compare', { items: [{ record_type: 'follow_up', external_id: '01F', version: at(1) }] })
  expect(compared).toMatchObject({ older: [], changed: [] })
  write(instance, 'beth.anglin', { work_notes: 'Done it' }, '01F')
  instance.settle()
  for (let minute = 0; minute < 70; minute++) { instance.advance(60); instance.runMinuteScript() }
  expect(events(instance, 'work_note')).toHaveLength(1)
})

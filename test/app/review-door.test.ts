/** Review: answers that say that all is well while a row does not stand, and documents that undo what a newer one said. */
import { ask, documentOf, post, rowOf } from './documents.ts'
import type { Part } from './documents.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { desired, INCIDENT_ID, recordOf, templateId, ticketOf } from './tickets.ts'

interface Answer { rows: { outcome: string }[], notes: object, wants: string[] }
let instance: AppInstance
beforeEach(() => { instance = createAppInstance() })

const at = (minute: number): string => `2026-11-22T02:0${minute}:00.000000Z`
const row = (changes: Part = {}): Part => ({
  ...rowOf({ external_id: INCIDENT_ID, reference: 'INC-123', template: templateId(instance, 'Incident'), hash: 'aa',
    desired_values: desired({ column: 'short_description', value: 'Payments are down' }) }), source_updated_at: at(1), ...changes,
})
const followUp = (changes: Part = {}): Part => ({
  ...rowOf({ external_id: '01F', template: templateId(instance, 'Follow-up'), hash: 'f1', desired_values: desired({ column: 'short_description', value: 'Title' }) }),
  source_updated_at: at(1), ...changes,
})
const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))
const rule = (table: string, action: string, script: string): void => {
  instance.create('admin', 'sys_script', {
    name: 'refuse', collection: table, when: 'before', [`action_${action}`]: 'true', active: 'true', advanced: 'true', order: '1',
    script: `(function executeRule(current) { ${script} })(current, previous);`,
  })
}

test('a note that the platform refuses is not answered as known: the bridge would never send it again', () => {
  send({ incident: row() })
  rule('x_iio_sync_note', 'insert', 'current.setAbortAction(true)')
  const answer = post(instance, { incident: row(), notes: [{ update_id: 'u1', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }] })
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

test('a slow document from the public time does not open a ticket that turned private meanwhile', () => {
  send({ incident: row() })
  // Version 2 is read while public; the incident turns private (version 3) and that is told first.
  send({ incident: { external_id: INCIDENT_ID, private: true } })
  send({ incident: row({ source_updated_at: at(2), hash: 'bb', desired_values: [{ column: 'short_description', value: 'Written after it turned private', write: 'sync' }] }),
    notes: [{ update_id: 'u1', text: 'A message', author: 'x', written_at: '2026-11-22T02:02:00Z' }] })
  expect(recordOf(instance)['short_description']).toBe('Payments are down')
  expect(['1', 'true']).toContain(ticketOf(instance)['private'])
})

test('a ticket that was marked private by mistake opens again with the same version (or the compare says that it differs)', () => {
  send({ incident: row() })
  send({ incident: { external_id: INCIDENT_ID, private: true } })
  send({ incident: row() })
  const compared = ask<{ changed: string[] }>(instance, 'POST', 'incidents/compare', { items: [{ record_type: 'incident', external_id: INCIDENT_ID, version: at(1) }] })
  expect({ private: ticketOf(instance)['private'], changed: compared.changed }).not.toEqual({ private: '1', changed: [] })
})

test('a stale run decides nothing about a follow-up of the same version: no sweep would mend it', () => {
  send({ incident: row({ source_updated_at: at(2) }), follow_ups: [followUp()] })
  expect(ticketOf(instance, '01F')['status']).toBe('in_step')
  // Another replica, slower: it read the incident at version 1, when it had no template.
  const stale = send({ incident: row({ source_updated_at: at(1), template: '', desired_values: [], hash: 'cc' }),
    follow_ups: [followUp({ template: '', desired_values: [], hash: 'f2', decision: 'No ticket: the incident has none.' })] })
  expect(stale.rows[0]?.outcome).toBe('stale')
  const compared = ask<{ older: string[], changed: string[] }>(instance, 'POST', 'incidents/compare',
    { items: [{ record_type: 'incident', external_id: INCIDENT_ID, version: at(2) }, { record_type: 'follow_up', external_id: '01F', version: at(1) }] })
  expect({ status: ticketOf(instance, '01F')['status'], heals: compared.older.length + compared.changed.length > 0 }).not.toEqual({ status: 'skipped', heals: false })
})

test('updates are wanted when an incident gets a template that takes them, though status and severity are the same', () => {
  const keys = { updates_key: '01LIVE 01MINOR', follow_ups_key: '0' }
  send({ incident: row({ template: '', desired_values: [], ...keys }), read: { follow_ups: 'all', updates: 'yes' } })
  expect(send({ incident: row({ source_updated_at: at(2), hash: 'bb', ...keys, follow_ups_key: '1' }) }).wants).toContain('updates')
})

test('a position of the sweep that lies in the future is refused', () => {
  const claim = ask<{ token: string }>(instance, 'POST', 'sweep', { action: 'claim', holder: 'x', starting: false })
  ask(instance, 'POST', 'sweep', { action: 'finish', token: claim.token, position: '2099-01-01T00:00:00Z' })
  expect(instance.rows('x_iio_sync_cursor', { name: 'sweep' })[0]?.['position']).not.toMatch(/^2099/)
})

describe('ids of options go into queries unchecked, where the platform evaluates `javascript:`', () => {
  const SCRIPT = 'javascript:gs.getUserID()'
  test('in the range of a catalogue', () => {
    ask(instance, 'PUT', 'catalogue', { from: '', to: '', attributes: [{ key: 'severity', label: 'S', kind: 'option', record_type: 'incident' }], options: [], complete_families: [], complete_attributes: [] })
    const answer = instance.call(INTEGRATION, 'PUT', '/api/x_iio_sync/v1/sync/catalogue',
      { from: `severity\u0000${SCRIPT}`, to: 'severity\u0000~', attributes: [], options: [], complete_families: [], complete_attributes: ['severity'] })
    expect(answer.status).toBe(400)
  })

  test('in a document', () => {
    const options = [{ key: 'severity', label: 'S', kind: 'option', record_type: 'incident', options: [{ external_id: SCRIPT, label: 'x', rank: null }] }]
    expect(post(instance, { incident: row(), options }).status).toBe(400)
  })

  test('a key of an attribute', () => {
    const options = [{ key: 'javascript:gs.x', label: 'S', kind: 'option', record_type: 'incident', options: [] }]
    expect(post(instance, { incident: row(), options }).status).toBe(400)
  })
})

test('words about a failure are not written on a row that is private by now', () => {
  send({ incident: row() })
  send({ incident: { external_id: INCIDENT_ID, private: true } })
  send({ incident: row(), bridge_error: 'Issue ENG-1 "Payments are down" was refused.' })
  expect(ticketOf(instance)['bridge_error']).toBe('')
})

test('notes that were given up keep nobody away, however many they are', () => {
  send({ incident: row() })
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  for (let n = 0; n < 500; n++) {
    const id = `${n}`.padStart(32, '0')
    instance.plant('x_iio_sync_note', { sys_id: id, ticket, update_id: `u${n}`, text: 'x', status: 'failed', next_attempt: '', attempts: '20', written_at: '2026-11-22 01:00:00', sys_created_on: '2026-11-22 01:00:00', sys_updated_on: '2026-11-22 01:00:00' })
  }
  send({ incident: row(), notes: [{ update_id: 'fresh', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }] })
  for (let minute = 0; minute < 5; minute++) { instance.advance(60); instance.runMinuteScript() }
  expect(instance.rows('x_iio_sync_note', { update_id: 'fresh' })[0]?.['status']).toBe('written')
})

test('tickets in Jira that no run writes on keep no other one from its turn', () => {
  for (let n = 0; n < 51; n++) {
    instance.plant('x_iio_sync_ticket', { sys_id: `${n}`.padStart(32, '0'), record_type: 'incident', external_id: `01J${n}`, target_table: 'jira', status: 'pending',
      sys_created_on: '2026-11-22 01:00:00', sys_updated_on: `2026-11-22 01:00:${`${Math.min(n, 59)}`.padStart(2, '0')}` })
  }
  const seen = new Set<string>()
  for (let turn = 0; turn < 5; turn++) {
    const claim = ask<{ token: string, jira: string[] }>(instance, 'POST', 'sweep', { action: 'claim', holder: 'x', starting: false })
    for (const id of claim.jira) seen.add(id)
    ask(instance, 'POST', 'sweep', { action: 'finish', token: claim.token })
    instance.advance(120)
  }
  expect(seen.size).toBe(51)
})

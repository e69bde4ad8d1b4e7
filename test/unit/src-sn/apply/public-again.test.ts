/** POST incidents: an incident turns private and public again, and documents that were read before arrive late. */
import { ask, documentOf, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, desired, events, INCIDENT_ID, recordOf, templateId, ticketOf, write } from '../tickets.ts'

interface Answer {
  rows: { external_id: string; outcome: string }[]
  wants: string[]
}
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
})

const at = (minute: number): string => `2026-11-22T02:0${minute}:00.000000Z`
const KEYS = { updates_key: '01LIVE 01MINOR', follow_ups_key: '1' }
const READ = { follow_ups: 'all', updates: 'yes' }
const row = (version: number): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    hash: 'aa',
    desired_values: desired({ column: 'short_description', value: 'Payments are down' }),
  }),
  source_updated_at: at(version),
  ...KEYS,
})
const followUp = (): Part => ({
  ...rowOf({
    external_id: '01F',
    template: templateId(instance, 'Follow-up'),
    hash: 'f1',
    desired_values: desired({ column: 'short_description', value: 'Title' }),
  }),
  source_updated_at: at(1),
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
  expect(ticketOf(instance)).toMatchObject({ private: '0', status: 'in_sync' })
  expect(ticketOf(instance, '01F')).toMatchObject({ private: '0', status: 'in_sync' })
})

test('what people then write on the record of the follow-up is told', () => {
  send({ incident: row(3), follow_ups: [followUp()], read: READ })
  const compared = ask<Record<string, string[]>>(instance, 'POST', 'incidents/compare', {
    items: [{ record_type: 'follow_up', external_id: '01F', version: at(1) }],
  })
  expect(compared).toMatchObject({ older: [], changed: [] })
  write(instance, 'beth.anglin', { work_notes: 'Done it' }, '01F')
  instance.settle()
  for (let minute = 0; minute < 70; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
  expect(events(instance, 'work_note')).toHaveLength(1)
})

test('with the same version: marked by mistake it opens again, and until then the compare says that it differs', () => {
  const compare = (): unknown =>
    ask(instance, 'POST', 'incidents/compare', {
      items: [{ record_type: 'incident', external_id: INCIDENT_ID, version: at(1) }],
    })
  expect(compare()).toMatchObject({ changed: [INCIDENT_ID] })
  send({ incident: row(1), follow_ups: [followUp()], read: READ })
  expect([ticketOf(instance)['private'], ticketOf(instance, '01F')['private']]).toEqual(['0', '0'])
  expect(compare()).toMatchObject({ changed: [], older: [] })
})

test('a follow-up that is gone meanwhile is private no more', () => {
  send({ incident: row(3), follow_ups: [{ external_id: '01F', gone: true, reason: 'It was deleted.' }], read: READ })
  expect(ticketOf(instance, '01F')).toMatchObject({ private: '0', template: '', decision: 'It was deleted.' })
})

describe('a document that was read while the incident was public and comes after the word that it is private', () => {
  const late = (version: number, more: Part = {}): Part => ({
    incident: {
      ...row(version),
      desired_values: [{ column: 'short_description', value: 'Late', write: 'sync' }],
      hash: 'bb',
    },
    follow_ups: [followUp()],
    read: READ,
    notes: [{ update_id: 'u1', text: 'A message', author: 'x', written_at: '2026-11-22T02:02:00Z' }],
    ...more,
  })

  test.each([1, 2])('opens no row and stores nothing, at version %d', version => {
    instance.advance(2)
    const before = [ticketOf(instance), ticketOf(instance, '01F')]
    const answer = send(
      late(version, { read_ms_ago: 2500, bridge_error: 'Issue ENG-1 "Payments are down" was refused.' }),
    )
    expect(answer).toMatchObject({
      rows: [{ outcome: 'private' }, { outcome: 'private' }],
      notes: { stored: 0, known: 0, written: 0 },
      wants: [],
    })
    expect([ticketOf(instance), ticketOf(instance, '01F')]).toEqual(before)
    expect([recordOf(instance)['short_description'], instance.rows('x_iio_sync_note')]).toEqual([
      'Payments are down',
      [],
    ])
  })

  test('read after it, it opens them', () => {
    instance.advance(3)
    expect(send(late(2, { read_ms_ago: 2500 })).rows).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }])
    expect(recordOf(instance)['short_description']).toBe('Late')
  })

  test('the last word counts, however often it was said', () => {
    instance.advance(60)
    send({ incident: { external_id: INCIDENT_ID, private: true } })
    expect(send(late(2, { read_ms_ago: 10_000 })).rows).toMatchObject([{ outcome: 'private' }, { outcome: 'private' }])
    // A word that was slow itself takes nothing back.
    send({ incident: { external_id: INCIDENT_ID, private: true }, read_ms_ago: 50_000 })
    expect(ticketOf(instance)['hidden_at']).toBe(instance.now().toISOString())
  })

  describe('the word that it is private came while the clock of the instance was ahead', () => {
    const DAY = 24 * 3600
    beforeEach(() => {
      instance.advance(DAY)
      send({ incident: { external_id: INCIDENT_ID, private: true } })
      instance.advance(-DAY)
      instance.advance(60)
    })

    test('what is read from now on opens it, and nothing waits for the moment that was noted', () => {
      // It may have been read before the word came: only what is read after this answer is later for certain.
      expect(send(late(2, { read_ms_ago: 100 })).rows).toMatchObject([{ outcome: 'private' }, { outcome: 'private' }])
      expect(ticketOf(instance)).toMatchObject({ private: '1', hidden_at: instance.now().toISOString() })
      instance.advance(2)
      expect(send(late(2, { read_ms_ago: 1000 })).rows).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }])
      expect([ticketOf(instance)['private'], recordOf(instance)['short_description']]).toEqual(['0', 'Late'])
    })

    test('what was read before that answer still opens nothing', () => {
      send(late(2))
      instance.advance(2)
      expect(send(late(2, { read_ms_ago: 2500 })).rows).toMatchObject([{ outcome: 'private' }, { outcome: 'private' }])
    })

    test('another word that it is private puts the moment back as well', () => {
      send({ incident: { external_id: INCIDENT_ID, private: true }, read_ms_ago: 5000 })
      expect(ticketOf(instance)['hidden_at']).toBe(instance.now().toISOString())
    })
  })
})

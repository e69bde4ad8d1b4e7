/** POST incidents: incidents that are private or that the key is not shown, and follow-ups that are gone. */
import { ask, documentOf, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, declareFollowUp, desired, edit, INCIDENT_ID, recordOf, templateId, ticketOf } from '../tickets.ts'

interface Answer {
  rows: { outcome: string; external_id: string; reason: string }[]
  notes: object
  wants: string[]
}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))
const outcomes = (answer: Answer): string[] => answer.rows.map(({ outcome }) => outcome)
const PRIVATE = { incident: { external_id: INCIDENT_ID, private: true } }
const SECRET = { column: 'short_description', value: 'Secret' }

describe('private', () => {
  test('without a row: nothing is stored', () => {
    expect(outcomes(send(PRIVATE))).toEqual(['ignored'])
    expect(['ticket', 'note', 'refusal', 'outbound_event'].map(table => instance.rows(`x_iio_sync_${table}`))).toEqual([
      [],
      [],
      [],
      [],
    ])
  })

  test("with rows: the incident's and its follow-ups' learn it, and nothing else changes", () => {
    const parent = declare(instance).result['sys_id'] ?? ''
    edit(instance, parent, { bridge_error: 'x' })
    declareFollowUp(instance, parent)
    const before = ticketOf(instance)
    expect(outcomes(send(PRIVATE))).toEqual(['private', 'private'])
    for (const id of [INCIDENT_ID, '01FOLLOW']) {
      expect(ticketOf(instance, id)).toMatchObject({
        private: '1',
        status: 'skipped',
        decision: expect.stringMatching(/^Private now/),
        reason: expect.stringContaining('private'),
        error: '',
        next_attempt: '',
      })
    }
    expect(ticketOf(instance)).toMatchObject({
      bridge_error: '',
      unfinished: '0',
      hash: '',
      hidden_at: '2026-11-22T03:00:00.000Z',
      source_updated_at: before['source_updated_at'],
    })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })

  test('said twice: only when it was said last is written the second time', () => {
    declare(instance)
    send(PRIVATE)
    const before = ticketOf(instance)
    instance.advance(60)
    expect(outcomes(send(PRIVATE))).toEqual(['private'])
    const { sys_updated_on: _on, sys_mod_count: _count, hidden_at, ...rest } = ticketOf(instance)
    expect(before).toMatchObject(rest)
    expect(hidden_at).toBe('2026-11-22T03:01:00.000Z')
  })

  test('a whole row of a private incident is no more than its mark while private incidents are not allowed', () => {
    declare(instance)
    send({
      incident: rowOf(ticketOf(instance), {
        private: true,
        hash: 'bb',
        desired_values: [{ ...SECRET, write: 'sync' }],
      }),
      notes: [{ update_id: 'u1', text: 'Secret', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
    })
    expect(
      JSON.stringify([instance.rows('x_iio_sync_ticket'), instance.rows('x_iio_sync_note'), instance.rows('task')]),
    ).not.toContain('Secret')
  })

  test('a slower run from the public time brings nothing back', () => {
    const row = declare(instance).result
    send(PRIVATE)
    instance.advance(1)
    for (const version of [row['source_updated_at'], '2026-11-22T02:00:00Z']) {
      const answer = send({
        read_ms_ago: 1500,
        incident: rowOf(row, { source_updated_at: version }),
        notes: [
          {
            update_id: `u${version}`.replace(/\W/g, ''),
            text: 'Secret',
            author: 'x',
            written_at: '2026-11-22T03:00:00Z',
          },
        ],
        follow_ups: [rowOf({ external_id: '01NEW', desired_values: desired(SECRET), hash: 'ff' })],
      })
      expect(answer.notes).toEqual({ stored: 0, known: 0, written: 0 })
      expect(ticketOf(instance, '01NEW')).toEqual({})
    }
    expect([ticketOf(instance)['private'], instance.rows('x_iio_sync_note')]).toEqual(['1', []])
  })

  test('public again: its row goes on', () => {
    const row = declare(instance).result
    send(PRIVATE)
    expect(outcomes(send({ incident: rowOf(row, { source_updated_at: '2026-11-22T02:59:30Z' }) }))).toEqual(['applied'])
    expect(ticketOf(instance)).toMatchObject({ private: '0', status: 'in_sync' })
  })

  describe('with rows that were stored while it was public and did not reach a record yet', () => {
    const notes = [{ update_id: 'u1', text: 'Secret note', author: 'x', written_at: '2026-11-22T03:00:00Z' }]
    const publicDocument = (): Part => ({
      incident: rowOf({
        external_id: INCIDENT_ID,
        reference: 'INC-123',
        template: templateId(instance, 'Incident'),
        hash: 'aa',
        desired_values: desired(SECRET),
        source_updated_at: '2026-11-22T02:59:00.000000Z',
      }),
      follow_ups: [
        rowOf({
          external_id: '01FOLLOW',
          template: templateId(instance, 'Follow-up'),
          hash: 'bb',
          desired_values: desired(SECRET),
          source_updated_at: '2026-11-22T02:59:00.000000Z',
        }),
      ],
      notes,
    })
    const everywhere = (): string =>
      JSON.stringify(
        ['x_iio_sync_ticket', 'x_iio_sync_note', 'task', 'sys_journal_field'].map(table => instance.rows(table)),
      )

    /** Records of the incident's table are refused, so everything stays pending. */
    function storePending(): () => void {
      const rule = instance.create('admin', 'sys_script', {
        name: 'refuse',
        collection: 'task',
        when: 'before',
        action_insert: 'true',
        active: 'true',
        advanced: 'true',
        order: '1',
        script: '(function executeRule(current) { current.setAbortAction(true) })(current, previous);',
      })
      send(publicDocument())
      expect(instance.rows('task')).toEqual([])
      expect(instance.rows('x_iio_sync_note')).toHaveLength(1)
      return () => instance.poke('sys_script', rule.result['sys_id'] ?? '', { active: '0' })
    }

    test('their texts are gone, and no script writes anything however often it runs', () => {
      const allow = storePending()
      send(PRIVATE)
      expect(everywhere()).not.toContain('Secret')
      allow()
      for (let minute = 0; minute < 30; minute += 1) {
        instance.advance(60)
        instance.settle()
        instance.runMinuteScript()
      }
      expect(instance.rows('task')).toEqual([])
      expect(everywhere()).not.toContain('Secret')
      for (const id of [INCIDENT_ID, '01FOLLOW'])
        expect(ticketOf(instance, id)).toMatchObject({ status: 'skipped', desired_values: '[]', warnings: '' })
    })

    test('"Try again" and "Retry all" write nothing either', () => {
      const allow = storePending()
      send(PRIVATE)
      allow()
      instance.press('Try again', ticketOf(instance))
      instance.pressOnList('Retry all', 'x_iio_sync_ticket')
      instance.pressOnList('Retry all', 'x_iio_sync_note')
      instance.settle()
      instance.runMinuteScript()
      expect([instance.rows('task'), everywhere().includes('Secret')]).toEqual([[], false])
    })

    test('allowed by the property later: they wait until a document says what they should be', () => {
      const allow = storePending()
      send(PRIVATE)
      allow()
      instance.setProperty('x_iio_sync.private_incidents', 'true')
      instance.advance(3600)
      instance.settle()
      instance.runMinuteScript()
      instance.press('Try again', ticketOf(instance))
      instance.settle()
      expect(instance.rows('task')).toEqual([])
    })

    test('public again: everything is asked for, stored and written', () => {
      const allow = storePending()
      send(PRIVATE)
      allow()
      instance.advance(60)
      expect(outcomes(send(publicDocument()))).toEqual(['applied', 'applied'])
      expect(recordOf(instance)['short_description']).toBe('Secret')
      expect(instance.rows('x_iio_sync_note')).toMatchObject([{ update_id: 'u1', status: 'written' }])
      expect(instance.rows('sys_journal_field')).toHaveLength(1)
    })
  })

  test('what stands on the record and on written notes stays, and the first decision', () => {
    send({
      incident: rowOf({
        external_id: INCIDENT_ID,
        template: templateId(instance, 'Incident'),
        hash: 'aa',
        desired_values: desired(SECRET),
        decision: 'Name is "Secret".',
      }),
      notes: [{ update_id: 'u1', text: 'Known note', author: 'x', written_at: '2026-11-22T03:00:00Z' }],
    })
    send(PRIVATE)
    expect(instance.rows('x_iio_sync_note')).toMatchObject([{ text: 'Known note', status: 'written' }])
    expect(recordOf(instance)['short_description']).toBe('Secret')
    expect(ticketOf(instance)['first_decision']).toBe('Name is "Secret".')
  })

  test('a follow-up whose row was stored while its incident was being hidden is not written', () => {
    const parent = declare(instance).result['sys_id'] ?? ''
    send(PRIVATE)
    const before = instance.rows('task').length
    instance.plant('x_iio_sync_ticket', {
      sys_id: 'f'.repeat(32),
      record_type: 'follow_up',
      external_id: '01LATE',
      parent,
      template: templateId(instance, 'Follow-up'),
      desired_values: desired(SECRET),
      status: 'pending',
      next_attempt: '2026-11-22 02:00:00',
      private: '0',
    })
    instance.runMinuteScript()
    expect([instance.rows('task').length, ticketOf(instance, '01LATE')['status']]).toEqual([before, 'skipped'])
  })

  test('allowed by the property: a row like any other', () => {
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    declare(instance, { private: 'true' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })
})

describe('unknown to the key', () => {
  const UNKNOWN = { incident: { external_id: INCIDENT_ID, unknown: true, reason: 'incident.io does not show it.' } }

  test('gets a row with the reason, once', () => {
    expect(send(UNKNOWN)).toMatchObject({ rows: [{ outcome: 'skipped' }], wants: [] })
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      decision: 'incident.io does not show it.',
      template: '',
      target: '',
    })
    const before = ticketOf(instance)
    instance.advance(60)
    expect(outcomes(send(UNKNOWN))).toEqual(['skipped'])
    expect(ticketOf(instance)).toEqual(before)
  })

  test('keeps everything but the decision of a row that stands', () => {
    const before = declare(instance).result
    expect(outcomes(send(UNKNOWN))).toEqual(['unchanged'])
    const { decision, sys_updated_on: _on, sys_mod_count: _count, ...rest } = ticketOf(instance)
    expect(decision).toBe('incident.io does not show it.')
    expect(before).toMatchObject(rest)
  })
})

describe('a follow-up that is gone', () => {
  const gone = (): Answer =>
    send({
      incident: rowOf(ticketOf(instance)),
      follow_ups: [{ external_id: '01FOLLOW', gone: true, reason: 'It was deleted in incident.io.' }],
    })

  test('without a row: ignored', () => {
    declare(instance)
    expect(outcomes(gone())).toEqual(['unchanged', 'ignored'])
  })

  test('with a row: it wants nothing any more and keeps its record, until it is back', () => {
    declareFollowUp(instance, declare(instance).result['sys_id'] ?? '')
    const before = ticketOf(instance, '01FOLLOW')
    expect(outcomes(gone())).toEqual(['unchanged', 'skipped'])
    expect(ticketOf(instance, '01FOLLOW')).toMatchObject({
      template: '',
      desired_values: '[]',
      decision: 'It was deleted in incident.io.',
      target: before['target'],
      status: 'skipped',
    })
    const existing = ticketOf(instance, '01FOLLOW')
    expect(outcomes(gone())).toEqual(['unchanged', 'skipped'])
    expect(ticketOf(instance, '01FOLLOW')).toEqual(existing)
    send({ incident: rowOf(ticketOf(instance)), follow_ups: [rowOf(before)] })
    expect(ticketOf(instance, '01FOLLOW')).toMatchObject({
      template: templateId(instance, 'Follow-up'),
      status: 'in_sync',
    })
  })
})

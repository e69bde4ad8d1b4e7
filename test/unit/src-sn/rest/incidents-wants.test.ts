/** POST incidents: what the app wants to be told besides, and how long one call works. */
import { ask, documentOf, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { desired, INCIDENT_ID, recordOf, templateId, ticketOf } from '../tickets.ts'

interface Answer {
  rows: { outcome: string }[]
  notes: object
  wants: string[]
}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const KEYS = { updates_key: '01LIVE 01MINOR', follow_ups_key: '1' }
const row = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    source_updated_at: '2026-11-22T02:59:00Z',
    hash: 'aa',
    desired_values: desired({ column: 'short_description', value: 'Payments are down' }),
  }),
  ...KEYS,
  ...changes,
})
const followUp = (id: string): Part =>
  rowOf({
    external_id: id,
    template: templateId(instance, 'Follow-up'),
    hash: 'ff',
    desired_values: desired({ column: 'short_description', value: id }),
  })
const note = (id: string): Part => ({ update_id: id, text: id, author: 'x', written_at: '2026-11-22T03:00:00Z' })
const send = (parts: Part): Answer => ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))
const READ = { follow_ups: 'all', updates: 'yes' }

describe('wants', () => {
  test('nothing of an incident that was declared a moment ago, and what was there before is known', () => {
    expect(send({ incident: row(), declared: true }).wants).toEqual([])
    expect(ticketOf(instance)).toMatchObject(KEYS)
    expect(send({ incident: row() }).wants).toEqual([])
  })

  test('updates and follow-ups of one that is new to the app, until they were read', () => {
    expect(send({ incident: row() }).wants).toEqual(['updates', 'follow_ups'])
    // Without children, a row that stands wants no follow-ups: new ones come by themselves.
    expect(send({ incident: row() }).wants).toEqual(['updates'])
    expect(send({ incident: row(), read: READ })).toMatchObject({ wants: [], rows: [{ outcome: 'unchanged' }] })
    expect(ticketOf(instance)).toMatchObject(KEYS)
  })

  test('updates again when the status or the severity is another one', () => {
    send({ incident: row(), read: READ })
    expect(send({ incident: row({ updates_key: '01FIXED 01MINOR' }) }).wants).toEqual(['updates'])
    expect(
      send({ incident: row({ updates_key: '01FIXED 01MINOR' }), read: { follow_ups: 'no', updates: 'yes' } }).wants,
    ).toEqual([])
    expect(ticketOf(instance)['updates_key']).toBe('01FIXED 01MINOR')
  })

  test('updates when it gets a template that takes them, though status and severity are the same', () => {
    send({
      incident: row({ template: '', desired_values: [], follow_ups_key: '0' }),
      read: { follow_ups: 'all', updates: 'yes' },
    })
    expect(send({ incident: row({ hash: 'bb' }) }).wants).toContain('updates')
  })

  describe('all updates, when the bridge remembers that some were taken which the row has not seen', () => {
    const since = (updates_since: string, updates: 'yes' | 'no' = 'yes'): Part => ({
      incident: row(),
      read: { follow_ups: 'all', updates, updates_since },
    })
    const version = (): unknown => ticketOf(instance)['updates_version']
    const laterRow = (): Part =>
      row({ source_updated_at: '2026-11-22T02:59:30Z', hash: 'bb', updates_key: '01FIXED 01MINOR' })

    test.each([
      ['a row that is new, as after it was deleted', () => undefined],
      [
        'a row of a backup',
        () => void send({ incident: row({ source_updated_at: '2026-11-22T02:50:00Z' }), read: READ }),
      ],
      [
        'a row that was hidden',
        () => {
          send({ incident: row(), read: READ })
          send({ incident: { external_id: INCIDENT_ID, private: true } })
          instance.advance(60)
        },
      ],
    ])('%s, whether or not new ones were read', (_what, before) => {
      before()
      const known = instance.rows('x_iio_sync_ticket').length === 0 ? '' : version()
      expect(send(since('2026-11-22T02:58:00Z')).wants).toEqual(['all_updates'])
      expect(send(since('2026-11-22T02:58:00Z', 'no')).wants).toEqual(['all_updates'])
      // A bridge that dies now leaves a row that still says what it lacks.
      expect(version()).toBe(known)
      expect(send({ incident: row(), read: READ }).wants).toEqual([])
      expect(version()).toBe('2026-11-22T02:59:00Z')
    })

    test('newer ones wait for them, so that all are written in their order', () => {
      send({ incident: row({ source_updated_at: '2026-11-22T02:50:00Z' }), read: READ })
      const [lost, late] = [note('01LOST'), { ...note('01LATE'), written_at: '2026-11-22T03:00:01Z' }]
      expect(send({ ...since('2026-11-22T02:58:00Z'), notes: [late] }).notes).toEqual({
        stored: 0,
        known: 0,
        written: 0,
      })
      send({ incident: row(), read: READ, notes: [lost, late] })
      const entries = instance.rows('sys_journal_field', { element: 'work_notes' })
      expect(entries.map(entry => entry['value'])).toEqual(['01LOST', '01LATE'])
    })

    test('also of one that was declared a moment ago, as its repeated webhook says', () => {
      expect(send({ ...since('2026-11-22T02:58:00Z', 'no'), declared: true }).wants).toContain('all_updates')
    })

    test('none when the row has seen these, or later ones through another replica', () => {
      send({ incident: row(), read: READ })
      expect(send({ ...since('2026-11-22T02:59:00.000000Z'), incident: laterRow() }).wants).toEqual([])
      expect(send({ ...since('2026-11-22T02:59:00Z'), incident: laterRow() }).wants).toEqual([])
      expect(version()).toBe('2026-11-22T02:59:30Z')
    })
  })

  test('follow-ups again when what they depend on changed, and there are some', () => {
    send({ incident: row(), read: READ, follow_ups: [followUp('01F')] })
    expect(send({ incident: row({ follow_ups_key: '0' }) }).wants).toEqual(['follow_ups'])
    expect(send({ incident: row({ follow_ups_key: '0' }), read: { follow_ups: 'ids', updates: 'no' } }).wants).toEqual([
      'follow_ups',
    ])
    expect(send({ incident: row({ follow_ups_key: '0' }), read: { follow_ups: 'all', updates: 'no' } }).wants).toEqual(
      [],
    )
  })

  test.each<[string, () => Part]>([
    [
      'where the template takes none',
      () => {
        instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { sync_updates: 'false' })
        return row()
      },
    ],
    ['without a template', () => row({ template: '' })],
    [
      'where no key is given',
      () => {
        const { updates_key: _key, ...rest } = row()
        return rest
      },
    ],
  ])('no updates %s', (_name, incident) => {
    expect(send({ incident: incident() }).wants).toEqual(['follow_ups'])
  })
})

test('notes are written in the order in which they were posted, whatever the order of the document', () => {
  const at = (id: string, written_at: string): Part => ({ ...note(id), written_at })
  send({
    incident: row(),
    notes: [at('u3', '2026-11-22T03:02:00Z'), at('u2', '2026-11-22T03:01:00.9Z'), at('u1', '2026-11-22T03:01:00.1Z')],
  })
  expect(instance.rows('sys_journal_field', { element: 'work_notes' }).map(entry => entry['value'])).toEqual([
    'u1',
    'u2',
    'u3',
  ])
})

test('notes that were cleaned up are known, and not written again', () => {
  send({ incident: row(), read: READ })
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { notes_before: '2026-11-22 03:00:00' })
  expect(
    send({ incident: row(), notes: [{ ...note('u1'), written_at: '2026-11-22T02:59:59Z' }, note('u2')] }).notes,
  ).toEqual({ stored: 1, known: 1, written: 1 })
})

describe('a call that works for five seconds', () => {
  /** The first record takes six seconds. */
  function slow(): void {
    instance.beforeInsert(table => {
      if (table === 'task' && instance.rows('task').length === 0) instance.advance(6)
    })
  }

  test('stores everything, applies what it can, and makes the rest due at once', () => {
    slow()
    const answer = send({ incident: row(), follow_ups: [followUp('01A'), followUp('01B')], notes: [note('u1')] })
    expect(answer).toMatchObject({
      rows: [{ outcome: 'applied' }, { outcome: 'pending' }, { outcome: 'pending' }],
      notes: { stored: 1, written: 0 },
    })
    for (const id of ['01A', '01B'])
      expect(ticketOf(instance, id)).toMatchObject({
        status: 'pending',
        target: '',
        next_attempt: '2026-11-22 03:00:06',
      })
    instance.runMinuteScript()
    for (const id of ['01A', '01B']) expect(recordOf(instance, id)['parent']).toBe(recordOf(instance)['sys_id'])
    expect(instance.rows('x_iio_sync_note', { update_id: 'u1' })[0]?.['status']).toBe('written')
  })
})

describe('the rules of the tables', () => {
  test("leave the statements of the app's REST API alone: each row is applied once", () => {
    send({ incident: row(), follow_ups: [followUp('01A')], notes: [note('u1')] })
    send({
      incident: row({ hash: 'bb', desired_values: [{ column: 'short_description', value: 'Changed', write: 'sync' }] }),
    })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Changed', sys_mod_count: '2' })
    expect(instance.rows('sys_journal_field')).toHaveLength(1)
  })

  test('apply what an admin edits, also on a row that is due', () => {
    send({ incident: row() })
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', sysId, { status: 'failed', next_attempt: '2026-11-22 09:00:00', attempts: '7' })
    instance.change('admin', 'x_iio_sync_ticket', sysId, {
      desired_values: desired({ column: 'short_description', value: 'By hand' }),
    })
    expect(recordOf(instance)['short_description']).toBe('By hand')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', attempts: '0', next_attempt: '' })
  })

  test("leave two documents of one second to the app's REST API as well", () => {
    send({ incident: row() })
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', sysId, { status: 'pending', next_attempt: '2026-11-22 03:02:00' })
    send({
      incident: row({ hash: 'bb', desired_values: [{ column: 'short_description', value: 'Changed', write: 'sync' }] }),
    })
    expect(recordOf(instance)['sys_mod_count']).toBe('1')
  })

  test('a discarded ticket stays so, keeps what should be, and is not due', () => {
    send({ incident: row() })
    const sysId = ticketOf(instance)['sys_id'] ?? ''
    instance.poke('x_iio_sync_ticket', sysId, { status: 'discarded' })
    expect(send({ incident: row({ hash: 'bb' }) }).rows).toMatchObject([{ outcome: 'discarded' }])
    expect(ticketOf(instance)).toMatchObject({ status: 'discarded', hash: 'bb', next_attempt: '' })
  })
})

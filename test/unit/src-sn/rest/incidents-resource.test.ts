/** POST incidents: what becomes of each row, by what stands. */
import { ask, configurationOf, documentOf, post, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { desired, INCIDENT_ID, recordOf, templateId, ticketOf } from '../tickets.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'

interface RowAnswer extends Record<string, unknown> {
  outcome: string
  sys_id: string
  reason: string
  template: string
  record: Row | null
}
interface Answer {
  configuration: string
  rows: RowAnswer[]
  notes: { stored: number; known: number; written: number }
  wants: string[]
  links: unknown[]
}

const VERSION = '2026-11-22T02:59:00.000000Z'
const FOLLOW_UP = '01FOLLOW'
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAMED = desired({ column: 'short_description', value: 'Payments are down' })
const row = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    source_updated_at: VERSION,
    hash: 'aa',
    desired_values: NAMED,
  }),
  ...changes,
})
const followUp = (changes: Part = {}): Part =>
  row({ external_id: FOLLOW_UP, template: templateId(instance, 'Follow-up'), hash: 'f1', ...changes })
const note = (id: string, text = id): Part => ({
  update_id: id,
  text,
  author: 'Lawrence',
  written_at: '2026-11-22T03:00:00.5Z',
})
const send = (parts: Part = { incident: row() }): Answer =>
  ask<Answer>(instance, 'POST', 'incidents', documentOf(instance, parts))
const outcomes = (answer: Answer): string[] => answer.rows.map(({ outcome }) => outcome)
const changed = (): Part => ({
  hash: 'bb',
  desired_values: [{ column: 'short_description', value: 'Changed', write: 'sync' }],
})
const texts = (): (string | undefined)[] =>
  instance.rows('sys_journal_field', { element: 'work_notes' }).map(entry => entry['value'])

test('a new incident with a follow-up and a note: everything stands when the answer comes', () => {
  const answer = send({ incident: row(), follow_ups: [followUp()], notes: [note('u1')] })
  expect(answer).toMatchObject({
    configuration: configurationOf(instance),
    rows: [
      {
        record_type: 'incident',
        external_id: INCIDENT_ID,
        outcome: 'applied',
        sys_id: ticketOf(instance)['sys_id'],
        template: templateId(instance, 'Incident'),
        reason: '',
        warnings: 0,
        jira: null,
        record: {
          table: 'incident',
          sys_id: recordOf(instance)['sys_id'],
          number: 'INC0010001',
          url: `https://test.service-now.com/incident.do?sys_id=${recordOf(instance)['sys_id']}`,
        },
      },
      { record_type: 'follow_up', external_id: FOLLOW_UP, outcome: 'applied', record: { table: 'task' } },
    ],
    notes: { stored: 1, known: 0, written: 1 },
  })
  expect(ticketOf(instance)).toMatchObject({
    hash: 'aa',
    source_updated_at: VERSION,
    status: 'in_sync',
    next_attempt: '',
  })
  expect(recordOf(instance, FOLLOW_UP)['parent']).toBe(recordOf(instance)['sys_id'])
  expect(texts()).toEqual(['u1'])
})

test('the same document once more changes nothing and writes nothing', () => {
  const parts = { incident: row(), follow_ups: [followUp()], notes: [note('u1')] }
  send(parts)
  instance.settle()
  instance.advance(60)
  const tables = [
    'x_iio_sync_ticket',
    'x_iio_sync_note',
    'x_iio_sync_outbound_event',
    'x_iio_sync_cursor',
    'task',
    'sys_journal_field',
  ]
  const before = tables.map(table => instance.rows(table))
  const answer = send(parts)
  expect([outcomes(answer), answer.notes]).toEqual([['unchanged', 'unchanged'], { stored: 0, known: 1, written: 0 }])
  expect(tables.map(table => instance.rows(table))).toEqual(before)
})

test('an unchanged document still notices what somebody wrote on the record', () => {
  send()
  instance.settle()
  instance.advance(60)
  const record = recordOf(instance)
  expect(
    instance.change('beth.anglin', 'incident', record['sys_id'] ?? '', { work_notes: 'Seen by nobody' }).status,
  ).toBe(200)
  // The rule on the record died with its node.
  instance.takeJobs()
  expect(outcomes(send())).toEqual(['unchanged'])
  expect(instance.rows('x_iio_sync_outbound_event', { type: 'work_note' })).toHaveLength(1)
})

describe('versions', () => {
  test.each<[string, string, string, string, string]>([
    ['older', '2026-11-22T02:58:59.999999Z', 'bb', 'stale', 'Payments are down'],
    ['unknown', '', 'bb', 'stale', 'Payments are down'],
    ['equal, with the same hash', VERSION, 'aa', 'unchanged', 'Payments are down'],
    ['equal without a fraction, with the same hash', '2026-11-22T02:59:00Z', 'aa', 'unchanged', 'Payments are down'],
    ['equal, with another hash', VERSION, 'bb', 'applied', 'Changed'],
    ['newer', '2026-11-22T02:59:00.000001Z', 'bb', 'applied', 'Changed'],
  ])('%s', (_name, source_updated_at, hash, outcome, name) => {
    send()
    expect(outcomes(send({ incident: row({ ...changed(), source_updated_at, hash }) }))).toEqual([outcome])
    expect(recordOf(instance)['short_description']).toBe(name)
  })

  test('an unknown version makes a row, and replaces the values of a row without version only', () => {
    send({ incident: row({ source_updated_at: '' }) })
    expect(outcomes(send({ incident: row({ ...changed(), source_updated_at: '' }) }))).toEqual(['applied'])
    expect(ticketOf(instance)['source_updated_at']).toBe('')
  })

  test('one that stands more than a day ahead counts as unknown', () => {
    send()
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
      source_updated_at: '2027-01-01T00:00:00Z',
    })
    expect(outcomes(send({ incident: row(changed()) }))).toEqual(['applied'])
    expect(ticketOf(instance)['source_updated_at']).toBe(VERSION)
  })

  test('notes of a stale document are taken all the same', () => {
    send()
    const answer = send({
      incident: row({ ...changed(), source_updated_at: '2026-11-22T02:00:00Z' }),
      notes: [note('u1')],
    })
    expect([outcomes(answer), answer.notes, answer.wants, texts()]).toEqual([
      ['stale'],
      { stored: 1, known: 0, written: 1 },
      [],
      ['u1'],
    ])
  })

  test('a row that another run stored in between is met, not doubled', () => {
    instance.beforeInsert((table, stored) => {
      if (table === 'x_iio_sync_ticket' && instance.rows(table).length === 0)
        instance.plant(table, {
          ...stored,
          sys_id: 'a'.repeat(32),
          source_updated_at: '2026-11-22T02:00:00Z',
          hash: '',
        })
    })
    expect(outcomes(send())).toEqual(['applied'])
    expect(instance.rows('x_iio_sync_ticket')).toMatchObject([{ sys_id: 'a'.repeat(32), source_updated_at: VERSION }])
    expect(instance.rows('incident')).toHaveLength(1)
  })
})

test('decided by an older configuration: nothing is done', () => {
  const document = documentOf(instance, { incident: row() })
  instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { order: '7' })
  const answer = post(instance, document)
  expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(configurationOf(instance))])
  expect(instance.rows('x_iio_sync_ticket')).toEqual([])
})

describe('a decision that did not know the record', () => {
  const other = (): string =>
    instance.create('admin', 'x_iio_sync_template', {
      name: 'Other',
      order: '1',
      record_type: 'incident',
      target_table: 'incident',
    }).result['sys_id'] ?? ''

  test('is asked again, with the template that stays; nothing is stored, and everything else waits', () => {
    const template = other()
    send()
    const before = ticketOf(instance)
    const answer = send({
      incident: row({ ...changed(), template, chosen_by: 'conditions' }),
      follow_ups: [followUp()],
      notes: [note('u1')],
    })
    expect(answer).toMatchObject({
      rows: [
        { outcome: 'redecide', template: before['template'], record: { table: 'incident', number: 'INC0010001' } },
        { outcome: 'ignored', sys_id: '' },
      ],
      notes: { stored: 0, known: 0, written: 0 },
      wants: [],
      links: [],
    })
    expect([ticketOf(instance), instance.rows('x_iio_sync_note'), ticketOf(instance, FOLLOW_UP)]).toEqual([
      before,
      [],
      {},
    ])
    expect(
      outcomes(
        send({ incident: row({ ...changed(), chosen_by: 'kept' }), follow_ups: [followUp()], notes: [note('u1')] }),
      ),
    ).toEqual(['applied', 'applied'])
  })

  test('is asked again, too, when the template is switched off', () => {
    const template = other()
    send()
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { active: 'false' })
    expect(outcomes(send({ incident: row({ ...changed(), template, chosen_by: 'conditions' }) }))).toEqual(['redecide'])
  })

  test('is asked again when its values were rendered with another record', () => {
    send()
    const record = recordOf(instance)['sys_id']
    expect(send({ incident: row({ ...changed(), record: 'f'.repeat(32) }) })).toMatchObject({
      rows: [{ outcome: 'redecide', template: templateId(instance, 'Incident'), record: { sys_id: record } }],
    })
    expect(outcomes(send({ incident: row({ ...changed(), record }) }))).toEqual(['applied'])
  })

  test('about a follow-up keeps nothing else waiting', () => {
    send({ incident: row(), follow_ups: [followUp()] })
    const answer = send({
      incident: row(changed()),
      follow_ups: [followUp({ hash: 'f2', record: 'f'.repeat(32) })],
      notes: [note('u1')],
    })
    expect([outcomes(answer), answer.notes.written]).toEqual([['applied', 'redecide'], 1])
  })
})

test('what cannot be finished stands on the row until it could', () => {
  send({ incident: row(), bridge_error: 'incident.io follow-up list: refused.' })
  expect(ticketOf(instance)).toMatchObject({ bridge_error: 'incident.io follow-up list: refused.', unfinished: '1' })
  send({ incident: row() })
  expect(ticketOf(instance)['unfinished']).toBe('1')
  expect(outcomes(send({ incident: row(), bridge_error: '' }))).toEqual(['unchanged'])
  expect(ticketOf(instance)).toMatchObject({ bridge_error: '', unfinished: '0' })
})

test.each(['claim', 'claim_answer', 'claim_answered_by'])('the %s of a ticket is no field of a document', field => {
  expect(post(instance, { incident: row({ [field]: 'x' }) }).status).toBe(400)
})

test('options met for the first time are added, and correct nothing that stands', () => {
  const severity = (label: string, ...ids: string[]) => ({
    key: 'severity',
    label,
    kind: 'option',
    record_type: 'incident',
    options: ids.map((external_id, rank) => ({ external_id, label: external_id, rank })),
  })
  send({ incident: row(), options: [severity('Severity', '01A')] })
  send({ incident: row(), options: [severity('Renamed', '01A', '01B')] })
  const [attribute] = instance.rows('x_iio_sync_attribute', { key: 'severity' })
  expect(attribute?.['label']).toBe('Severity')
  expect(
    instance
      .rows('x_iio_sync_option', { attribute: attribute?.['sys_id'] ?? '' })
      .map(option => [option['external_id'], option['rank']]),
  ).toEqual([
    ['01A', '0'],
    ['01B', '1'],
  ])
})

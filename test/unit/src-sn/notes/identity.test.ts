/** What the sync wrote is known by its id, not by its text: whatever rules make of it, also when a person says the same, and when rows are deleted. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import {
  addNote,
  crashInstance,
  declared,
  expectInSync,
  journalOf,
  LATER,
  NAME,
  stopEverywhere,
  upsert,
} from '../crash-cases.ts'
import type { Case } from '../crash-cases.ts'
import { freshHash, post, rowOf } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, events, map, note, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

const update = (index: number): string => `01UPDATE${String(index).padStart(18, '0')}`
const wordsOf = (updateId: string): string =>
  `Lawrence Jones posted an update in incident.io at 2026-11-22 03:00:00 UTC\nStatus: Fixing\n\nWe found it.\n\nincident.io update ${updateId}`

/** Rules of a customer's instance that change what is written into a journal. */
const rules = {
  none: '',
  'a prefix': "current.work_notes = 'EXT: ' + current.work_notes",
  'a last line of its own': "current.work_notes = current.work_notes + '\\n-- from the gateway'",
  'masked words': "current.work_notes = ('' + current.work_notes).replace(/found|Fixing|Jones/g, '***')",
  'masked digits, the id among them': "current.work_notes = ('' + current.work_notes).replace(/[0-9]{4,}/g, '****')",
}

function addRule(instance: AppInstance, script: string): void {
  if (script === '') return
  instance.plant('sys_script', {
    sys_id: 'a'.repeat(32),
    name: 'Change journals',
    collection: 'incident',
    when: 'before',
    action_update: '1',
    action_insert: '1',
    action_delete: '0',
    active: '1',
    advanced: '1',
    order: '10',
    filter_condition: '',
    condition: '',
    script: `if (!current.work_notes.nil()) { ${script} }`,
    sys_scope: 'global',
  })
}

const entries = (instance: AppInstance): Row[] =>
  instance.rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '', element: 'work_notes' })

const travelling = (instance: AppInstance): unknown[] =>
  events(instance, 'work_note')
    .filter(event => event['state'] !== 'not_needed')
    .map(event => payloadOf(event)['text'])

function minutes(instance: AppInstance, count = 6): void {
  for (let minute = 0; minute < count; minute++) {
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
  }
  instance.settle()
}

describe.each(Object.entries(rules))('rules: %s', (name, script) => {
  let instance: AppInstance
  const post = (index: number, words = wordsOf(update(index))) =>
    note(instance, { update_id: update(index), ticket: ticketOf(instance)['sys_id'] ?? '', text: words })

  beforeEach(() => {
    instance = createAppInstance()
    addRule(instance, script)
    declare(instance)
    instance.settle()
    instance.advance(10)
  })

  test('updates of incident.io do not come back', () => {
    for (const index of [1, 2, 3]) post(index)
    minutes(instance)
    expect(entries(instance)).toHaveLength(3)
    expect(travelling(instance)).toEqual([])
  })

  test('nor do they in the moment before the note knows its entry', () => {
    post(1)
    // As if the run had stopped right after it wrote the journal entry.
    const [entry] = entries(instance)
    const [row = {}] = instance.rows('x_iio_sync_note')
    instance.poke('x_iio_sync_note', row['sys_id'] ?? '', { status: 'pending', journal_id: '' })
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { journal_seen: '', journal_watermark: '' })
    instance.settle()
    instance.runMinuteScript()
    expect(travelling(instance)).toEqual([])
    instance.advance(180)
    minutes(instance)
    expect(entries(instance)).toHaveLength(1)
    expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'written', journal_id: entry?.['sys_id'] }])
    expect(travelling(instance)).toEqual([])
  })

  test('a person who says exactly the same is a person, before, while and after the update is written', () => {
    const record = recordOf(instance)['sys_id'] ?? ''
    // Every save is refused: the note waits, and nothing of it stands.
    instance.poke('incident', record, { state: '6' })
    post(1)
    instance.poke('incident', record, { close_code: 'User error', close_notes: 'x' })
    write(instance, 'beth.anglin', { work_notes: wordsOf(update(1)) })
    instance.settle()
    expect(travelling(instance)).toHaveLength(1)
    minutes(instance)
    expect(entries(instance)).toHaveLength(2)
    write(instance, 'beth.anglin', { work_notes: wordsOf(update(1)) })
    minutes(instance)
    expect(entries(instance)).toHaveLength(3)
    expect(travelling(instance)).toHaveLength(2)
  })

  test('also while the update is on its way: the node stopped before it wrote the entry', () => {
    // The row of the note is stored, and nothing else.
    instance.crashAfter(1)
    post(1)
    instance.crashAfter(null)
    expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'pending', journal_id: '' }])
    write(instance, 'beth.anglin', { work_notes: wordsOf(update(1)) })
    instance.settle()
    expect(travelling(instance)).toHaveLength(1)
    instance.advance(180)
    minutes(instance)
    expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'written' }])
    expect(entries(instance).map(entry => entry['sys_created_by'])).toEqual(['beth.anglin', 'system'])
    expect(travelling(instance)).toHaveLength(1)
  })

  test('deleted rows: what stands on the record is not repeated', () => {
    for (const index of [1, 2, 3]) post(index)
    minutes(instance)
    const stands = entries(instance).map(entry => entry['sys_id'])
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    expect(instance.rows('x_iio_sync_note')).toEqual([])
    declare(instance)
    for (const index of [1, 2, 3]) post(index)
    minutes(instance)
    // Where nothing of the id is left, nobody can know.
    if (name !== 'masked digits, the id among them')
      expect(entries(instance).map(entry => entry['sys_id'])).toEqual(stands)
    expect(travelling(instance)).toEqual([])
  })

  test('a note that was deleted before anybody looked at the record does not come back', () => {
    write(instance, 'beth.anglin', { work_notes: 'On it' })
    post(1)
    // As if the run had stopped before it noted how far it looked.
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { journal_seen: '', journal_watermark: '' })
    for (const row of instance.rows('x_iio_sync_note'))
      instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_note/${row['sys_id']}`)
    minutes(instance)
    expect(entries(instance)).toHaveLength(2)
    // Where nothing of the id is left, nobody can know.
    if (name !== 'masked digits, the id among them') expect(travelling(instance)).toHaveLength(1)
  })

  test('deleted notes, and deleted events: the same', () => {
    for (const index of [1, 2, 3]) post(index)
    write(instance, 'beth.anglin', { work_notes: 'On it' })
    minutes(instance)
    for (const row of instance.rows('x_iio_sync_note'))
      instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_note/${row['sys_id']}`)
    for (const event of instance.rows('x_iio_sync_outbound_event'))
      instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_outbound_event/${event['sys_id']}`)
    const stands = entries(instance).map(entry => entry['sys_id'])
    for (const index of [1, 2, 3, 4]) post(index)
    write(instance, 'beth.anglin', { work_notes: 'Done' })
    minutes(instance)
    if (name !== 'masked digits, the id among them')
      expect(
        entries(instance)
          .map(entry => entry['sys_id'])
          .slice(0, 4),
      ).toEqual(stands)
    if (name !== 'masked digits, the id among them') expect(entries(instance)).toHaveLength(6)
    expect(travelling(instance)).toHaveLength(1)
  })

  test('a text of a mapping does not come back, a person who says the same does', () => {
    map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.status }}' })
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired({ column: 'work_notes', value: 'Status is now Fixing' }) })
    write(instance, 'beth.anglin', { work_notes: 'Status is now Fixing' })
    minutes(instance)
    expect(entries(instance)).toHaveLength(2)
    expect(travelling(instance)).toHaveLength(1)
  })

  test.each([0, 1, 90])('a mapped text that comes back is a new entry: A-B-A-B, %d seconds apart', seconds => {
    map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.status }}' })
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    for (const status of ['Investigating', 'Fixing', 'Investigating', 'Fixing']) {
      edit(instance, ticket, { desired_values: desired({ column: 'work_notes', value: `Status is now ${status}` }) })
      instance.advance(seconds)
      if (seconds > 1) minutes(instance, 2)
    }
    minutes(instance)
    expect(entries(instance)).toHaveLength(4)
    expect(travelling(instance)).toEqual([])
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:29:00.000000Z' })
    expect(entries(instance)).toHaveLength(4)
  })

  test('a mapped text on a record whose ticket row was deleted is not repeated', () => {
    map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.status }}' })
    const desired_values = desired(NAME, { column: 'work_notes', value: 'Status is now Fixing' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values })
    minutes(instance)
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    instance.advance(60)
    declare(instance, { desired_values })
    minutes(instance)
    expect(ticketOf(instance)['status']).toBe('in_sync')
    expect(entries(instance)).toHaveLength(1)
    expect(travelling(instance)).toEqual([])
  })
})

test('a mapped text and the note that the record stays closed, in one save: both are written, and neither comes back', () => {
  const instance = createAppInstance()
  map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.status }}' })
  map(instance, 'Incident', { column: 'state', value: '{{ incident.status }}' })
  const say = (state: string, status: string, source_closed: boolean, version: string): void => {
    const incident = rowOf(ticketOf(instance), {
      desired_values: [
        { column: 'state', value: state, write: 'sync' },
        { column: 'work_notes', value: `Status is now ${status}`, write: 'sync' },
      ],
      source_status: `01${status}`,
      source_closed,
      source_updated_at: version,
      hash: freshHash(),
    })
    expect(post(instance, { incident })).toMatchObject({ status: 200 })
    instance.settle()
  }
  declare(instance)
  say('2', 'Fixing', false, '2026-11-22T03:00:01.000000Z')
  write(instance, 'beth.anglin', { state: '7', close_code: 'User error', close_notes: 'x' })
  instance.settle()
  say('2', 'Closed', true, '2026-11-22T03:00:02.000000Z')
  say('1', 'Live', false, '2026-11-22T03:00:03.000000Z')
  minutes(instance)
  const written = entries(instance).map(entry => entry['value'])
  expect(written.join('\n')).toMatch(/does not reopen/)
  expect(written.join('\n')).toMatch(/Status is now Live/)
  expect(travelling(instance)).toEqual([])
})

test.each([
  'The flow is done: https://app.incident.io/acme/incidents/01FCNDV6P870EA6S7TK1DSYDG0',
  'Asked incident.io support, ticket ABCDEFGHIJKLMNOPQRSTUVWXYZ',
])('what a flow of the instance writes travels, also when its last line names something of incident.io: %s', text => {
  const instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
  note(instance, { update_id: update(1), ticket: ticketOf(instance)['sys_id'] ?? '', text: wordsOf(update(1)) })
  minutes(instance)
  instance.plant('sys_journal_field', {
    sys_id: 'f'.repeat(32),
    name: 'incident',
    element: 'work_notes',
    element_id: recordOf(instance)['sys_id'] ?? '',
    value: text,
    sys_created_on: instance.now().toISOString().slice(0, 19).replace('T', ' '),
    sys_created_by: 'system',
  })
  write(instance, 'beth.anglin', { urgency: '1' })
  minutes(instance)
  expect(travelling(instance)).toEqual([text])
})

describe('the node stops anywhere', () => {
  const instance = crashInstance()
  addRule(instance, rules['a prefix'])

  test('an update whose text a rule prefixes becomes one work note', () => {
    const add = (run: Case): void => addNote(run, `${run.incidentId}X`, wordsOf(`${run.incidentId}X`))
    stopEverywhere(instance, {
      prepare: declared,
      act: add,
      again: add,
      check: run => {
        const record = expectInSync(run)['sys_id'] ?? ''
        expect(journalOf(run, record)).toEqual([`EXT: ${wordsOf(`${run.incidentId}X`)}`])
        expect(travelling(run.instance)).toEqual([])
      },
    })
  })

  test('a mapped text that a rule prefixes becomes one work note', () => {
    map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.status }}' })
    const change = (run: Case): void =>
      upsert(run, {
        ...run.spec,
        desired_values: desired(NAME, { column: 'work_notes', value: 'Status is now Fixing' }),
        source_updated_at: LATER,
      })
    stopEverywhere(instance, {
      prepare: declared,
      act: change,
      again: change,
      check: run => {
        expect(journalOf(run, expectInSync(run)['sys_id'] ?? '')).toEqual(['EXT: Status is now Fixing'])
        expect(travelling(run.instance)).toEqual([])
      },
    })
  })
})

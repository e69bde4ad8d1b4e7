/** What the rows forget is kept: each decision, refusal and press of a button, who did it, and nothing of an incident's text. */
import { historyKinds } from '../../../src-sn/server/platform/history.ts'
import { ask, documentOf, freshHash, rowOf } from './documents.ts'
import { giveRole } from './filled.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, note, recordOf, ticketOf, write } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const history = () => instance.rows('x_iio_sync_history')
const kinds = (): string[] => history().map(row => row['kind'] ?? '')
const ADMIN = 'System Administrator (admin)'
const decide = (decision: string, changes = {}): void =>
  void ask(
    instance,
    'POST',
    'incidents',
    documentOf(instance, { incident: rowOf(ticketOf(instance), { decision, hash: freshHash(), ...changes }) }),
  )

test('the table offers the kinds that are written', () => {
  const choices = instance.rows('sys_choice', { name: 'x_iio_sync_history', element: 'kind' })
  expect(choices.map(row => row['value']).sort()).toEqual([...historyKinds].sort())
})

test('a new ticket needs none: its row has the first decision, and which configuration made it', () => {
  declare(instance, { decision: 'Template "Incident" is used: x.' })
  expect(kinds()).toEqual([])
  expect(Number(ticketOf(instance)['first_configuration'])).toBeGreaterThan(0)
})

test('the number of the configuration grows with each change', () => {
  declare(instance)
  const before = Number(ticketOf(instance)['first_configuration'])
  const [template] = instance.rows('x_iio_sync_template', { name: 'Incident' })
  instance.change('admin', 'x_iio_sync_template', template?.['sys_id'] ?? '', { order: '700' })
  instance.settle()
  decide('Another')
  expect(Number(history()[0]?.['configuration'])).toBe(before + 1)
})

test('each later decision is kept with its template and version; the same one again is none', () => {
  declare(instance, { decision: 'First' })
  decide('Second', { source_updated_at: '2026-11-22T03:00:00.000000Z' })
  decide('Second')
  decide('No ticket.', { template: '', desired_values: [] })
  const shown = history().map(({ kind, words, source_updated_at: version, by }) => ({ kind, words, version, by }))
  expect(shown).toEqual([
    { kind: 'decided', words: 'Second', version: '2026-11-22T03:00:00.000000Z', by: '' },
    { kind: 'decided', words: 'No ticket.', version: '2026-11-22T03:00:00.000000Z', by: '' },
  ])
  expect(history()[0]?.['template']).not.toBe('')
  expect(history()[1]?.['template']).toBe('')
})

test('a private incident leaves that it turned private, and no word', () => {
  declare(instance, { decision: 'First' })
  ask(
    instance,
    'POST',
    'incidents',
    documentOf(instance, { incident: { external_id: ticketOf(instance)['external_id'] ?? '', private: true } }),
  )
  expect(history().map(({ kind, words }) => [kind, words])).toEqual([['turned_private', '']])
})

const presses: [string, string, () => void][] = [
  ['Unlink', 'unlinked', () => instance.press('Unlink', ticketOf(instance))],
  ['Sync now', 'sync_asked', () => instance.press('Sync now', recordOf(instance))],
]

test.each(presses)('"%s" is kept with who pressed it', (_button, kind, act) => {
  declare(instance)
  act()
  const [row] = instance.rows('x_iio_sync_history', { kind })
  expect(row).toMatchObject({ by: ADMIN, ticket: ticketOf(instance)['sys_id'] })
})

test('a discard is kept with its reason, also after "Try again" took it off the row', () => {
  declare(instance)
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  instance.poke('x_iio_sync_ticket', ticket, { status: 'failed', discard_reason: 'A duplicate' })
  instance.press('Discard', ticketOf(instance))
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)['discard_reason']).toBe('')
  expect(history().map(({ kind, words, by }) => [kind, words, by])).toEqual([
    ['discarded', 'A duplicate', ADMIN],
    ['retried', '', ADMIN],
  ])
})

describe('what is sent to incident.io', () => {
  const answers = (body: string): void =>
    instance.answerWith(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body }))
  beforeEach(() => {
    declare(instance)
    instance.settle()
    connect(instance)
  })

  test('a refusal is kept with the words of the other side, and who sent it again', () => {
    answers('{"outcome":"refused","detail":"incident.io answered 422: title is too long"}')
    write(instance, 'beth.anglin', { work_notes: 'Secret words' })
    instance.settle()
    const [event] = instance.rows('x_iio_sync_outbound_event', { type: 'work_note' })
    instance.press('Send again', event ?? {})
    instance.settle()
    const about = event?.['source_id']
    expect(history().map(row => [row['kind'], row['about'], row['words']])).toEqual([
      ['not_sent', about, 'refused: incident.io answered 422: title is too long'],
      ['retried', about, ''],
      ['not_sent', about, 'refused: incident.io answered 422: title is too long'],
    ])
    expect(JSON.stringify(history())).not.toContain('Secret words')
  })

  test('what arrives leaves none', () => {
    answers('{"outcome":"delivered","detail":"ok"}')
    write(instance, 'beth.anglin', { work_notes: 'x' })
    instance.settle()
    expect(kinds()).toEqual([])
  })
})

test('an update that ServiceNow refuses is kept once, however often it is tried', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.breakAt(({ kind, table }) => kind !== 'query' && table === 'incident')
  note(instance, { ticket, update_id: '01UPDATE' })
  instance.advance(3600)
  instance.runMinuteScript()
  expect(history().map(({ kind, about }) => [kind, about])).toEqual([['note_refused', '01UPDATE']])
})

test('rows go a year after they were written, and not before', () => {
  declare(instance)
  decide('Second')
  instance.advance(364 * 24 * 3600)
  instance.runCleaner()
  expect(kinds()).toEqual(['decided'])
  instance.advance(2 * 24 * 3600)
  instance.runCleaner()
  expect(kinds()).toEqual([])
})

test('nobody of the app writes it: an operator neither adds nor changes an entry', () => {
  declare(instance)
  decide('Second')
  giveRole(instance, 'beth.anglin', 'x_iio_sync.operator')
  const [row] = history()
  expect(instance.change('beth.anglin', 'x_iio_sync_history', row?.['sys_id'] ?? '', { words: 'x' }).status).toBe(403)
  expect(instance.create('beth.anglin', 'x_iio_sync_history', { kind: 'decided' }).status).toBe(403)
})

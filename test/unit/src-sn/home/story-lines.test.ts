/** Rows of the app, of its history and of the audit, as lines of a story. */
import { historyKinds } from '../../../../src-sn/server/platform/history.ts'
import { auditLine, connectionLine, historyLine } from '../../../../src-sn/server/home/history-lines.ts'
import { explain } from '../../../../src-sn/server/home/story-failures.ts'
import {
  eventLine,
  firstDecisionLine,
  linkRequestLine,
  noteLine,
  refusalLine,
} from '../../../../src-sn/server/home/story-lines.ts'
import type { Read } from '../../../../src-sn/server/home/story-lines.ts'

type Row = Readonly<Record<string, string>>
const reading =
  (row: Row): Read =>
  column =>
    row[column] ?? ''

test.each([
  [{ first_decision: 'No ticket.' }, 'First decision'],
  [{ first_decision: 'No ticket.', first_configuration: '37' }, 'First decision, configuration 37'],
])('the first decision: %j', (row, what) => {
  expect(firstDecisionLine(reading({ source_created_at: '2026-11-22T03:00:00Z', ...row }))).toEqual({
    at_incident_io: '2026-11-22T03:00:00Z',
    side: 'sync',
    who: '',
    what,
    outcome: 'info',
    why: 'No ticket.',
  })
})

const note = { author: 'Beth', update_id: 'U1', written_at: '2026-11-22 03:00:00' }

test.each<[string, Row, object]>([
  ['pending', { status: 'pending', reason: 'Waits for U0.\nMore' }, { outcome: 'waits', why: 'Waits for U0.' }],
  ['written', { status: 'written', reason: 'x' }, { outcome: 'done', why: '' }],
  [
    'refused',
    { status: 'failed', reason: 'No.', error: 'Aborted.' },
    { outcome: 'refused', why: 'No.', failed: { way: 'write', words: 'Aborted.', column: 'work_notes' } },
  ],
  ['left out', { status: 'covered', reason: 'Older.' }, { outcome: 'left_out', why: 'Older.' }],
  [
    'discarded',
    { status: 'discarded', discarded_by: 'Beth', discard_reason: 'a test' },
    { outcome: 'left_out', why: 'Discarded by Beth: a test' },
  ],
])('an update that is %s', (_what, row, expected) => {
  expect(noteLine(reading({ ...note, ...row }))).toEqual({
    at_incident_io: '2026-11-22T03:00:00Z',
    side: 'incident.io',
    who: 'Beth',
    what: 'Update U1 to the work notes',
    ...expected,
  })
})

test('an update without a moment of its own has none', () => {
  expect(noteLine(reading({ ...note, written_at: '' })).at_incident_io).toBe('')
})

const event = { type: 'work_note', payload: '{"author":"Beth"}' }
const sending = (words: string, column = 'work_note') => ({ failed: { way: 'sending', words, column } })

test.each<[string, Row, object]>([
  [
    'waits',
    { state: 'ready', answer: 'The bridge answered 503: busy\nMore' },
    {
      outcome: 'waits',
      why: 'The bridge answered 503: busy',
      ...sending('The bridge answered 503: busy\nMore'),
    },
  ],
  [
    'was sent',
    { state: 'sent', sent_at: '2026-11-22 03:00:00', answer: 'delivered: ok' },
    { outcome: 'done', why: 'Sent 2026-11-22T03:00:00Z.' },
  ],
  [
    'was sent, and something was said',
    { state: 'sent', sent_at: '2026-11-22 03:00:00', answer: 'delivered: twice' },
    { outcome: 'done', why: 'Sent 2026-11-22T03:00:00Z. twice' },
  ],
  [
    'was not wanted there',
    { state: 'sent', sent_at: '2026-11-22 03:00:00', answer: 'ignored: our own' },
    { outcome: 'left_out', why: 'our own' },
  ],
  [
    'was refused',
    { state: 'parked', answer: 'refused: no' },
    { outcome: 'refused', why: 'no', ...sending('refused: no') },
  ],
  [
    'was not sent, in the words of somebody else',
    { state: 'parked', answer: 'It said: refused: no' },
    { outcome: 'refused', why: 'It said: refused: no', ...sending('It said: refused: no') },
  ],
  [
    'was refused as ignored: that is no word of the bridge then',
    { state: 'parked', answer: 'ignored: x' },
    { outcome: 'refused', why: 'x', ...sending('ignored: x') },
  ],
  ['was not needed', { state: 'not_needed', answer: '' }, { outcome: 'left_out', why: '' }],
  [
    'was discarded',
    { state: 'discarded', answer: 'No.', discarded_by: 'Beth', discard_reason: 'old' },
    { outcome: 'left_out', why: 'Discarded by Beth: old' },
  ],
  ['was discarded by nobody known', { state: 'discarded', discard_reason: 'old' }, { outcome: 'left_out', why: 'old' }],
])('an event that %s', (_what, row, expected) => {
  expect(eventLine(reading({ ...event, ...row }))).toEqual({
    at_incident_io: '',
    side: 'ServiceNow',
    who: 'Beth',
    what: 'Work note to incident.io',
    ...expected,
  })
})

test.each<[string, unknown, string, string, string]>([
  ['ticket_created', { author: 'Beth' }, 'sync', '', 'Link to the record, made in incident.io'],
  ['resync', {}, 'sync', '', 'Run of the bridge'],
  ['comment', { author: 'Beth' }, 'ServiceNow', 'Beth', 'Comment to incident.io'],
  ['attachment', { attachment: { file_name: 'a.png' } }, 'ServiceNow', '', 'Attachment "a.png" to incident.io'],
  ['state_changed', { state: { label: 'Closed', value: '7' } }, 'ServiceNow', '', 'State "Closed" to incident.io'],
  ['state_changed', { state: { value: '7' } }, 'ServiceNow', '', 'State "7" to incident.io'],
  ['preview', { author: 7 }, 'ServiceNow', '', 'Preview'],
  ['link_requested', [], 'ServiceNow', '', 'Link request'],
  ['catalogue_refresh', 'x', 'ServiceNow', '', 'Refresh from incident.io'],
  ['of_tomorrow', {}, 'ServiceNow', '', 'of_tomorrow'],
])('an event %s with %j', (type, payload, side, who, what) => {
  expect(eventLine(reading({ type, payload: JSON.stringify(payload), state: 'sent' }))).toMatchObject({
    side,
    who,
    what,
  })
})

test.each([
  ['asked', 'waits'],
  ['linked', 'done'],
  ['refused', 'refused'],
  ['of_tomorrow', 'info'],
])('a link request that is %s: %s', (status, outcome) => {
  const row = { status, incident: 'INC-12', sys_created_by: 'beth', answer: 'Said.' }
  expect(linkRequestLine(reading(row))).toEqual({
    at_incident_io: '',
    side: 'ServiceNow',
    who: 'beth',
    what: 'Link to INC-12 requested',
    outcome,
    why: 'Said.',
  })
})

test.each([
  ['1', 'Document of the bridge refused'],
  ['2', 'Document of the bridge refused, 2 times, last 2026-11-22T03:00:00Z'],
])('a document that was refused %s times', (count, what) => {
  expect(refusalLine(reading({ count, last_at: '2026-11-22 03:00:00', reason: 'Too long.' }))).toEqual({
    at_incident_io: '',
    side: 'sync',
    who: '',
    what,
    outcome: 'refused',
    why: '',
    failed: { way: 'document', words: 'Too long.', column: '' },
  })
})

test.each<[Row, object]>([
  [
    { kind: 'decided', configuration: '37' },
    { side: 'sync', who: '', what: 'Decided again, configuration 37' },
  ],
  [
    { kind: 'retried', by: 'Beth', about: 'INC1' },
    { side: 'ServiceNow', who: 'Beth', what: 'Tried again (INC1)' },
  ],
  [{ kind: 'of_tomorrow' }, { what: 'Decided again', outcome: 'info' }],
  [{ kind: 'refused' }, { outcome: 'refused', failed: { way: 'write', words: 'Why.', column: '' } }],
  [{ kind: 'note_refused' }, { outcome: 'refused', failed: { way: 'write', words: 'Why.', column: 'work_notes' } }],
  [{ kind: 'not_sent' }, { outcome: 'refused', failed: { way: 'sending', words: 'Why.', column: '' } }],
])('an entry of the history: %j', (row, expected) => {
  const line = historyLine(reading({ source_updated_at: '2026-11-22T03:00:00Z', words: 'Why.', ...row }))
  expect(line).toMatchObject({ at_incident_io: '2026-11-22T03:00:00Z', why: 'Why.', ...expected })
  expect('failed' in line).toBe('failed' in expected)
})

test.each(historyKinds)('an entry of the kind %s has words and an outcome', kind => {
  const { what, outcome } = historyLine(reading({ kind }))
  expect(what).not.toContain('undefined')
  expect(['done', 'waits', 'refused', 'info']).toContain(outcome)
})

test.each([
  ['system', 'sync', ''],
  ['incident.io', 'sync', ''],
  ['beth', 'ServiceNow', 'beth'],
])('a column that %s changed', (user, side, who) => {
  const row = { user, fieldname: 'state', oldvalue: '1', newvalue: '2' }
  expect(auditLine(reading(row), 'incident.io')).toEqual({
    at_incident_io: '',
    side,
    who,
    what: 'Column state of the record',
    outcome: 'done',
    why: '',
    changes: [{ column: 'state', old: '1', new: '2' }],
  })
})

test.each([
  ['active', '1', 'Sending was switched on'],
  ['active', 'true', 'Sending was switched on'],
  ['active', '0', 'Sending was switched off'],
  ['paused_at', '', 'The sync was resumed'],
  ['paused_at', '2026-11-22 03:00:00', 'The sync was paused'],
  ['url', 'https://b', 'Column url of the connection'],
])('the connection: %s is now "%s"', (fieldname, newvalue, what) => {
  expect(connectionLine(reading({ user: 'beth', fieldname, oldvalue: 'x', newvalue }))).toEqual({
    at_incident_io: '',
    side: 'ServiceNow',
    who: 'beth',
    what,
    outcome: 'done',
    why: '',
    changes: [{ column: fieldname, old: 'x', new: newvalue }],
  })
})

test.each([
  [
    { way: 'write', words: 'Aborted by a rule.', column: 'work_notes' },
    { why: 'ServiceNow refuses work notes on its table.', code: 'write_refused', answer: 'Aborted by a rule.' },
  ],
  [
    { way: 'sending', words: 'The bridge answered 503: busy', column: '' },
    { why: 'The bridge answers 503.', code: 'bridge_unavailable 503', answer: 'The bridge answered 503: busy' },
  ],
  [
    { way: 'sending', words: 'Waiting for the scan.', column: '' },
    { why: 'Waiting for the scan.', code: '', answer: '' },
  ],
  [
    { way: 'write', words: 'It stopped. (unheard_of)', column: '' },
    {
      why: 'Something that the app has no name for keeps changes of incident.io from ServiceNow.',
      code: 'unheard_of',
      answer: 'It stopped. (unheard_of)',
    },
  ],
  [
    { way: 'sending', words: 'The bridge answered 500: It stopped. (unheard_of)', column: '' },
    {
      why: 'Something that the app has no name for keeps changes of ServiceNow from incident.io.',
      code: 'unheard_of',
      answer: 'The bridge answered 500: It stopped. (unheard_of)',
    },
  ],
  [
    { way: 'document', words: 'Too long.', column: '' },
    { why: 'The app refuses what the bridge sends.', code: 'document_refused', answer: 'Too long.' },
  ],
] as const)('why it failed: %j', (failed, expected) => expect(explain(failed)).toEqual(expected))

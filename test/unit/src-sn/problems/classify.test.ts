/** Which problem a sentence belongs to: the code, the status, and where only the words tell causes apart, their shape. */
import { causeOf } from '../../../../src-sn/server/problems/cause.ts'
import {
  saidByAnswer,
  saidByBridge,
  saidByRefusal,
  saidByWarnings,
  saidByWrite,
} from '../../../../src-sn/server/problems/classify.ts'
import { isKey, joinKeys, keyOf, keysIn, partsOf, shapeOf } from '../../../../src-sn/server/problems/key.ts'

test.each([
  ['No answer from the bridge: Connection refused.', 'bridge_unreachable', ''],
  ['Tried 20 times, and once a day from now on. No answer from the bridge: timed out.', 'bridge_unreachable', ''],
  ['The bridge does not know the signature (401): the secret of the connection ...', 'signature_mismatch', ''],
  ['The clocks of this instance and of the bridge differ too much (401).', 'clocks_differ', ''],
  ['The address answered 200, but not as the bridge does (<html>).', 'bridge_address_wrong', ''],
  ['The bridge does not take it (400): unknown field', 'event_invalid', ''],
  ['The bridge answered 503: busy', 'bridge_unavailable', '503'],
  [
    'The bridge answered 503: incident.io timeline item: refused with 429. It is tried again.',
    'incident_io_rate_limited',
    '429',
  ],
  ['refused: incident.io timeline item: refused with 403. incident.io says: "no".', 'incident_io_forbidden', '403'],
  ['refused: incident.io timeline item: refused with 422. Request id: 7.', 'incident_io_refused', '422'],
  ['Overtaken by a newer state, whose status it carries. refused: x', 'incident_io_refused', ''],
  ['Not sent: the ticket was unlinked from its record.', 'ticket_unlinked', ''],
  ['The connection has no bridge URL.', 'connection_incomplete', ''],
  ['Sending is not confirmed for this instance (https://x).', 'sending_unconfirmed', ''],
  ['The attachment was deleted before it was sent.', 'attachment_gone', ''],
  ['The attachment has no content.', 'attachment_empty', ''],
  ['The payload is not readable JSON.', 'payload_unreadable', ''],
  ['There is no connection.', 'connection_incomplete', ''],
  ['The signing secret of the connection is missing.', 'connection_incomplete', ''],
  ['Sending is switched off.', 'sending_off', ''],
  ['Not sent: the incident is private.', 'incident_private', ''],
  ['No answer from the bridge: unexpected error: x is null', 'unexpected', ''],
  ['Something else.', 'event_refused', ''],
  ['Waiting for the antivirus scan of ServiceNow.', '', ''],
  ['', '', ''],
])('the answer of an event: %s', (answer, code, status) => {
  expect(saidByAnswer(answer)).toMatchObject({ code, status })
})

test.each([
  ['incident.io follow-up list: refused with 403. incident.io says: "x".', 'incident_io_forbidden', '403'],
  ['incident.io incident of 01A: the answer is 200 but no JSON.', 'incident_io_unreadable', '200'],
  ['ServiceNow incidents: no answer (ECONNREFUSED). It is tried again.', 'servicenow_unreachable', ''],
  ['incident.io incidents: not asked, because nobody answers there.', 'incident_io_paused', ''],
  ['The bridge met an unexpected error; its log has the details. (internal)', 'internal', ''],
  ['incident.io incident of BAD: refused with 500. ... (incident_io_unavailable)', 'incident_io_unavailable', '500'],
  ['incident.io incident of BAD: refused with 403. (incident_io_token_refused) ', 'incident_io_token_refused', '403'],
  ['Jira issue: refused with 401. ', 'jira_unauthorised', '401'],
  ['Jira issue: refused with 404. ', 'jira_not_found', '404'],
  ['Jira issue: refused with 409. ', 'jira_refused', '409'],
  ['Jira issue: refused with 500. ', 'jira_unavailable', '500'],
  ['Jira issue: refused with 503. ', 'jira_unavailable', '503'],
  ['Jira issue: it was refused with 403.', 'jira_failed', ''],
  ['Jira issue: then no answer (ECONNREFUSED).', 'jira_failed', ''],
  ['Jira issue: it was not asked, because nobody answers there.', 'jira_failed', ''],
  ['Jira issue: then the answer is 200 but no JSON.', 'jira_failed', ''],
  ['The field mapping "x" is no valid Liquid: unknown tag.', 'template_invalid', ''],
  ['The template "Incident" cannot be evaluated.', 'template_invalid', ''],
  ['The template "Incident" went wrong.', 'bridge_failed', ''],
  ['The answer cannot be read.', 'bridge_failed', ''],
  ['It said Jira issue: refused with 403.', 'bridge_failed', ''],
  ['It said (internal) and stopped.', 'bridge_failed', ''],
])('what the bridge could not do: %s', (words, code, status) => {
  expect(saidByBridge(words)).toMatchObject({ code, status })
})

test('what has no code is told apart by its words', () => {
  expect(saidByBridge('One thing.').shape).not.toBe(saidByBridge('Another thing.').shape)
  expect(saidByAnswer('One thing.').shape).not.toBe(saidByAnswer('Another thing.').shape)
})

test.each([
  ['Unexpected error: x is null\nIt is tried again by itself.', 'unexpected'],
  ['The template "Incident" cannot be used: there is no table "x". Choose another ...', 'template_unusable'],
  ['The desired values are not readable JSON.', 'desired_unreadable'],
  ['The record INC1 cannot be read as admin: deleted, or hidden by a query rule.', 'record_hidden'],
  ['The record INC1 is already linked to INC-2.', 'record_taken'],
  ['The record that was to be linked is not in incident.', 'record_not_there'],
  ['The record was written but cannot be read back.', 'record_gone'],
  ['Jira issue: refused with 403. Jira says: "no".', 'jira_forbidden'],
  ['Operation against file incident was aborted by Business Rule Abort changes.', 'write_refused'],
])('why ServiceNow did not take a row: %s', (error, code) => {
  expect(saidByWrite(error).code).toBe(code)
})

describe('a sentence counts at the beginning: further on somebody else says it', () => {
  test.each([
    'No answer from the bridge: timed out.',
    'No answer from the bridge: unexpected error: x',
    'The bridge does not know the signature (401).',
    'The clocks of this instance and of the bridge differ.',
    'The address answered 200, but not as the bridge does.',
    'The bridge does not take it (400).',
    'The bridge answered 503: busy',
    'Not sent: the ticket was unlinked.',
    'Not sent: the incident is private.',
    'The attachment was deleted.',
    'The attachment has no content.',
    'The payload is not readable.',
    'There is no connection.',
    'The connection has no bridge URL.',
    'The signing secret of the connection is missing.',
    'Sending is switched off.',
    'Sending is not confirmed here.',
    'Waiting for the scan.',
  ])('of an event: %s', words => expect(saidByAnswer(`It said: ${words}`).code).toBe('event_refused'))

  test.each([
    'Unexpected error: x',
    'The template "Incident" cannot be used: x',
    'The desired values are not readable JSON.',
    'The record INC1 cannot be read as admin.',
    'The record INC1 is already linked to INC-2.',
    'The record that was to be linked is not in incident.',
    'The record was written but cannot be read back.',
  ])('of a write: %s', words => expect(saidByWrite(`It said: ${words}`).code).toBe('write_refused'))

  test.each([
    'adopt: not used.',
    'parent: left empty.',
    'correlation_id: left alone.',
    'state: stays open.',
    'z, replaced it. And more.',
  ])('of a warning: %s', words => {
    expect(saidByWarnings(`It said ${words}`).map(({ code }) => code)).toEqual(['warning'])
  })

  test.each([
    [saidByAnswer, 'Tried 20 times, and once a day from now on. '],
    [saidByAnswer, 'Overtaken by a newer state, whose status it carries. '],
  ])('%p keeps a quoted "%s"', (said, remark) => {
    expect(said(`It said: ${remark}Why.`)).not.toEqual(said('It said: Why.'))
  })

  test.each(['It is tried again by itself.', 'It failed 20 times in a row.'])('of the next attempt: %s', words => {
    expect(saidByWrite(`No.\nIt said: ${words}`)).not.toEqual(saidByWrite('No.'))
  })
})

test.each([
  ['close_code: left out, because no record of sys_user has email "a@b.c".', 'lookup_failed', 'close_code'],
  ['close_code: left out, because the table incident has no such column.', 'column_left_out', 'close_code'],
  ['impact: changed in ServiceNow by Beth, and that value stays. incident.io has "1".', 'value_kept', 'impact'],
  [
    'b: left out, because x.\na: left out, because y.\nc: changed in ServiceNow, and that value stays. incident.io has no value.',
    'column_left_out',
    'a+b',
  ],
  [
    'a: "x" was not stored, the column is empty.\nb: "x" was not stored, the column is empty.\nc: "x" was not stored, the column is empty.\nd: "x" was not stored, the column is empty.',
    'value_not_stored',
    'a+b+c+more',
  ],
  ['b: left out, because x.\na: left out, because y.\nc: left out, because z.', 'column_left_out', 'a+b+c'],
  ['Not a column: left out, because x.\na: left out, because x.', 'column_left_out', 'a'],
  ['state: stays open.', 'value_kept', 'state'],
  [
    'correlation_id: left alone, because another system uses it ("7"). The record is linked all the same.',
    'correlation_taken',
    'correlation_id',
  ],
  [' \n', '', ''],
  ['', '', ''],
])('the worst of the warnings: %s', (warnings, code, column) => {
  const [worst = { code: '', column: '' }] = saidByWarnings(warnings)
  expect(worst).toMatchObject({ code, column })
})

test('each kind of warning is said with its columns', () => {
  const warnings =
    'c: changed in ServiceNow, and that value stays. incident.io has no value.\nb: left out, because x.\na: left out, because y.\nodd'
  expect(saidByWarnings(warnings).map(({ code, column }) => [code, column])).toEqual([
    ['column_left_out', 'a+b'],
    ['value_kept', 'c'],
    ['warning', ''],
  ])
})

test('a ticket with every kind of warning keeps the key of each, the mildest without columns or table', () => {
  const warnings = [
    'c1: left out, because no record of x.',
    'c2: left out, because y.',
    'c3 was not stored, the column is empty.',
    'c4: the lookup found two.',
    'adopt: not used.',
    'parent: left empty.',
    'correlation_id: left alone.',
    'c5: changed in ServiceNow, and that value stays.',
    'c6: z, replaced it.',
    'odd',
  ]
  const keys = saidByWarnings(warnings.join('\n')).map(({ column, ...said }) =>
    keyOf({ direction: 'in', ...said, table: 'x_acme_long_name_of_a_table', column: column && `${column}+the_second` }),
  )
  expect(keys).toHaveLength(10)
  const joined = joinKeys(keys)
  expect(joined.length).toBeLessThanOrEqual(255)
  expect(keysIn(joined).map(key => partsOf(key)?.code)).toEqual(keys.map(key => partsOf(key)?.code))
  expect(keysIn(joined).every(isKey)).toBe(true)
  expect(joinKeys(keys.slice(0, 2))).toBe(keys.slice(0, 2).join(' '))
})

describe('refusals that only their words tell apart', () => {
  test.each([
    ['Field "Close notes" of INC0010001 is empty', 'Field "Close notes" of INC0010002 is empty', true],
    [
      'aborted at 12:00:01 by user 62826bf03710200044e0bfc8bcbe5df1',
      'aborted at 13:10:59 by user 46d44a23a9fe19810012d100cca80666',
      true,
    ],
    ['The state model refuses it.', 'A data policy needs close notes.', false],
    ['Caller is empty', 'Assignee is empty', false],
    ['"Caller" is empty', '"Close notes" is empty', true],
    ["'Caller' is empty", "'Close notes' is empty", true],
    ['  Caller   is empty\n', 'Caller is empty', true],
  ])('%s | %s: one cause is %s', (one, other, isOne) => {
    expect(shapeOf(one) === shapeOf(other)).toBe(isOne)
  })
})

test('a data policy is told apart by the fields that it names, and not by when it is tried again', () => {
  const said = (fields: string, next: string) =>
    saidByWrite(`Data Policy Exception: \n\tThese are mandatory: ${fields}\n${next}`)
  const next = 'It is tried again by itself; "Try again" does it at once.'
  const slower = 'It failed 20 times or more in a row, and is tried once a day now.'
  expect(said('Close notes', next)).toEqual(said('Close notes', slower))
  expect(said('Close notes', next)).not.toEqual(said('Caller', next))
})

test('a key says its parts, and is safe inside a query', () => {
  const parts = {
    direction: 'in',
    code: 'write_refused',
    table: 'incident',
    column: 'a+b',
    status: '',
    shape: '0a',
  } as const
  expect(partsOf(keyOf(parts))).toEqual(parts)
  expect(partsOf(keyOf({ ...parts, direction: 'out' }))).toEqual({ ...parts, direction: 'out' })
  const odd = keyOf({ ...parts, table: 'incident^ORactive=true', column: 'x'.repeat(500) })
  expect([isKey(odd), odd.includes('^'), odd.length < 256]).toEqual([true, false, true])
})

test.each(['sys_id=1', 'up:code', 'in:', 'in', 'in:a:b:c:d:e:f'])('%s is no key', key => {
  expect(partsOf(key)).toBeNull()
})

test.each([
  ['in:write_refused:incident:a+b:403:0a', true],
  ['out:bridge_unreachable::::', true],
  ['xin:write_refused::::', false],
  ['in:write_refused::::0a^active=true', false],
])('%s goes into a query: %s', (key, isSafe) => expect(isKey(key)).toBe(isSafe))

const fullKey = keyOf({
  direction: 'in',
  code: 'c'.repeat(80),
  table: 't'.repeat(80),
  column: 'x'.repeat(80),
  status: '403',
  shape: '0a',
})

test('a key that fills its column stays whole', () => {
  expect(fullKey).toHaveLength(252)
  const longest = `${fullKey}bcd`
  expect(joinKeys([longest])).toBe(longest)
})

test('a key is no longer than its column', () => {
  expect(
    keyOf({
      direction: 'in',
      code: 'c'.repeat(80),
      table: 't'.repeat(80),
      column: 'x'.repeat(80),
      status: '4'.repeat(9),
      shape: '',
    }),
  ).toHaveLength(255)
})

test('what an earlier version stored and is no key stays', () => {
  expect(joinKeys(['odd'])).toBe('odd')
})

test.each([
  ['', []],
  ['a  b', ['a', 'b']],
])('the keys in "%s"', (stored, keys) => expect(keysIn(stored)).toEqual(keys))

/** https://datatracker.ietf.org/doc/draft-eastlake-fnv/ lists it: rows of earlier versions hold such digests. */
test('the digest of words is FNV-1a', () => {
  expect(shapeOf('a')).toBe('e40c292c')
})

/** Every code that a sentence of the app can come to. */
const CODES = [
  ...'bridge_unreachable signature_mismatch clocks_differ bridge_address_wrong event_invalid bridge_unavailable'.split(
    ' ',
  ),
  ...'event_refused ticket_unlinked incident_private attachment_gone attachment_empty payload_unreadable'.split(' '),
  ...'connection_incomplete sending_off sending_unconfirmed write_refused unexpected template_unusable'.split(' '),
  ...'desired_unreadable record_hidden record_taken record_not_there record_gone bridge_failed template_invalid'.split(
    ' ',
  ),
  ...'document_refused lookup_failed column_left_out value_not_stored lookup_doubtful record_not_adopted'.split(' '),
  ...'internal too_busy parent_missing correlation_taken value_kept value_replaced warning'.split(' '),
  ...['incident_io', 'servicenow', 'jira'].flatMap(vendor =>
    'unauthorised forbidden not_found rate_limited unavailable refused unreachable paused unreadable'
      .split(' ')
      .map(end => `${vendor}_${end}`),
  ),
]

test.each(CODES)('%s has a cause of its own in one sentence, what it means and what to do', code => {
  const parts = { direction: 'in', code, table: 'incident', column: 'state', status: '403', shape: '' } as const
  const { cause, explanation, whatToDo } = causeOf(parts)
  expect(cause).toMatch(/^[A-Z][^\n]*\.$|^incident\.io [^\n]*\.$/)
  expect(cause.length).toBeLessThanOrEqual(160)
  expect(cause).not.toContain('has no name for')
  expect(Math.min(explanation.length, whatToDo.length)).toBeGreaterThan(5)
})

test('a refused document is told apart by its field, not by its length', () => {
  const said = saidByRefusal('incident.title must be at most 160 characters.')
  expect(said.code).toBe('document_refused')
  expect(said).toEqual(saidByRefusal('incident.title must be at most 255 characters.'))
})

test.each([
  [{ code: 'write_refused', column: 'work_notes' }, 'setting', 'ServiceNow refuses work notes on incident.'],
  [{ code: 'write_refused', table: '' }, 'setting', 'ServiceNow refuses the write to its table.'],
  [{ code: 'lookup_failed' }, 'setting', 'A lookup finds no record for some column.'],
  [{ code: 'lookup_failed', column: 'a' }, 'setting', 'A lookup finds no record for the column a.'],
  [{ code: 'lookup_failed', column: 'a+b' }, 'setting', 'A lookup finds no record for the columns a and b.'],
  [
    { code: 'lookup_failed', column: 'a+b+c+more' },
    'setting',
    'A lookup finds no record for the columns a, b, c and others.',
  ],
  [{ code: 'bridge_unavailable' }, 'passes', 'The bridge answers with an error.'],
  [{ code: 'bridge_unavailable', status: '503' }, 'passes', 'The bridge answers 503.'],
  [{ code: 'internal' }, 'passes', 'The bridge could not finish a run.'],
  [{ code: 'incident_io_forbidden' }, 'setting', 'incident.io does not let the bridge in.'],
  [
    { code: 'incident_io_forbidden', status: '403', column: 'work_note' },
    'setting',
    'incident.io does not let the bridge in for work notes (403).',
  ],
  [{ code: 'jira_configuration_invalid' }, 'setting', 'Jira does not let the bridge in.'],
  [{ code: 'servicenow_paused' }, 'passes', 'ServiceNow is asked for more than its limits allow.'],
  [{ code: 'servicenow_unreadable', status: '200' }, 'passes', 'ServiceNow answers with an error (200).'],
  [{ code: 'jira_unreachable' }, 'passes', 'Jira does not answer the bridge.'],
  [{ code: 'servicenow_outdated_configuration' }, 'passes', 'The configuration changed while the bridge was at work.'],
  [{ code: 'incident_io_not_found' }, 'somebody', 'incident.io does not know what it was asked for.'],
  [
    { code: 'incident_io_not_found', table: 'incidents' },
    'somebody',
    'incident.io does not know part of the list of incidents.',
  ],
  [{ code: 'incident_io_refused', column: 'comment' }, 'somebody', 'incident.io refuses comments.'],
  [{ code: 'incident_io_refused' }, 'somebody', 'incident.io refuses what the bridge asks for.'],
  [
    { code: 'unheard_of' },
    'somebody',
    'Something that the app has no name for keeps changes of incident.io from ServiceNow.',
  ],
  [
    { code: 'unheard_of', direction: 'out' },
    'somebody',
    'Something that the app has no name for keeps changes of ServiceNow from incident.io.',
  ],
] as const)('%j: %s, "%s"', (change, kind, words) => {
  const cause = causeOf({ direction: 'in', table: 'incident', column: '', status: '', ...change })
  expect([cause.class, cause.cause]).toEqual([kind, words])
})

test.each([
  ['incident_io_forbidden', 'API key'],
  ['servicenow_forbidden', 'integration user'],
  ['jira_forbidden', 'Jira account'],
])('%s says what lets the bridge in', (code, words) => {
  const { whatToDo } = causeOf({ direction: 'in', code, table: '', column: '', status: '' })
  expect(whatToDo).toContain(words)
})

/** POST incidents: what is no document is refused in words that name the field, and stands on a list without its text. */
import { documentOf, post, rowOf, SYNC } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { Answer, AppInstance } from '../instance.ts'
import { INCIDENT_ID, templateId } from '../tickets.ts'
import { readJson } from '../../json.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const SECRET = 'Payments are down'
const row = (changes: Part = {}): Part => ({
  ...rowOf({
    external_id: INCIDENT_ID,
    reference: 'INC-123',
    template: templateId(instance, 'Incident'),
    source_updated_at: '2026-11-22T02:59:00Z',
    hash: 'ab',
  }),
  desired_values: [{ column: 'short_description', value: SECRET, write: 'sync' }],
  ...changes,
})
const followUp = (changes: Part = {}): Part => ({ ...row(), external_id: '01FOLLOW', template: '', ...changes })
const note = (changes: Part = {}): Part => ({
  update_id: 'u1',
  text: SECRET,
  author: 'x',
  written_at: '2026-11-22T03:00:00Z',
  ...changes,
})
const refusals = () => instance.rows('x_iio_sync_refusal')
const problemOf = (answer: Answer): string => {
  const { error } = readJson<{ error?: { message: string; detail: string } }>(answer.text)
  return `${error?.message}: ${error?.detail}`
}

test.each<[string, () => Part, RegExp]>([
  ['an unknown field', () => ({ incident: row(), extra: 1 }), /^The body has an unknown field: extra\.$/],
  [
    'an unknown field of a row',
    () => ({ incident: row({ status: 'in_sync' }) }),
    /^incident has an unknown field: status\.$/,
  ],
  [
    'a field whose name is a text',
    () => ({ incident: row({ [`${SECRET}!`]: 1 }) }),
    /^incident has an unknown field\.$/,
  ],
  ['no incident', () => ({}), /^incident must be a JSON object\.$/],
  ['no word on what was read', () => ({ incident: row(), read: {} }), /^read\.follow_ups must be all or ids or no\.$/],
  ['a flag that is none', () => ({ incident: row({ private: 'no' }) }), /^incident\.private must be true or false\.$/],
  [
    'an id that is a query',
    () => ({ incident: row({ external_id: 'x^ORsys_idISNOTEMPTY' }) }),
    /^incident\.external_id must be an id of incident\.io\.$/,
  ],
  ['no id', () => ({ incident: row({ external_id: '' }) }), /^incident\.external_id must not be empty\.$/],
  [
    'a template that is no sys_id',
    () => ({ incident: row({ template: 'Incident' }) }),
    /^incident\.template must be a sys_id\.$/,
  ],
  [
    'a reference longer than its column',
    () => ({ incident: row({ reference: 'x'.repeat(101) }) }),
    /^incident\.reference must be text of at most 100 characters\.$/,
  ],
  [
    'a value longer than the column of all values',
    () => ({
      incident: row({ desired_values: [{ column: 'description', value: 'x'.repeat(70_000), write: 'sync' }] }),
    }),
    /^incident\.desired_values\[0\]\.value must be text of at most \d+ characters\./,
  ],
  [
    'a link that is a script',
    () => ({ incident: row({ permalink: 'javascript:alert(1)' }) }),
    /^incident\.permalink must be a web address\.$/,
  ],
  [
    'a version that is no moment',
    () => ({ incident: row({ source_updated_at: 'yesterday' }) }),
    /^incident\.source_updated_at must be a moment in UTC/,
  ],
  ['a hash that is none', () => ({ incident: row({ hash: 'xyz' }) }), /^incident\.hash must be a hash/],
  [
    'another way of choosing',
    () => ({ incident: row({ chosen_by: 'chance' }) }),
    /^incident\.chosen_by must be conditions or kept or rule or start\.$/,
  ],
  [
    'values that are no list',
    () => ({ incident: row({ desired_values: {} }) }),
    /^incident\.desired_values must be a list/,
  ],
  [
    'a value that is no text',
    () => ({ incident: row({ desired_values: [{ column: 'x', value: 1, write: 'sync' }] }) }),
    /^incident\.desired_values\[0\]\.value must be text/,
  ],
  [
    'a value without its way of writing',
    () => ({ incident: row({ desired_values: [{ column: 'x', value: '' }] }) }),
    /^incident\.desired_values\[0\]\.write must be create or sync\.$/,
  ],
  [
    'a value beside the reason why there is none',
    () => ({ incident: row({ desired_values: [{ column: 'x', value: SECRET, write: 'sync', problem: 'x' }] }) }),
    /^incident\.desired_values\[0\]\.value must be '' beside a problem\.$/,
  ],
  [
    'a problem without words',
    () => ({ incident: row({ desired_values: [{ column: 'x', value: '', write: 'sync', problem: '' }] }) }),
    /^incident\.desired_values\[0\]\.problem must not be empty\.$/,
  ],
  [
    'a warning that is too long',
    () => ({
      incident: row({ desired_values: [{ column: 'x', value: '', write: 'sync', warning: 'x'.repeat(1001) }] }),
    }),
    /^incident\.desired_values\[0\]\.warning must be text of at most 1000 characters\.$/,
  ],
  [
    'values that fit no column together',
    () => ({
      incident: row({
        desired_values: ['a', 'b'].map(column => ({ column, value: 'x'.repeat(40_000), write: 'sync' })),
      }),
    }),
    /^incident\.desired_values must be at most 65000 characters in all\.$/,
  ],
  [
    'a private incident with more than its id',
    () => ({ incident: { external_id: INCIDENT_ID, private: true, decision: SECRET } }),
    /^incident has an unknown field: decision\.$/,
  ],
  [
    'notes beside a private incident',
    () => ({ incident: { external_id: INCIDENT_ID, private: true }, notes: [note()] }),
    /^follow_ups and notes must be empty beside an incident of which nothing may be shown\.$/,
  ],
  [
    'an unknown incident without a reason',
    () => ({ incident: { external_id: INCIDENT_ID, unknown: true } }),
    /^incident\.reason must be text/,
  ],
  [
    'a follow-up that is gone and is not',
    () => ({ incident: row(), follow_ups: [{ external_id: '01F', gone: false, reason: 'x' }] }),
    /^follow_ups\[0\]\.gone must be true\.$/,
  ],
  [
    'two follow-ups of one id',
    () => ({ incident: row(), follow_ups: [followUp(), followUp()] }),
    /^follow_ups must not name an id twice\.$/,
  ],
  [
    'two notes of one update',
    () => ({ incident: row(), notes: [note(), note()] }),
    /^notes must not name an update_id twice\.$/,
  ],
  [
    'a note longer than its column',
    () => ({ incident: row(), notes: [note({ text: 'x'.repeat(32_001) })] }),
    /^notes\[0\]\.text must be text of at most 32000 characters\.$/,
  ],
  [
    'more than a hundred rows',
    () => ({ incident: row(), notes: Array.from({ length: 100 }, (_none, index) => note({ update_id: `u${index}` })) }),
    /^The document has more than 100 rows/,
  ],
  [
    'options that are none',
    () => ({
      incident: row(),
      options: [{ key: 'severity', label: 'Severity', kind: 'colour', record_type: 'incident', options: [] }],
    }),
    /^options\[0\]\.kind must be/,
  ],
  [
    'too long a sentence of the bridge',
    () => ({ incident: row(), bridge_error: 'x'.repeat(4001) }),
    /^bridge_error must be text of at most 4000 characters\.$/,
  ],
])('%s', (_name, parts, words) => {
  const answer = post(instance, parts())
  expect([answer.status, problemOf(answer)]).toEqual([
    400,
    expect.stringMatching(new RegExp(`^Refused: ${words.source.replace(/^\^/, '')}`)),
  ])
  expect([instance.rows('x_iio_sync_ticket'), instance.rows('x_iio_sync_note')]).toEqual([[], []])
  // The list of refused documents says the same, and nothing of what was sent.
  expect(refusals()).toHaveLength(1)
  expect(refusals()[0]?.['reason']).toMatch(words)
  expect(JSON.stringify(refusals())).not.toContain(SECRET)
})

test('a value without a lookup may say so', () => {
  const plain = { column: 'short_description', value: SECRET, write: 'sync', lookup: null }
  expect(post(instance, { ...documentOf(instance, { incident: row({ desired_values: [plain] }) }) }).status).toBe(200)
  expect(instance.rows('incident')[0]?.['short_description']).toBe(SECRET)
})

test('a version more than a day ahead is refused in words that name both clocks', () => {
  const answer = post(instance, { incident: row({ source_updated_at: '2026-11-23T03:00:01Z' }) })
  expect([answer.status, problemOf(answer)]).toEqual([
    400,
    'Refused: incident.source_updated_at is 2026-11-23T03:00:01Z, more than a day ahead of this instance, whose clock says 2026-11-22T03:00:00Z. Correct the clock that is wrong.',
  ])
  expect(post(instance, { incident: row({ source_updated_at: '2026-11-23T02:59:59Z' }) }).status).toBe(200)
})

describe('the list of refused documents', () => {
  test('counts how often the same incident was refused, and says since when it may be cleaned', () => {
    post(instance, { incident: row({ hash: 'xyz' }) })
    instance.advance(60)
    post(instance, { incident: row({ private: 1 }) })
    expect(refusals()).toMatchObject([
      {
        external_id: INCIDENT_ID,
        record_type: 'incident',
        count: '2',
        last_at: '2026-11-22 03:01:00',
        retire_on: '2026-12-22 03:01:00',
        reason: 'incident.private must be true or false.',
      },
    ])
  })

  test.each<[string, unknown]>([
    ['no JSON object', [1]],
    ['an id that is none', { incident: { external_id: 'x y' } }],
    ['nothing', undefined],
  ])('names no incident where %s names none', (_name, body) => {
    expect(instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, body).status).toBe(400)
    expect(refusals()).toMatchObject([{ external_id: 'unreadable' }])
  })

  test('takes no document that an older configuration decided', () => {
    expect(post(instance, { incident: row(), configuration: 'old.0' }).status).toBe(409)
    expect(refusals()).toEqual([])
  })
})

test('a body of more than a million characters is refused before it is read', () => {
  const body = { ...documentOf(instance, { incident: row() }), bridge_error: 'x'.repeat(1_000_000) }
  const answer = instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, body)
  expect([answer.status, problemOf(answer)]).toEqual([400, 'Refused: The body must be at most 1000000 characters.'])
})

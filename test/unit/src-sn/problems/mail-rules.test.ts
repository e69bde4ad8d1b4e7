/** Which mail is due when, by the clock, and what the mails say. */
import { causeOf } from '../../../../src-sn/server/problems/cause.ts'
import { dueMail, isWebhookInDanger, weekOf } from '../../../../src-sn/server/problems/mail-rules.ts'
import type { Mailed } from '../../../../src-sn/server/problems/mail-rules.ts'
import {
  durationWords,
  problemMail,
  testMail,
  webhookMail,
  weeklyMail,
} from '../../../../src-sn/server/problems/mail-texts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const now = Date.UTC(2026, 10, 24, 12)
const fresh: Mailed = { state: 'open', kind: 'setting', firstSeenMs: now, resolvedMs: 0, sent: [] }

test.each<[string, Partial<Mailed>, string | null]>([
  ['what needs a setting: at once', {}, 'first'],
  ['what passes by itself: not yet', { kind: 'passes' }, null],
  ['a minute less than ten: not yet', { kind: 'passes', firstSeenMs: now - 9 * MINUTE }, null],
  ['what should have passed: after ten minutes', { kind: 'passes', firstSeenMs: now - 10 * MINUTE }, 'first'],
  ['once', { sent: ['first'] }, null],
  ['nobody looked after it for four hours', { sent: ['first'], firstSeenMs: now - 4 * HOUR }, 'still'],
  ['a minute less', { sent: ['first'], firstSeenMs: now - 4 * HOUR + MINUTE }, null],
  ['that once as well', { sent: ['first', 'still'], firstSeenMs: now - 40 * HOUR }, null],
  ['somebody looks after it', { state: 'acknowledged', sent: ['first'], firstSeenMs: now - 40 * HOUR }, null],
  ['ignored from the beginning', { state: 'ignored' }, null],
  ['over, and perhaps it comes back', { state: 'resolved', sent: ['first'], resolvedMs: now - 14 * MINUTE }, null],
  ['over for a quarter of an hour', { state: 'resolved', sent: ['first'], resolvedMs: now - 15 * MINUTE }, 'clear'],
  ['over, and nobody had been told', { state: 'resolved', resolvedMs: now - 2 * HOUR }, null],
  ['all clear once', { state: 'resolved', sent: ['first', 'clear'], resolvedMs: now - 2 * HOUR }, null],
])('%s', (_name, changes, expected) => {
  expect(dueMail({ ...fresh, ...changes }, now)).toBe(expected)
})

test.each([
  ['never heard of', 0, false],
  ['silent for three days', 72 * HOUR, false],
  ['a minute before the last day', 96 * HOUR - MINUTE, false],
  ['24 hours before five days are over', 96 * HOUR, true],
])('the webhook: a bridge that was %s', (_name, silentMs, expected) => {
  expect(isWebhookInDanger(silentMs === 0 ? 0 : now - silentMs, now)).toBe(expected)
})

test.each([
  ['a Tuesday', now, '2026-11-23'],
  ['Monday before seven', Date.UTC(2026, 10, 23, 6, 59), ''],
  ['Monday at seven', Date.UTC(2026, 10, 23, 7), '2026-11-23'],
  ['Wednesday before seven', Date.UTC(2026, 10, 25, 6, 59), '2026-11-23'],
  ['Wednesday at seven', Date.UTC(2026, 10, 25, 7), ''],
  ['Sunday', Date.UTC(2026, 10, 29, 23), ''],
])('the week of %s', (_name, ms, week) => {
  expect(weekOf(ms)).toBe(week)
})

test.each([
  [20_000, '1 min'],
  [6 * MINUTE, '6 min'],
  [119 * MINUTE, '119 min'],
  [2 * HOUR, '2 h'],
  [4 * HOUR, '4 h'],
  [47 * HOUR, '47 h'],
  [48 * HOUR, '2 days'],
  [5 * 24 * HOUR, '5 days'],
])('%d ms are %s', (ms, words) => {
  expect(durationWords(ms)).toBe(words)
})

const from = { instance: 'acme', environment: 'PROD' }
const about = {
  cause: causeOf({ direction: 'out', code: 'bridge_unreachable', table: '', column: '', status: '' }),
  records: 12,
  firstSeen: '2026-11-24 08:00:00',
  resolvedAt: '2026-11-24 12:00:00',
  lastedMs: 4 * HOUR,
  resolved: 'Resolved after Beth (beth) retried it',
}

test.each([
  ['first', '[incident.io sync PROD acme] The bridge does not answer.', '12 records have this problem.'],
  ['first', '[incident.io sync PROD acme] The bridge does not answer.', '\nPasses by itself.\n'],
  ['still', '[incident.io sync PROD acme] Still failing after 4 h: The bridge does not answer.', 'What to do: '],
  ['clear', '[incident.io sync PROD acme] All clear after 4 h: The bridge does not answer.', 'took 4 h'],
  [
    'clear',
    '[incident.io sync PROD acme] All clear after 4 h: The bridge does not answer.',
    'Resolved after Beth (beth) retried it.',
  ],
] as const)('the mail %s', (kind, subject, words) => {
  const mail = problemMail(kind, about, from)
  expect(mail.subject).toBe(subject)
  expect(mail.body).toContain(words)
})

test('the warning names the moment, and the week stands beside the one before', () => {
  expect(webhookMail(now - 96 * HOUR, from).subject).toContain('switch the webhook off on 2026-11-25 12:00 UTC')
  const { body } = weeklyMail(
    '2026-11-23',
    [{ words: 'Tickets made', now: 41, before: 38 }],
    ['The bridge does not answer.'],
    from,
  )
  expect(body).toContain('Tickets made: 41 (the week before: 38)\n')
  expect(body).not.toMatch(/ {2}/)
  expect(body).toContain('\nOpen problems: 1\n- The bridge does not answer.')
})

test('of one record, from an instance that nobody named DEV, TEST or PROD', () => {
  const { subject, body } = problemMail('first', { ...about, records: 1 }, { instance: 'acme', environment: '' })
  expect(subject).toBe('[incident.io sync acme] The bridge does not answer.')
  expect(body).toContain('1 record has this problem.')
})

test('a subject is no longer than its column', () => {
  const cause = { ...about.cause, cause: 'x'.repeat(300) }
  expect(problemMail('first', { ...about, cause }, from).subject).toHaveLength(250)
})

test('a mail points to the page for what stands there', () => {
  const cause = {
    ...about.cause,
    explanation: 'The answer below says why.',
    whatToDo: 'Read the answer below, and the log at the time below.',
  }
  const { body } = problemMail('first', { ...about, cause }, from)
  expect(body).toContain('\nThe answer on the page says why.\n')
  expect(body).toContain('Read the answer on the page, and the log at the time on the page.')
})

test('a week without an open problem says so', () => {
  expect(weeklyMail('2026-11-23', [], [], from).body).toBe('\nNo problem is open.')
})

test('a test mail names who asked for it', () => {
  const { subject, body } = testMail('Beth', from)
  expect([subject, body.split('\n')[0]]).toEqual([
    '[incident.io sync PROD acme] Test mail',
    'Beth asked for this mail.',
  ])
})

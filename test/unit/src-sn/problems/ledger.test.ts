/** What becomes of a problem from one minute to the next. */
import { actWords, earlier, nextColumns, resolvedWords, withLine } from '../../../../src-sn/server/problems/ledger.ts'
import type { Recorded } from '../../../../src-sn/server/problems/ledger.ts'

const clock = { now: '2026-11-24 12:00:00', sameSince: '2026-11-24 11:45:00' }
const open: Recorded = {
  state: 'open',
  records: 3,
  lastSeen: '2026-11-24 11:59:00',
  resolvedAt: '',
  ignoredUntil: '',
  episode: 1,
  history: '',
}
const same = { records: 3, lastSeen: '2026-11-24 11:59:00' }

test.each<[string, Partial<Recorded>, { records: number; lastSeen: string } | null, object]>([
  ['nothing new: nothing is written', {}, same, {}],
  ['more rows', {}, { ...same, records: 4 }, { records: '4' }],
  ['a newer row', {}, { ...same, lastSeen: '2026-11-24 11:59:30' }, { last_seen: '2026-11-24 11:59:30' }],
  ['an open one keeps nothing of a time for which it was ignored', { ignoredUntil: '2026-11-24 11:00:00' }, same, {}],
  ['ignored for ever', { state: 'ignored' }, same, {}],
  ['the last row is gone', {}, null, { state: 'resolved', records: '0', resolved_at: clock.now, retire_on: clock.now }],
  ['an acknowledged one is over as well', { state: 'acknowledged' }, null, { state: 'resolved' }],
  ['one that is over stays so', { state: 'resolved' }, null, {}],
  [
    'back within a quarter of an hour: the same one',
    { state: 'resolved', resolvedAt: '2026-11-24 11:50:00' },
    same,
    { state: 'open' },
  ],
  [
    'back after that: once more from the beginning',
    { state: 'resolved', resolvedAt: '2026-11-24 11:44:59' },
    same,
    { state: 'open', episode: '2', first_seen: same.lastSeen, owner: '' },
  ],
  ['ignored, and the time is not over', { state: 'ignored', ignoredUntil: '2026-11-24 12:00:01' }, same, {}],
  [
    'back after exactly that: once more as well',
    { state: 'resolved', resolvedAt: clock.sameSince },
    same,
    { state: 'open', episode: '2' },
  ],
  [
    'ignored, and the time is over',
    { state: 'ignored', ignoredUntil: '2026-11-24 12:00:00' },
    same,
    { state: 'open', ignored_until: '', ignored_reason: '' },
  ],
])('%s', (_name, changes, counted, expected) => {
  const columns = nextColumns({ ...open, ...changes }, counted, clock)
  if (Object.keys(expected).length === 0) expect(columns).toEqual({})
  else expect(columns).toMatchObject(expected)
})

test('what comes back soon keeps its number, its owner and its mails', () => {
  const columns = nextColumns({ ...open, state: 'resolved', resolvedAt: '2026-11-24 11:50:00' }, same, clock)
  expect(Object.keys(columns).sort()).toEqual(['history', 'resolved_at', 'retire_on', 'state'])
})

test.each([
  ['2026-11-24 11:59:00', '2026-11-24 11:59:00'],
  ['2026-11-24 12:00:01', clock.now],
  ['', clock.now],
])('a problem whose last row failed at "%s" is there since %s', (lastSeen, since) => {
  expect(earlier(clock.now, lastSeen)).toBe(since)
})

test.each([
  ['retry', 1, '', 'retries 1 record'],
  ['unlink', 2, '', 'unlinks 2 records'],
  ['discard', 3, 'old', 'discards 3 records: old'],
] as const)('somebody %ss %i: "%s"', (act, count, reason, words) => {
  expect(actWords(act, count, reason)).toBe(words)
})

test.each([
  [[], 'Resolved by itself'],
  [[['the sync', 'saw it for the first time']], 'Resolved by itself'],
  [
    [
      ['Beth (beth)', 'retries 3 records'],
      ['the sync', 'went through 3 records of Retry all'],
      ['the sync', 'saw no row with it any more'],
    ],
    'Resolved after Beth (beth) retried it',
  ],
  [[['Beth (beth)', 'discards 3 records: old']], 'Resolved after Beth (beth) discarded it'],
  [[['Beth (beth)', 'unlinks 1 record']], 'Resolved after Beth (beth) unlinked its record'],
  [[['beth', 'links 1 record']], 'Resolved after beth linked its record'],
  [
    [
      ['Beth (beth)', 'retries 1 record'],
      ['the sync', 'saw no row with it any more'],
      ['the sync', 'saw it again so soon that it counts as the same problem'],
    ],
    'Resolved after Beth (beth) retried it',
  ],
  [
    [
      ['Beth (beth)', 'retries 3 records'],
      ['the sync', 'saw it again'],
    ],
    'Resolved by itself',
  ],
])('a history of %j: %s', (lines, words) => {
  const history = lines.reduce((all, [who = '', what = '']) => withLine(all, clock.now, who, what), '')
  expect(resolvedWords(history)).toBe(words)
})

test('the history keeps the newest lines where there is no room for all', () => {
  let history = ''
  for (let line = 0; line < 500; line++) history = withLine(history, clock.now, 'Beth', `${line} ${'x'.repeat(80)}`)
  expect(history.length).toBeLessThanOrEqual(15_000)
  expect(history.endsWith(`499 ${'x'.repeat(80)}`)).toBe(true)
})

test('a line says when, who and what, and stays one line', () => {
  expect(withLine('', clock.now, 'Beth', 'said:\n  no')).toBe(`${clock.now}\tBeth\tsaid: no`)
})

test.each([
  ['both fill the room', 15_000, 2],
  ['both need one character more', 15_001, 1],
  ['the new one alone needs more', 20_000, 1],
])('of an old line and a new one, where %s', (_what, together, stay) => {
  const old = withLine('', clock.now, 'Beth', 'old')
  const words = 'x'.repeat(together - `${old}\n${clock.now}\tBeth\t`.length)
  const lines = withLine(old, clock.now, 'Beth', words).split('\n')
  expect([lines.length, lines[lines.length - 1]]).toEqual([stay, `${clock.now}\tBeth\t${words}`])
})

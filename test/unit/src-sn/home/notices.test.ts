/** What has waited too long, in the words of the tab Health. */
import { noticesOf } from '../../../../src-sn/server/home/notices.ts'
import type { Queue, SyncFacts } from '../../../../src-sn/server/home/freshness.ts'
import { MINUTE, NOW, quiet } from './quiet-facts.ts'

const queue = (count: number, ageMs: number | null, reason = ''): Queue => ({
  table: 't',
  query: 'q',
  count,
  words: ['note', 'notes'],
  oldestMs: ageMs === null ? null : NOW - ageMs,
  reason,
})
const rows = (count: number) => ({ kind: 'rows', count, table: 't', query: 'q' })
const text = (words: string) => ({ kind: 'text', text: words })
const span = (seconds: number) => ({ kind: 'span', seconds })

test.each<[string, Partial<SyncFacts>, object[][]]>([
  ['nothing waits', {}, []],
  ['nothing was ever started', { isStarted: false, waiting: [queue(1, 20 * MINUTE)] }, []],
  ['somebody paused it', { paused: { by: 'Beth', reason: '', sinceMs: 0 }, waiting: [queue(1, 20 * MINUTE)] }, []],
  ['a quarter of an hour', { waiting: [queue(1, 15 * MINUTE)] }, []],
  [
    'longer, and nobody said why',
    { waiting: [queue(1, 15 * MINUTE + 1500)] },
    [[rows(1), text(' note waits, the oldest '), span(901), text('.')]],
  ],
  [
    'one kind longer, another not, a third not at all',
    { waiting: [queue(2, 20 * MINUTE, 'Refused.'), queue(3, MINUTE), queue(0, null)] },
    [[rows(2), text(' notes wait, the oldest '), span(1200), text(': Refused.')]],
  ],
  ['no sweep has ended yet', { sweptMs: null }, []],
  ['half an hour without a sweep', { sweptMs: NOW - 30 * MINUTE }, []],
  [
    'longer without a sweep',
    { sweptMs: NOW - 31 * MINUTE },
    [[text('The last sweep that went through began '), span(1860), text(' ago.')]],
  ],
])('%s', (_what, facts, notices) => expect(noticesOf({ ...quiet, ...facts })).toEqual(notices))

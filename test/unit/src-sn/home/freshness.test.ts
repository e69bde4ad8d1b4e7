/** The sentence on top of the Home page, for every state that the sync can be in. */
import type { SentencePart } from '../../../../src-sn/server/contract/home/frame.ts'
import { freshnessOf } from '../../../../src-sn/server/home/freshness.ts'
import type { Queue, SyncFacts } from '../../../../src-sn/server/home/freshness.ts'
import { MINUTE, NOW, quiet } from './quiet-facts.ts'

function queue(word: string, count: number, ageMs: number | null = null, reason = ''): Queue {
  return {
    table: word,
    query: 'q',
    count,
    words: [word, `${word}s`],
    oldestMs: ageMs === null ? null : NOW - ageMs,
    reason,
  }
}

/** As a reader in UTC sees it; a number with the list behind it in brackets. */
function read(sentence: readonly SentencePart[]): string {
  return sentence
    .map(part => {
      switch (part.kind) {
        case 'text':
          return part.text
        case 'moment':
          return part.moment.slice(8, 19)
        case 'span':
          return `${part.seconds} s`
        case 'rows':
          return `[${part.table} ${part.count}]`
        case 'total':
          return `[${part.count}]`
        default:
          return `no part: ${JSON.stringify(part)}`
      }
    })
    .join('')
}

test.each<[string, Partial<SyncFacts>, string, string]>([
  [
    'nobody pressed Start',
    { isStarted: false, waiting: [queue('event', 3, MINUTE)] },
    'not_started',
    'Nothing is created or sent yet. Pass the checks, try the mapping, then press Start.',
  ],
  [
    'paused',
    { paused: { by: 'Beth', reason: 'upgrade', sinceMs: NOW - MINUTE } },
    'paused',
    'Paused by Beth since 26T14:01:11 (upgrade). Nothing waits. Nothing is lost: what comes is kept here. While the bridge itself is stopped, incident.io repeats for about a day.',
  ],
  [
    'paused while something waits',
    { paused: { by: 'Beth', reason: '', sinceMs: NOW - MINUTE }, waiting: [queue('event', 1, MINUTE)] },
    'paused',
    'Paused by Beth since 26T14:01:11. [event 1] event waits until somebody presses Resume. Nothing is lost: what comes is kept here. While the bridge itself is stopped, incident.io repeats for about a day.',
  ],
  [
    'paused, and the bridge is silent',
    {
      paused: { by: 'Beth', reason: 'upgrade', sinceMs: NOW - MINUTE },
      waiting: [queue('event', 2, MINUTE)],
      lastWordMs: NOW - 16 * MINUTE,
    },
    'no_word',
    'Paused by Beth since 26T14:01:11 (upgrade). [event 2] events wait until somebody presses Resume. No word from the bridge since 26T13:46:11. Nothing is lost: incident.io repeats for about a day. It may switch the webhook off after five days of failures (01T13:46:11).',
  ],
  ['nothing is owed', {}, 'in_sync', 'Every change up to 26T14:01:11 is on both sides.'],
  ['no sweep has ended yet', { sweptMs: null }, 'in_sync', 'Every change is on both sides.'],
  [
    'something is on its way',
    { waiting: [queue('event', 1, 50_000)], sweptMs: NOW - 5000 },
    'in_sync',
    'Every change up to 26T14:01:21 is on both sides.',
  ],
  [
    'a sweep began before what is on its way',
    { waiting: [queue('event', 1, 5000)], sweptMs: NOW - MINUTE },
    'in_sync',
    'Every change up to 26T14:01:11 is on both sides.',
  ],
  [
    'something needs somebody',
    { stuck: [queue('event', 0), queue('ticket', 1, 9 * MINUTE)] },
    'in_sync_but',
    'Every other change up to 26T14:01:11 is on both sides. [ticket 1] ticket needs somebody.',
  ],
  [
    'things of two kinds need somebody',
    { stuck: [queue('event', 2, MINUTE), queue('ticket', 1, 9 * MINUTE)] },
    'in_sync_but',
    'Every other change up to 26T14:01:11 is on both sides. [event 2] events, [ticket 1] ticket need somebody.',
  ],
  [
    'one kind waits',
    { waiting: [queue('event', 9, 6 * MINUTE, 'incident.io answered 503.')] },
    'behind',
    '[event 9] events wait, the oldest 360 s, because: incident.io answered 503.',
  ],
  [
    'one kind waits, and of another there is nothing',
    { waiting: [queue('event', 9, 6 * MINUTE), queue('note', 0)] },
    'behind',
    '[event 9] events wait, the oldest 360 s.',
  ],
  [
    'the oldest of two kinds are of one age: the reason is that of the first',
    {
      waiting: [
        queue('event', 9, 6 * MINUTE, 'first'),
        queue('ticket', 5, 6 * MINUTE, 'second'),
        queue('note', 1, 2 * MINUTE, 'young'),
      ],
    },
    'behind',
    '[15] changes wait ([event 9] events, [ticket 5] tickets, [note 1] note), the oldest 360 s, because: first.',
  ],
  [
    'several kinds wait: the reason is that of the oldest',
    {
      waiting: [
        queue('event', 9, 2 * MINUTE, 'young'),
        queue('ticket', 5, 6 * MINUTE, 'old'),
        queue('note', 0, null, ''),
      ],
    },
    'behind',
    '[14] changes wait ([event 9] events, [ticket 5] tickets), the oldest 360 s, because: old.',
  ],
  [
    'nobody said why',
    { waiting: [queue('event', 1, 6 * MINUTE)] },
    'behind',
    '[event 1] event waits, the oldest 360 s.',
  ],
  [
    'something waits, and something else needs somebody',
    { waiting: [queue('event', 1, 6 * MINUTE)], stuck: [queue('note', 1)] },
    'behind',
    '[event 1] event waits, the oldest 360 s. [note 1] note needs somebody.',
  ],
  [
    'nothing can be sent',
    { waiting: [queue('event', 1, 6 * MINUTE, 'x')], connectionProblem: 'The connection has no bridge URL.' },
    'behind',
    '[event 1] event waits, the oldest 360 s, because: The connection has no bridge URL.',
  ],
  [
    'the sweep fails',
    { sweepProblem: { sinceMs: NOW - 9 * MINUTE, words: 'incident.io answered 503.' } },
    'behind',
    'No sweep has gone through since 26T13:53:11, because: incident.io answered 503. What changed in incident.io meanwhile may not be here yet.',
  ],
  [
    'a vendor refuses with a status',
    {
      sweepProblem: {
        sinceMs: NOW - 9 * MINUTE,
        words: 'ServiceNow sweep lease: refused with 429. ServiceNow says: "Slow". It is tried again after the wait.',
      },
    },
    'behind',
    'No sweep has gone through since 26T13:53:11, because ServiceNow answers 429 (sweep lease). ServiceNow says: "Slow". It is tried again after the wait. What changed in incident.io meanwhile may not be here yet.',
  ],
  [
    'a refusal of a vendor is only quoted',
    { sweepProblem: { sinceMs: null, words: 'It said: ServiceNow sweep lease: refused with 429. Slow.' } },
    'behind',
    'No sweep has gone through, because: It said: ServiceNow sweep lease: refused with 429. Slow. What changed in incident.io meanwhile may not be here yet.',
  ],
  [
    'no sweep has gone through yet, and something waits',
    { sweepProblem: { sinceMs: null, words: 'x' }, waiting: [queue('event', 1, 6 * MINUTE, 'y')] },
    'behind',
    '[event 1] event waits, the oldest 360 s, because: y. No sweep has gone through, because: x. What changed in incident.io meanwhile may not be here yet.',
  ],
  [
    'the bridge is silent',
    { lastWordMs: NOW - 16 * MINUTE, waiting: [queue('event', 9, 6 * MINUTE)] },
    'no_word',
    'No word from the bridge since 26T13:46:11. Nothing is lost: incident.io repeats for about a day. It may switch the webhook off after five days of failures (01T13:46:11). [event 9] events wait.',
  ],
  [
    'the bridge is silent, and nothing waits',
    { lastWordMs: NOW - 16 * MINUTE },
    'no_word',
    'No word from the bridge since 26T13:46:11. Nothing is lost: incident.io repeats for about a day. It may switch the webhook off after five days of failures (01T13:46:11).',
  ],
  [
    'no bridge was ever heard of',
    { lastWordMs: null, connectionProblem: 'The connection has no bridge URL.' },
    'no_word',
    'No word from the bridge yet. Start it, and look at its log when it stays silent. The connection has no bridge URL.',
  ],
])('%s', (_name, facts, state, sentence) => {
  const made = freshnessOf({ ...quiet, ...facts })
  expect([made.state, read(made.sentence)]).toEqual([state, sentence])
})

test.each([
  [60_000, 'in_sync'],
  [60_001, 'behind'],
])('what has waited %i ms: %s', (ageMs, state) => {
  expect(freshnessOf({ ...quiet, waiting: [queue('event', 1, ageMs)] }).state).toBe(state)
})

test.each([
  [15 * MINUTE, 'in_sync'],
  [15 * MINUTE + 1, 'no_word'],
])('a bridge that said nothing for %i ms: %s', (silentMs, state) => {
  expect(freshnessOf({ ...quiet, lastWordMs: NOW - silentMs }).state).toBe(state)
})

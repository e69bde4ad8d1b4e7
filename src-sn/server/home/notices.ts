/** What has waited too long, one sentence for each: pure, from what was counted. */
import type { SentencePart } from '../contract/home/frame.ts'
import type { Queue, SyncFacts } from './freshness.ts'

/** Longer than a restart of the bridge or a hiccup of a vendor. */
const TOO_LONG_MS = 15 * 60_000

/** Sweeps come every five minutes unless the bridge is set otherwise. */
const NO_SWEEP_MS = 30 * 60_000

export function noticesOf({
  nowMs,
  isStarted,
  paused,
  sweptMs,
  waiting,
}: Pick<SyncFacts, 'nowMs' | 'isStarted' | 'paused' | 'sweptMs' | 'waiting'>): SentencePart[][] {
  if (!isStarted || paused !== null) return []
  const late = waiting.filter(({ oldestMs }) => oldestMs !== null && nowMs - oldestMs > TOO_LONG_MS)
  const noSweep = sweptMs !== null && nowMs - sweptMs > NO_SWEEP_MS
  return [
    ...late.map(queue => lateSentence(queue, nowMs)),
    ...(noSweep ? [[text('The last sweep that went through began '), span(nowMs - sweptMs), text(' ago.')]] : []),
  ]
}

function lateSentence({ count, table, query, words, oldestMs, reason }: Queue, nowMs: number): SentencePart[] {
  return [
    { kind: 'rows', count, table, query },
    text(` ${words[count === 1 ? 0 : 1]} ${count === 1 ? 'waits' : 'wait'}, the oldest `),
    span(nowMs - (oldestMs ?? nowMs)),
    text(reason === '' ? '.' : `: ${reason}`),
  ]
}

const text = (words: string): SentencePart => ({ kind: 'text', text: words })

const span = (ms: number): SentencePart => ({ kind: 'span', seconds: Math.floor(ms / 1000) })

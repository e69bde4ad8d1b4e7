/** A sync at rest, for the tests of what is said about it. */
import type { SyncFacts } from '../../../../src-sn/server/home/freshness.ts'

export const NOW = Date.UTC(2026, 10, 26, 14, 2, 11)
export const MINUTE = 60_000

/** Started, the bridge heard of 5 s ago, swept a minute ago, and nothing waits. */
export const quiet: SyncFacts = {
  nowMs: NOW,
  isStarted: true,
  paused: null,
  connectionProblem: '',
  lastWordMs: NOW - 5000,
  silentAfterMs: 15 * MINUTE,
  sweptMs: NOW - MINUTE,
  sweepProblem: null,
  waiting: [],
  stuck: [],
}

/** One run of one incident: what it is handed, and what it knows. */
import type { FinishParts, Sent } from './finish.ts'
import type { RunHint } from './hint.ts'
import type { OptionsMet } from './options-met.ts'
import type { Door, Redecision, VersionedConfiguration } from './ports.ts'
import type { Reading, RunSource } from './reading.ts'
import type { RunMemory } from './run-memory.ts'

export interface SyncParts extends FinishParts {
  readonly source: RunSource
  readonly door: Pick<Door, 'readConfiguration' | 'sendDocument' | 'reportLinks'>
  readonly memory: RunMemory
  readonly options: OptionsMet
  /** Milliseconds of a clock that nobody sets. */
  readonly nowMs: () => number
}

/** What one run knows; each round changes some of it. */
export interface Run {
  readonly incidentId: string
  readonly hint: RunHint
  configuration: VersionedConfiguration
  reading: Reading
  readonly redecisions: Map<string, Redecision>
  /** What was read because an answer wanted it: asked for once. */
  readonly served: Set<string>
  readonly sent: Sent[]
}

/** What every run of this process is handed, and what the process remembers between them. */
import type { Log } from '../observability/log.ts'
import { createOptionsMet, learnsNothing } from './catalogue/options-met.ts'
import { decisionLog } from './decision-log.ts'
import { createEchoes, createRunMemory } from './memory.ts'
import { withSharedNames } from './names.ts'
import type { SyncParts } from './run.ts'

interface Ends extends Pick<SyncParts, 'app' | 'syncIssue' | 'onNewNames'> {
  readonly incidentIo: SyncParts['source'] & SyncParts['writer'] & { readonly nowMs: () => number | null }
}

interface Ways {
  /** Options are learned from the incidents that carry them, because a refresh repairs what that misses. */
  readonly learnsNames: boolean
  /** The log says how each run decided. */
  readonly explains: boolean
  readonly log: Log
}

export function createSyncParts({ incidentIo, ...others }: Ends, { learnsNames, explains, log }: Ways) {
  return {
    source: withSharedNames(incidentIo),
    writer: incidentIo,
    app: others.app,
    syncIssue: others.syncIssue,
    onNewNames: others.onNewNames,
    memory: createRunMemory(),
    options: learnsNames ? createOptionsMet() : learnsNothing,
    echoes: createEchoes(),
    nowMs: () => performance.now(),
    vendorNowMs: () => incidentIo.nowMs(),
    log,
    ...(explains ? { onDecided: decisionLog(log) } : {}),
  }
}

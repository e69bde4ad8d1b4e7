/** The one refresh of the rows that conditions are picked from, whoever asks for it: the start, the schedule, an admin. */
import type { PendingRuns } from './http/pending-runs.ts'
import { errorFields, type Log } from './log.ts'
import type { Catalogue } from './mapping/catalogue.ts'
import { learnFromRuns, refreshCatalogue, type CatalogueStore, type RefreshResult } from './sync/catalogue.ts'
import type { IncidentSource } from './sync/ports.ts'
import { createRunByKey } from './sync/run-by-key.ts'
import { withWorkClass } from './work-class.ts'

export interface CatalogueRefreshParts {
  readonly readCatalogue: () => Promise<Catalogue>
  readonly store: CatalogueStore
  /** Hears of a refresh that changed rows: what was kept of the configuration is older. */
  readonly onChange: () => void
}

export interface CatalogueRefresh {
  /** Resolves with a refresh that began after this call; those who ask while one is under way share the next. */
  run(): Promise<RefreshResult>
  /** Takes no more requests and resolves once the last refresh has ended. */
  stop(): Promise<void>
}

const theOnlyKey = 'catalogue'

/** Binds both ends. */
export function createCatalogueRefresh({ readCatalogue, store, onChange }: CatalogueRefreshParts): CatalogueRefresh {
  const refreshes = createRunByKey<null, RefreshResult>({
    run: () => withWorkClass('backfill', async () => {
      const result = await refreshCatalogue(await readCatalogue(), store)
      if (result.added + result.changed + result.removed > 0) onChange()
      return result
    }),
    merge: () => null,
  })
  return { run: () => refreshes.request(theOnlyKey, null), stop: () => refreshes.stop() }
}

export interface LearningParts {
  readonly source: IncidentSource
  readonly store: CatalogueStore
  readonly runs: PendingRuns
  readonly log: Log
}

/** Runs that read an incident with options nobody has met yet add those to the rows; a preview, which writes nothing, must not use it. */
export function learningSource({ source, store, runs, log }: LearningParts): IncidentSource {
  const inBackground = (learn: () => Promise<unknown>): void => {
    void runs.track(withWorkClass('backfill', learn)).catch((error: unknown) => log.warn('new options could not be added', errorFields(error)))
  }
  return learnFromRuns({ source, store, inBackground })
}

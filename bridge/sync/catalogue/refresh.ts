/** The one refresh of the rows that conditions are picked from, whoever asks for it: the start, the schedule, an admin. */
import type { Catalogue } from '../../mapping/catalogue.ts'
import { refreshCatalogue, type RefreshResult } from './catalogue.ts'
import type { SyncApp } from '../ports.ts'
import { createRunByKey } from '../run-by-key.ts'

interface CatalogueRefreshParts {
  readonly readCatalogue: () => Promise<Catalogue>
  readonly app: Pick<SyncApp, 'putCatalogue'>
  /** Hears what stands in ServiceNow now, so that runs need not bring it again. */
  readonly onRefreshed: (catalogue: Catalogue) => void
}

export interface CatalogueRefresh {
  /** Resolves with a refresh that began after this call; those who ask while one is under way share the next. */
  run(): Promise<RefreshResult>
  /** Takes no more requests and resolves once the last refresh has ended. */
  stop(): Promise<void>
}

const theOnlyKey = 'catalogue'

/** Binds both ends. */
export function createCatalogueRefresh({ readCatalogue, app, onRefreshed }: CatalogueRefreshParts): CatalogueRefresh {
  const refreshes = createRunByKey<null, RefreshResult>({
    run: async () => {
      const catalogue = await readCatalogue()
      const result = await refreshCatalogue(catalogue, app.putCatalogue)
      onRefreshed(catalogue)
      return result
    },
    merge: () => null,
  })
  return { run: () => refreshes.request(theOnlyKey, null), stop: () => refreshes.stop() }
}

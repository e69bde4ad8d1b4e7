/** Brings what conditions are picked from into ServiceNow: all of it at start, on a schedule and on an admin's word. The app compares. */
import type { Catalogue } from '../../mapping/catalogue-types.ts'
import { errorFields, type Log } from '../../observability/log.ts'
import { createLoop, type Delay, type Loop } from '../loop.ts'
import { catalogueParts } from './parts.ts'
import type { CataloguePart, SyncApp } from '../ports.ts'
import { collectErrors, throwWorst } from '../outcome.ts'
import { createRunner } from '../runner.ts'

interface RefreshResult {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** What could not be read, in sentences. */
  readonly problems: readonly string[]
}

interface CatalogueRefreshParts {
  readonly readCatalogue: () => Promise<Catalogue>
  readonly app: Pick<SyncApp, 'putCatalogue' | 'readConfiguration'>
  readonly dropConfiguration: () => void
  /** Hears what ServiceNow has now, so that runs need not bring it again. */
  readonly note: (attributes: Catalogue['attributes']) => void
  /** Hears how each refresh ends. */
  readonly watch?: (run: () => Promise<RefreshResult>) => Promise<RefreshResult>
}

export interface CatalogueRefresh {
  /** Resolves with a refresh that began after this call. Those who ask while one is under way share the next. */
  run(): Promise<RefreshResult>
  /** Takes no more requests and resolves once the last refresh has ended. */
  stop(): Promise<void>
}

/** The one refresh, for the start, the schedule and admins. */
export function createCatalogueRefresh({
  readCatalogue,
  app,
  dropConfiguration,
  note,
  watch = run => run(),
}: CatalogueRefreshParts): CatalogueRefresh {
  const refreshOnce = async (): Promise<RefreshResult> => {
    const catalogue = await readCatalogue()
    const result = await sendCatalogue(catalogue, app)
    note(catalogue.attributes)
    if (result.added + result.changed + result.removed > 0) {
      // Names in mappings may mean something else now. Reading the configuration is what finds those that mean nothing any more. The
      // next run reads it otherwise.
      dropConfiguration()
      await app.readConfiguration().catch(() => undefined)
    }
    return result
  }
  const runner = createRunner<null, RefreshResult>({
    run: () => watch(refreshOnce),
    merge: () => null,
  })
  return { run: () => runner.request('catalogue', null), stop: () => runner.stop() }
}

/** However often it is woken. */
const minGapMs = 60_000

/** A failure waits for the next time. A wake is answered at once when the last refresh ended a minute ago, otherwise after the minute. */
export function createRefreshLoop(refresh: CatalogueRefresh, intervalMs: number, log: Log, delay?: Delay): Loop {
  let endedMs = 0
  const work = async (): Promise<number> => {
    try {
      log.info('attributes and options refreshed', { detail: describeRefresh(await refresh.run()) })
    } catch (error) {
      log.warn('attributes and options could not be refreshed', errorFields(error))
    }
    endedMs = performance.now()
    return intervalMs
  }
  const wakeMs = () => endedMs + minGapMs - performance.now()
  return createLoop({ work, wakeMs, delay })
}

/** Sends all parts, one after the other. One that fails delays no others; afterwards the failure that decides is thrown. */
async function sendCatalogue(catalogue: Catalogue, app: Pick<SyncApp, 'putCatalogue'>): Promise<RefreshResult> {
  const parts = catalogueParts(catalogue)
  let taken = 0
  const send = async (part: CataloguePart): ReturnType<typeof app.putCatalogue> => {
    const isWhole = taken === parts.length - 1
    const counts = await app.putCatalogue(isWhole ? { ...part, knownFamilies: catalogue.completeFamilies } : part)
    taken += 1
    return counts
  }
  const { values, errors } = await collectErrors(parts.map(part => () => send(part)))
  throwWorst(errors)
  const sum = (count: 'added' | 'changed' | 'removed'): number => values.reduce((total, one) => total + one[count], 0)
  return {
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    problems: catalogue.problems,
  }
}

/** The refresh in a sentence, for the admin who asked for it and for the log. */
export function describeRefresh({ added, removed, changed, problems }: RefreshResult): string {
  const counts = `Attributes and options: ${added} added, ${changed} changed, ${removed} marked as removed.`
  return problems.length === 0 ? counts : `${counts} Not read, and left as they are: ${problems.join(' ')}`
}

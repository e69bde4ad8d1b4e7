/** One list of a sweep: the app is asked what of it differs, and that is run. */
import type { Configuration } from '../../mapping/types.ts'
import type { Changed, CompareItem, SyncApp, UnreadPart } from '../ports.ts'
import type { SweepRuns } from './runs.ts'
import { partAt, type ListName } from './unread.ts'

/** The app compares this many in one call. */
const compareAtOnce = 1000

/** What the app says of one call: how many it was asked about, and how many of each kind differ. */
export interface Compared {
  readonly list: ListName
  readonly asked: number
  readonly unknown: number
  readonly older: number
  readonly changed: number
  /** The row says that a run could not finish it. */
  readonly owed: number
}

interface Listing {
  readonly runs: SweepRuns
  /** Private incidents that may not leave; their follow-ups do not say that they are. */
  readonly hidden: Set<string>
  /** Each stands on its row, which says when it is tried again. */
  readonly waiting: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly onListed: (item: Changed) => void
  readonly onCompared: (compared: Compared) => void
  readonly parts: readonly UnreadPart[]
  readonly list: ListName
}

/** Compares a list in full calls, and runs what differs. */
export async function sweepList(
  app: Pick<SyncApp, 'compare' | 'readConfiguration'>,
  pages: AsyncIterable<readonly Changed[]>,
  { runs, hidden, waiting, signal, onListed, onCompared, parts, list }: Listing,
): Promise<void> {
  let pending: Changed[] = []
  const compare = async (): Promise<void> => {
    const items = pending.splice(0, compareAtOnce)
    if (items.length === 0 || signal.aborted) return
    const { configuration } = await app.readConfiguration()
    if (!configuration.privateIncidents)
      for (const { incidentId, private: isPrivate } of items) if (isPrivate) hidden.add(incidentId)
    const shown = items.filter(({ recordType, incidentId }) => recordType === 'incident' || !hidden.has(incidentId))
    if (shown.length === 0) return
    const { unknown, older, changed, owed } = await app.compare(shown.map(item => toItem(item, configuration)))
    const counts = { unknown: unknown.length, older: older.length, changed: changed.length, owed: owed.length }
    onCompared({ list, asked: shown.length, ...counts })
    const differing = new Set([...unknown, ...older, ...changed, ...owed])
    const isUnknown = new Set(unknown)
    for (const item of shown) {
      if (!differing.has(item.externalId) || waiting.has(item.incidentId)) continue
      const part = partAt(parts, list, item.version)
      if (part?.due === false) continue
      const isPublic = item.recordType === 'incident' && !item.private
      const place = { list, version: item.version }
      await runs.add(item.incidentId, {
        isChange: true,
        isPublic,
        hasRow: !isUnknown.has(item.externalId),
        place,
        hasFailed: part !== undefined,
      })
    }
  }
  for await (const page of pages) {
    if (signal.aborted) return
    page.forEach(onListed)
    pending = [...pending, ...page]
    while (pending.length >= compareAtOnce) await compare()
  }
  await compare()
}

/** Of a private incident the id alone; one that may leave is compared by its version, like any other. */
const toItem = (
  { recordType, externalId, version, private: isPrivate }: Changed,
  { privateIncidents }: Configuration,
): CompareItem =>
  isPrivate && !privateIncidents
    ? { recordType, externalId, version: '', private: true }
    : { recordType, externalId, version }

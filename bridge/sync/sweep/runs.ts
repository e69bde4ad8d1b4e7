/**
 * The runs of one sweep, and what becomes of those that failed: a failure that is about one incident goes on its row. One that is about
 * a vendor that is down, busy or locked makes the position wait, and no row is to blame (outage.ts).
 */
import PQueue from 'p-queue'
import { BridgeError, isWorthAnotherAttempt, sentenceForRow } from '../../observability/errors.ts'
import { limits } from '../../../src-sn/server/contract/resources.ts'
import type { Outcome, SweepFailure } from '../ports.ts'
import { ownFailures, type Lasting } from './outage.ts'

export interface RunParts {
  /** The path every hint takes; resolves when the incident is in sync. */
  readonly run: (incidentId: string) => Promise<Pick<Outcome, 'outcome' | 'detail'> | undefined>
  /** How many run at once. */
  readonly parallel: number
  /** Hears of each run and each list that failed; the sweep itself goes on. */
  readonly onFailure: (error: unknown, incidentId?: string) => void
}

/** Enough to see what was wrong; each failure has its own line in the log. */
const maxErrors = 200

export type SweepRuns = ReturnType<typeof createRuns>

/** Why an incident is run, and what is known of it by then. */
interface Reasons {
  /** It changed: the position waits until it is in sync or on a row. */
  readonly isChange?: boolean
  readonly isPublic?: boolean
  readonly hasRow?: boolean
  /** The app handed it out, because its row says that a run could not finish it. */
  readonly isPending?: boolean
  /** It failed in an earlier sweep, and stands on a row for that. */
  readonly hasFailed?: boolean
  /** Where a list showed it. */
  readonly place?: Place
}

interface Place {
  readonly list: 'incidents' | 'follow_ups'
  readonly version: string
}

/** The runs of one sweep: each incident once, and no more kept than their ids. */
export function createRuns({ run, parallel, onFailure }: RunParts, signal: AbortSignal) {
  const queue = new PQueue({ concurrency: parallel })
  const known = new Map<string, Reasons>()
  const failed: Pick<FailedRun, 'incidentId' | 'error'>[] = []
  const notShown: SweepFailure[] = []
  let failedCount = 0
  const runOne = async (id: string): Promise<void> => {
    if (signal.aborted) return
    try {
      const result = await run(id)
      if (result?.outcome === 'ignored' && known.get(id)?.isPending === true)
        notShown.push({ externalId: id, reason: result.detail, public: false })
    } catch (error) {
      failedCount += 1
      if (failed.length < maxErrors) failed.push({ incidentId: id, error })
      onFailure(error, id)
    }
  }
  return {
    /** Waits while so many are begun, so that lists are read no faster than they are worked off. */
    add: async (id: string, reasons: Reasons): Promise<void> => {
      const before = known.get(id)
      known.set(id, { ...before, ...onlyTrue(reasons) })
      if (before !== undefined || signal.aborted) return
      void queue.add(() => runOne(id))
      await queue.onSizeLessThan(parallel)
    },
    finish: (): Promise<void> => queue.onIdle(),
    counts: () => ({ listed: known.size, failed: failedCount }),
    errors: () => failed.map(({ error }) => error),
    failedIds: () => failed.map(({ incidentId }) => incidentId),
    /** What the rows take; `isComplete`: with that, nothing that changed is left behind. */
    failures: (lasting: Lasting) => {
      const seen = failed.map(one => {
        const { hasRow = false, isPublic = false, hasFailed = false, place = null } = known.get(one.incidentId) ?? {}
        return { ...one, hasRow, isPublic, hasFailed: hasFailed || lasting.isSo(one.incidentId, one.error), place }
      })
      const own = ownFailures(seen, known.size - failedCount)
      const taken = own.filter(isStorable).slice(0, limits.sweepFailures)
      const hidden = own.flatMap(({ place, ...one }) => (isStorable(one) || place === null ? [] : [{ ...one, place }]))
      const takenIds = new Set([...taken, ...hidden].map(({ incidentId }) => incidentId))
      const isLeft = ({ incidentId, error }: FailedRun): boolean =>
        known.get(incidentId)?.isChange === true &&
        !takenIds.has(incidentId) &&
        isWorthAnotherAttempt(error) &&
        !isRefusedDocument(error)
      const isComplete = failedCount === failed.length && !seen.some(isLeft)
      const rows = [...taken.map(toSweepFailure), ...notShown].slice(0, limits.sweepFailures)
      return { failed: rows, hidden, isComplete }
    },
  }
}

/** What another list knew of the incident stays. */
const onlyTrue = (reasons: Reasons): Reasons =>
  Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== false && reason !== undefined))

/** A 400 of the app: the refused document is on a list there, and the same one would be refused for ever. */
const isRefusedDocument = (error: unknown): boolean =>
  error instanceof BridgeError && error.code === 'servicenow_refused' && error.status === 400

/** An incident whose run failed. */
interface FailedRun {
  readonly incidentId: string
  readonly error: unknown
  /** The incident has a row, as far as the answers of this sweep say. */
  readonly hasRow: boolean
  /** A list of this sweep showed it as public. */
  readonly isPublic: boolean
}

/** What no list shows as public may be private, and of a private incident there is no row. */
const isStorable = ({ hasRow, isPublic }: FailedRun): boolean => hasRow || isPublic

const toSweepFailure = ({ incidentId, error, isPublic }: FailedRun): SweepFailure => ({
  externalId: incidentId,
  reason: sentenceForRow(error).slice(0, limits.reasonCharacters),
  public: isPublic,
})

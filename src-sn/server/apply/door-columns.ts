/** The columns that the door writes: what a ticket should be, in one statement with its version and its hash. */
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import type { DocumentRow } from './document-row.ts'
import type { Document } from '../rest/document-body.ts'
import type { Standing } from './door-standing.ts'
import { adoptOf, isBridges } from './door-verdict.ts'
import type { Values } from '../platform/rows.ts'
import { isLeftAlone } from './ticket-status.ts'
import { fromNow } from '../platform/time.ts'

/**
 * What a stored row says until it is applied. A next attempt that changes tells the rules of the table that the door
 * itself applies the row; should it stop in between, the minute script finds the row due.
 */
export function pendingColumns(standing: Standing | null, hash: string | null = null): Values {
  const soon = fromNow(ABANDONED_AFTER_SECONDS)
  const next_attempt = standing?.ticket.nextAttempt === soon ? fromNow(ABANDONED_AFTER_SECONDS + 1) : soon
  if (standing === null) return { status: 'pending', next_attempt, attempts: '0' }
  // An admin's decision stays. An issue in Jira has nothing to wait for when only the version is another one.
  const isKept = isLeftAlone(standing.ticket) || (isBridges(standing.ticket) && hash === standing.hash)
  // What failed so often was something else.
  return isKept ? { next_attempt } : { status: 'pending', next_attempt, attempts: '0' }
}

export function specColumns(given: DocumentRow, standing: Standing | null, parent: string): Values {
  return {
    reference: given.reference,
    permalink: given.permalink,
    private: given.private ? '1' : '0',
    template: given.template,
    parent,
    desired_values: given.desired,
    // A version that is not known replaces none.
    ...(given.version === '' ? {} : { source_updated_at: given.version }),
    hash: given.hash,
    decision: given.decision,
    adopt: adoptOf(given, standing),
  }
}

/** Columns of the incident's row that say nothing about its record: what was read, and what a run could not finish. */
export function sideColumns(document: Document, isNew: boolean): Values {
  const { incident, read, declared, bridgeError } = document
  const nothingBefore = isNew && declared
  const keys =
    incident.kind !== 'row'
      ? {}
      : {
          ...(incident.updatesKey !== null && (read.updates || nothingBefore)
            ? { updates_key: incident.updatesKey }
            : {}),
          ...(incident.followUpsKey !== null && (read.followUps === 'all' || nothingBefore)
            ? { follow_ups_key: incident.followUpsKey }
            : {}),
        }
  return {
    ...keys,
    ...(bridgeError === null ? {} : { bridge_error: bridgeError, unfinished: bridgeError === '' ? '0' : '1' }),
  }
}

/** POST sweep: the lease of the one bridge process that sweeps, how far sweeps came, and what they should come back to. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { BridgeReport } from '../contract/bridge-report.ts'
import { storeCaller } from '../deliver/bridge-row.ts'
import { directionsOf } from '../home/status.ts'
import { readSyncFacts } from '../home/sync-facts.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { CURSOR } from '../platform/tables.ts'
import { fromNow, now, toIso } from '../platform/time.ts'
import { isOlder } from '../platform/versions.ts'
import { done, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { MAX_AHEAD_SECONDS, parseAsk } from './sweep-body.ts'
import type { Ask } from './sweep-body.ts'
import { claimLease, finishLease, heldBy, leaseColumns, readSweep, renewLease } from './sweep-lease.ts'
import { storeFailures } from './sweep-failures.ts'
import { listedCounts, storeUnread, unreadParts } from './sweep-unread.ts'
import { incidentsInJira, nextDue, pendingRetries, waitingRetries } from './sweep-pending.ts'

const DAY_SECONDS = 24 * 3600

export function postSweep(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseAsk, run })
}

function run(ask: Ask): Answer {
  if (ask.action === 'claim') return claim(ask.holder, ask.starting, ask.bridge)
  const sweep = heldBy(ask.token)
  if (sweep === null) return done({ held: false })
  if (ask.action === 'renew') return done({ held: renewLease(sweep) })
  storeCaller(ask.bridge, true, ask.done)
  // The rows first: a position says that everything before it is in sync or on a row.
  const { position = '', ...others } = ask.positions
  const areStored = storeUnread(ask.unread, ask.read)
  const isStored = storeFailures(ask.failed) && areStored
  const isDone = ask.done && isStored
  const stored = !areStored ? {} : isStored && position !== '' ? { ...others, position } : others
  const held = finishLease(sweep, stored, isDone ? { found: ask.found } : null)
  const { seconds, isMoreDue } = nextDue(sweep.claimedAt)
  const directions = directionsOf(readSyncFacts())
  return done({ held, stored: isStored, next_due_seconds: seconds, more_due: isMoreDue, directions })
}

function claim(holder: string, starting: boolean, bridge: BridgeReport | null): Answer {
  const sweep = readSweep()
  // A process that starts is known by a new name. The asynchronous rule on that change delivers what waited for a bridge.
  const started: Values = starting ? { started_by: holder } : {}
  const token = claimLease(sweep, holder)
  storeCaller(bridge, token !== null)
  if (token === null) {
    writeRow(CURSOR, sweep.sysId, started)
    return done({ held: false })
  }
  const pending = pendingRetries(sweep.pendingAfter)
  const jira = incidentsInJira(sweep.jiraAfter)
  const positions = { position: repaired(sweep.position), jira_position: repaired(sweep.jiraPosition) }
  // Stored as well, so that a sweep that fails does not begin later the next time.
  writeRow(CURSOR, sweep.sysId, {
    ...leaseColumns(sweep, holder),
    ...started,
    ...positions,
    owed_after: pending[pending.length - 1] ?? '',
    jira_after: jira.last,
  })
  return done({
    held: true,
    token,
    now: toIso(now()),
    ...positions,
    owed: pending,
    waiting: waitingRetries(),
    jira: jira.ids,
    unread: unreadParts(),
    listed: listedCounts(),
    configuration: presentVersion(),
    takes_found: true,
  })
}

/**
 * A position in the future would skip what changes until then. It shows that a clock was wrong, and not since when: sweeps go back a
 * day. '' stays ''.
 */
function repaired(position: string): string {
  return isOlder(toIso(fromNow(MAX_AHEAD_SECONDS)), position) ? toIso(fromNow(-DAY_SECONDS)) : position
}

/** POST sweep: the lease of the one bridge process that sweeps, how far sweeps came, and what they should come back to. */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { SweepFailure, UnreadPart } from '../contract/answers.ts'
import { limits } from '../contract/resources.ts'
import { COMPARED_MOMENT, EXTERNAL_ID, FILLED_SYS_ID } from '../platform/body-fields.ts'
import { complain, parsed, readObject } from '../platform/body-reader.ts'
import type { BodyReader, Parsed, Problems } from '../platform/body-reader.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { CURSOR } from '../platform/tables.ts'
import { fromNow, now, toIso } from '../platform/time.ts'
import { isOlder } from '../platform/versions.ts'
import { done, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { claimLease, finishLease, heldBy, leaseColumns, readSweep, renewLease } from './sweep-lease.ts'
import { storeFailures } from './sweep-failures.ts'
import { listedCounts, storeUnread, unreadParts } from './sweep-unread.ts'
import { incidentsInJira, nextDue, pendingRetries, waitingRetries } from './sweep-pending.ts'

type Ask =
  | { readonly action: 'claim'; readonly holder: string; readonly starting: boolean }
  | { readonly action: 'renew'; readonly token: string }
  | {
      readonly action: 'finish'
      readonly token: string
      readonly positions: Values
      readonly failed: readonly SweepFailure[]
      readonly unread: readonly (Place & { readonly reason: string })[]
      readonly read: readonly Place[]
    }

type Place = Omit<UnreadPart, 'due'>

/** Two clocks may differ by so much. */
const MAX_AHEAD_SECONDS = 300

const DAY_SECONDS = 24 * 3600

export function postSweep(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseAsk, run })
}

function run(ask: Ask): Answer {
  if (ask.action === 'claim') return claim(ask.holder, ask.starting)
  const sweep = heldBy(ask.token)
  if (sweep === null) return done({ held: false })
  if (ask.action === 'renew') return done({ held: renewLease(sweep) })
  // The rows first: a position says that everything before it is in sync or on a row.
  const { position = '', ...others } = ask.positions
  const areStored = storeUnread(ask.unread, ask.read)
  const isStored = storeFailures(ask.failed) && areStored
  const held = finishLease(sweep, !areStored ? {} : isStored && position !== '' ? { ...others, position } : others)
  const { seconds, isMoreDue } = nextDue(sweep.claimedAt)
  return done({ held, stored: isStored, next_due_seconds: seconds, more_due: isMoreDue })
}

function claim(holder: string, starting: boolean): Answer {
  const sweep = readSweep()
  // A process that starts is known by a new name. The asynchronous rule on that change delivers what waited for a bridge.
  const started: Values = starting ? { started_by: holder } : {}
  const token = claimLease(sweep, holder)
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
  })
}

/**
 * A position in the future would skip what changes until then. It shows that a clock was wrong, and not since when: sweeps go back a
 * day. '' stays ''.
 */
function repaired(position: string): string {
  return isOlder(toIso(fromNow(MAX_AHEAD_SECONDS)), position) ? toIso(fromNow(-DAY_SECONDS)) : position
}

function readPosition(reader: BodyReader, name: string, problems: Problems): string {
  const position = reader.text(name, { ...COMPARED_MOMENT, filled: true })
  const isLate = position !== '' && isOlder(toIso(fromNow(MAX_AHEAD_SECONDS)), position)
  if (isLate)
    complain(
      problems,
      `${name} is ${position}, later than this instance's clock, which says ${toIso(now())}. Correct the clock that is wrong.`,
    )
  return position
}

function parseAsk(body: unknown): Parsed<Ask> {
  const problems: Problems = { first: '' }
  const reader = readObject(
    body,
    '',
    ['action', 'holder', 'starting', 'token', 'position', 'jira_position', 'failed', 'unread', 'read'],
    problems,
  )
  const action = reader.word('action', ['claim', 'renew', 'finish'])
  switch (action) {
    case 'claim':
      return parsed(problems, {
        action,
        holder: reader.text('holder', {
          max: 100,
          filled: true,
          pattern: /^[\w.:-]+$/,
          words: 'the name of a process',
        }),
        starting: reader.flag('starting'),
      })
    case 'renew':
      return parsed(problems, { action, token: reader.text('token', FILLED_SYS_ID) })
    case 'finish': {
      const given = ['position', 'jira_position'].filter(name => reader.has(name))
      const positions = Object.fromEntries(given.map(name => [name, readPosition(reader, name, problems)]))
      const failed = reader.list(
        'failed',
        limits.sweepFailures,
        (value, path) => readFailure(value, path, problems),
        true,
      )
      const max = limits.unreadParts
      const unread = reader.list('unread', max, (value, path) => readUnread(value, path, problems), true)
      const read = reader.list('read', max, (value, path) => readPlace(value, path, problems), true)
      return parsed(problems, { action, token: reader.text('token', FILLED_SYS_ID), positions, failed, unread, read })
    }
  }
}

/** Moments, or the id of an issue. */
const KEY = { max: 80, filled: true, pattern: /^[\w:.\/-]{1,80}$/, words: 'what a sweep could not read' }

function readPlace(value: unknown, path: string, problems: Problems): Place {
  return placeOf(readObject(value, path, ['list', 'key'], problems))
}

function readUnread(value: unknown, path: string, problems: Problems): Place & { readonly reason: string } {
  const reader = readObject(value, path, ['list', 'key', 'reason'], problems)
  return { ...placeOf(reader), reason: reader.text('reason', { max: limits.reasonCharacters, filled: true }) }
}

function placeOf(reader: BodyReader): Place {
  return { list: reader.word('list', ['incidents', 'follow_ups', 'issues']), key: reader.text('key', KEY) }
}

function readFailure(value: unknown, path: string, problems: Problems): SweepFailure {
  const reader = readObject(value, path, ['external_id', 'reason', 'public'], problems)
  return {
    external_id: reader.text('external_id', EXTERNAL_ID),
    reason: reader.text('reason', { max: limits.reasonCharacters, filled: true }),
    public: reader.flag('public'),
  }
}

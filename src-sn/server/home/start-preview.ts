/** What the dialog of Start shows before it counts: what a try-out of the saved mapping came to, and which incidents are running. */
import type { GlideRecord } from '@servicenow/glide'
import type { HomeStart, RunningIncident, StartAsked, StartTried } from '../contract/home/start.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import type { TryoutList } from '../contract/tryout-limits.ts'
import { toQuery } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { countRows } from '../platform/counts.ts'
import { isObject, oneOf, parseJson } from '../platform/json.ts'
import { openTable, text, toNumber } from '../platform/rows.ts'
import { TRYOUT, TRYOUT_ROW } from '../platform/tables.ts'
import { fromNow, isRecent, isoMilliseconds, nowMs, toIso, toStored } from '../platform/time.ts'
import { draftOf } from '../requests/start-tryouts.ts'

/** What Start says of the past. */
const DAYS = 30
const DAY_SECONDS = 24 * 3600

/** An older answer about what is running says nothing of now. */
const RUNNING_SECONDS = 900

/** Among more of them none is quoted: the mapping was tried often since. */
const MAX_TRYOUTS = 20

/** `tests`: for "Start with test incidents only". */
export function readStartPreview(tests: boolean): HomeStart {
  const list = tests ? 'running_tests' : 'running'
  const running = tryoutsOf(list)[0] ?? null
  return {
    as_of: isoMilliseconds(nowMs()),
    tried: tests ? null : readTried(),
    running: running === null || !isRecent(running.askedAt, RUNNING_SECONDS) ? null : readRunning(running),
  }
}

interface Asked {
  readonly askedAt: string
  readonly body: StartAsked
  readonly wanted: number
  readonly oldest: string
}

/** Of the mapping as it is saved now, the newest first. */
function tryoutsOf(list: TryoutList): Asked[] {
  const [draft, version] = [draftOf(list), presentVersion()]
  const row = openTable(TRYOUT)
  row.addQuery('list', list)
  row.addQuery('configuration', version)
  row.orderByDesc('sys_created_on')
  row.setLimit(MAX_TRYOUTS)
  row.query()
  const found: Asked[] = []
  while (row.next()) if (text(row, 'list') === list && text(row, 'draft') === draft) found.push(toAsked(row))
  return found
}

function toAsked(row: GlideRecord): Asked {
  return {
    askedAt: text(row, 'sys_created_on'),
    wanted: toNumber(row, 'wanted'),
    oldest: text(row, 'oldest'),
    body: {
      sys_id: row.getUniqueValue(),
      status: oneOf(['running', 'done', 'failed'] as const, text(row, 'status'), 'running'),
      answer: text(row, 'answer'),
      finished_at: toIso(text(row, 'finished_at')),
      private_count: toNumber(row, 'private_count'),
    },
  }
}

/** The newest complete one; before there is any, what stands in its way. */
function readTried(): StartTried | null {
  const tryouts = tryoutsOf('newest')
  const tried = tryouts.find(({ body }) => body.status === 'done') ?? tryouts[0]
  if (tried === undefined) return null
  const since = fromNow(-DAYS * DAY_SECONDS)
  const ofTryout: Term = ['tryout', '=', tried.body.sys_id]
  const anIncident: Term = ['follow_up_of', 'ISEMPTY']
  const of = (...more: Term[]) => counted([ofTryout, ['declared_at', '>=', since], ...more])
  const all = counted([ofTryout, anIncident])
  const isAll = all.count + tried.body.private_count < tried.wanted
  return {
    ...tried.body,
    days: DAYS,
    reaches_back: isAll || toStored(tried.oldest) <= since,
    oldest: tried.oldest,
    looked_at: all,
    recent: of(anIncident),
    tickets: of(anIncident, ['would_template', 'ISNOTEMPTY']),
    skipped: of(anIncident, ['would_template', 'ISEMPTY']),
    follow_ups: of(['follow_up_of', 'ISNOTEMPTY'], ['would_template', 'ISNOTEMPTY']),
  }
}

function counted(terms: readonly Term[]): StartTried['recent'] {
  return { table: TRYOUT_ROW, query: toQuery([terms]), count: countRows(TRYOUT_ROW, [terms], 'change') }
}

function readRunning({ body, wanted }: Asked): HomeStart['running'] {
  const incidents: RunningIncident[] = []
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', body.sys_id)
  row.orderBy('position')
  row.setLimit(tryoutLimits.most)
  row.query()
  while (row.next()) if (text(row, 'tryout') === body.sys_id) incidents.push(toRunning(row))
  return {
    ...body,
    counted: { table: TRYOUT_ROW, query: toQuery([[['tryout', '=', body.sys_id]]]), count: incidents.length },
    more: incidents.length + body.private_count >= wanted,
    incidents,
  }
}

function toRunning(row: GlideRecord): RunningIncident {
  return {
    external_id: text(row, 'external_id'),
    reference: text(row, 'reference'),
    title: text(row, 'title'),
    permalink: text(row, 'permalink'),
    template: text(row, 'would_template'),
    record: text(row, 'record'),
    decision: decisionOf(text(row, 'details')),
  }
}

/** As requests/tryout-row.ts has written it. */
function decisionOf(details: string): string {
  const sides = parseJson(details)
  const would = isObject(sides) ? sides['would'] : null
  return isObject(would) && typeof would['decision'] === 'string' ? would['decision'] : ''
}

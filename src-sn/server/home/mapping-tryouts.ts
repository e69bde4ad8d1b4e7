/** Try-outs as the tab Mapping shows them. */
import type { GlideRecord } from '@servicenow/glide'
import { groupRows, keyOf } from './tryout-groups.ts'
import type { GroupedRow } from './tryout-groups.ts'
import type { TriedSideBody, TryoutAnswer, TryoutRowBody, TryoutSummary } from '../contract/home/mapping.ts'
import { isObject, oneOf, parseJson } from '../platform/json.ts'
import { openTable, readRow, text, toNumber } from '../platform/rows.ts'
import { TRYOUT, TRYOUT_ROW } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'

/** Older ones are in the platform's list. */
const SHOWN = 10

export function readTryouts(configuration: string): TryoutSummary[] {
  const row = openTable(TRYOUT)
  row.addQuery('list', 'newest')
  row.orderByDesc('sys_created_on')
  row.setLimit(SHOWN)
  row.query()
  const found: TryoutSummary[] = []
  while (row.next()) found.push(toSummary(row, configuration))
  return found
}

export interface TryoutQuery {
  readonly sysId: string
  /** `changes`, `warnings` or all. */
  readonly only: string
  /** The key of a group, '' for all. */
  readonly group: string
  readonly page: number
  readonly pageRows: number
}

/** null: there is no such try-out. */
export function readTryout(query: TryoutQuery, configuration: string): TryoutAnswer | null {
  const tryout = readRow(TRYOUT, query.sysId)
  if (tryout === null) return null
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', query.sysId)
  row.orderBy('position')
  row.query()
  const grouped: GroupedRow[] = []
  const rows: TryoutRowBody[] = []
  let total = 0
  const first = query.page * query.pageRows
  while (row.next()) {
    if (text(row, 'tryout') !== query.sysId) continue
    const one = toGrouped(row)
    grouped.push(one)
    if (!isWanted(row, one, query)) continue
    if (total >= first && total < first + query.pageRows) rows.push(toRow(row, one))
    total += 1
  }
  return { tryout: toSummary(tryout, configuration), groups: groupRows(query.sysId, grouped), total, rows }
}

function isWanted(row: GlideRecord, one: GroupedRow, { only, group }: TryoutQuery): boolean {
  if (group !== '' && keyOf(one) !== group) return false
  if (only === 'changes') return one.change !== 'same'
  return only !== 'warnings' || toNumber(row, 'warnings') > 0
}

function toGrouped(row: GlideRecord): GroupedRow {
  return {
    isFollowUp: text(row, 'follow_up_of') !== '',
    change: text(row, 'change'),
    nowTemplate: text(row, 'now_template'),
    wouldTemplate: text(row, 'would_template'),
    columns: text(row, 'columns'),
  }
}

function toRow(row: GlideRecord, { change, nowTemplate, wouldTemplate, columns }: GroupedRow): TryoutRowBody {
  const details = parseJson(text(row, 'details'))
  const sides = isObject(details) ? details : {}
  return {
    external_id: text(row, 'external_id'),
    reference: text(row, 'reference'),
    follow_up_of: text(row, 'follow_up_of'),
    title: text(row, 'title'),
    permalink: text(row, 'permalink'),
    change,
    now_template: nowTemplate,
    would_template: wouldTemplate,
    columns: columns === '' ? [] : columns.split(', '),
    record: text(row, 'record'),
    now: toSide(sides['now']),
    would: toSide(sides['would']),
  }
}

/** The app wrote it. */
function toSide(side: unknown): TriedSideBody {
  const { decision, would, values, warnings } = isObject(side) ? side : {}
  const shown = Object.entries(isObject(values) ? values : {}).map(([column, value]): [string, string] => [
    column,
    String(value),
  ])
  return {
    decision: typeof decision === 'string' ? decision : '',
    would: typeof would === 'string' ? would : '',
    values: Object.fromEntries(shown),
    warnings: Array.isArray(warnings) ? warnings.map(String) : [],
  }
}

function toSummary(row: GlideRecord, configuration: string): TryoutSummary {
  const counted = toNumber(row, 'tickets') + toNumber(row, 'skipped')
  return {
    sys_id: row.getUniqueValue(),
    subject: text(row, 'subject'),
    status: oneOf(['running', 'done', 'failed'] as const, text(row, 'status'), 'running'),
    answer: text(row, 'answer'),
    asked_by: `${row.getDisplayValue('asked_by') ?? ''}`,
    asked_at: toIso(text(row, 'sys_created_on')),
    finished_at: toIso(text(row, 'finished_at')),
    wanted: toNumber(row, 'wanted'),
    looked_at: counted + toNumber(row, 'private_count'),
    pages: toNumber(row, 'pages'),
    private_count: toNumber(row, 'private_count'),
    tickets: toNumber(row, 'tickets'),
    skipped: toNumber(row, 'skipped'),
    follow_ups: text(row, 'follow_ups') === '' ? null : toNumber(row, 'follow_ups'),
    follow_up_tickets: toNumber(row, 'follow_up_tickets'),
    changed: toNumber(row, 'changed'),
    warned: toNumber(row, 'warned'),
    oldest: text(row, 'oldest'),
    is_current: text(row, 'configuration') === configuration,
  }
}

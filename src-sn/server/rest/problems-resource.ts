/**
 * POST /problems: what only the bridge can see in the configuration (broken Liquid), written where the admin typed it.
 * Nothing but the column `problem` of configuration rows can be changed through it.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { withBridgeProblem } from '../checks/finding.ts'
import type { Parsed } from '../platform/body-reader.ts'
import { isObject } from '../platform/json.ts'
import { isSysId, readRow, text, writeRow } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { done, serve } from './resource.ts'

interface Report {
  readonly table: string
  readonly sysId: string
  readonly problem: string
}

const TABLES: Readonly<Record<string, string>> = {
  condition: CONDITION,
  field_mapping: FIELD_MAPPING,
  status_mapping: STATUS_MAPPING,
  template: TEMPLATE,
}

const MAX_REPORTS = 500

const MAX_CHARACTERS = 1000

export function postProblems(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, {
    parse: parseReports,
    run: reports => done({ written: reports.filter(saveReport).length }),
  })
}

/** True when the row says something else now. A row that was deleted meanwhile needs no problem any more. */
function saveReport({ table, sysId, problem }: Report): boolean {
  const row = readRow(table, sysId)
  if (row === null) return false
  const existing = text(row, 'problem')
  const wanted = withBridgeProblem(existing, problem)
  return wanted !== existing && writeRow(table, sysId, { problem: wanted })
}

const EXPECTED =
  'Expected {"problems":[{"table":"field_mapping","sys_id":"..","problem":".."}]}, at most 500, on tables condition, field_mapping, status_mapping or template.'

function parseReports(body: unknown): Parsed<Report[]> {
  const problems = isObject(body) ? body['problems'] : undefined
  if (!Array.isArray(problems) || problems.length > MAX_REPORTS) return { ok: false, problem: EXPECTED }
  const valid = problems.map(toReport).filter(report => report !== null)
  return valid.length === problems.length ? { ok: true, value: valid } : { ok: false, problem: EXPECTED }
}

function toReport(entry: unknown): Report | null {
  if (!isObject(entry)) return null
  const { table, sys_id: sysId, problem } = entry
  if (typeof table !== 'string' || typeof sysId !== 'string' || typeof problem !== 'string') return null
  const full = Object.prototype.hasOwnProperty.call(TABLES, table) ? TABLES[table] : undefined
  return full === undefined || !isSysId(sysId)
    ? null
    : { table: full, sysId, problem: problem.slice(0, MAX_CHARACTERS) }
}

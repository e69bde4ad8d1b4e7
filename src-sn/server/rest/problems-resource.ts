/**
 * POST /problems: what only the bridge can see in the configuration (broken Liquid), written where the admin typed it.
 * Nothing but the column `problem` of configuration rows can be changed through it.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { withBridgeProblem } from '../checks/finding.ts'
import { limits } from '../contract/resources.ts'
import { FILLED_SYS_ID } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { done, serve } from './resource.ts'

interface Report {
  readonly table: string
  readonly sysId: string
  readonly problem: string
}

const TABLES = {
  condition: CONDITION,
  field_mapping: FIELD_MAPPING,
  status_mapping: STATUS_MAPPING,
  template: TEMPLATE,
} as const

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

function parseReports(body: unknown): Parsed<Report[]> {
  const problems: Problems = { first: '' }
  const reports = readObject(body, '', ['problems'], problems).list(
    'problems',
    limits.problemReports,
    (value, path) => {
      const reader = readObject(value, path, ['table', 'sys_id', 'problem'], problems)
      return {
        table: TABLES[reader.word('table', ['condition', 'field_mapping', 'status_mapping', 'template'])],
        sysId: reader.text('sys_id', FILLED_SYS_ID),
        problem: reader.text('problem', { max: limits.problemCharacters }),
      }
    },
  )
  return parsed(problems, reports)
}

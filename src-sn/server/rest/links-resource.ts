/** POST links: what became of the links whose first attempt was handed out in the answer to a document. */
import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { saveVerdict } from '../deliver/save-verdict.ts'
import { CLAIM_BACKOFF } from '../platform/backoff.ts'
import { FILLED_SYS_ID, readVersions } from '../platform/body-fields.ts'
import type { EchoVersion } from '../platform/body-fields.ts'
import { parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems } from '../platform/body-reader.ts'
import { openTable, text, toNumber } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { done, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { storeEchoVersions } from '../tickets/existing-rows.ts'

interface Report {
  readonly event: string
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
  readonly versions: readonly EchoVersion[]
}

const MAX_REPORTS = 100

export function postLinks(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseReports, run: saveLinkReports })
}

/** The versions first: should the node stop in between, the link is looked for again and found. */
function saveLinkReports(reports: readonly Report[]): Answer {
  storeEchoVersions(reports.flatMap(report => report.versions))
  const byEvent = new Map(reports.map(report => [report.event, report]))
  if (byEvent.size === 0) return done({ settled: 0 })
  const row = openTable(OUTBOUND_EVENT)
  row.addQuery('sys_id', 'IN', [...byEvent.keys()].join(','))
  row.query()
  let saved = 0
  while (row.next()) {
    const report = byEvent.get(row.getUniqueValue())
    if (report !== undefined && saveLinkReport(row, report)) saved++
  }
  return done({ settled: saved })
}

/** Only links that were handed out are recorded here, as if the app had delivered them. */
function saveLinkReport(row: GlideRecord, { outcome, detail }: Report): boolean {
  const state = text(row, 'state')
  const isOpen = state === 'ready' || (state === 'discarded' && outcome === 'delivered')
  if (text(row, 'type') !== 'ticket_created' || text(row, 'claimed_at') === '' || !isOpen) return false
  const delivery = saveVerdict(
    row.getUniqueValue(),
    toNumber(row, 'attempts'),
    { verdict: outcome === 'delivered' ? 'sent' : 'parked', answer: `${outcome}: ${detail}`, outcome, detail },
    CLAIM_BACKOFF,
  )
  return delivery !== 'not_sent'
}

function parseReports(body: unknown): Parsed<Report[]> {
  const problems: Problems = { first: '' }
  const reports = readObject(body, '', ['links'], problems).list('links', MAX_REPORTS, (value, path) => {
    const reader = readObject(value, path, ['event', 'outcome', 'detail', 'versions'], problems)
    return {
      event: reader.text('event', FILLED_SYS_ID),
      outcome: reader.word('outcome', ['delivered', 'refused']),
      detail: reader.text('detail', { max: 4000 }),
      versions: readVersions(reader, problems),
    }
  })
  return parsed(problems, reports)
}

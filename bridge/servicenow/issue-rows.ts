/** Rows of tickets whose issue is in Jira: status columns through the app's own resource, never through the Table API. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { Issue, IssueReport, IssueStore } from '../sync/issue-ports.ts'
import type { ServiceNowClient } from './client.ts'
import { toTicketRow } from './parse.ts'
import type { Table } from './table.ts'
import { ticketFields } from './ticket-columns.ts'

const claimAnswer = z.object({ claimed: z.boolean() })
/** Lengths of the app's columns. */
const maxError = 4000
const maxWarnings = 8000

/** Binds the ticket table and the app's resources. */
export function createIssueRows(client: ServiceNowClient, table: Table): IssueStore {
  const path = (ticket: string, word: string) => `/api/x_iio_sync/v1/sync/tickets/${encodeURIComponent(ticket)}/${word}`
  return {
    claimCreation: async (ticket, { after, minAgeSeconds }) => {
      const body = { after, min_age_seconds: minAgeSeconds }
      const call = { label: 'issue claim', method: 'POST', path: path(ticket, 'claim'), body, about: ticket } as const
      const parsed = claimAnswer.safeParse(await final(client.send(call)))
      if (parsed.success) return parsed.data.claimed
      throw new BridgeError('servicenow_no_result', `ServiceNow issue claim of ${ticket}: the answer has another shape. It is tried again.`)
    },
    writeIssueReport: async (ticket, report) => {
      const call = { label: 'issue report', method: 'PUT', path: path(ticket, 'destination'), body: toBody(report), about: ticket } as const
      await final(client.send(call))
    },
    findTicketOfIssue: async issueId => {
      const rows = await table.find([[{ column: 'jira_id', values: [issueId] }]], ticketFields, 1, row => row['jira_id'] === issueId)
      return rows[0] === undefined ? null : toTicketRow(rows[0])
    },
    listUnfinishedIncidentIds: async limit => {
      const asked = [{ column: 'target_table', values: ['jira'] }, { column: 'status', values: ['pending', 'failed'] }]
      const fields = 'target_table,status,record_type,external_id,parent.external_id'
      const rows = await table.find([asked], fields, limit, row => row['target_table'] === 'jira', 'sys_updated_on')
      const ids = rows.map(row => (row['record_type'] === 'follow_up' ? row['parent.external_id'] : row['external_id']) ?? '')
      return [...new Set(ids)].filter(id => id !== '')
    },
  }
}

/** The app's no (the ticket is private now, unlinked, linked elsewhere) stays a no; faults of the way there do not. */
async function final(sending: Promise<unknown>): Promise<unknown> {
  try {
    return await sending
  } catch (error) {
    if (!(error instanceof BridgeError) || error.status !== 409) throw error
    throw new BridgeError(error.code, error.message, { retry: false, status: 409, cause: error })
  }
}

function toBody({ status, issue, applied, warnings, error, author, releaseClaim }: IssueReport) {
  return {
    ...(status === undefined ? {} : { status }),
    ...(issue === undefined ? {} : issueColumns(issue)),
    ...(applied === undefined ? {} : { applied_values: applied }),
    ...(warnings === undefined ? {} : { warnings: warnings.slice(0, maxWarnings) }),
    ...(error === undefined ? {} : { error: error.slice(0, maxError) }),
    ...(author === undefined ? {} : { author: author.slice(0, 255) }),
    ...(releaseClaim === undefined ? {} : { release_claim: releaseClaim }),
  }
}

const issueColumns = (issue: Issue) => ({
  jira_id: issue.id,
  number: issue.key,
  record_url: issue.url,
  record_state: issue.state,
  state_label: issue.stateLabel.slice(0, 100),
  issue_updated_at: issue.updatedAt,
  state_changed_at: issue.stateChangedAt,
})

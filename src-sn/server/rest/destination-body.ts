/** The bodies of the two resources through which the bridge speaks for tickets in Jira, checked field by field. */
import type { Claim, Destination } from '../apply/jira-ticket.ts'
import { lengths } from '../contract/columns.ts'
import { ADDRESS, EXTERNAL_ID, FILLED_SYS_ID, MOMENT, SYS_ID } from '../platform/body-fields.ts'
import { complain, parsed, readObject } from '../platform/body-reader.ts'
import type { Parsed, Problems, TextRule } from '../platform/body-reader.ts'

const FIELDS = [
  'ticket',
  'jira_id',
  'external_id',
  'status',
  'number',
  'record_url',
  'record_state',
  'state_label',
  'issue_updated_at',
  'state_changed_at',
  'author',
  'warnings',
  'error',
  'memory',
  'release_claim',
]

const ISSUE_ID: TextRule = { max: 40, pattern: /^\d+$/, words: 'the numeric id of an issue', optional: true }

const ISSUE_KEY: TextRule = {
  max: 40,
  pattern: /^[A-Za-z][\w]*-\d+$/,
  words: 'the key of an issue, such as ENG-1',
  optional: true,
}

const WEB_ADDRESS: TextRule = { ...ADDRESS, max: 1024, optional: true }

const WHEN: TextRule = { ...MOMENT, optional: true }

export function parseDestination(body: unknown): Parsed<Destination> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', FIELDS, problems)
  const optional = (name: string, max: number): string => reader.text(name, { max, optional: true })
  const destination: Destination = {
    ticket: reader.text('ticket', { ...SYS_ID, optional: true }),
    externalId: reader.text('external_id', { ...EXTERNAL_ID, optional: true }),
    status: reader.has('status') ? reader.word('status', ['in_sync', 'failed', '']) : '',
    jiraId: reader.text('jira_id', ISSUE_ID),
    number: reader.text('number', ISSUE_KEY),
    url: reader.text('record_url', WEB_ADDRESS),
    state: optional('record_state', 40),
    stateLabel: optional('state_label', 100),
    issueUpdatedAt: reader.text('issue_updated_at', WHEN),
    stateChangedAt: reader.text('state_changed_at', WHEN),
    author: optional('author', 255),
    memory: reader.has('memory') ? reader.text('memory', { max: lengths.ticket.applied_values }) : null,
    warnings: reader.has('warnings') ? reader.text('warnings', { max: 8000 }) : null,
    error: optional('error', 4000),
    releaseClaim: reader.flag('release_claim', true),
  }
  checkIssue(destination, problems)
  return parsed(problems, destination)
}

export function parseClaim(body: unknown): Parsed<Claim> {
  const problems: Problems = { first: '' }
  const reader = readObject(body, '', ['ticket', 'after', 'min_age_seconds'], problems)
  return parsed(problems, {
    ticket: reader.text('ticket', FILLED_SYS_ID),
    after: reader.count('after', 1_000_000),
    minAgeSeconds: reader.count('min_age_seconds', 1_000_000),
  })
}

/** An issue is described whole or not at all; in sync is only what has one. */
function checkIssue(given: Destination, problems: Problems): void {
  if (given.ticket === '' && (given.jiraId === '' || given.externalId === ''))
    complain(problems, 'ticket is needed, or jira_id with external_id.')
  if (given.jiraId === '') {
    if (given.status !== 'failed') complain(problems, 'jira_id is needed, unless status is failed.')
    return
  }
  const needed = {
    number: given.number,
    record_url: given.url,
    record_state: given.state,
    issue_updated_at: given.issueUpdatedAt,
    state_changed_at: given.stateChangedAt,
  }
  for (const [name, value] of Object.entries(needed))
    if (value === '') complain(problems, `${name} must not be empty beside jira_id.`)
}

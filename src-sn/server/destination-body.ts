/** The bodies of the two resources through which the bridge speaks for tickets in Jira, checked field by field. */
import { isObject } from './desired-values.ts'
import type { Values } from './rows.ts'

/** What the bridge says about a ticket in Jira; what is absent stays as it is on the row. */
export interface Destination {
  /** '' leaves status and error as they are: only the issue is described. */
  readonly status: 'in_step' | 'failed' | ''
  readonly jiraId: string
  readonly number: string
  readonly url: string
  readonly state: string
  readonly stateLabel: string
  /** When the issue was as described here (RFC 3339), '' when nothing is said about the issue. */
  readonly issueUpdatedAt: string
  /** When its state changed, and who changed it. */
  readonly stateChangedAt: string
  readonly author: string
  readonly applied: Values | null
  readonly warnings: string | null
  readonly error: string
  /** Jira said a clear no: no issue was made, so nobody need wait before the next attempt. */
  readonly releaseClaim: boolean
}

export interface Claim { readonly after: number, readonly minAgeSeconds: number }

export type Parsed<T> = { readonly ok: true, readonly value: T } | { readonly ok: false, readonly problem: string }

const MAX_APPLIED = 65_000
const LENGTHS: Readonly<Record<string, number>> = {
  jira_id: 40, number: 40, record_url: 1024, record_state: 40, state_label: 100, issue_updated_at: 40, state_changed_at: 40,
  author: 255, warnings: 8000, error: 4000,
}
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

export function parseDestination(body: unknown): Parsed<Destination> {
  if (!isObject(body)) return refused('The body must be a JSON object.')
  const { status = '', applied_values: applied, release_claim: releaseClaim } = body
  if (status !== 'in_step' && status !== 'failed' && status !== '') return refused('status must be in_step or failed.')
  const wrong = Object.keys(LENGTHS).find(name => !isText(body[name], LENGTHS[name] ?? 0))
  if (wrong !== undefined) return refused(`${wrong} must be text of at most ${LENGTHS[wrong]} characters.`)
  const text = (name: string): string => `${body[name] ?? ''}`
  const problem = issueProblem(text, status)
  if (problem !== '') return refused(problem)
  if (applied !== undefined && !isValues(applied)) return refused('applied_values must map columns to text.')
  return {
    ok: true,
    value: {
      status, jiraId: text('jira_id'), number: text('number'), url: text('record_url'),
      state: text('record_state'), stateLabel: text('state_label'), issueUpdatedAt: text('issue_updated_at'),
      stateChangedAt: text('state_changed_at'), author: text('author'),
      applied: applied === undefined ? null : applied,
      warnings: body['warnings'] === undefined ? null : text('warnings'),
      error: text('error'), releaseClaim: releaseClaim === true,
    },
  }
}

export function parseClaim(body: unknown): Parsed<Claim> {
  if (!isObject(body)) return refused('The body must be a JSON object.')
  const after = toCount(body['after'])
  const minAgeSeconds = toCount(body['min_age_seconds'])
  if (after === null || minAgeSeconds === null) return refused('after and min_age_seconds must be whole numbers from 0 to 1000000.')
  return { ok: true, value: { after, minAgeSeconds } }
}

/** An issue is described whole or not at all; in step is only what has one. */
function issueProblem(text: (name: string) => string, status: string): string {
  const jiraId = text('jira_id')
  if (jiraId === '') return status === 'failed' ? '' : 'jira_id is needed, unless status is failed.'
  if (!/^\d+$/.test(jiraId)) return 'jira_id must be the numeric id of an issue.'
  if (!/^[A-Za-z][\w]*-\d+$/.test(text('number'))) return 'number must be the key of an issue, such as ENG-1.'
  if (!/^https?:\/\/[^\s"'<>]+$/.test(text('record_url'))) return 'record_url must be a web address.'
  if (text('record_state') === '') return 'record_state must be the status category of the issue.'
  if (!MOMENT.test(text('issue_updated_at'))) return 'issue_updated_at must be a moment in UTC.'
  if (!MOMENT.test(text('state_changed_at'))) return 'state_changed_at must be a moment in UTC.'
  return ''
}

function isText(value: unknown, maxLength: number): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= maxLength)
}

function isValues(value: unknown): value is Values {
  return isObject(value) && Object.values(value).every(each => typeof each === 'string') && JSON.stringify(value).length <= MAX_APPLIED
}

function toCount(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1_000_000 && Math.floor(value) === value ? value : null
}

function refused(problem: string): { ok: false, problem: string } {
  return { ok: false, problem }
}

/** What the bridge's report about an issue in Jira changes: these columns and events, and nothing else. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { INTEGRATION, createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { SYNC } from '../documents.ts'
import { declare, INCIDENT_ID, payloadOf, ticketOf } from '../tickets.ts'

const ISSUE = {
  jira_id: '10001',
  number: 'ENG-1',
  record_url: 'https://example.atlassian.net/browse/ENG-1',
  record_state: 'new',
  state_label: 'Backlog',
  issue_updated_at: '2026-11-22T03:01:00.000Z',
  state_changed_at: '2026-11-22T03:01:00.000Z',
}
const MEMORY = '{"bases":{"summary":["Payments are down","Payments are down","#1",null,""]}}'
const LINKED = { ...ISSUE, status: 'in_sync', memory: MEMORY, warnings: '', error: '' }
const seen = (state: string, at: string, more: object = {}) => ({
  ...ISSUE,
  record_state: state,
  state_label: state,
  issue_updated_at: at,
  state_changed_at: '2026-11-22T03:04:30.000Z',
  author: 'Priya Engineer',
  ...more,
})

let instance: AppInstance
let template = ''
let restore: () => void
beforeAll(() => {
  instance = createAppInstance()
  const made = instance.create('admin', 'x_iio_sync_template', {
    name: 'Engineering',
    order: '50',
    record_type: 'incident',
    destination: 'jira',
    jira_project: 'ENG',
    jira_issue_type: 'Task',
    active: 'true',
    match: 'all',
  })
  template = made.result['sys_id'] ?? ''
  declare(instance, { template })
  instance.settle()
  restore = instance.save()
})
beforeEach(() => {
  restore()
  restore = instance.save()
})

const put = (body: object): number =>
  instance.call(INTEGRATION, 'PUT', `${SYNC}/destinations`, { ticket: ticketOf(instance)['sys_id'], ...body }).status

/** The reports in this order; what the last one changed. */
function report(...bodies: readonly object[]) {
  for (const body of bodies.slice(0, -1)) expect(put(body)).toBe(200)
  const before = ticketOf(instance)
  const known = instance.rows('x_iio_sync_outbound_event').length
  const status = put(bodies.at(-1) ?? {})
  const made = instance.rows('x_iio_sync_outbound_event').slice(known)
  const events = made.map(event => {
    const { state, author, occurred_at } = payloadOf(event)
    const { type, attempts = '0', claimed_at = '', source_id = '', next_attempt = '' } = event
    return { type, row: event['state'], attempts, claimed_at, source_id, next_attempt, state, author, occurred_at }
  })
  return { status, changed: changedColumns(before, ticketOf(instance)), events }
}

/** Columns that differ afterwards, with their new values; not those that the platform keeps itself, nor the key of the problem. */
function changedColumns(before: Row, after: Row): Row {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    columns
      .filter(
        column =>
          !column.startsWith('sys_') && column !== 'problem_key' && (before[column] ?? '') !== (after[column] ?? ''),
      )
      .map(column => [column, after[column] ?? '']),
  )
}

/** Waits in the outbox, unclaimed; the minute script comes when the rule that sends it is lost. */
const READY = { row: 'ready', attempts: '0', claimed_at: '', next_attempt: '2026-11-22 03:02:00' }

test('the first report of an issue links it, and the outbox reports it', () => {
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  expect(report(LINKED)).toEqual({
    status: 200,
    changed: {
      status: 'in_sync',
      reason: '',
      jira_id: '10001',
      number: 'ENG-1',
      record_url: ISSUE.record_url,
      record_template: template,
      record_state: 'new',
      state_label: 'Backlog',
      jira_updated_at: ISSUE.issue_updated_at,
      applied_values: MEMORY,
    },
    events: [
      {
        ...READY,
        type: 'ticket_created',
        source_id: `ticket_created:${ticket}`,
        author: '',
        state: undefined,
        occurred_at: '2026-11-22T03:00:00Z',
      },
    ],
  })
})

const MEANING = { incident_status_id: '' }
const DONE = { ...MEANING, ticket_state: 'completed', follow_up_status: 'completed' }
const OPEN = { ...MEANING, ticket_state: 'open', follow_up_status: 'outstanding' }
const LATER = '2026-11-22T03:05:00.000Z'
const LAST = '2026-11-22T03:06:00.000Z'

test.each<[string, object[], object, object[]]>([
  ['the same report', [LINKED], {}, []],
  [
    'a later look that finds the same',
    [seen('new', LATER, { state_label: 'Backlog' })],
    { jira_updated_at: LATER },
    [],
  ],
  [
    'another state',
    [seen('done', LATER)],
    { record_state: 'done', state_label: 'done', jira_updated_at: LATER },
    [{ value: 'done', label: 'done', ...DONE }],
  ],
  [
    'the very moment, another state',
    [seen('done', ISSUE.issue_updated_at)],
    { record_state: 'done', state_label: 'done' },
    [{ value: 'done', label: 'done', ...DONE }],
  ],
  ['an older look with another state', [seen('done', LATER), seen('new', '2026-11-22T03:04:59.999Z')], {}, []],
  [
    'an older look after a move to another project',
    [seen('done', LATER), seen('new', '2026-11-22T03:04:59.999Z', { number: 'OPS-7' })],
    { number: 'OPS-7' },
    [],
  ],
  [
    'one from open to open',
    [seen('indeterminate', LATER)],
    { record_state: 'indeterminate', state_label: 'indeterminate', jira_updated_at: LATER },
    [{ value: 'indeterminate', label: 'indeterminate', ...OPEN }],
  ],
  [
    'one that is open again',
    [seen('done', LATER), seen('indeterminate', LAST)],
    { record_state: 'indeterminate', state_label: 'indeterminate', jira_updated_at: LAST },
    [{ value: 'indeterminate', label: 'indeterminate', ...OPEN, reopened: true }],
  ],
  [
    'one from completed to one without a meaning',
    [seen('done', LATER), seen('made_up', LAST)],
    { record_state: 'made_up', state_label: 'made_up', jira_updated_at: LAST },
    [{ value: 'made_up', label: 'made_up', ...MEANING, ticket_state: '', follow_up_status: '' }],
  ],
  [
    'a failure, of an issue that stays',
    [{ status: 'failed', error: 'priority: no' }],
    { status: 'failed', error: 'priority: no', attempts: '1' },
    [],
  ],
  [
    'a second failure with warnings and a memory',
    [
      { status: 'failed', error: 'x' },
      { status: 'failed', error: 'x', warnings: 'summary: cut', memory: '{"bases":{}}' },
    ],
    { attempts: '2', warnings: 'summary: cut', applied_values: '{"bases":{}}' },
    [],
  ],
  [
    'success after a failure',
    [{ status: 'failed', error: 'x' }, LINKED],
    { status: 'in_sync', error: '', attempts: '0' },
    [],
  ],
  [
    'a state beside a failure, which stays',
    [{ status: 'failed', error: 'x' }, seen('done', LATER)],
    { record_state: 'done', state_label: 'done', jira_updated_at: LATER },
    [{ value: 'done', label: 'done', ...DONE }],
  ],
])('of a linked issue, %s', (_what, bodies, changed, states) => {
  const effects = report(LINKED, ...bodies)
  expect(effects).toEqual({
    status: 200,
    changed,
    events: states.map(state => ({
      ...READY,
      type: 'state_changed',
      source_id: expect.stringMatching(/^state:[0-9a-f]{32}:/) as string,
      author: 'Priya Engineer',
      state,
      occurred_at: '2026-11-22T03:04:30.000Z',
    })),
  })
})

test.each<[string, object, object]>([
  ['a failure without an issue', { status: 'failed', error: 'no such project' }, { status: 'failed', attempts: '1' }],
  [
    'a clear no, which gives the claim back',
    { status: 'failed', error: 'no such project', release_claim: true },
    { status: 'failed', attempts: '1', jira_claimed_at: '' },
  ],
])('of a ticket without an issue, %s', (_what, body, changed) => {
  instance.call(INTEGRATION, 'POST', `${SYNC}/claim`, {
    ticket: ticketOf(instance)['sys_id'],
    after: 0,
    min_age_seconds: 70,
  })
  expect(ticketOf(instance)['jira_claimed_at']).toBe('2026-11-22 03:00:00')
  expect(report(body)).toEqual({
    status: 200,
    changed: { reason: '', error: 'no such project', ...changed },
    events: [],
  })
})

test('with the link the claims are gone, however many there were, and the claim of another ticket stays', () => {
  const claim = (ticket: string, after: number): void => {
    const body = { ticket, after, min_age_seconds: 0 }
    expect(instance.call(INTEGRATION, 'POST', `${SYNC}/claim`, body).status).toBe(200)
  }
  declare(instance, { external_id: '01OTHER', reference: 'INC-9', template })
  const other = ticketOf(instance, '01OTHER')['sys_id'] ?? ''
  for (const after of [0, 1, 2]) {
    claim(ticketOf(instance)['sys_id'] ?? '', after)
    instance.advance(1)
  }
  claim(other, 0)
  expect(instance.rows('x_iio_sync_cursor', { kind: 'jira_claim' })).toHaveLength(4)
  expect(report(LINKED).changed).toMatchObject({ jira_claimed_at: '' })
  expect(instance.rows('x_iio_sync_cursor', { kind: 'jira_claim' }).map(row => row['name'])).toEqual([`${other}:1`])
  expect(ticketOf(instance, INCIDENT_ID)).toMatchObject({ jira_attempt: '3' })
})

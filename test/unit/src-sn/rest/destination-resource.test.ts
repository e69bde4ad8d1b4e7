import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { Answer, AppInstance } from '../instance.ts'
import { ask, documentOf, rowOf, SYNC } from '../documents.ts'
import {
  declare,
  declareFollowUp,
  desired,
  edit,
  events,
  INCIDENT_ID,
  payloadOf,
  templateId,
  ticketOf,
} from '../tickets.ts'
import { readJson } from '../../json.ts'

let instance: AppInstance
let jiraTemplate: string
beforeEach(() => {
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
  jiraTemplate = made.result['sys_id'] ?? ''
})

const inJira = (values = {}): string => declare(instance, { template: jiraTemplate, ...values }).result['sys_id'] ?? ''
const put = (ticket: string, body: object, user = INTEGRATION): Answer =>
  instance.call(user, 'PUT', `${SYNC}/destinations`, { ticket, ...body })
const putIssue = (body: object): unknown => ask(instance, 'PUT', 'destinations', body)
const claim = (ticket: string, after: number, minAge = 70, user = INTEGRATION): Answer =>
  instance.call(user, 'POST', `${SYNC}/claim`, { ticket, after, min_age_seconds: minAge })

const issue = {
  jira_id: '10001',
  number: 'ENG-1',
  record_url: 'https://example.atlassian.net/browse/ENG-1',
  record_state: 'new',
  state_label: 'Backlog',
  issue_updated_at: '2026-11-22T03:01:00.000Z',
  state_changed_at: '2026-11-22T03:01:00.000Z',
}
const memory = '{"bases":{"summary":["Payments are down","Payments are down","#1",null,""]}}'
const made = { status: 'in_sync', ...issue, memory, warnings: '', error: '' }
const moved = (state: string, at: string) => ({
  ...issue,
  record_state: state,
  state_label: state,
  issue_updated_at: at,
  state_changed_at: at,
  author: 'Priya Engineer',
})

describe('a ticket whose template writes to Jira', () => {
  test('waits for the bridge: no record, no words, and the minute script leaves it alone', () => {
    const ticket = inJira()
    expect(instance.row('x_iio_sync_ticket', ticket)).toMatchObject({
      status: 'pending',
      target_table: 'jira',
      target: '',
      reason: expect.stringMatching(/bridge.*Jira/),
      next_attempt: '',
    })
    const before = instance.row('x_iio_sync_ticket', ticket)['sys_updated_on']
    instance.advance(600)
    instance.runMinuteScript()
    expect(instance.row('x_iio_sync_ticket', ticket)['sys_updated_on']).toBe(before)
    expect(instance.rows('task', { correlation_id: INCIDENT_ID })).toEqual([])
  })

  test('is never due for the minute script, also when a corrected mapping makes the others due', () => {
    const ticket = inJira()
    put(ticket, { status: 'failed', error: 'priority: invalid' })
    instance.create('admin', 'x_iio_sync_field_mapping', {
      template: jiraTemplate,
      jira_field: 'summary',
      value: 'x',
      kind: 'value',
      write: 'sync',
    })
    instance.advance(60)
    instance.runMinuteScript()
    expect(instance.row('x_iio_sync_ticket', ticket)).toMatchObject({
      status: 'failed',
      error: 'priority: invalid',
      next_attempt: '',
    })
  })

  test('keeps what the bridge said when its spec changes, and waits for the bridge again', () => {
    const ticket = inJira()
    put(ticket, made)
    edit(instance, ticket, {
      desired_values: desired({ column: 'summary', value: 'New' }),
      source_updated_at: '2026-11-22T03:09:00.000000Z',
    })
    expect(instance.row('x_iio_sync_ticket', ticket)).toMatchObject({
      status: 'pending',
      number: 'ENG-1',
      jira_id: '10001',
      next_attempt: '',
    })
  })

  test('has nothing to wait for when only the version is another one', () => {
    const row = rowOf(instance.row('x_iio_sync_ticket', inJira()))
    put(ticketOf(instance)['sys_id'] ?? '', made)
    const { rows } = ask<{ rows: unknown[] }>(
      instance,
      'POST',
      'incidents',
      documentOf(instance, { incident: { ...row, source_updated_at: '2026-11-22T03:09:00Z' } }),
    )
    expect(rows).toMatchObject([
      {
        outcome: 'in_jira',
        record: { table: 'jira', sys_id: '10001', number: 'ENG-1' },
        jira: {
          id: '10001',
          key: 'ENG-1',
          state: 'new',
          memory,
          warnings: '',
          attempt: 0,
          status: 'in_sync',
        },
      },
    ])
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      next_attempt: '',
      source_updated_at: '2026-11-22T03:09:00Z',
    })
  })

  test('stays in Jira when its template turns to ServiceNow, and the other way round', () => {
    const ticket = inJira()
    put(ticket, made)
    edit(instance, ticket, {
      template: templateId(instance, 'Incident'),
      source_updated_at: '2026-11-22T03:09:00.000000Z',
    })
    expect(instance.row('x_iio_sync_ticket', ticket)).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/ENG-1 is in Jira.*not moved/),
    })
    const other = declare(instance, { external_id: '01OTHER' }).result['sys_id'] ?? ''
    edit(instance, other, { template: jiraTemplate, source_updated_at: '2026-11-22T03:09:00.000000Z' })
    expect(instance.row('x_iio_sync_ticket', other)).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/is in ServiceNow.*not moved/),
    })
    expect(put(other, made).status).toBe(404)
  })

  test('a follow-up in ServiceNow does not wait for a parent in Jira', () => {
    const parent = inJira()
    const child = declareFollowUp(instance, parent).result['sys_id'] ?? ''
    expect(instance.row('x_iio_sync_ticket', child)).toMatchObject({
      status: 'in_sync',
      target_table: 'task',
      warnings: expect.stringContaining('Jira'),
    })
  })
})

describe('PUT destination', () => {
  test('links the issue and tells incident.io once, however often it is said', () => {
    const ticket = inJira()
    expect(put(ticket, made).status).toBe(200)
    put(ticket, made)
    expect(instance.row('x_iio_sync_ticket', ticket)).toMatchObject({
      status: 'in_sync',
      target_table: 'jira',
      target: '',
      jira_id: '10001',
      number: 'ENG-1',
      record_url: issue.record_url,
      record_state: 'new',
      state_label: 'Backlog',
      applied_values: memory,
      error: '',
      attempts: '0',
    })
    expect(events(instance, 'ticket_created').map(payloadOf)).toMatchObject([
      {
        record_type: 'incident',
        external_id: INCIDENT_ID,
        record: { table: 'jira', sys_id: '10001', number: 'ENG-1', url: issue.record_url },
      },
    ])
    expect(events(instance, 'state_changed')).toEqual([])
  })

  test.each([
    ['done', 'completed', 'completed'],
    ['indeterminate', 'open', 'outstanding'],
    ['made_up', '', ''],
  ])('a state %s means %s by the shipped mappings', (state, ticketState, followUpStatus) => {
    const ticket = inJira()
    put(ticket, made)
    expect(put(ticket, moved(state, '2026-11-22T03:05:00.000Z')).status).toBe(200)
    put(ticket, moved(state, '2026-11-22T03:05:00.000Z'))
    expect(events(instance, 'state_changed').map(payloadOf)).toMatchObject([
      {
        author: 'Priya Engineer',
        occurred_at: '2026-11-22T03:05:00.000Z',
        state: { value: state, ticket_state: ticketState, follow_up_status: followUpStatus, incident_status_id: '' },
      },
    ])
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', record_state: state })
  })

  test('a state that is open again says so', () => {
    const ticket = inJira()
    put(ticket, made)
    put(ticket, moved('done', '2026-11-22T03:05:00.000Z'))
    put(ticket, moved('indeterminate', '2026-11-22T03:06:00.000Z'))
    const states = events(instance, 'state_changed').map(event => payloadOf(event)['state'])
    expect(states).toMatchObject([{ value: 'done' }, { value: 'indeterminate', reopened: true }])
    expect(states[0]).not.toHaveProperty('reopened')
  })

  test('an older look at the issue changes no state', () => {
    const ticket = inJira()
    put(ticket, made)
    put(ticket, moved('done', '2026-11-22T03:05:00.000Z'))
    put(ticket, moved('indeterminate', '2026-11-22T03:04:00.000Z'))
    expect(ticketOf(instance)['record_state']).toBe('done')
    expect(events(instance, 'state_changed')).toHaveLength(1)
    put(ticket, moved('new', '2026-11-22T03:06:00.000Z'))
    expect(events(instance, 'state_changed')).toHaveLength(2)
  })

  test('a refusal of Jira stands on the row with its words', () => {
    const ticket = inJira()
    put(ticket, { status: 'failed', error: 'priority: The priority selected is invalid.' })
    put(ticket, { status: 'failed', error: 'priority: The priority selected is invalid.' })
    expect(ticketOf(instance)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('priority'),
      attempts: '2',
      next_attempt: '',
      jira_id: '',
    })
    // A change of state says nothing about the failure.
    put(ticket, { ...made, status: 'failed', error: 'field' })
    put(ticket, moved('done', '2026-11-22T03:05:00.000Z'))
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', error: 'field', record_state: 'done' })
  })

  test.each([
    ['what it does not know', { ...made, owner: 'me' }],
    ['an unknown status', { ...made, status: 'unlinked' }],
    ['in sync without an issue', { status: 'in_sync' }],
    ['an id that is none', { ...made, jira_id: 'ENG-1' }],
    ['a key that is none', { ...made, number: '<b>' }],
    ['an address that is a script', { ...made, record_url: 'javascript:alert(1)' }],
    ['a memory that is no text', { ...made, memory: { summary: 1 } }],
    ['a moment that is none', { ...made, issue_updated_at: 'now' }],
    ['too long an error', { status: 'failed', error: 'x'.repeat(4001) }],
  ])('refuses %s', (_what, body) => {
    const ticket = inJira()
    expect(put(ticket, body).status).toBe(400)
    expect(ticketOf(instance)['status']).toBe('pending')
  })

  test('takes nothing for other tickets, other users, or a second issue', () => {
    const inServiceNow = declare(instance, { external_id: '01OTHER' }).result['sys_id'] ?? ''
    expect(put(inServiceNow, made).status).toBe(404)
    expect(instance.row('x_iio_sync_ticket', inServiceNow)).toMatchObject({ target_table: 'incident', jira_id: '' })
    expect(put('0'.repeat(32), made).status).toBe(404)
    const ticket = inJira()
    expect([401, 403]).toContain(put(ticket, made, 'beth.anglin').status)
    put(ticket, made)
    expect(put(ticket, { ...made, jira_id: '10002', number: 'ENG-2' }).status).toBe(409)
    expect(ticketOf(instance)['jira_id']).toBe('10001')
  })

  test('takes nothing once the incident is private or an admin unlinked the ticket', () => {
    const ticket = inJira()
    put(ticket, made)
    edit(instance, ticket, { private: 'true', source_updated_at: '2026-11-22T03:09:00.000000Z' })
    expect(put(ticket, moved('done', '2026-11-22T03:05:00.000Z')).status).toBe(409)
    expect(events(instance, 'state_changed')).toEqual([])
    const other = inJira({ external_id: '01OTHER' })
    instance.poke('x_iio_sync_ticket', other, { status: 'unlinked' })
    expect(put(other, made).status).toBe(409)
  })
})

describe('PUT destinations by the issue', () => {
  const seen = (body: object) => ({ external_id: INCIDENT_ID, ...moved('done', '2026-11-22T03:05:00.000Z'), ...body })

  test('finds the ticket, writes once, and says when there was nothing to write', () => {
    put(inJira(), made)
    expect(putIssue(seen({}))).toEqual({ outcome: 'written', detail: '' })
    expect(putIssue(seen({}))).toEqual({ outcome: 'unchanged', detail: '' })
    expect(ticketOf(instance)).toMatchObject({ record_state: 'done' })
    expect(events(instance, 'state_changed')).toHaveLength(1)
  })

  test.each(['switched off', 'deleted'])('the issue of a template that was %s still brings its states', what => {
    put(inJira(), made)
    if (what === 'deleted') instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_template/${jiraTemplate}`)
    else instance.change('admin', 'x_iio_sync_template', jiraTemplate, { active: 'false' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { template: what === 'deleted' ? '' : jiraTemplate })
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('ENG-1 stays as it is and is no longer updated'),
    })
    expect(putIssue(seen({}))).toEqual({ outcome: 'written', detail: '' })
    expect(events(instance, 'state_changed')).toHaveLength(1)
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', record_template: jiraTemplate })
  })

  test.each<[string, () => object]>([
    ['an issue of nobody', () => seen({ jira_id: '999' })],
    ['an issue that carries another id', () => seen({ external_id: '01OTHER' })],
    [
      'an issue of a ticket that was unlinked',
      () => {
        instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { status: 'unlinked' })
        return seen({})
      },
    ],
    [
      'an issue of a private incident',
      () => {
        edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: 'true' })
        return seen({})
      },
    ],
  ])('ignores %s, in the same words', (_name, body) => {
    put(inJira(), made)
    expect(putIssue(body())).toEqual({ outcome: 'ignored', detail: 'No ticket that is kept in sync has this issue.' })
    expect(events(instance, 'state_changed')).toEqual([])
  })

  test('needs the id that the issue carries', () => {
    expect(
      instance.call(INTEGRATION, 'PUT', `${SYNC}/destinations`, moved('done', '2026-11-22T03:05:00.000Z')).status,
    ).toBe(400)
  })
})

describe('POST claim', () => {
  const result = (answer: Answer): unknown => readJson<{ result: unknown }>(answer.text).result

  test('one of many gets an attempt, and the next attempt has to wait', () => {
    const ticket = inJira()
    expect(result(claim(ticket, 0))).toEqual({ claimed: true, attempt: 1 })
    expect(result(claim(ticket, 0))).toEqual({ claimed: false, attempt: 1 })
    expect(result(claim(ticket, 1))).toEqual({ claimed: false, attempt: 1 })
    instance.advance(71)
    expect(result(claim(ticket, 1))).toEqual({ claimed: true, attempt: 2 })
  })

  test('one that was claimed while the clock of the instance was a day ahead keeps nobody waiting for a day', () => {
    const ticket = inJira()
    instance.advance(24 * 3600)
    expect(result(claim(ticket, 0))).toEqual({ claimed: true, attempt: 1 })
    instance.advance(71 - 24 * 3600)
    expect(result(claim(ticket, 1))).toEqual({ claimed: true, attempt: 2 })
  })

  test('two at the same moment: the unique index decides, and nobody is locked out for ever', () => {
    const ticket = inJira()
    claim(ticket, 0)
    // The other run read the row before the first one wrote it.
    instance.poke('x_iio_sync_ticket', ticket, { jira_attempt: '0', jira_claimed_at: '' })
    expect(result(claim(ticket, 0))).toEqual({ claimed: false, attempt: 1 })
    instance.advance(71)
    expect(result(claim(ticket, 1))).toEqual({ claimed: true, attempt: 2 })
  })

  test('after a clear no of Jira nobody has to wait', () => {
    const ticket = inJira()
    claim(ticket, 0)
    put(ticket, { status: 'failed', error: 'summary: You must specify a summary.', release_claim: true })
    expect(result(claim(ticket, 1))).toEqual({ claimed: true, attempt: 2 })
  })

  test('a linked ticket has nothing to claim, and its claims are gone', () => {
    const ticket = inJira()
    claim(ticket, 0)
    put(ticket, made)
    expect(claim(ticket, 1).status).toBe(409)
    expect(instance.rows('x_iio_sync_cursor', { kind: 'jira_claim' })).toEqual([])
  })

  test('refuses what is no claim', () => {
    expect(claim(inJira(), -1).status).toBe(400)
    expect(claim('none', 0).status).toBe(400)
  })
})

test('the configuration names the project, and the Jira fields as columns', () => {
  instance.create('admin', 'x_iio_sync_field_mapping', {
    template: jiraTemplate,
    jira_field: 'summary',
    value: '{{ incident.name }}',
    kind: 'value',
    write: 'sync',
  })
  const answer = instance.call(INTEGRATION, 'GET', '/api/x_iio_sync/v1/sync/configuration')
  const { result } = readJson<{ result: { templates: Record<string, unknown>[] } }>(answer.text)
  expect(result.templates.find(template => template['name'] === 'Engineering')).toMatchObject({
    destination: 'jira',
    jira_project: 'ENG',
    jira_issue_type: 'Task',
    field_mappings: [{ column: 'summary', value: '{{ incident.name }}', write: 'sync', lookup: null }],
  })
})

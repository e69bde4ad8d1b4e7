import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const ticket = 'a'.repeat(32)
const base = `/api/x_iio_sync/v1/sync/tickets/${ticket}`
const issue = {
  id: '10001', key: 'ENG-1', url: 'https://example.atlassian.net/browse/ENG-1', state: 'done', stateLabel: 'Shipped',
  updatedAt: '2026-11-22T03:04:05.000Z', stateChangedAt: '2026-11-22T03:04:00.000Z', externalId: 'I1',
}
const columns = {
  jira_id: '10001', number: 'ENG-1', record_url: issue.url, record_state: 'done', state_label: 'Shipped',
  issue_updated_at: issue.updatedAt, state_changed_at: issue.stateChangedAt,
}

test.each([true, false])('a claim is answered with %s', async claimed => {
  t.answer({ body: { result: { claimed, attempt: 1 } } })
  expect(await t.serviceNow.issues.claimCreation(ticket, { after: 0, minAgeSeconds: 70 })).toBe(claimed)
  expect(t.server.lines()).toEqual([`POST ${base}/claim`])
  expect(t.bodies()).toEqual([{ after: 0, min_age_seconds: 70 }])
})

test('a claim that is answered in another shape is no claim', async () => {
  t.answer({ body: { result: { attempt: 1 } } })
  expect(await rejection(t.serviceNow.issues.claimCreation(ticket, { after: 0, minAgeSeconds: 70 }))).toMatchObject({ code: 'servicenow_no_result', retry: true })
})

test.each([
  [{ status: 'in_step' as const, issue, applied: { summary: 'x' }, warnings: 'w', error: '' }, { status: 'in_step', ...columns, applied_values: { summary: 'x' }, warnings: 'w', error: '' }],
  [{ issue, author: 'Priya' }, { ...columns, author: 'Priya' }],
  [{ status: 'failed' as const, error: 'x'.repeat(5000), releaseClaim: true }, { status: 'failed', error: 'x'.repeat(4000), release_claim: true }],
])('a report holds what is said and nothing else', async (report, body) => {
  t.answer({ body: { result: { sys_id: ticket } } })
  await t.serviceNow.issues.writeIssueReport(ticket, report)
  expect(t.server.lines()).toEqual([`PUT ${base}/destination`])
  expect(t.bodies()).toEqual([body])
})

test.each([[409, false], [404, false], [503, true], [401, true]])('a refusal with %i is worth another attempt: %s', async (status, retry) => {
  t.answer(refusal(status, 'Refused', 'An admin unlinked the ticket.'))
  expect(await rejection(t.serviceNow.issues.writeIssueReport(ticket, { issue }))).toMatchObject({ retry, message: expect.stringContaining('unlinked') })
})

test('the ticket of an issue, with what the row knows of it', async () => {
  t.answer({ body: { result: [{
    sys_id: ticket, external_id: 'I1', status: 'in_step', target_table: 'jira', number: 'ENG-1', jira_id: '10001', jira_attempt: '1', record_state: 'new',
    applied_values: '{"summary":"x"}', warnings: '',
  }] } })
  expect(await t.serviceNow.issues.findTicketOfIssue('10001')).toMatchObject({
    sysId: ticket, externalId: 'I1', target: '', issue: { id: '10001', key: 'ENG-1', state: 'new', applied: { summary: 'x' }, warnings: '', attempt: 1 },
  })
  expect(t.server.lines()[0]).toContain('sysparm_query=jira_id=10001')
})

test('a row of another issue is not taken, and none is none', async () => {
  t.answer({ body: { result: [{ sys_id: ticket, jira_id: '10002' }] } }, { body: { result: [] } })
  expect(await rejection(t.serviceNow.issues.findTicketOfIssue('10001'))).toMatchObject({ code: 'servicenow_wrong_row' })
  expect(await t.serviceNow.issues.findTicketOfIssue('10001')).toBeNull()
})

test('what is unfinished, by incident, the longest untouched first', async () => {
  const row = (external_id: string, more = {}) => ({ target_table: 'jira', status: 'failed', record_type: 'incident', external_id, 'parent.external_id': '', ...more })
  t.answer({ body: { result: [row('I1'), row('F1', { record_type: 'follow_up', 'parent.external_id': 'I2' }), row('F2', { record_type: 'follow_up', 'parent.external_id': 'I1' })] } })
  expect(await t.serviceNow.issues.listUnfinishedIncidentIds(50)).toEqual(['I1', 'I2'])
  expect(t.server.lines()[0]).toContain('sysparm_query=target_table=jira^status=pending^ORstatus=failed^ORDERBYsys_updated_on ')
})

test('a ticket that has nothing to do with Jira knows no issue; unreadable values count as none', async () => {
  const row = { sys_id: ticket, record_type: 'incident', external_id: 'I1', target_table: 'incident', target: ticket }
  t.answer({ body: { result: [row] } }, { body: { result: [{ ...row, target_table: 'jira', target: '', applied_values: 'x', jira_attempt: '' }] } })
  const find = () => t.serviceNow.tickets.findTickets([{ recordType: 'incident', externalId: 'I1' }])
  expect((await find())[0]).not.toHaveProperty('issue')
  expect((await find())[0]?.issue).toEqual({ id: '', key: '', state: '', applied: {}, warnings: '', attempt: 0 })
})

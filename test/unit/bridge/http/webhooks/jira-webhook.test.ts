import { createHmac } from 'node:crypto'
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { createAppUnderTest, jiraSecret, post, previousJiraSecret, type AppUnderTest } from '../app-under-test.ts'

const body = JSON.stringify({
  webhookEvent: 'jira:issue_updated',
  issue: { id: '10001' },
  user: { displayName: 'Priya' },
  changelog: { items: [{ field: 'status' }] },
})
const sign = (text: string, secret = jiraSecret) => ({
  'content-type': 'application/json',
  'x-atlassian-webhook-identifier': 'delivery-1',
  'x-hub-signature': `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`,
})

let t: AppUnderTest
beforeEach(() => {
  t = createAppUnderTest()
})
const send = (text: string, headers: Record<string, string>) => post(t.app, '/webhooks/jira', text, headers)

test.each([jiraSecret, previousJiraSecret])(
  'a delivery signed with a known secret is handed on and answered with the outcome',
  async secret => {
    expect(await send(body, sign(body, secret))).toMatchObject({ status: 200, body: { outcome: 'delivered' } })
    expect(t.issueChanges).toEqual([{ issueId: '10001', author: 'Priya' }])
    expect(t.logLines.at(-1)).toMatchObject({ webhookId: 'delivery-1', outcome: 'delivered' })
    expect(JSON.stringify(t.logLines)).not.toContain('Priya')
  },
)

test.each([
  ['unsigned', body, {}, 401, 'header_missing'],
  ['forged', body, sign(body, 'a secret of somebody else'), 401, 'signature_mismatch'],
  ['changed on the way', body.replace('10001', '10002'), sign(body), 401, 'signature_mismatch'],
  ['not JSON', 'nonsense', sign('nonsense'), 400, 'body_invalid'],
  ['without an event', '{}', sign('{}'), 400, 'body_invalid'],
])('%s: refused, nothing handed on', async (_what, text, headers, status, code) => {
  expect(await send(text, headers)).toMatchObject({ status, body: { error: { code } } })
  expect(t.issueChanges).toEqual([])
})

test('what the bridge has no use for is answered at once', async () => {
  const other = JSON.stringify({ webhookEvent: 'jira:issue_created' })
  expect(await send(other, sign(other))).toMatchObject({ status: 200, body: { outcome: 'ignored' } })
  expect(t.issueChanges).toEqual([])
})

test('what another delivery can mend is answered 503, a clear no 200', async () => {
  t.behaviour.handleIssueChange = async () =>
    Promise.reject(new BridgeError('servicenow_unavailable', 'ServiceNow: 503', { retryAfterMs: 3000 }))
  const again = await send(body, sign(body))
  expect([again.status, again.headers['retry-after']]).toEqual([503, '3'])
  t.behaviour.handleIssueChange = async () => Promise.reject(new BridgeError('jira_forbidden', 'Jira: 403'))
  expect(await send(body, sign(body))).toMatchObject({ status: 200, body: { outcome: 'refused', detail: 'Jira: 403' } })
})

test('without a secret there is no such address', async () => {
  t = createAppUnderTest({ withoutJira: true })
  expect((await send(body, sign(body))).status).toBe(404)
})

/**
 * Bytes that are no UTF-8. The libraries that check signatures turn them into replacement characters, so a signature over those
 * matches; a text that was replaced is not what the sender wrote, and is not worked with.
 */
import { createHmac } from 'node:crypto'
import {
  createAppUnderTest,
  incidentIoSecret,
  jiraSecret,
  post,
  serviceNowSecret,
  sign,
  type AppUnderTest,
} from '../app-under-test.ts'

let app: AppUnderTest
beforeEach(() => {
  app = createAppUnderTest()
})

const created = 'public_incident.incident_created_v2'
const incident = JSON.stringify({ event_type: created, [created]: { id: '01INCIDENT', name: '?' } })
const issue = JSON.stringify({
  webhookEvent: 'jira:issue_updated',
  issue: { id: '10001' },
  changelog: { items: [{ field: 'status' }] },
  user: { displayName: '?' },
})
const event = JSON.stringify({
  event_id: 'e'.repeat(32),
  type: 'resync',
  record_type: 'incident',
  external_id: '01INCIDENT',
  occurred_at: '2026-11-22T03:00:00Z',
  author: '?',
})

/** In place of the question mark a byte that begins no character. */
const spoilt = (text: string): Buffer => Buffer.from(text.replace('?', '\xff'), 'latin1')
const hub = (text: string) => ({
  'x-hub-signature': `sha256=${createHmac('sha256', jiraSecret).update(text).digest('hex')}`,
})

test.each([
  ['incident-io', incident, (text: string) => sign(text, incidentIoSecret)],
  ['servicenow', event, (text: string) => sign(text, serviceNowSecret)],
  ['jira', issue, hub],
])('/webhooks/%s refuses them, whatever signs them', async (sender, text, headersFor) => {
  const bytes = spoilt(text)
  const headers = { ...headersFor(bytes.toString()), 'content-type': 'application/octet-stream' }
  expect(await post(app.app, `/webhooks/${sender}`, bytes, headers)).toMatchObject({
    status: 400,
    body: { error: { code: 'body_invalid', message: 'The body is not JSON in UTF-8; send one JSON object.' } },
  })
  expect([app.changes, app.delivered, app.issueChanges]).toEqual([[], [], []])
})

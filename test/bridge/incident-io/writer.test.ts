import type { FollowUp } from '../../../bridge/mapping/types.ts'
import { followUpSchema } from '../../../bridge/incident-io/parse.ts'
import { rejection } from '../local-server.ts'
import { followUpBody } from './bodies.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  t = await startClient()
})
afterEach(() => t.close())

test('createTimelineItem', async () => {
  t.answer({ status: 201, body: { incident_timeline_item: {} } })
  await t.client.createTimelineItem({
    incidentId: '01INCIDENT',
    title: 'Work note',
    description: '**text**',
    timestamp: '2026-11-22T03:04:05Z',
    idempotencyKey: 'journal:1',
  })
  expect(t.server.lines()).toEqual(['POST /v2/incident_timeline_items'])
  expect(t.bodies()).toEqual([
    {
      incident_id: '01INCIDENT',
      title: 'Work note',
      description: '**text**',
      timestamp: '2026-11-22T03:04:05Z',
      idempotency_key: 'journal:1',
    },
  ])
})

describe('ensureAttachment', () => {
  const link = {
    incidentId: '01INCIDENT',
    url: 'https://sn.example/incident.do?sys_id=1&view=x',
    title: 'INC0010001',
    sameAs: 'https://sn.example/incident.do?sys_id=1',
  }
  const standing = (permalink: string) => ({
    body: {
      incident_attachments: [
        { id: 'A', incident_id: '01INCIDENT', resource: { permalink, external_id: '', title: 't', resource_type: 'arbitrary_url' } },
      ],
    },
  })

  test('adds the link when none like it is there', async () => {
    t.answer(standing('https://sn.example/incident.do?sys_id=2'), { status: 201, body: { incident_attachment: {} } })
    await t.client.ensureAttachment(link)
    expect(t.server.lines()).toEqual(['GET /v1/incident_attachments incident_id=01INCIDENT', 'POST /v1/incident_attachments'])
    expect(t.bodies()).toEqual([
      { incident_id: '01INCIDENT', resource: { resource_type: 'arbitrary_url', url: link.url, title: 'INC0010001' } },
    ])
  })

  test('does nothing when one is there', async () => {
    t.answer(standing('https://sn.example/incident.do?sys_id=1&view=other'))
    await t.client.ensureAttachment(link)
    expect(t.server.lines()).toEqual(['GET /v1/incident_attachments incident_id=01INCIDENT'])
  })
})

describe('setFollowUpStatus', () => {
  const followUp: FollowUp = followUpSchema.parse(followUpBody)

  test('sends back everything it does not change, as it stands now', async () => {
    t.answer({ body: { follow_up: { ...followUpBody, title: 'Edited meanwhile' } } }, { body: { follow_up: followUpBody } })
    await t.client.setFollowUpStatus(followUp, 'completed')
    expect(t.server.lines()).toEqual(['GET /v3/follow_ups/01FOLLOWUP', 'PUT /v3/follow_ups/01FOLLOWUP'])
    expect(t.bodies()).toEqual([
      {
        title: 'Edited meanwhile',
        status: 'completed',
        description: 'On the **large** table',
        assignee_id: '01LISA',
        assignee_team_id: '01TEAM',
        follow_up_priority_option_id: '01URGENT',
        labels: ['db', 'perf'],
      },
    ])
  })

  test('sends no ids that are not set', async () => {
    const { description: _d, assignee: _a, assignee_team: _t, priority: _p, ...bare } = followUpBody
    t.answer({ body: { follow_up: { ...bare, labels: [] } } }, { body: { follow_up: followUpBody } })
    await t.client.setFollowUpStatus(followUp, 'not_doing')
    expect(t.bodies()).toEqual([{ title: 'Add an index', status: 'not_doing', labels: [] }])
  })

  test('writes nothing when the status stands already', async () => {
    t.answer({ body: { follow_up: { ...followUpBody, status: 'completed' } } })
    await t.client.setFollowUpStatus(followUp, 'completed')
    expect(t.server.received).toHaveLength(1)
  })
})

test('connectExternalIssue', async () => {
  t.answer({ body: { follow_up: followUpBody } })
  await t.client.connectExternalIssue('01FOLLOWUP', 'https://sn.example/task.do?sys_id=1', 'service_now')
  expect(t.server.lines()).toEqual(['POST /v3/follow_ups/01FOLLOWUP/actions/connect_external_issue'])
  expect(t.bodies()).toEqual([{ provider: 'service_now', url: 'https://sn.example/task.do?sys_id=1' }])
})

test("connectExternalIssue passes a refusal on with the vendor's words", async () => {
  t.answer({
    status: 422,
    body: {
      type: 'validation_error',
      status: 422,
      request_id: 'req1',
      errors: [{ code: 'invalid_value', message: 'already linked', source: { field: 'url' } }],
    },
  })
  const error = await rejection(t.client.connectExternalIssue('01FOLLOWUP', 'https://sn.example/', 'jira'))
  expect(error).toMatchObject({
    code: 'incident_io_refused',
    retry: false,
    status: 422,
    requestId: 'req1',
    message: expect.stringContaining('url: already linked'),
  })
})

test('setIncidentStatus', async () => {
  t.answer({ body: { incident: {} } })
  await t.client.setIncidentStatus('01INCIDENT', '01CLOSED')
  expect(t.server.lines()).toEqual(['POST /v2/incidents/01INCIDENT/actions/edit'])
  expect(t.bodies()).toEqual([{ incident: { incident_status_id: '01CLOSED' }, notify_incident_channel: true }])
})

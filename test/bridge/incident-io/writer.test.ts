import { z } from 'zod'
import { createIncidentIoClient } from '../../../bridge/incident-io/client.ts'
import type { FollowUp } from '../../../bridge/mapping/types.ts'
import { followUpSchema } from '../../../bridge/incident-io/parse.ts'
import { contractPath, readContract } from '../../incident-io/http/contract.ts'
import { startServer } from '../../incident-io/server.ts'
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
  const shown = (...links: { id: string, permalink: string, title?: string }[]) => ({
    body: {
      incident_attachments: links.map(({ id, permalink, title = 'INC0010001' }) => ({
        id,
        incident_id: '01INCIDENT',
        resource: { permalink, external_id: '', title, resource_type: 'arbitrary_url' },
      })),
    },
  })
  const created = { status: 201, body: { incident_attachment: {} } }
  const listing = 'GET /v1/incident_attachments incident_id=01INCIDENT'

  test('adds the link when none like it is there', async () => {
    t.answer(shown({ id: 'A', permalink: 'https://sn.example/incident.do?sys_id=2' }), created, shown({ id: 'B', permalink: link.url }))
    await t.client.ensureAttachment(link)
    expect(t.server.lines()).toEqual([listing, 'POST /v1/incident_attachments', listing])
    expect(t.bodies()).toEqual([
      { incident_id: '01INCIDENT', resource: { resource_type: 'arbitrary_url', url: link.url, title: 'INC0010001' } },
    ])
  })

  test('does nothing when one is there', async () => {
    t.answer(shown({ id: 'A', permalink: 'https://sn.example/incident.do?sys_id=1&view=other' }))
    await t.client.ensureAttachment(link)
    expect(t.server.lines()).toEqual([listing])
  })

  test('of several that the sync made the first stays; another link, and a person\'s own, are left alone', async () => {
    const others = [{ id: '01D', permalink: 'https://sn.example/incident.do?sys_id=2' }, { id: '01E', permalink: link.url, title: 'Ours' }]
    const same = ['01C', '01A', '01B'].map(id => ({ id, permalink: link.url }))
    t.answer(shown(...others, ...same), { status: 204 }, { status: 204 })
    await t.client.ensureAttachment(link)
    expect(t.server.lines()).toEqual([listing, 'DELETE /v1/incident_attachments/01B', 'DELETE /v1/incident_attachments/01C'])
  })

  test('one that somebody else removes at the same time is no error; a refusal is one', async () => {
    const both = shown({ id: '01A', permalink: link.url }, { id: '01B', permalink: link.url })
    const no = (status: number) => ({ status, body: { type: 'x', status, request_id: 'r', errors: [] } })
    t.answer(both, no(404), both, no(403))
    await t.client.ensureAttachment(link)
    await expect(t.client.ensureAttachment(link)).rejects.toMatchObject({ code: 'incident_io_forbidden' })
  })
})

test('two replicas that add a link at the same moment leave one', async () => {
  const end = await startServer({ contract: readContract(contractPath()) })
  try {
    const options = { baseUrl: end.url, apiKey: end.apiKey, timeoutMs: 5000, version: '1', onCall: () => undefined }
    const body = JSON.stringify({ name: 'Checkout is slow' })
    const declared = await fetch(`${end.url}/_/incidents`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    const incidentId = z.object({ incident: z.object({ id: z.string() }) }).parse(await declared.json()).incident.id
    const link = { incidentId, url: 'https://sn.example/x?sys_id=1', title: 'INC0010001', sameAs: 'https://sn.example/x?sys_id=1&' }
    const replicas = [1, 2, 3].map(() => createIncidentIoClient(options))
    await Promise.all(replicas.map(replica => replica.ensureAttachment(link)))
    const headers = { authorization: `Bearer ${end.apiKey}` }
    const listed = await fetch(`${end.url}/v1/incident_attachments?incident_id=${incidentId}`, { headers })
    expect(await listed.json()).toMatchObject({ incident_attachments: [{ resource: { permalink: link.url } }] })
  } finally {
    await end.stop()
  }
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

describe('setIncidentStatus', () => {
  const standing = (id: string) => ({ body: { incident: { incident_status: { id, name: 'x', category: 'live' } } } })

  test('edits the incident and tells its channel', async () => {
    t.answer(standing('01OPEN'), { body: { incident: {} } })
    await t.client.setIncidentStatus('01INCIDENT', '01CLOSED')
    expect(t.server.lines()).toEqual(['GET /v2/incidents/01INCIDENT', 'POST /v2/incidents/01INCIDENT/actions/edit'])
    expect(t.bodies()).toEqual([{ incident: { incident_status_id: '01CLOSED' }, notify_incident_channel: true }])
  })

  test('repeated after a lost answer, it does not tell the channel again', async () => {
    t.answer(standing('01CLOSED'))
    await t.client.setIncidentStatus('01INCIDENT', '01CLOSED')
    expect(t.server.lines()).toEqual(['GET /v2/incidents/01INCIDENT'])
  })
})

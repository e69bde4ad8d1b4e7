import { z } from 'zod'
import { createIncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import { contractPath } from '../../../../ends/incident-io/http/contract.ts'
import { readContract } from '../../../../ends/shared/contract.ts'
import { startServer } from '../../../../ends/incident-io/server.ts'
import { RateLimiter } from '../../../../../bridge/vendors/http/limiter.ts'
import { rejection, until } from '../../local-server.ts'
import { quietLimiter } from '../http/quiet-limiter.ts'
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

describe('ensureLink', () => {
  const link = {
    incidentId: '01INCIDENT',
    url: 'https://sn.example/incident.do?sys_id=1&view=x',
    title: 'INC0010001',
    sameAs: 'https://sn.example/incident.do?sys_id=1',
  }
  const shown = (...links: { id: string; permalink: string; title?: string }[]) => ({
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
    t.answer(
      shown({ id: 'A', permalink: 'https://sn.example/incident.do?sys_id=2' }),
      created,
      shown({ id: 'B', permalink: link.url }),
    )
    await t.client.ensureLink(link)
    expect(t.server.lines()).toEqual([listing, 'POST /v1/incident_attachments', listing])
    expect(t.bodies()).toEqual([
      { incident_id: '01INCIDENT', resource: { resource_type: 'arbitrary_url', url: link.url, title: 'INC0010001' } },
    ])
  })

  test('does nothing when one is there', async () => {
    t.answer(shown({ id: 'A', permalink: 'https://sn.example/incident.do?sys_id=1&view=other' }))
    await t.client.ensureLink(link)
    expect(t.server.lines()).toEqual([listing])
  })

  test("of several that the sync made the first stays; another link, and a person's own, are left alone", async () => {
    const others = [
      { id: '01D', permalink: 'https://sn.example/incident.do?sys_id=2' },
      { id: '01E', permalink: link.url, title: 'Ours' },
    ]
    const same = ['01C', '01A', '01B'].map(id => ({ id, permalink: link.url }))
    t.answer(shown(...others, ...same), { status: 204 }, { status: 204 })
    await t.client.ensureLink(link)
    expect(t.server.lines()).toEqual([
      listing,
      'DELETE /v1/incident_attachments/01B',
      'DELETE /v1/incident_attachments/01C',
    ])
  })

  test('one that somebody else removes at the same time is no error; a refusal is one', async () => {
    const both = shown({ id: '01A', permalink: link.url }, { id: '01B', permalink: link.url })
    const no = (status: number) => ({ status, body: { type: 'x', status, request_id: 'r', errors: [] } })
    t.answer(both, no(404), both, no(403))
    await t.client.ensureLink(link)
    await expect(t.client.ensureLink(link)).rejects.toMatchObject({ code: 'incident_io_forbidden' })
  })
})

describe('addLink', () => {
  const link = {
    incidentId: '01INCIDENT',
    url: 'https://sn.example/x?sys_id=1',
    title: 'INC0010001',
    sameAs: 'https://sn.example/x?sys_id=1&',
  }

  test('is one call', async () => {
    t.answer({ status: 201, body: { incident_attachment: {} } })
    await t.client.addLink(link, 1000)
    expect(t.server.lines()).toEqual(['POST /v1/incident_attachments'])
    expect(t.bodies()).toEqual([
      { incident_id: '01INCIDENT', resource: { resource_type: 'arbitrary_url', url: link.url, title: 'INC0010001' } },
    ])
  })

  test('what cannot leave in time does not leave at all', async () => {
    const limiter = new RateLimiter({ ...quietLimiter, vendor: 'incident_io', parallel: 1 })
    const options = {
      baseUrl: t.server.url,
      apiKey: 'the-key',
      timeoutMs: 5000,
      version: '1',
      onCall: () => undefined,
      limiter,
    }
    const client = createIncidentIoClient(options)
    let free = (): void => undefined
    t.answer(response => {
      free = () => void response.end('{"incident":{}}')
    })
    const before = client.readIncident('01INCIDENT').catch(() => null)
    await until(() => t.server.received.length === 1)
    const late = [client.addLink(link, 50), client.connectExternalIssue('01FOLLOWUP', link.url, 'service_now', 50)]
    for (const one of late) expect(await rejection(one)).toMatchObject({ code: 'incident_io_paused' })
    free()
    await before
    expect(t.server.received).toHaveLength(1)
  })
})

test('two replicas that add a link at the same moment leave one', async () => {
  const end = await startServer({ contract: readContract(contractPath()) })
  try {
    const options = { baseUrl: end.url, apiKey: end.apiKey, timeoutMs: 5000, version: '1', onCall: () => undefined }
    const body = JSON.stringify({ name: 'Checkout is slow' })
    const declared = await fetch(`${end.url}/_/incidents`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    const incidentId = z.object({ incident: z.object({ id: z.string() }) }).parse(await declared.json()).incident.id
    const link = {
      incidentId,
      url: 'https://sn.example/x?sys_id=1',
      title: 'INC0010001',
      sameAs: 'https://sn.example/x?sys_id=1&',
    }
    const replicas = [1, 2, 3].map(() => createIncidentIoClient(options))
    await Promise.all(replicas.map(replica => replica.ensureLink(link)))
    const headers = { authorization: `Bearer ${end.apiKey}` }
    const listed = await fetch(`${end.url}/v1/incident_attachments?incident_id=${incidentId}`, { headers })
    expect(await listed.json()).toMatchObject({ incident_attachments: [{ resource: { permalink: link.url } }] })
  } finally {
    await end.stop()
  }
})

describe('setFollowUpStatus', () => {
  const changed = { body: { follow_up: { ...followUpBody, updated_at: '2026-11-22T11:00:00.5+01:00' } } }

  test('sends back everything it does not change, as it stands now', async () => {
    t.answer({ body: { follow_up: { ...followUpBody, title: 'Edited meanwhile' } } }, changed)
    expect(await t.client.setFollowUpStatus('01FOLLOWUP', 'completed')).toEqual({
      result: 'set',
      version: '2026-11-22T10:00:00.500000Z',
      before: '2026-11-22T10:00:00.120000Z',
    })
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
    await t.client.setFollowUpStatus('01FOLLOWUP', 'not_doing')
    expect(t.bodies()).toEqual([{ title: 'Add an index', status: 'not_doing', labels: [] }])
  })

  test('writes nothing when the status stands already', async () => {
    t.answer({ body: { follow_up: { ...followUpBody, status: 'completed' } } })
    expect(await t.client.setFollowUpStatus('01FOLLOWUP', 'completed')).toEqual({
      result: 'already',
      version: '',
      before: '2026-11-22T10:00:00.120000Z',
    })
    expect(t.server.received).toHaveLength(1)
  })

  test.each([
    ['deleted', { body: { follow_up: { ...followUpBody, status: 'deleted' } } }],
    ['not_shown', { status: 404, body: {} }],
    ['not_shown', { status: 403, body: {} }],
  ] as const)('writes nothing to a follow-up that is %s', async (result, answer) => {
    t.answer(answer)
    expect(await t.client.setFollowUpStatus('01FOLLOWUP', 'completed')).toMatchObject({ result, version: '' })
    expect(t.server.received).toHaveLength(1)
  })

  test('an answer without a version is a write all the same', async () => {
    t.answer({ body: { follow_up: followUpBody } }, { body: {} })
    expect(await t.client.setFollowUpStatus('01FOLLOWUP', 'completed')).toEqual({
      result: 'set',
      version: '',
      before: '2026-11-22T10:00:00.120000Z',
    })
  })
})

test('connectExternalIssue', async () => {
  t.answer({ body: { follow_up: followUpBody } })
  expect(
    await t.client.connectExternalIssue('01FOLLOWUP', 'https://sn.example/task.do?sys_id=1', 'service_now'),
  ).toMatchObject({ id: '01FOLLOWUP', updatedAt: '2026-11-22T10:00:00.120000Z' })
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
  const existing = (id: string) => ({ body: { incident: { incident_status: { id, name: 'x', category: 'live' } } } })

  test('edits the incident and tells its channel', async () => {
    t.answer(existing('01OPEN'), { body: { incident: {} } })
    await t.client.setIncidentStatus('01INCIDENT', '01CLOSED')
    expect(t.server.lines()).toEqual(['GET /v2/incidents/01INCIDENT', 'POST /v2/incidents/01INCIDENT/actions/edit'])
    expect(t.bodies()).toEqual([{ incident: { incident_status_id: '01CLOSED' }, notify_incident_channel: true }])
  })

  const identity = (...roles: string[]) => ({ body: { identity: { name: 'key', roles } } })
  const refused = (status: number) => ({
    status,
    body: { type: 'x', status, request_id: 'req1', errors: [{ code: 'no', message: 'Not like this' }] },
  })

  test.each([
    [403, 'incident_io_forbidden'],
    [422, 'incident_io_refused'],
  ])(
    "refused with %d, it names the role for closing that the key lacks, beside incident.io's own words",
    async (status, code) => {
      t.answer(existing('01OPEN'), refused(status), identity('viewer', 'incident_editor'))
      expect(await rejection(t.client.setIncidentStatus('01INCIDENT', '01CLOSED'))).toMatchObject({
        code,
        status,
        retry: false,
        requestId: 'req1',
        vendorMessage: 'Not like this',
        message: expect.stringMatching(
          /"Not like this".*The API key lacks "Close incidents by opting out of the post-incident flow" \(post_incident_flow_opt_out\)/,
        ),
      })
    },
  )

  test.each([
    ['has the role', identity('viewer', 'incident_editor', 'post_incident_flow_opt_out')],
    ['cannot be asked about', { status: 500, body: {} }],
  ])('refused with a key that %s, it says no more than incident.io', async (_what, answer) => {
    t.answer(existing('01OPEN'), refused(422), answer)
    expect(await rejection(t.client.setIncidentStatus('01INCIDENT', '01CLOSED'))).toMatchObject({
      code: 'incident_io_refused',
      message: expect.not.stringContaining('lacks'),
    })
  })

  test('a failure that passes asks nobody about roles', async () => {
    t.answer(existing('01OPEN'), { status: 503, body: {} })
    expect(await rejection(t.client.setIncidentStatus('01INCIDENT', '01CLOSED'))).toMatchObject({ retry: true })
    expect(t.server.received).toHaveLength(2)
  })

  test('repeated after a lost answer, it does not tell the channel again', async () => {
    t.answer(existing('01CLOSED'))
    await t.client.setIncidentStatus('01INCIDENT', '01CLOSED')
    expect(t.server.lines()).toEqual(['GET /v2/incidents/01INCIDENT'])
  })
})

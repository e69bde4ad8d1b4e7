/** The Jira end itself: it must refuse for the reasons the product would, or the tests that lean on it prove nothing. */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { startReceiver, until } from '../../shared/tests/receiver.ts'
import { readContract } from '../../shared/contract.ts'
import { contractPath } from '../http/contract.ts'
import { startServer } from '../server.ts'
import type { RunningServer, ServerOptions } from '../server.ts'

const contract = readContract(contractPath())
const running: RunningServer[] = []
const start = async (options: ServerOptions = {}): Promise<RunningServer> => {
  const server = await startServer({ contract, indexLagMs: 0, ...options })
  running.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.stop()))
})

const created = z.looseObject({ id: z.string() })
const anyBody = z.record(z.string(), z.unknown())

const basic = ({ email, token }: RunningServer) => `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`
async function call(
  server: RunningServer,
  method: string,
  path: string,
  body?: unknown,
  authorization = server.deployment === 'cloud' ? basic(server) : `Bearer ${server.token}`,
) {
  const answer = await fetch(server.url + path, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: anyBody.parse(text === '' ? {} : JSON.parse(text)) }
}

const issue = (fields = {}) => ({
  fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'Down', labels: ['mine'], ...fields },
  properties: [{ key: 'own', value: { id: 'x' } }],
})

test.each([
  ['cloud', 'Bearer', 401],
  ['cloud', 'Basic', 200],
  ['data_center', 'Bearer', 200],
  ['data_center', 'Basic', 401],
] as const)('%s answers %s with %i', async (deployment, scheme, status) => {
  const server = await start({ deployment })
  const authorization = scheme === 'Basic' ? basic(server) : `Bearer ${server.token}`
  expect((await call(server, 'GET', '/rest/api/2/myself', undefined, authorization)).status).toBe(status)
})

test('an issue with its property in one step; version 3 wants rich text, version 2 plain', async () => {
  const server = await start()
  const rich = { type: 'doc', version: 1, content: [] }
  expect(await call(server, 'POST', '/rest/api/2/issue', issue({ description: 'plain' }))).toMatchObject({
    status: 201,
    body: { key: 'ENG-1' },
  })
  expect(await call(server, 'POST', '/rest/api/3/issue', issue({ description: rich }))).toMatchObject({
    status: 201,
    body: { key: 'ENG-2' },
  })
  expect(await call(server, 'POST', '/rest/api/3/issue', issue({ description: 'plain' }))).toMatchObject({
    status: 400,
    body: { errors: { description: expect.stringContaining('Atlassian Document') } },
  })
  expect(await call(server, 'POST', '/rest/api/2/issue', issue({ description: rich }))).toMatchObject({ status: 400 })
  expect(await call(server, 'GET', '/rest/api/3/issue/ENG-1?properties=own')).toMatchObject({
    status: 200,
    body: { properties: { own: { id: 'x' } }, fields: { status: { statusCategory: { key: 'new' } } } },
  })
  expect(await call(server, 'GET', '/rest/api/3/issue/ENG-1/properties/own')).toMatchObject({
    status: 200,
    body: { key: 'own', value: { id: 'x' } },
  })
})

test.each([
  [{ project: { key: 'NONE' } }, 'project'],
  [{ issuetype: { name: 'Epic' } }, 'issuetype'],
  [{ summary: undefined }, 'summary'],
  [{ summary: 'two\nlines' }, 'summary'],
  [{ summary: 'x'.repeat(256) }, 'summary'],
  [{ labels: ['two words'] }, 'labels'],
  [{ labels: 'mine' }, 'labels'],
  [{ priority: { name: 'Gravest' } }, 'priority'],
  [{ customfield_10011: { value: 'Odd' } }, 'customfield_10011'],
  [{ customfield_10012: '7' }, 'customfield_10012'],
  [{ duedate: 'soon' }, 'duedate'],
  [{ customfield_99999: 'x' }, 'customfield_99999'],
  [{ issuetype: { name: 'Bug' } }, 'customfield_10011'],
])('refuses %j by naming %s', async (fields, field) => {
  const server = await start()
  expect(await call(server, 'POST', '/rest/api/2/issue', issue(fields))).toEqual({
    status: 400,
    body: { errorMessages: [], errors: { [field]: expect.any(String) } },
  })
})

test('an edit changes only what is sent, and a field is in fields or in update', async () => {
  const server = await start()
  await call(server, 'POST', '/rest/api/2/issue', issue({ description: 'kept' }))
  expect(
    (
      await call(server, 'PUT', '/rest/api/2/issue/ENG-1', {
        fields: { summary: 'Up' },
        update: { labels: [{ add: 'new' }, { remove: 'mine' }] },
      })
    ).status,
  ).toBe(204)
  expect((await call(server, 'GET', '/rest/api/2/issue/ENG-1')).body['fields']).toMatchObject({
    summary: 'Up',
    description: 'kept',
    labels: ['new'],
  })
  expect(
    await call(server, 'PUT', '/rest/api/2/issue/ENG-1', {
      fields: { labels: [] },
      update: { labels: [{ add: 'x' }] },
    }),
  ).toMatchObject({ status: 400, body: { errors: { labels: expect.any(String) } } })
  expect((await call(server, 'PUT', '/rest/api/2/issue/ENG-9', { fields: {} })).status).toBe(404)
})

test('the search shows a new issue late, unless its id is given', async () => {
  const server = await start({ indexLagMs: 60_000 })
  const { id } = created.parse((await call(server, 'POST', '/rest/api/2/issue', issue())).body)
  const jql = encodeURIComponent('labels = "mine"')
  expect((await call(server, 'GET', `/rest/api/3/search/jql?jql=${jql}`)).body['issues']).toEqual([])
  expect((await call(server, 'GET', `/rest/api/3/search/jql?jql=${jql}&reconcileIssues=${id}`)).body['issues']).toEqual(
    [{ id }],
  )
  await call(server, 'POST', '/_/settings', { index_lag_ms: 0 })
  expect((await call(server, 'GET', `/rest/api/3/search/jql?jql=${jql}&fields=status`)).body['issues']).toMatchObject([
    { id, fields: { status: { name: 'Backlog' } } },
  ])
})

test('the old search is gone from Cloud and all there is on Data Center; JQL that is not understood is refused', async () => {
  const cloud = await start()
  const own = await start({ deployment: 'data_center' })
  const jql = encodeURIComponent('labels = "mine" AND updated >= "-5m"')
  expect((await call(cloud, 'GET', `/rest/api/3/search?jql=${jql}`)).status).toBe(410)
  expect(await call(own, 'GET', `/rest/api/2/search?jql=${jql}`)).toMatchObject({
    status: 200,
    body: { total: 0, issues: [] },
  })
  expect((await call(own, 'GET', `/rest/api/3/search/jql?jql=${jql}`)).status).toBe(404)
  for (const wrong of ['', 'text ~ "x"', 'labels = "a" OR labels = "b"'])
    expect((await call(cloud, 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(wrong)}`)).status).toBe(400)
})

test('a transition is sent: signed over the raw body, the same identifier when it is tried again', async () => {
  const receiver = await startReceiver(count => (count === 1 ? 503 : 200))
  const server = await start({ webhookUrl: receiver.url, retryMs: 10 })
  await call(server, 'POST', '/rest/api/2/issue', issue())
  await until('the creation', () => receiver.received.length === 2)
  await call(server, 'POST', '/_/issues/ENG-1/transition', { status: 'Shipped', by: 'Priya' })
  await until('the transition', () => receiver.received.length === 3)
  const [first, again, moved] = receiver.received
  expect(first?.headers['x-atlassian-webhook-identifier']).toBe(again?.headers['x-atlassian-webhook-identifier'])
  expect(moved?.headers['x-hub-signature']).toBe(
    `sha256=${createHmac('sha256', server.webhookSecret)
      .update(moved?.body ?? '')
      .digest('hex')}`,
  )
  expect(JSON.parse(moved?.body ?? '')).toMatchObject({
    webhookEvent: 'jira:issue_updated',
    user: { displayName: 'Priya' },
    issue: { key: 'ENG-1', fields: { status: { statusCategory: { key: 'done' } } } },
    changelog: { items: [{ field: 'status', fromString: 'Backlog', toString: 'Shipped' }] },
  })
  await receiver.stop()
})

test('what the contract refuses is a 400, and an answer that breaks it would be a fault', async () => {
  if (contract === null) return
  const faults: string[] = []
  const server = await start({ onFault: fault => faults.push(fault) })
  expect((await call(server, 'POST', '/rest/api/2/issue', { fields: 'none' })).status).toBe(400)
  expect((await call(server, 'GET', '/rest/api/2/issue/createmeta/ENG/issuetypes?maxResults=1000')).status).toBe(400)
  expect((await call(server, 'GET', '/rest/api/2/issue/createmeta/ENG/issuetypes')).body['issueTypes']).toHaveLength(2)
  expect((await call(server, 'GET', '/rest/api/3/serverInfo')).body['deploymentType']).toBe('Cloud')
  expect(faults).toEqual([])
})

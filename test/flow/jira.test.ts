/** Several destinations: engineering's tickets live in Jira, and there is exactly one issue whatever breaks in between. */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { freePort, startBridge } from '../world/bridge-process.ts'
import { linkOnIncident, recordShowing, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { settled } from './flow.ts'
import {
  allSettled,
  issueShowing,
  issuesOf,
  makeTemplate,
  prepareDestinations,
  ticketShowing,
  withJiraWorld,
} from './jira-world.ts'

jest.setTimeout(60_000)

const world = withJiraWorld(prepareDestinations)
const declare = (name: string, words: Record<string, unknown> = {}) =>
  world().incidentIo.declare({ name, severity: 'Major', ...words })

afterEach(async () => {
  const { violations } = (await world().jira.control('GET', '/requests')) as { violations: string[] }
  expect([...violations, ...(await world().incidentIo.violations())]).toEqual([])
})

test('engineering to Jira, security to ServiceNow, no match to ServiceNow', async () => {
  const engineering = await declare('Bad deploy', { summary: 'Rollback needed' })
  const security = await declare('A breach')
  const neither = await declare('Slow lift')
  const issue = await issueShowing(world(), engineering.id, { summary: `${engineering.reference}: Bad deploy` })
  expect(issue).toMatchObject({
    type: 'Task',
    status: 'Backlog',
    properties: { 'incident_io.external_id': { id: engineering.id } },
  })
  expect(issue.fields['description']).toContain('Rollback needed')
  expect(issue.fields['labels']).toEqual(expect.arrayContaining(['incident', 'Major', 'incident-io']))
  const url = `${world().jira.url}/browse/${issue.key}`
  await ticketShowing(world(), 'incident', engineering.id, {
    status: 'in_sync',
    target_table: 'jira',
    number: issue.key,
    record_url: url,
    state_label: 'Backlog',
  })
  expect(await linkOnIncident(world(), engineering.id, url)).toBe(url)
  await recordShowing(world(), 'incident', security.id, { short_description: 'SEC: A breach' })
  await recordShowing(world(), 'incident', neither.id, { short_description: 'Slow lift' })
  await allSettled(world())
  expect(await world().serviceNow.find('admin', 'task', `correlation_id=${engineering.id}`)).toEqual([])
  expect([await issuesOf(world(), security.id), await issuesOf(world(), neither.id)]).toEqual([[], []])
})

test('edits follow, and what a person wrote in Jira stays until incident.io changes it', async () => {
  const incident = await declare('Slow deploy')
  const { key } = await issueShowing(world(), incident.id, { summary: `${incident.reference}: Slow deploy` })
  await allSettled(world())
  await world().jira.control('PATCH', `/issues/${key}`, {
    fields: {
      summary: 'Priya wrote this',
      labels: ['incident', 'Major', 'incident-io', `incident-io-${incident.id}`, 'priya'],
    },
  })
  await world().incidentIo.change(incident.id, { summary: 'More is known', severity: 'Critical' })
  const described = await until('the description', async () => {
    const [issue] = await issuesOf(world(), incident.id)
    return String(issue?.fields['description']).includes('More is known') ? (issue ?? null) : null
  })
  expect(described.fields['summary']).toBe('Priya wrote this')
  expect([...(described.fields['labels'] as string[])].sort()).toEqual(
    ['Critical', 'incident', 'incident-io', `incident-io-${incident.id}`, 'priya'].sort(),
  )
  await world().incidentIo.change(incident.id, { name: 'Slow deploy of search' })
  await issueShowing(world(), incident.id, { summary: `${incident.reference}: Slow deploy of search` })
})

test('an issue made by hand, which somebody connected to a follow-up, is not taken over', async () => {
  const { jira } = world()
  const made = await fetch(`${jira.url}/rest/api/2/issue`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${jira.email}:${jira.token}`).toString('base64')}`,
    },
    body: JSON.stringify({
      fields: { project: { key: 'ENG' }, issuetype: { name: 'Task' }, summary: 'HR: exit of Joe' },
    }),
  })
  expect(made.status).toBe(201)
  const byKey = async (key: string) => (await jira.issues()).find(issue => issue.key === key)
  const { key } = z.object({ key: z.string() }).parse(await made.json())
  const before = await byKey(key)
  expect(before?.fields['summary']).toBe('HR: exit of Joe')
  const incident = await declare('Curious deploy')
  const { id } = await world().incidentIo.addFollowUp({
    incident_id: incident.id,
    title: 'Take this over',
    external_issue_reference: { provider: 'jira', issue_name: key, issue_permalink: `${jira.url}/browse/${key}` },
  })
  const own = await issueShowing(world(), id, { summary: 'Take this over' })
  expect(own.key).not.toBe(key)
  await ticketShowing(world(), 'follow_up', id, { status: 'in_sync', number: own.key, claim: '' })
  await world().incidentIo.change(incident.id, { summary: 'More is known' })
  await allSettled(world())
  expect(await byKey(key)).toEqual(before)
  expect(await issuesOf(world(), id)).toHaveLength(1)
})

test('done in Jira: the follow-up is completed, and the incident says so on its timeline', async () => {
  const incident = await declare('Failed deploy')
  const followUp = await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Add a canary' })
  const ofIncident = await issueShowing(world(), incident.id, {})
  const ofFollowUp = await issueShowing(world(), followUp.id, { summary: 'Add a canary' })
  await ticketShowing(world(), 'follow_up', followUp.id, { status: 'in_sync' })
  await world().jira.control('POST', `/issues/${ofFollowUp.key}/transition`, { status: 'Shipped' })
  await until('the follow-up to be completed', async () =>
    (await world().incidentIo.followUp(followUp.id)).status === 'completed' ? true : null,
  )
  await world().jira.control('POST', `/issues/${ofIncident.key}/transition`, {
    status: 'In Review',
    by: 'Priya Engineer',
  })
  const item = await timelineItem(world(), incident.id, 'the state', ({ title }) => title.includes('In Review'))
  expect(item.title).toBe(`${ofIncident.key} is now In Review by Priya Engineer`)
  expect(item.description).toMatch(/^In Review, by Priya Engineer\.[^]*From \[Jira\]/)
  const before = await world().incidentIo.timeline(incident.id)
  for (const { id } of await world().jira.deliveries()) await world().jira.control('POST', `/deliveries/${id}/replay`)
  await allSettled(world())
  expect(await world().incidentIo.timeline(incident.id)).toHaveLength(before.length)
})

test.each(['lost_answer', 'reset', 'hang'])('the answer of the create is lost (%s): exactly one issue', async kind => {
  await world().jira.control('POST', '/faults', {
    match: { method: 'POST', path: '/rest/api/2/issue' },
    times: 1,
    kind,
  })
  const incident = await declare(`Lost deploy ${kind}`)
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  await allSettled(world())
  expect(await issuesOf(world(), incident.id)).toHaveLength(1)
})

test('the bridge is killed between the create and the status: exactly one issue', async () => {
  const path = '/api/x_iio_sync/v1/sync/tickets'
  await world().instance.control.addFaults([{ match: { method: 'PUT', pathPrefix: path }, times: 20, kind: 'hang' }])
  const incident = await declare('Killed deploy')
  await until('the issue', async () => ((await issuesOf(world(), incident.id)).length > 0 ? true : null))
  await world().bridge.kill()
  await world().instance.control.clearFaults()
  await world().bridge.restart()
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  await allSettled(world())
  expect(await issuesOf(world(), incident.id)).toHaveLength(1)
})

test('two replicas that both get every webhook make one issue', async () => {
  const port = await freePort()
  const second = await startBridge(port, { ...world().bridge.variables, PUBLIC_URL: `http://127.0.0.1:${port}` })
  try {
    await world().incidentIo.addWebhook(`${second.url}/webhooks/incident-io`)
    const incidents = await Promise.all(Array.from({ length: 4 }, (_, index) => declare(`Twin deploy ${index}`)))
    for (const incident of incidents) await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
    await allSettled(world())
    for (const incident of incidents) expect(await issuesOf(world(), incident.id)).toHaveLength(1)
  } finally {
    const { webhooks } = (await world().incidentIo.control('GET', '/webhooks')) as {
      webhooks: { id: string; url: string }[]
    }
    const added = webhooks.find(({ url }) => url.startsWith(second.url))
    await world().incidentIo.control('DELETE', `/webhooks/${added?.id}`)
    await second.stop()
  }
})

test('what Jira refuses stands on the row by field, and follows once the mapping is right', async () => {
  const template = await makeTemplate(world(), {
    name: 'Bugs',
    order: '5',
    values: { record_type: 'incident', destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Bug' },
    nameContains: 'crash',
    fields: { summary: '{{ incident.name }}', priority: 'Gravest', customfield_10099: 'x' },
  })
  const incident = await declare('A crash')
  const row = await ticketShowing(world(), 'incident', incident.id, {
    status: 'failed',
    error: /priority: The priority selected is invalid/,
  })
  expect(valueOf(row, 'error')).toContain('customfield_10011: Severity is required.')
  const [mapping] = await world().serviceNow.find(
    'admin',
    'x_iio_sync_field_mapping',
    `template=${template}^jira_field=priority`,
  )
  await world().serviceNow.update('admin', 'x_iio_sync_field_mapping', valueOf(mapping ?? {}, 'sys_id'), {
    value: 'High',
  })
  await world().serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
    template,
    jira_field: 'customfield_10011',
    value: 'Major',
    kind: 'value',
    write: 'sync',
  })
  // Nothing changes in incident.io: the sweep, here the one at the start, comes back to it.
  await world().bridge.stop()
  await world().bridge.restart()
  await ticketShowing(world(), 'incident', incident.id, {
    status: 'in_sync',
    error: '',
    warnings: /^customfield_10099: left out/,
  })
  await issueShowing(world(), incident.id, {
    summary: 'A crash',
    priority: { name: 'High' },
    customfield_10011: { value: 'Major' },
  })
})

test('Jira asks for a pause: nothing more is sent until it is over', async () => {
  await settled(world())
  await world().jira.control('DELETE', '/requests')
  await world().jira.control('POST', '/faults', {
    match: { method: 'POST', path: '/rest/api/2/issue' },
    times: 1,
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '2' },
    body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
  })
  const asked = Date.now()
  const incident = await declare('Hasty deploy')
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  expect(Date.now() - asked).toBeGreaterThan(2000)
  const { counts } = (await world().jira.control('GET', '/requests')) as { counts: Record<string, number> }
  expect(counts['POST /rest/api/2/issue']).toBe(2)
  expect(await issuesOf(world(), incident.id)).toHaveLength(1)
})

test('a change in Jira that no webhook reported is found by the sweep', async () => {
  const incident = await declare('Unheard deploy')
  const { key } = await issueShowing(world(), incident.id, {})
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  await world().jira.control('POST', '/settings', { drop_webhooks: true })
  await world().jira.control('POST', `/issues/${key}/transition`, { status: 'Shipped' })
  await world().jira.control('POST', '/settings', { drop_webhooks: false })
  await world().bridge.stop()
  await world().bridge.restart()
  await timelineItem(world(), incident.id, 'the state', ({ title }) => title.includes('Shipped'))
})

test('a forged webhook is refused, and one about a foreign issue changes nothing', async () => {
  const incident = await declare('Forged deploy')
  const issue = await issueShowing(world(), incident.id, {})
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  const body = JSON.stringify({
    webhookEvent: 'jira:issue_updated',
    issue: { id: issue.id },
    changelog: { items: [{ field: 'status' }] },
  })
  const send = async (text: string, headers: Record<string, string>) =>
    (
      await fetch(`${world().bridge.url}/webhooks/jira`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json', ...headers },
      })
    ).status
  const sign = (secret: string, text: string) => ({
    'x-hub-signature': `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`,
  })
  expect(await send(body, {})).toBe(401)
  expect(await send(body, sign('another secret of some length', body))).toBe(401)
  expect(await send(`${body} `, sign(world().jira.webhookSecret, body))).toBe(401)
  expect(await send(body, { 'x-hub-signature': 'sha256=00' })).toBe(401)
  const foreign = body.replace(issue.id, '99999')
  expect(await send(foreign, sign(world().jira.webhookSecret, foreign))).toBe(200)
  expect(await send(body, sign(world().jira.webhookSecret, body))).toBe(200)
  await allSettled(world())
  expect(await world().incidentIo.timeline(incident.id)).toEqual([])
})

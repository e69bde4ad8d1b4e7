/** The same destination on Data Center: a personal access token, and version 2 of the API alone. */
import { linkOnIncident } from '../world/readings.ts'
import { until } from '../world/wait.ts'
import { allSettled, issueShowing, issuesOf, prepareDestinations, ticketShowing, withJiraWorld } from './jira-world.ts'

jest.setTimeout(60_000)

const world = withJiraWorld(prepareDestinations, { dataCenter: true })

test('an issue is made, linked, edited, and its end comes back', async () => {
  const incident = await world().incidentIo.declare({ name: 'Own deploy', severity: 'Major' })
  const followUp = await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Own canary' })
  const issue = await issueShowing(world(), incident.id, { summary: `${incident.reference}: Own deploy` })
  await linkOnIncident(world(), incident.id, `${world().jira.url}/browse/${issue.key}`)
  await world().incidentIo.change(incident.id, { name: 'Own deploy, again' })
  await issueShowing(world(), incident.id, { summary: `${incident.reference}: Own deploy, again` })
  const { key } = await issueShowing(world(), followUp.id, { summary: 'Own canary' })
  await ticketShowing(world(), 'follow_up', followUp.id, { status: 'in_sync' })
  await world().jira.control('POST', `/issues/${key}/transition`, { status: "Won't Do" })
  await until('the follow-up to be completed', async () =>
    (await world().incidentIo.followUp(followUp.id)).status === 'completed' ? true : null,
  )
})

test('the answer of the create is lost: exactly one issue', async () => {
  await world().jira.control('POST', '/faults', {
    match: { method: 'POST', path: '/rest/api/2/issue' },
    times: 1,
    kind: 'lost_answer',
  })
  const incident = await world().incidentIo.declare({ name: 'Lost deploy' })
  await ticketShowing(world(), 'incident', incident.id, { status: 'in_sync' })
  await allSettled(world())
  expect(await issuesOf(world(), incident.id)).toHaveLength(1)
})

test('only version 2 and its own search were asked', async () => {
  const { counts } = (await world().jira.control('GET', '/requests')) as { counts: Record<string, number> }
  expect(Object.keys(counts).filter(operation => !operation.includes('/rest/api/2/'))).toEqual([])
  expect(counts['GET /rest/api/2/search']).toBeGreaterThan(0)
})

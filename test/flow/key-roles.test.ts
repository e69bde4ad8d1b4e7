/** An API key that may edit incidents and not close them: what the bridge says at its start, and what an admin reads on the event. */
import { z } from 'zod'
import { recordShowing, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { withWorld } from './flow.ts'

const world = withWorld({
  bridgeEnv: async ({ incidentIoServer }) => {
    const answer = await fetch(`${incidentIoServer.url}/_/api-keys`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Editor', roles: ['viewer', 'incident_editor'] }),
    })
    return { INCIDENT_IO_API_KEY: z.object({ key: z.string() }).parse(await answer.json()).key }
  },
})

test('the start names the roles that only some features need', async () => {
  const lines = await until('the lines about roles', async () => {
    const named = world()
      .bridge.wholeLog()
      .split('\n')
      .filter(line => line.includes('the incident.io API key lacks'))
    return named.length === 2 ? named : null
  })
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 'info', missing: 'global_access' }),
    expect.objectContaining({ level: 'info', missing: 'post_incident_flow_opt_out' }),
  ])
})

test('a state that closes the incident is a timeline item, and the event says which permission is missing', async () => {
  const { serviceNow, incidentIo } = world()
  const closed = await until('the status to be in the catalogue', async () => {
    const [option] = await serviceNow.find('admin', 'x_iio_sync_option', 'label=Closed^attribute.key=status')
    return option ?? null
  })
  const [resolved] = await serviceNow.find('admin', 'x_iio_sync_state_mapping', 'target_table=incident^state=6')
  await serviceNow.update('admin', 'x_iio_sync_state_mapping', valueOf(resolved ?? {}, 'sys_id'), {
    incident_status: valueOf(closed, 'sys_id'),
  })
  const incident = await incidentIo.declare({ name: 'Stays open' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Stays open' })
  await serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
    state: '6',
    close_code: 'Resolved by change',
    close_notes: 'Rolled back',
  })
  await timelineItem(world(), incident.id, 'the new state', item => item.title.includes('Resolved'))
  const event = await until('the answer to be stored', async () => {
    const query = `type=state_changed^ticket.external_id=${incident.id}`
    const [row] = await serviceNow.find('admin', 'x_iio_sync_outbound_event', query)
    return row !== undefined && valueOf(row, 'state') === 'sent' ? row : null
  })
  expect(valueOf(event, 'answer')).toMatch(
    /Timeline item: done\. Incident status: refused\..*lacks "Close incidents by opting out of the post-incident flow" \(post_incident_flow_opt_out\)/,
  )
  expect((await incidentIo.incident(incident.id)).incident_status.category).toBe('live')
})

/** When a side is away, slow or repeats itself: nothing is lost and nothing appears twice. */
import { startBridge, freePort } from '../world/bridge-process.ts'
import { recordShowing, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { settled, withWorld } from './flow.ts'

// incident.io's schedule (at once, 5 s, 5 min ...) in a hundredth of the time.
const world = withWorld({ incidentIo: { retryScale: 0.01 } })

const workNotesOf = async (sysId: string): Promise<string[]> =>
  (await world().serviceNow.find('admin', 'sys_journal_field', `element_id=${sysId}^element=work_notes`)).map(row =>
    valueOf(row, 'value'),
  )

const recordsOf = (externalId: string) => world().serviceNow.find('admin', 'task', `correlation_id=${externalId}`)

test.each(['status', 'html', 'truncated', 'no_result', 'reset', 'lost_answer'] as const)(
  'ServiceNow answers a ticket with %s: delivered again, one record',
  async kind => {
    await world().instance.control.addFaults([
      { match: { method: 'POST', pathPrefix: '/api/x_iio_sync/v1/sync/incidents' }, times: 1, kind, status: 503 },
    ])
    const incident = await world().incidentIo.declare({ name: `Through ${kind}` })
    await recordShowing(world(), 'incident', incident.id, { short_description: `Through ${kind}` })
    await settled(world())
    await world().instance.control.clearFaults()
    expect(await recordsOf(incident.id)).toHaveLength(1)
  },
  60_000,
)

test('a token that expires between two events is fetched again', async () => {
  await world().instance.control.expireTokens()
  const incident = await world().incidentIo.declare({ name: 'With a new token' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'With a new token' })
  // The record shows a moment before the webhook is answered.
  await settled(world())
  const last = (await world().incidentIo.deliveries()).at(-1)
  expect(last).toMatchObject({ event_type: 'public_incident.incident_created_v2', attempts: 1, last_status: 200 })
})

test('every webhook twice and out of order: one record, the last state', async () => {
  await world().incidentIo.control('POST', '/deliveries/mode', { duplicate: 2, shuffle: true })
  const incident = await world().incidentIo.declare({ name: 'v1' })
  for (const name of ['v2', 'v3', 'v4']) await world().incidentIo.change(incident.id, { name })
  await settled(world())
  await world().incidentIo.control('POST', '/deliveries/mode', {})
  await recordShowing(world(), 'incident', incident.id, { short_description: 'v4' })
  expect(await recordsOf(incident.id)).toHaveLength(1)
})

test('two replicas that both get every webhook make one record', async () => {
  const port = await freePort()
  const second = await startBridge(port, { ...world().bridge.variables, PUBLIC_URL: `http://127.0.0.1:${port}` })
  try {
    await world().incidentIo.addWebhook(`${second.url}/webhooks/incident-io`)
    const incidents = await Promise.all(
      Array.from({ length: 10 }, (_, index) => world().incidentIo.declare({ name: `Twin ${index}` })),
    )
    await settled(world())
    for (const incident of incidents) {
      await recordShowing(world(), 'incident', incident.id, { short_description: incident.name })
      expect(await recordsOf(incident.id)).toHaveLength(1)
      expect((await world().incidentIo.attachments(incident.id)).map(({ resource }) => resource.title)).toHaveLength(1)
    }
  } finally {
    const { webhooks } = (await world().incidentIo.control('GET', '/webhooks')) as {
      webhooks: { id: string; url: string }[]
    }
    const added = webhooks.find(({ url }) => url.startsWith(second.url))
    await world().incidentIo.control('DELETE', `/webhooks/${added?.id}`)
    await second.stop()
  }
}, 60_000)

test('webhooks that never arrived are found by the sweep at the next start', async () => {
  await world().incidentIo.control('POST', '/deliveries/mode', { drop: true })
  const incident = await world().incidentIo.declare({ name: 'Nobody told the bridge' })
  const followUp = await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Tell the bridge' })
  await world().incidentIo.control('POST', '/deliveries/mode', {})
  expect(await recordsOf(incident.id)).toEqual([])
  await world().bridge.stop()
  await world().bridge.restart()
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Nobody told the bridge' })
  await recordShowing(world(), 'follow_up', followUp.id, { short_description: 'Tell the bridge' })
}, 60_000)

test('a message that no webhook reported is found, although a change of fields was reported after it', async () => {
  const incident = await world().incidentIo.declare({ name: 'Before the message' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Before the message' })
  await settled(world())
  await world().incidentIo.control('POST', '/deliveries/mode', { drop: true })
  await world().incidentIo.change(incident.id, { message: 'Nobody heard this' })
  await world().incidentIo.control('POST', '/deliveries/mode', {})
  await world().incidentIo.change(incident.id, { name: 'After the message' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'After the message' })
  await settled(world())
  const notes = () => workNotesOf(valueOf(record, 'sys_id'))
  expect(await notes()).toEqual([])
  await world().bridge.stop()
  await world().bridge.restart()
  await until('the note', async () => ((await notes()).length > 0 ? true : null))
  await settled(world())
  expect(await notes()).toEqual([expect.stringContaining('Nobody heard this')])
}, 60_000)

test('a note written while the bridge is down arrives once when it is back', async () => {
  const incident = await world().incidentIo.declare({ name: 'Bridge away' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Bridge away' })
  await settled(world())
  await world().bridge.kill()
  await world().serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
    work_notes: 'written in the dark',
  })
  await world().instance.control.drain()
  const waiting = await world().serviceNow.find(
    'admin',
    'x_iio_sync_outbound_event',
    'type=work_note^state=ready^payloadLIKEwritten in the dark',
  )
  expect(waiting).toHaveLength(1)
  expect(valueOf(waiting[0] ?? {}, 'answer')).not.toBe('')
  await world().bridge.restart()
  await world().serviceNow.update('admin', 'x_iio_sync_outbound_event', valueOf(waiting[0] ?? {}, 'sys_id'), {
    next_attempt: '2020-01-01 00:00:00',
  })
  await until('the note to arrive', async () => {
    await world().instance.control.runSchedule('incident.io sync: what is due')
    return (await world().incidentIo.timeline(incident.id)).length > 0 ? true : null
  })
  await timelineItem(world(), incident.id, 'the note', ({ description }) => description.includes('written in the dark'))
  await settled(world())
  expect(await world().incidentIo.timeline(incident.id)).toHaveLength(1)
}, 60_000)

test('an instance that is not the confirmed one sends nothing', async () => {
  const incident = await world().incidentIo.declare({ name: 'Cloned' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Cloned' })
  await settled(world())
  const [connection] = await world().serviceNow.find('admin', 'x_iio_sync_connection', '')
  const sysId = valueOf(connection ?? {}, 'sys_id')
  const confirmed = valueOf(connection ?? {}, 'confirmed_instance')
  await world().serviceNow.update('admin', 'x_iio_sync_connection', sysId, {
    confirmed_instance: 'https://production.service-now.com',
  })
  await world().serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { work_notes: 'from a clone' })
  await settled(world())
  expect(await world().incidentIo.timeline(incident.id)).toEqual([])
  const [held] = await world().serviceNow.find('admin', 'x_iio_sync_outbound_event', 'type=work_note^state=ready')
  expect(valueOf(held ?? {}, 'answer')).toMatch(/confirm/i)
  await world().serviceNow.update('admin', 'x_iio_sync_connection', sysId, { confirmed_instance: confirmed })
})

test('a replica that dies in its sweep is replaced, but not before its lease has run out', async () => {
  const { serviceNow, incidentIo, bridge } = world()
  // Its own sweeps would get in between.
  await bridge.stop()
  await incidentIo.control('POST', '/deliveries/mode', { drop: true })
  const incident = await incidentIo.declare({ name: 'Only a sweep finds it' })
  await incidentIo.control('POST', '/deliveries/mode', {})
  const lease = () => serviceNow.find('admin', 'x_iio_sync_cursor', 'kind=sweep^lease_holderISNOTEMPTY')
  const startReplica = async () => {
    const port = await freePort()
    const own = {
      LOG_LEVEL: 'debug',
      CATALOGUE_REFRESH_MINUTES: '0',
      REQUEST_TIMEOUT_MS: '30000',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    }
    return startBridge(port, { ...bridge.variables, ...own })
  }
  const logged = (replica: typeof bridge, words: string) =>
    until(`"${words}" in the log`, async () => (replica.wholeLog().includes(words) ? true : null))

  await incidentIo.control('POST', '/faults', { match: { method: 'GET', path: '/v2/incidents' }, kind: 'hang' })
  const first = await startReplica()
  const held = await until('the first replica to hold the lease', async () => (await lease())[0] ?? null)
  await first.kill()
  await incidentIo.control('DELETE', '/faults')
  const leaseUntil = (time: string) =>
    serviceNow.update('admin', 'x_iio_sync_cursor', valueOf(held, 'sys_id'), { lease_until: time })
  // Longer than any machine takes to start the second one, and no longer than a lease can be: that one would count as a wrong clock's.
  await leaseUntil(new Date(Date.now() + 110_000).toISOString().slice(0, 19).replace('T', ' '))
  const second = await startReplica()
  try {
    await logged(second, 'another replica sweeps')
    const holders = (await lease()).map(row => valueOf(row, 'lease_holder'))
    expect([holders, await recordsOf(incident.id)]).toEqual([[valueOf(held, 'lease_holder')], []])

    await second.kill()
    await leaseUntil('2026-01-01 00:00:00')
    await second.restart()
    await logged(second, 'sweep done')
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Only a sweep finds it' })
    expect(await until('the lease to be free', async () => ((await lease()).length === 0 ? 'free' : null))).toBe('free')
  } finally {
    await second.stop()
    await bridge.restart()
  }
}, 60_000)

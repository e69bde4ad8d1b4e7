/** A preview explains, in ServiceNow and on the terminal, and leaves no trace on either side. */
import { z } from 'zod'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { until } from '../world/wait.ts'
import { command, settled, withWorld } from './flow.ts'

const world = withWorld()
const countsShape = z.object({ counts: z.record(z.string(), z.number()) })
const watched = [
  'x_iio_sync_ticket',
  'x_iio_sync_note',
  'x_iio_sync_template',
  'x_iio_sync_field_mapping',
  'x_iio_sync_condition',
  'x_iio_sync_attribute',
  'x_iio_sync_option',
  'x_iio_sync_cursor',
  'x_iio_sync_link_request',
  'task',
  'sys_journal_field',
  'sys_attachment',
  'sys_user',
  'sys_properties',
]

const everyRow = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      watched.map(async table => [table, await world().serviceNow.find('admin', table, 'ORDERBYsys_id')]),
    ),
  )

/** Requests that are no reading, at both ends, since they were last counted. */
async function writes(): Promise<string[]> {
  const { last } = await world().instance.control.requests()
  const inServiceNow = last
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, user }) => `${user} ${method} ${path}`)
  const { counts } = countsShape.parse(await world().incidentIo.control('GET', '/requests'))
  return [...inServiceNow, ...Object.keys(counts).filter(operation => !operation.startsWith('GET '))]
}

async function clearCounts(): Promise<void> {
  await settled(world())
  await world().instance.control.clearRequests()
  await world().incidentIo.control('DELETE', '/requests')
}

const answered = (sysId: string): Promise<ShownRow> =>
  until('the preview to be answered', async () => {
    const [row] = await world().serviceNow.find('admin', 'x_iio_sync_preview', `sys_id=${sysId}`)
    if (row === undefined || valueOf(row, 'status') === 'asked')
      throw new Error(row === undefined ? 'no row' : valueOf(row, 'result'))
    return row
  })

async function preview(reference: string, template = ''): Promise<ShownRow> {
  const row = await world().serviceNow.insert('admin', 'x_iio_sync_preview', { reference, template })
  return answered(valueOf(row, 'sys_id'))
}

const printed = (...args: string[]) => command(world(), ['preview', ...args])

const named = async (name: string): Promise<string> => {
  const [row] = await world().serviceNow.find('admin', 'x_iio_sync_template', `name=${name}`)
  return valueOf(row ?? {}, 'sys_id')
}

beforeAll(async () => {
  const { serviceNow } = world()
  const template = await serviceNow.insert('admin', 'x_iio_sync_template', {
    name: 'Security',
    order: '50',
    record_type: 'incident',
    target_table: 'incident',
    active: 'true',
    match: 'all',
  })
  const [attribute] = await serviceNow.find('admin', 'x_iio_sync_attribute', 'key=name')
  await serviceNow.insert('admin', 'x_iio_sync_condition', {
    template: valueOf(template, 'sys_id'),
    attribute: valueOf(attribute ?? {}, 'sys_id'),
    operator: 'contains',
    text: 'breach',
  })
  const mapping = { template: valueOf(template, 'sys_id'), write: 'sync' }
  await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
    ...mapping,
    column: 'short_description',
    value: '{{ incident.name | append: incident.summary }}',
    kind: 'value',
  })
  await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
    ...mapping,
    column: 'caller_id',
    value: 'nobody@example.com',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  })
  await serviceNow.update('admin', 'x_iio_sync_template', await named('Incident'), { fallback: 'true' })
})

test('the module: the winner, why not the others, the values and the dry run; and no write on either side', async () => {
  const incident = await world().incidentIo.declare({ name: 'Slow lift', summary: 'Third floor.' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Slow lift' })
  await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Oil the lift' })
  await clearCounts()
  const before = await everyRow()
  const shown = await preview(incident.reference)
  await settled(world())
  expect(valueOf(shown, 'status')).toBe('answered')
  expect(valueOf(shown, 'result')).toContain(
    '"Security" is not used: Name is "Slow lift", which does not contain "breach".',
  )
  expect(valueOf(shown, 'result')).toMatch(/short_description = "Slow lift" {2}\(kept in sync\)/)
  expect(valueOf(shown, 'result')).toMatch(/Oil the lift: template/)
  expect(await everyRow()).toBe(before)
  // The preview row itself; signing in is no write of the sync.
  expect((await writes()).filter(write => !write.includes('oauth_token.do'))).toEqual([
    'admin POST /api/now/table/x_iio_sync_preview',
  ])
  expect(await world().serviceNow.find('admin', 'x_iio_sync_outbound_event', 'type=preview')).toHaveLength(1)
})

test('the button on the template form: what this template would make, although another one wins', async () => {
  const incident = await world().incidentIo.declare({ name: 'Wobbly desk', summary: 'x'.repeat(300) })
  const template = await named('Security')
  const { redirect } = await world().instance.control.press({
    name: 'Preview',
    table: 'x_iio_sync_template',
    sys_id: template,
    user: 'admin',
  })
  expect(decodeURIComponent(redirect)).toBe(`x_iio_sync_preview.do?sys_id=-1&sysparm_query=template=${template}`)
  await settled(world())
  const result = valueOf(await preview(incident.permalink, template), 'result')
  expect(result).toContain('Shown as the template "Security" would make it')
  expect(result).toMatch(/caller_id: left out, because no record of sys_user has email "nobody@example.com"/)
  expect(result).toMatch(/short_description: 311 characters, but the column holds 160/)
})

test('"Preview again" counts the configuration as it is now', async () => {
  const incident = await world().incidentIo.declare({ name: 'Odd log-ins' })
  const first = await preview(incident.reference)
  expect(valueOf(first, 'result')).toContain('Template "Incident" is used')
  const [condition] = await world().serviceNow.find('admin', 'x_iio_sync_condition', 'text=breach')
  await world().serviceNow.update('admin', 'x_iio_sync_condition', valueOf(condition ?? {}, 'sys_id'), {
    text: 'log-ins',
  })
  await world().instance.control.press({
    name: 'Preview again',
    table: 'x_iio_sync_preview',
    sys_id: valueOf(first, 'sys_id'),
    user: 'admin',
  })
  expect(valueOf(await answered(valueOf(first, 'sys_id')), 'result')).toContain(
    'Name is "Odd log-ins", which does contain "log-ins"',
  )
})

test('a private incident is answered in the words for one that is not there; the command tells them apart', async () => {
  const incident = await world().incidentIo.declare({ name: 'canary-merger', visibility: 'private' })
  await settled(world())
  const shown = await preview(incident.reference)
  const none = await preview('INC-99999')
  expect(valueOf(shown, 'result')).toBe(valueOf(none, 'result').replaceAll('INC-99999', incident.reference))
  expect([shown, none].map(row => valueOf(row, 'status'))).toEqual(['failed', 'failed'])
  expect(valueOf(shown, 'result')).toMatch(/^There is no incident INC-\d+ that may be shown here/)
  expect(await printed(incident.reference)).toMatchObject({
    code: 0,
    output: expect.stringContaining('is private, and'),
  })
  expect(JSON.stringify(await world().serviceNow.find('admin', 'x_iio_sync_ticket', ''))).not.toContain(incident.id)
})

test('an incident that is not there, and a text that names none, say so', async () => {
  for (const [reference, words] of [
    ['INC-99999', 'There is no incident INC-99999'],
    ['lift', '"lift" is no incident'],
  ] as const) {
    const shown = await preview(reference)
    expect(valueOf(shown, 'status')).toBe('failed')
    expect(valueOf(shown, 'result')).toContain(words)
  }
})

test('the command prints the same, as text and as JSON, and writes nothing', async () => {
  const incident = await world().incidentIo.declare({ name: 'Flickering light' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Flickering light' })
  await clearCounts()
  const before = await everyRow()
  const text = await printed(incident.reference)
  expect(text).toMatchObject({ code: 0, output: expect.stringContaining('Template "Incident" is used') })
  const json = await printed(incident.reference, '--template', 'Security', '--json')
  expect(JSON.parse(json.output)).toMatchObject({ outcome: 'shown', named: 'Security', reference: incident.reference })
  expect(await everyRow()).toBe(before)
  expect((await writes()).filter(write => !write.includes('oauth_token.do') && !write.endsWith('/dry-run'))).toEqual([])
  expect(await printed('INC-99999')).toMatchObject({
    code: 1,
    output: expect.stringContaining('does not show INC-99999'),
  })
  expect(await world().incidentIo.violations()).toEqual([])
})

test('an incident that was never synced is previewed without getting a row', async () => {
  await world().bridge.stop()
  const incident = await world().incidentIo.declare({ name: 'Nobody heard of it' })
  const { output } = await printed(incident.reference)
  expect(output).toContain('A new record would be made.')
  expect(await ticketOf(world(), 'incident', incident.id)).toBeNull()
  expect(await world().serviceNow.find('admin', 'incident', 'short_description=Nobody heard of it')).toEqual([])
  await world().bridge.restart()
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Nobody heard of it' })
})

/** Records that were there before become an incident's, and go their own way again; never a second record. */
import { recordShowing, ticketOf, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { decidedTicket, settled, withWorld } from './flow.ts'

const world = withWorld()

const handMade = (values: Record<string, string> = {}, table = 'incident'): Promise<ShownRow> =>
  world().serviceNow.insert('beth.anglin', table, { short_description: 'Made by hand', ...values })

/** What an admin enters on the form that the button opens. */
async function link(record: ShownRow, incident: string, table = 'incident'): Promise<ShownRow> {
  const request = await world().serviceNow.insert('admin', 'x_iio_sync_link_request', {
    record_table: table,
    record: valueOf(record, 'sys_id'),
    incident,
  })
  return until('the link request to be answered', async () => {
    const [row] = await world().serviceNow.find(
      'admin',
      'x_iio_sync_link_request',
      `sys_id=${valueOf(request, 'sys_id')}`,
    )
    if (row === undefined || valueOf(row, 'status') === 'asked')
      throw new Error(row === undefined ? 'no row' : valueOf(row, 'answer'))
    return row
  })
}

/** An incident that no template takes, so that it has no record yet. */
async function declareWithoutRecord(
  name: string,
  meanwhile: (incidentId: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ id: string; reference: string; permalink: string }> {
  const { serviceNow, incidentIo } = world()
  const [template] = await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident')
  const sysId = valueOf(template ?? {}, 'sys_id')
  await serviceNow.update('admin', 'x_iio_sync_template', sysId, { active: 'false' })
  const incident = await incidentIo.declare({ name })
  await decidedTicket(world(), 'incident', incident.id)
  await meanwhile(incident.id)
  await settled(world())
  await serviceNow.update('admin', 'x_iio_sync_template', sysId, { active: 'true' })
  return incident
}

const recordsOf = (externalId: string): Promise<ShownRow[]> =>
  world().serviceNow.find('admin', 'incident', `correlation_id=${externalId}`)

/** The user under which incident.io's own integration makes records. */
const vendor = 'beth.anglin'

async function nameVendor(): Promise<void> {
  const { serviceNow } = world()
  const [property] = await serviceNow.find('admin', 'sys_properties', 'name=x_iio_sync.vendor_user')
  await serviceNow.update('admin', 'sys_properties', valueOf(property ?? {}, 'sys_id'), { value: vendor })
}

test("what incident.io's own integration made is adopted", async () => {
  await nameVendor()
  // The record is the younger one, as incident.io's own integration makes it: the clocks tell that apart to the second.
  const incident = await declareWithoutRecord('Not exported yet')
  const record = await handMade({ urgency: '1' })
  await world().incidentIo.change(incident.id, {
    name: 'Already exported',
    external_issue_reference: {
      provider: 'service_now',
      issue_name: valueOf(record, 'number'),
      issue_permalink: `${world().instance.url}/nav_to.do?uri=incident.do?sys_id=${valueOf(record, 'sys_id')}`,
    },
  })
  const shown = await recordShowing(world(), 'incident', incident.id, {
    short_description: 'Already exported',
    urgency: '1',
    correlation_display: 'incident.io',
  })
  expect(valueOf(shown, 'sys_id')).toBe(valueOf(record, 'sys_id'))
  expect(await recordsOf(incident.id)).toHaveLength(1)
})

test('a record that carries the external id is adopted where incident.io says that a ticket was made', async () => {
  await nameVendor()
  const incident = await declareWithoutRecord('Known by its id')
  const record = await handMade({ correlation_id: incident.id })
  await world().incidentIo.change(incident.id, {
    name: 'Known by its id, changed',
    external_issue_reference: {
      provider: 'service_now',
      issue_name: 'INC9999999',
      issue_permalink: `${world().instance.url}/nav_to.do`,
    },
  })
  const shown = await recordShowing(world(), 'incident', incident.id, { short_description: 'Known by its id, changed' })
  expect(valueOf(shown, 'sys_id')).toBe(valueOf(record, 'sys_id'))
  expect(await recordsOf(incident.id)).toHaveLength(1)
})

test('the button on a record opens a request for it; admins of the sync alone see it', async () => {
  const record = await handMade()
  const button = { name: 'Link to incident.io incident', table: 'incident', sys_id: valueOf(record, 'sys_id') }
  const { redirect } = await world().instance.control.press({ ...button, user: 'admin' })
  expect(decodeURIComponent(redirect)).toBe(
    `x_iio_sync_link_request.do?sys_id=-1&sysparm_query=record_table=incident^record=${valueOf(record, 'sys_id')}`,
  )
  await expect(world().instance.control.press({ ...button, user: 'beth.anglin' })).rejects.toThrow()
})

test.each(['reference', 'permalink'] as const)(
  'an admin links a record by the %s; both directions run, and what was there before stays',
  async by => {
    const incident = await declareWithoutRecord(`Linked by ${by}`)
    const record = await handMade({ urgency: '1', work_notes: 'Written before the link' })
    const answer = await link(record, incident[by])
    expect(valueOf(answer, 'answer')).toBe(`Linked to ${incident.reference}.`)
    expect(valueOf(answer, 'status')).toBe('linked')
    await recordShowing(world(), 'incident', incident.id, {
      sys_id: valueOf(record, 'sys_id'),
      short_description: `Linked by ${by}`,
      urgency: '1',
    })
    await world().serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
      comments: `Written after the link by ${by}`,
    })
    await timelineItem(world(), incident.id, 'the comment', ({ description }) => description.includes('after the link'))
    await world().incidentIo.change(incident.id, { name: `Linked by ${by}, changed` })
    await recordShowing(world(), 'incident', incident.id, { short_description: `Linked by ${by}, changed` })
    expect(await recordsOf(incident.id)).toHaveLength(1)
  },
)

describe('is refused, in words, and changes nothing', () => {
  const refused = async (record: ShownRow, incident: string, words: RegExp, table = 'incident'): Promise<void> => {
    const answer = await link(record, incident, table)
    expect(valueOf(answer, 'status')).toBe('refused')
    expect(valueOf(answer, 'answer')).toMatch(words)
    const [after] = await world().serviceNow.find('admin', table, `sys_id=${valueOf(record, 'sys_id')}`)
    expect(valueOf(after ?? {}, 'short_description')).toBe(valueOf(record, 'short_description'))
    expect(valueOf(after ?? {}, 'correlation_id')).toBe(valueOf(record, 'correlation_id'))
  }

  test('an incident that is not there', async () => {
    await refused(await handMade(), 'INC-99999', /^There is no incident INC-99999 that may be shown here/)
  })

  test('an incident that has a record', async () => {
    const incident = await world().incidentIo.declare({ name: 'Has a record' })
    const own = await recordShowing(world(), 'incident', incident.id, { short_description: 'Has a record' })
    await refused(
      await handMade(),
      incident.reference,
      new RegExp(`${incident.reference} has a record already: ${valueOf(own, 'number')}`),
    )
  })

  test('a record of another incident', async () => {
    const first = await world().incidentIo.declare({ name: 'First come' })
    const record = await recordShowing(world(), 'incident', first.id, { short_description: 'First come' })
    const second = await declareWithoutRecord('Second')
    await refused(record, second.reference, new RegExp(`is already linked to ${first.reference}`))
  })

  test('a record of a table that the template does not write', async () => {
    const incident = await declareWithoutRecord('In another table')
    await refused(
      await handMade({}, 'problem'),
      incident.reference,
      /is not in incident, the table of the template "Incident"/,
      'problem',
    )
    const ticket = await ticketOf(world(), 'incident', incident.id)
    expect(valueOf(ticket ?? {}, 'adopt')).toBe('')
  })

  test('a private incident', async () => {
    const incident = await world().incidentIo.declare({ name: 'canary-merger', visibility: 'private' })
    await refused(await handMade(), incident.reference, /^There is no incident INC-\d+ that may be shown here/)
  })
})

test('what the link itself does not bring, the follow-ups, comes right after it', async () => {
  let followUpId = ''
  const incident = await declareWithoutRecord('Linked with a follow-up', async incident_id => {
    followUpId = (await world().incidentIo.addFollowUp({ incident_id, title: 'Follow the link' })).id
    await decidedTicket(world(), 'follow_up', followUpId)
  })
  const record = await handMade()
  expect(valueOf(await link(record, incident.reference), 'status')).toBe('linked')
  await recordShowing(world(), 'follow_up', followUpId, {
    short_description: 'Follow the link',
    parent: valueOf(record, 'sys_id'),
  })
})

test('unlinked, nothing passes either way; linked again, it goes on where both are now', async () => {
  const { incidentIo, serviceNow, instance } = world()
  const incident = await incidentIo.declare({ name: 'On and off' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'On and off' })
  const sysId = valueOf(record, 'sys_id')
  await settled(world())
  await instance.control.press({ name: 'Unlink from incident.io', table: 'incident', sys_id: sysId, user: 'admin' })
  await incidentIo.change(incident.id, { name: 'On and off, renamed', message: 'An update while unlinked' })
  await serviceNow.update('beth.anglin', 'incident', sysId, { work_notes: 'Ours alone', state: '2' })
  await settled(world())
  const [after] = await serviceNow.find('admin', 'incident', `sys_id=${sysId}`)
  expect(valueOf(after ?? {}, 'short_description')).toBe('On and off')
  expect(valueOf(after ?? {}, 'correlation_id')).toBe('')
  expect(JSON.stringify(await serviceNow.find('admin', 'sys_journal_field', `element_id=${sysId}`))).not.toContain(
    'while unlinked',
  )
  expect(JSON.stringify(await incidentIo.timeline(incident.id))).not.toMatch(/Ours alone|is now In Progress/)

  expect(valueOf(await link(record, incident.reference), 'status')).toBe('linked')
  await recordShowing(world(), 'incident', incident.id, { sys_id: sysId, short_description: 'On and off, renamed' })
  // The second of the link itself belongs to both sides; a person is slower.
  await instance.control.advanceClock(2_000)
  await serviceNow.update('beth.anglin', 'incident', sysId, { work_notes: 'Back together' })
  await timelineItem(world(), incident.id, 'the note', ({ description }) => description.includes('Back together'))
  expect(await recordsOf(incident.id)).toHaveLength(1)
  expect(await incidentIo.violations()).toEqual([])
})

/** Attributes and options follow incident.io, and the conditions that were picked from them follow too. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { expectSame, until } from '../world/wait.ts'
import { conditionRows, everything } from './condition-rows.ts'
import { decidedTicket, settled, withWorld } from './flow.ts'

const world = withWorld()
const { addCondition, addTemplate, attributeOf, conditionOf, decidedBy, optionOf, switchOff } = conditionRows(world)

beforeAll(async () => {
  await world().incidentIo.declare(everything)
})
afterEach(switchOff)

const refresh = (table = 'x_iio_sync_attribute') =>
  world().instance.control.press({ name: 'Refresh from incident.io', table, user: 'admin' })

test('the bridge fills attributes at its start, and options as soon as a run meets them', async () => {
  for (const label of ['Severity', 'Status', 'Incident type', 'Affected team', 'Incident Lead', 'Priority'])
    await attributeOf(label)
  const services = await attributeOf('Impacted services')
  for (const label of ['Checkout', 'Login', 'Reporting']) await optionOf(valueOf(services, 'sys_id'), label)
  const major = await optionOf(valueOf(await attributeOf('Severity'), 'sys_id'), 'Major')
  expect([valueOf(services, 'kind'), valueOf(major, 'rank')]).toEqual(['option', '2'])
})

describe('when incident.io changes', () => {
  const optionShowing = (attribute: string, externalId: string, wanted: Record<string, string>) =>
    until(`the option ${externalId} to show ${JSON.stringify(wanted)}`, async () => {
      const [row] = await world().serviceNow.find(
        'admin',
        'x_iio_sync_option',
        `attribute=${attribute}^external_id=${externalId}`,
      )
      for (const [column, value] of Object.entries(wanted))
        expectSame(column, row === undefined ? null : valueOf(row, column), value)
      return row ?? null
    })

  test('"Refresh from incident.io" asks through the outbox, and a renamed option keeps its conditions working', async () => {
    const severity = valueOf(await attributeOf('Severity'), 'sys_id')
    const critical = valueOf(await optionOf(severity, 'Critical'), 'external_id')
    await addTemplate({}, [{ attribute: 'Severity', operator: 'is_one_of', options: ['Critical'] }])
    await world().incidentIo.control('PATCH', '/organisation/severities/Critical', { name: 'Sev 0' })
    const { infoMessages } = await refresh('x_iio_sync_template')
    expect(infoMessages).toEqual([expect.stringContaining('incident.io is being asked')])
    await optionShowing(severity, critical, { label: 'Sev 0', removed: 'false' })
    await settled(world())
    const [event] = await world().serviceNow.find(
      'admin',
      'x_iio_sync_outbound_event',
      'type=catalogue_refresh^ORDERBYDESCsys_created_on',
    )
    expect([valueOf(event ?? {}, 'state'), valueOf(event ?? {}, 'answer')]).toEqual([
      'sent',
      expect.stringContaining('delivered: Attributes and options: 0 added, 1 changed'),
    ])
    expect(await decidedBy({ severity: 'Sev 0' })).toBe('Probe')
    expect(await decidedBy({ severity: 'Major' })).toBe('')
  })

  test('a removed option marks its condition, in words, and makes no ticket: neither for it nor for everything else', async () => {
    const attribute = valueOf(await attributeOf('Affected team'), 'sys_id')
    const search = valueOf(await optionOf(attribute, 'Search'), 'external_id')
    const template = await addTemplate({ match: 'any' }, [
      { attribute: 'Affected team', operator: 'not_one_of', options: ['Search'] },
    ])
    const other = await addCondition(template, {
      attribute: 'Incident type',
      operator: 'is_one_of',
      options: ['Security'],
    })
    const [broken] = await world().serviceNow.find(
      'admin',
      'x_iio_sync_condition',
      `template=${template}^operator=not_one_of`,
    )
    expect(await decidedBy({ custom_fields: { 'Affected team': 'Platform' } })).toBe('Probe')
    await world().incidentIo.control('DELETE', '/organisation/custom_fields/Affected%20team/options/Search')
    await refresh()
    await optionShowing(attribute, search, { removed: 'true' })
    await until(
      'the condition to say so',
      async () => valueOf(await conditionOf(valueOf(broken ?? {}, 'sys_id')), 'problem') || null,
    )
    expect(valueOf(await conditionOf(valueOf(broken ?? {}, 'sys_id')), 'problem')).toContain('the option "Search"')
    expect(valueOf(await conditionOf(other), 'problem')).toBe('')
    expect(await decidedBy({ custom_fields: { 'Affected team': 'Platform' } })).toBe('')
    expect(await decidedBy({ incident_type: 'Security' })).toBe('Probe')
    const incident = await world().incidentIo.declare({ name: 'Why not' })
    expect(valueOf(await decidedTicket(world(), 'incident', incident.id), 'decision')).toContain(
      'Affected team never matches',
    )
  })

  test('a removed field and a removed role mark theirs', async () => {
    const template = await addTemplate({}, [])
    const onField = await addCondition(template, { attribute: 'Runbook', operator: 'is_not_set' })
    const onRole = await addCondition(template, { attribute: 'Reporter', operator: 'is_not_set' })
    expect(await decidedBy({})).toBe('Probe')
    await world().incidentIo.control('DELETE', '/organisation/custom_fields/Runbook')
    await world().incidentIo.control('DELETE', '/organisation/roles/Reporter')
    await refresh()
    for (const sysId of [onField, onRole]) {
      await until('the condition to say so', async () => valueOf(await conditionOf(sysId), 'problem') || null)
    }
    expect(valueOf(await conditionOf(onField), 'problem')).toContain('the attribute "Runbook"')
    expect(valueOf(await conditionOf(onRole), 'problem')).toContain('the attribute "Reporter"')
    expect(await decidedBy({})).toBe('')
  })

  test('what could not be read removes nothing', async () => {
    const { incidentIo } = world()
    await incidentIo.control('POST', '/organisation/severities', { name: 'Catastrophe', rank: 9 })
    await refresh()
    const severity = valueOf(await attributeOf('Severity'), 'sys_id')
    const catastrophe = valueOf(await optionOf(severity, 'Catastrophe'), 'external_id')
    await incidentIo.control('DELETE', '/organisation/severities/Catastrophe')
    await incidentIo.control('POST', '/faults', { match: { path: '/v1/severities' }, status: 403 })
    await settled(world())
    await refresh()
    await settled(world())
    await optionShowing(severity, catastrophe, { removed: 'false' })
    await refresh()
    await optionShowing(severity, catastrophe, { removed: 'true' })
  })

  test('a removed field and a renamed role empty no column, refreshed or not: the mappings are marked, the ticket warns', async () => {
    const { incidentIo, serviceNow } = world()
    const [shipped] = await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident')
    const template = valueOf(shipped ?? {}, 'sys_id')
    const map = async (column: string, value: string) =>
      valueOf(await serviceNow.insert('admin', 'x_iio_sync_field_mapping', { template, column, value }), 'sys_id')
    await incidentIo.control('POST', '/organisation/custom_fields', { name: 'Root cause', field_type: 'text' })
    await incidentIo.control('POST', '/organisation/roles', { name: 'Scribe' })
    const problemOf = async (sysId: string): Promise<string> => {
      const [row] = await serviceNow.find('admin', 'x_iio_sync_field_mapping', `sys_id=${sysId}`)
      return valueOf(row ?? {}, 'problem')
    }
    const warnings = async (): Promise<string[]> =>
      valueOf(await decidedTicket(world(), 'incident', incident.id), 'warnings').split('\n')
    const onField = await map('cause', "{{ custom_fields['Root cause'] }}")
    const onRole = await map('close_notes', "{{ roles['Scribe'] }}")
    const incident = await incidentIo.declare({
      name: 'Renamed',
      custom_fields: { 'Root cause': 'Disk full' },
      roles: { Scribe: 'Raj Malhotra' },
    })
    const columns = { cause: 'Disk full', close_notes: 'Raj Malhotra' }
    await recordShowing(world(), 'incident', incident.id, columns)
    // The mappings themselves had the names read: nobody pressed the button.
    for (const label of ['Root cause', 'Scribe']) await attributeOf(label)
    await settled(world())
    expect([await problemOf(onField), await problemOf(onRole)]).toEqual(['', ''])

    await incidentIo.control('DELETE', '/organisation/custom_fields/Root%20cause')
    await incidentIo.control('PATCH', '/organisation/roles/Scribe', { name: 'Writer' })
    await incidentIo.change(incident.id, { name: 'Not refreshed' })
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Not refreshed', ...columns })
    const removed =
      'cause: left out, because the custom field "Root cause" was removed in incident.io. Correct the field mapping.'
    expect(await warnings()).toEqual([
      removed,
      'close_notes: left out, because incident.io has no role "Scribe". Correct the field mapping.',
    ])

    await refresh()
    for (const [sysId, words] of [
      [onField, 'the custom field "Root cause" was removed in incident.io'],
      [onRole, 'incident.io has no role "Scribe"'],
    ] as const)
      await until(`the mapping to say ${words}`, async () => (await problemOf(sysId)).includes(words) || null)
    await incidentIo.change(incident.id, { name: 'Renamed since' })
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Renamed since', ...columns })
    expect(await warnings()).toEqual([
      removed,
      'close_notes: left out, because incident.io has no role "Scribe". Correct the field mapping.',
    ])
  })
})

test('nobody without the role presses the button, and a second press adds no second event', async () => {
  const { instance, serviceNow } = world()
  await expect(
    instance.control.press({ name: 'Refresh from incident.io', table: 'x_iio_sync_attribute', user: 'beth.anglin' }),
  ).rejects.toThrow('none of the roles')
  await settled(world())
  await instance.control.jobs({ paused: true })
  await refresh()
  await refresh()
  expect(
    await serviceNow.find('admin', 'x_iio_sync_outbound_event', 'type=catalogue_refresh^state=ready'),
  ).toHaveLength(1)
  await instance.control.jobs({ paused: false })
  await settled(world())
})

test('no call to incident.io broke its contract', async () => expect(await world().incidentIo.violations()).toEqual([]))

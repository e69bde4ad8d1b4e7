/** Mistakes in the configuration: refused where they are typed, or marked there, and never more than the incidents they touch. */
import { recordOf, recordShowing, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { decidedTicket, settled, withWorld } from './flow.ts'

const world = withWorld()
const full = (table: string): string => `x_iio_sync_${table}`

async function shipped(name = 'Incident'): Promise<string> {
  const [template] = await world().serviceNow.find('admin', full('template'), `name=${name}`)
  return valueOf(template ?? {}, 'sys_id')
}

/** Waits until `problem` of the row says so; '' waits until it says nothing. */
const problemSaying = (table: string, sysId: string, words: RegExp): Promise<ShownRow> =>
  until(`${table} to be marked with ${words}`, async () => {
    const [row] = await world().serviceNow.find('admin', full(table), `sys_id=${sysId}`)
    if (row === undefined || !words.test(valueOf(row, 'problem')))
      throw new Error(`it says "${valueOf(row ?? {}, 'problem')}"`)
    return row
  })

const template = { name: 'Another', record_type: 'incident', target_table: 'incident', active: 'false', order: '500' }

describe('refused at the save, by a rule whose name says what was checked', () => {
  const cases: [name: string, table: string, values: () => Promise<Record<string, string>>, rule: RegExp][] = [
    ['a template on users', 'template', async () => ({ ...template, target_table: 'sys_user' }), /check template/],
    [
      'a template on a table that is not there',
      'template',
      async () => ({ ...template, target_table: 'u_nothing' }),
      /check template/,
    ],
    [
      'a static value that is no choice',
      'template',
      async () => ({ ...template, static_values: 'state=9^EQ' }),
      /check template/,
    ],
    [
      'a mapping of a column that is not there',
      'field_mapping',
      async () => ({ template: await shipped(), column: 'u_color', value: 'x' }),
      /check field mapping/,
    ],
    [
      'a mapping of a column of the platform',
      'field_mapping',
      async () => ({ template: await shipped(), column: 'sys_created_by', value: 'x' }),
      /check field mapping/,
    ],
    [
      'a state that is no choice',
      'state_mapping',
      async () => ({ target_table: 'incident', state: '42', ticket_state: 'open' }),
      /check state mapping/,
    ],
    [
      'a status mapping of nothing',
      'status_mapping',
      async () => ({ target_table: 'incident', values: 'state=2^EQ' }),
      /check status mapping/,
    ],
    [
      'a condition without a value',
      'condition',
      async () => ({ template: await shipped(), attribute: await attribute('name'), operator: 'contains' }),
      /check condition/,
    ],
  ]
  test.each(cases)('%s', async (_name, table, values, rule) => {
    const answer = await world().instance.call('admin', 'POST', `/api/now/table/${full(table)}`, await values())
    expect([answer.status, answer.text]).toEqual([403, expect.stringMatching(rule)])
  })

  test('a second fallback', async () => {
    const { serviceNow, instance } = world()
    const first = await serviceNow.insert('admin', full('template'), {
      ...template,
      name: 'First fallback',
      active: 'true',
      fallback: 'true',
    })
    const second = await instance.call('admin', 'POST', `/api/now/table/${full('template')}`, {
      ...template,
      name: 'Second',
      active: 'true',
      fallback: 'true',
    })
    expect(second.status).toBe(403)
    await serviceNow.update('admin', full('template'), valueOf(first, 'sys_id'), { fallback: 'false', active: 'false' })
  })

  async function attribute(key: string): Promise<string> {
    const [row] = await world().serviceNow.find('admin', full('attribute'), `key=${key}`)
    return valueOf(row ?? {}, 'sys_id')
  }
})

test('broken Liquid costs one column, is marked on the mapping, and is forgotten when it is mended', async () => {
  const { serviceNow, incidentIo } = world()
  const mapping = await serviceNow.insert('admin', full('field_mapping'), {
    template: await shipped(),
    column: 'cause',
    value: '{{ incident.summary | shout }}',
  })
  const sysId = valueOf(mapping, 'sys_id')
  const incident = await incidentIo.declare({ name: 'Broken mapping', summary: 'loud' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Broken mapping', cause: '' })
  const ticket = await decidedTicket(world(), 'incident', incident.id)
  expect(valueOf(ticket, 'status')).toBe('in_sync')
  expect(valueOf(ticket, 'warnings')).toMatch(
    /^cause: left out, because its Liquid is broken: undefined filter: shout.* Correct the field mapping\.$/,
  )
  expect(valueOf(ticket, 'decision')).not.toContain('cause')
  await problemSaying('field_mapping', sysId, /^Bridge: Value: the Liquid is broken.*shout.*Correct the value\.$/)

  await serviceNow.update('admin', full('field_mapping'), sysId, { value: '{{ incident.sumary }}' })
  await incidentIo.change(incident.id, { name: 'Misspelt mapping' })
  await problemSaying('field_mapping', sysId, /there is no "incident\.sumary"/)

  await serviceNow.update('admin', full('field_mapping'), sysId, { value: '{{ incident.summary | upcase }}' })
  await incidentIo.change(incident.id, { name: 'Mended mapping' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Mended mapping', cause: 'LOUD' })
  await problemSaying('field_mapping', sysId, /^$/)
})

test('a template whose table is gone stops its own incidents and no others', async () => {
  const { serviceNow, incidentIo } = world()
  const moved = await serviceNow.insert('admin', full('template'), {
    ...template,
    name: 'Unreadable',
    target_table: 'core_company',
    active: 'true',
    order: '10',
  })
  expect(valueOf(moved, 'problem')).toMatch(/may not read "core_company"/)
  const [name] = await serviceNow.find('admin', full('attribute'), 'key=name')
  await serviceNow.insert('admin', full('condition'), {
    template: valueOf(moved, 'sys_id'),
    attribute: valueOf(name ?? {}, 'sys_id'),
    operator: 'starts_with',
    text: 'Company',
  })
  await serviceNow.update('admin', full('template'), await shipped(), { fallback: 'true' })
  const touched = await incidentIo.declare({ name: 'Company trouble' })
  const other = await incidentIo.declare({ name: 'Ordinary trouble' })
  expect(valueOf(await decidedTicket(world(), 'incident', touched.id), 'error')).toMatch(
    /template "Unreadable" cannot be used/,
  )
  await recordShowing(world(), 'incident', other.id, { short_description: 'Ordinary trouble' })
  await serviceNow.update('admin', full('template'), valueOf(moved, 'sys_id'), { active: 'false' })
  await serviceNow.update('admin', full('template'), await shipped(), { fallback: 'false' })
})

describe('states', () => {
  test('the shipped example writes state and resolution in one save, and a status that nobody mapped is left alone and shown', async () => {
    const { serviceNow, incidentIo } = world()
    const [closed] = await serviceNow.find('admin', full('status_mapping'), 'category=closed')
    await serviceNow.update('admin', full('status_mapping'), valueOf(closed ?? {}, 'sys_id'), { active: 'true' })
    const incident = await incidentIo.declare({ name: 'To be closed' })
    await recordShowing(world(), 'incident', incident.id, { short_description: 'To be closed', state: '1' })
    await incidentIo.change(incident.id, { status: 'Documenting' })
    await until('the decision to name the status', async () => {
      const decision = valueOf(await decidedTicket(world(), 'incident', incident.id), 'decision')
      return /Status "Documenting" \(learning\) has no status mapping for incident/.test(decision) ? decision : null
    })
    expect(valueOf((await recordOf(world(), 'incident', incident.id)) ?? {}, 'state')).toBe('1')
    await incidentIo.change(incident.id, { status: 'Closed' })
    await recordShowing(world(), 'incident', incident.id, {
      state: '6',
      close_code: 'Solution provided',
      close_notes: 'Closed in incident.io',
    })
    expect(valueOf(await decidedTicket(world(), 'incident', incident.id), 'warnings')).toBe('')
    await serviceNow.update('admin', full('status_mapping'), valueOf(closed ?? {}, 'sys_id'), { active: 'false' })
  })

  test('a move that incident.io does not allow is explained on the event', async () => {
    const { serviceNow, incidentIo } = world()
    const status = await until('the status to be in the catalogue', async () => {
      const [option] = await serviceNow.find('admin', full('option'), 'label=Investigating^attribute.key=status')
      return option ?? null
    })
    const [progress] = await serviceNow.find('admin', full('state_mapping'), 'target_table=incident^state=2')
    await serviceNow.update('admin', full('state_mapping'), valueOf(progress ?? {}, 'sys_id'), {
      incident_status: valueOf(status, 'sys_id'),
    })
    const incident = await incidentIo.declare({ name: 'Closed already', status: 'Closed' })
    const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Closed already' })
    await serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { state: '2' })
    await timelineItem(world(), incident.id, 'the new state', item => item.title.includes('In Progress'))
    const event = await until('the answer to be stored', async () => {
      const [row] = await serviceNow.find(
        'admin',
        full('outbound_event'),
        `type=state_changed^ticket.external_id=${incident.id}`,
      )
      return row !== undefined && valueOf(row, 'state') === 'sent' ? row : null
    })
    expect(valueOf(event, 'answer')).toMatch(
      /Incident status: refused\..*it reopens none\. Set the status in incident\.io, or choose another one under "Incident becomes"/,
    )
    expect((await incidentIo.incident(incident.id)).incident_status.category).toBe('closed')
  })
})

test("an agent's state that sets the incident's status is no work note, and a person's status is one line", async () => {
  const { serviceNow, incidentIo } = world()
  const fixing = await until('the status to be in the catalogue', async () => {
    const [option] = await serviceNow.find('admin', full('option'), 'label=Fixing^attribute.key=status')
    return option ?? null
  })
  const [progress] = await serviceNow.find('admin', full('state_mapping'), 'target_table=incident^state=2')
  const mapping = [full('state_mapping'), valueOf(progress ?? {}, 'sys_id')] as const
  await serviceNow.update('admin', ...mapping, { incident_status: valueOf(fixing, 'sys_id') })
  const incident = await incidentIo.declare({ name: 'Worked on' })
  const record = valueOf(
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Worked on' }),
    'sys_id',
  )
  await serviceNow.update('beth.anglin', 'incident', record, { state: '2' })
  await until('the status in incident.io', async () =>
    (await incidentIo.incident(incident.id)).incident_status.name === 'Fixing' ? true : null,
  )
  await settled(world())
  await incidentIo.change(incident.id, { status: 'Monitoring' })
  const notes = await until("the person's change", async () => {
    const entries = await serviceNow.find('admin', 'sys_journal_field', `element_id=${record}^element=work_notes`)
    return entries.length > 0 ? entries.map(entry => valueOf(entry, 'value')) : null
  })
  expect(notes).toEqual([
    expect.stringMatching(
      /^\S.* changed the status to Monitoring in incident\.io at \S+ \S+ UTC\nincident\.io update \w+$/,
    ),
  ])
  await serviceNow.update('admin', ...mapping, { incident_status: '' })
})

test("an agent's own close travels to incident.io, comes back as a status, and overwrites nothing", async () => {
  const { serviceNow, incidentIo } = world()
  const closedStatus = await until('the status to be in the catalogue', async () => {
    const [option] = await serviceNow.find('admin', full('option'), 'label=Closed^attribute.key=status')
    return option ?? null
  })
  const [resolved] = await serviceNow.find('admin', full('state_mapping'), 'target_table=incident^state=6')
  const [closed] = await serviceNow.find('admin', full('status_mapping'), 'category=closed^target_table=incident')
  const stateMapping = [full('state_mapping'), valueOf(resolved ?? {}, 'sys_id')] as const
  const statusMapping = [full('status_mapping'), valueOf(closed ?? {}, 'sys_id')] as const
  await serviceNow.update('admin', ...stateMapping, { incident_status: valueOf(closedStatus, 'sys_id') })
  await serviceNow.update('admin', ...statusMapping, { active: 'true' })
  const incident = await incidentIo.declare({ name: 'Rolled back' })
  const shown = await recordShowing(world(), 'incident', incident.id, { short_description: 'Rolled back' })
  const record = valueOf(shown, 'sys_id')
  await settled(world())
  const words = { state: '6', close_code: 'Resolved by change', close_notes: 'Rolled back, root cause in PRB' }
  await serviceNow.update('beth.anglin', 'incident', record, words)
  await until('the status in incident.io', async () =>
    (await incidentIo.incident(incident.id)).incident_status.name === 'Closed' ? true : null,
  )
  await settled(world())
  await incidentIo.change(incident.id, { summary: 'A later change' })
  await recordShowing(world(), 'incident', incident.id, { ...words })
  const ticket = await decidedTicket(world(), 'incident', incident.id)
  expect([valueOf(ticket, 'status'), valueOf(ticket, 'warnings')]).toEqual(['in_sync', ''])
  await serviceNow.update('admin', ...stateMapping, { incident_status: '' })
  await serviceNow.update('admin', ...statusMapping, { active: 'false' })
})

test('impact and urgency by the place of the severity', async () => {
  const { serviceNow, incidentIo } = world()
  const value = '{% if incident.severity.from_top %}{{ incident.severity.from_top | at_most: 3 }}{% endif %}'
  const own = await serviceNow.insert('admin', full('template'), { ...template, active: 'true', order: '1' })
  for (const column of ['impact', 'urgency'])
    await serviceNow.insert('admin', full('field_mapping'), { template: valueOf(own, 'sys_id'), column, value })
  const incident = await incidentIo.declare({ name: 'Very bad', severity: 'Critical' })
  await recordShowing(world(), 'incident', incident.id, { impact: '1', urgency: '1', priority: '1' })
  await incidentIo.change(incident.id, { severity: 'Minor' })
  await recordShowing(world(), 'incident', incident.id, { impact: '3', urgency: '3', priority: '5' })
  await serviceNow.update('admin', full('template'), valueOf(own, 'sys_id'), { active: 'false' })
  await settled(world())
})

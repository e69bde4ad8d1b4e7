/** What an update writes over what people did in ServiceNow: the built app, with documents as the bridge makes them. */
import { parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import { severities } from '../../bridge/mapping/samples.ts'
import { events, map, templateId } from '../tickets.ts'
import { MergeWorld, status, team } from './merge-world.ts'

let world: MergeWorld
beforeEach(() => {
  world = new MergeWorld()
})

const byBeth = { state: '6', close_code: 'Resolved by change', close_notes: 'Rolled back, root cause in PRB' }

describe('a record that an agent closed', () => {
  test('stays as the agent left it when the incident is closed later', () => {
    world.switchOn('closed')
    world.change()
    world.edit(byBeth)
    world.edit({ state: '7' })
    world.change({ status: status.closed })
    expect(world.record()).toMatchObject({ ...byBeth, state: '7', active: '0' })
    expect(world.warnings()).toContain(
      'state: stays Closed, because a record that is not active any more is not moved.',
    )
    expect(world.warnings()).toContain('It was changed in ServiceNow by Beth Anglin.')
  })

  test('is not written at all when the status is the one that its own state set', () => {
    world.switchOn('closed')
    world.stateSets(status.closed, '6', '7')
    world.change()
    world.edit(byBeth)
    const before = world.record()
    world.change({ status: status.closed })
    expect(world.record()).toEqual(before)
    expect(world.warnings()).toBe('')
    expect(world.ticket()['status']).toBe('in_sync')
  })

  test('is not written when the status comes back before the state was noted', () => {
    world.switchOn('closed')
    world.stateSets(status.closed, '6', '7')
    world.change()
    world.instance.change('beth.anglin', 'incident', world.ticket()['target'] ?? '', byBeth)
    const before = world.record()
    world.change({ status: status.closed })
    expect(world.record()).toEqual(before)
  })

  test('is written by any other new status', () => {
    world.switchOn('live', { values: 'state=2^EQ' })
    world.stateSets(status.closed, '6')
    world.change({ status: status.documenting })
    world.edit(byBeth)
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('2')
    expect(world.warnings()).toContain(
      'state: changed in ServiceNow by Beth Anglin. The new value of incident.io, "2", replaced it.',
    )
  })

  test('that was moved on quickly is not set back by the late answer', () => {
    world.switchOn('live', { values: 'state=2^EQ' })
    world.instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'incident',
      category: 'learning',
      values: 'state=1^EQ',
      active: 'true',
    })
    world.switchOn('closed', { values: 'state=3^hold_reason=1^EQ' })
    world.stateSets(status.fixing, '2')
    world.stateSets(status.closed, '3')
    world.change({ status: status.documenting })
    world.edit({ state: '2' })
    world.edit({ state: '3', hold_reason: '1' })
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('3')
    world.change({ status: status.closed })
    expect(world.record()['state']).toBe('3')
  })

  test('is no echo of a state that the sync wrote itself', () => {
    world.switchOn('closed', { values: 'state=6^close_code=Solution provided^close_notes=Closed in incident.io^EQ' })
    world.switchOn('live', { values: 'state=2^EQ' })
    world.stateSets(status.fixing, '2')
    world.change({ status: status.investigating })
    world.change({ status: status.closed })
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('2')
  })

  test('Canceled stays, and a line says so', () => {
    world.switchOn('closed')
    world.change()
    world.edit({ state: '8', close_code: 'Duplicate', close_notes: 'See INC0010002' })
    world.change({ status: status.closed })
    expect(world.record()).toMatchObject({ state: '8', close_code: 'Duplicate' })
    expect(world.warnings()).toContain('state: stays Canceled')
    expect(world.warnings().split('\n')).toHaveLength(1)
  })

  test('Closed stays when the incident is reopened: ServiceNow never reopens it, and a work note says so once', () => {
    world.switchOn('closed')
    world.switchOn('live')
    world.change()
    world.change({ status: status.closed })
    world.edit({ state: '7' })
    world.change({ summary: 'More' })
    world.change({ status: status.fixing })
    world.change({ name: 'Renamed' })
    expect(world.record()).toMatchObject({ state: '7', short_description: 'Renamed' })
    expect(world.warnings()).toContain('state: stays Closed, because ServiceNow does not reopen it.')
    expect(world.notes().filter(note => note.includes('was reopened in incident.io'))).toHaveLength(1)
    world.instance.settle()
    expect(events(world.instance, 'work_note').filter(({ state }) => state !== 'not_needed')).toEqual([])
  })
})

describe('of the status mappings only Closed is on', () => {
  test('a record that was worked on meanwhile is resolved again', () => {
    world.switchOn('closed')
    world.change()
    world.change({ status: status.closed })
    expect(world.record()['state']).toBe('6')
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('6')
    world.edit({ state: '2' })
    world.change({ status: status.closed })
    expect(world.record()).toMatchObject({ state: '6', close_code: 'Solution provided' })
    expect(world.warnings()).toContain('changed in ServiceNow by Beth Anglin')
  })
})

describe('a task that is not active', () => {
  const tableOf = (): void => {
    const template = templateId(world.instance, 'Incident')
    world.instance.change('admin', 'x_iio_sync_template', template, {
      target_table: 'task',
      static_values: 'state=1^EQ',
    })
    world.instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'task',
      category: 'closed',
      values: 'state=3^EQ',
      active: 'true',
    })
    world.instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'task',
      category: 'live',
      values: 'state=2^EQ',
      active: 'true',
    })
  }

  test('is reopened when the incident was closed and reopened since', () => {
    tableOf()
    world.change()
    world.change({ status: status.closed })
    expect(world.record()['state']).toBe('3')
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('2')
  })

  test('is not reopened by a new status of an incident that was open all the time', () => {
    tableOf()
    world.change({ status: status.documenting })
    world.edit({ state: '3' })
    world.instance.poke('task', world.ticket()['target'] ?? '', { active: 'false' })
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('3')
    expect(world.warnings()).toContain('state: stays Closed Complete')
  })
})

describe('an emptied value', () => {
  test('gives way to the static value of the template, as for a new record', () => {
    map(world.instance, 'Incident', {
      column: 'impact',
      value: "{% if incident.severity.name == 'Critical' %}1{% endif %}",
    })
    world.change({ severity: severities.critical })
    expect(world.record()).toMatchObject({ impact: '1', priority: '2' })
    world.change({ severity: severities.minor })
    expect(world.record()).toMatchObject({ impact: '2', priority: '3' })
  })

  test('gives way to the constant default of the column', () => {
    map(world.instance, 'Incident', {
      column: 'category',
      value: '{% if incident.severity.rank == 3 %}network{% endif %}',
    })
    world.change({ severity: severities.critical })
    world.change({ severity: severities.minor })
    expect(world.record()['category']).toBe('inquiry')
  })

  test('leaves what a person wrote', () => {
    map(world.instance, 'Incident', {
      column: 'category',
      value: '{% if incident.severity.rank == 3 %}network{% endif %}',
    })
    world.change({ severity: severities.critical })
    world.edit({ category: 'software' })
    world.change({ severity: severities.minor })
    expect(world.record()['category']).toBe('software')
  })

  test('stays when a data policy needs it, and everything else is written', () => {
    map(world.instance, 'Incident', {
      column: 'close_notes',
      value: '{% if incident.severity.rank == 3 %}Solved{% endif %}',
    })
    map(world.instance, 'Incident', { column: 'close_code', value: 'Solution provided' })
    world.change({ severity: severities.critical })
    world.edit({ state: '6' })
    world.change({ severity: severities.minor, name: 'Renamed' })
    expect(world.record()).toMatchObject({ close_notes: 'Solved', short_description: 'Renamed' })
    expect(world.ticket()).toMatchObject({ status: 'in_sync' })
    expect(world.warnings()).toContain('close_notes: incident.io has no value any more. The old one stays')
  })
})

describe('the assignment group', () => {
  beforeEach(() => world.mapTeam())

  test('is emptied with the team, and a group that a person chose meanwhile stays', () => {
    world.change(team('Service Desk'))
    expect(world.record()['assignment_group']).toBe(world.group('Service Desk'))
    world.change(team(''))
    expect(world.record()['assignment_group']).toBe('')
    world.edit({ assignment_group: world.group('Network') })
    world.change(team('Service Desk'))
    expect(world.record()['assignment_group']).toBe(world.group('Network'))
    expect(world.warnings()).toContain(
      'assignment_group: changed in ServiceNow by Beth Anglin, and that value stays. incident.io has "Service Desk".',
    )
  })

  test('a person chose stays also when the platform wrote on the record since', () => {
    world.change(team('Service Desk'))
    world.edit({ assignment_group: world.group('Network') })
    world.instance.poke('incident', world.ticket()['target'] ?? '', { sys_updated_by: 'system' })
    world.change(team('Database'))
    expect(world.record()['assignment_group']).toBe(world.group('Network'))
  })

  test('follows incident.io where the mapping says so, and the line ends when the values agree', () => {
    const [mapping] = world.instance.rows('x_iio_sync_field_mapping', { column: 'assignment_group' })
    world.instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { on_edit: 'incident_io' })
    world.change(team('Service Desk'))
    world.edit({ assignment_group: world.group('Network') })
    world.change(team('Database'))
    expect(world.record()['assignment_group']).toBe(world.group('Database'))
    expect(world.warnings()).toContain('replaced it')
    world.change({ name: 'Another name' })
    expect(world.warnings()).toBe('')
  })

  test('is written over by "Try again", which forgets what it knew of a column with a warning', () => {
    world.change(team('Service Desk'))
    world.edit({ assignment_group: world.group('Network') })
    world.change(team('Database'))
    expect(world.record()['assignment_group']).toBe(world.group('Network'))
    world.instance.press('Try again', world.ticket())
    expect(world.record()['assignment_group']).toBe(world.group('Database'))
    expect(world.warnings()).toBe('')
  })

  test('another group of the same name is no change', () => {
    world.change(team('Service Desk'))
    const before = world.record()['assignment_group']
    world.instance.poke('sys_user_group', world.group('Service Desk'), { name: 'Service Desk (old)' })
    world.instance.create('admin', 'sys_user_group', { name: 'Service Desk' })
    world.change({ name: 'Another name' })
    expect(world.record()['assignment_group']).toBe(before)
  })

  test('and its member are written together or not at all', () => {
    map(world.instance, 'Incident', {
      column: 'assigned_to',
      value: '{{ incident.creator.email }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'email',
    })
    world.change({ ...team('Service Desk'), creator: { name: 'Beth', email: 'beth.anglin@example.com' } })
    world.edit({ assigned_to: world.instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'] ?? '' })
    world.change(team('Database'))
    expect(world.record()['assignment_group']).toBe(world.group('Service Desk'))
  })
})

describe('a choice that depends on another one', () => {
  const category = {
    column: 'category',
    value: '{% if incident.severity.rank == 3 %}network{% else %}software{% endif %}',
  }
  const subcategory = {
    column: 'subcategory',
    value: '{% if incident.severity.rank == 3 %}dns{% else %}email{% endif %}',
  }

  test.each([
    ['stays with it where the value of a person stays', 'person', { category: 'network', subcategory: 'wireless' }],
    ['is written with it where incident.io wins', 'incident_io', { category: 'software', subcategory: 'email' }],
  ])('%s', (_what, on_edit, expected) => {
    map(world.instance, 'Incident', category)
    map(world.instance, 'Incident', { ...subcategory, on_edit })
    world.change({ severity: severities.critical })
    expect(world.record()).toMatchObject({ category: 'network', subcategory: 'dns' })
    world.edit({ subcategory: 'wireless' })
    world.change({ severity: severities.minor })
    expect(world.record()).toMatchObject(expected)
  })
})

test('what the platform cut is no edit: the next value is written, without a line about a person', () => {
  world.change({ name: 'x'.repeat(190) })
  expect(world.record()['short_description']).toHaveLength(160)
  world.change({ name: 'short' })
  expect(world.record()['short_description']).toBe('short')
  expect(world.warnings()).toBe('')
})

test('an edit of the mapping never beats the edit of a person', () => {
  world.change()
  world.edit({ short_description: 'By Beth' })
  const [mapping] = world.instance
    .rows('x_iio_sync_field_mapping', { column: 'short_description' })
    .filter(({ template }) => template === templateId(world.instance, 'Incident'))
  world.instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', {
    value: '[{{ incident.name }}]',
  })
  world.change({ summary: 'Something else' })
  expect(world.record()['short_description']).toBe('By Beth')
  expect(world.record()['description']).toContain('Something else')
  expect(world.warnings()).toContain('short_description: changed in ServiceNow by Beth Anglin, and that value stays.')
})

test('what is remembered belongs to one record: a new one starts afresh', () => {
  world.change()
  world.edit({ short_description: 'By Beth' })
  world.instance.press('Unlink', world.ticket())
  world.instance.press('Try again', world.ticket())
  expect(world.record()['short_description']).toBe('Payments are slow')
  expect(parseMemory(world.ticket()['applied_values'] ?? '').bases.get('short_description')?.editedBy).toBeNull()
})

test('no edit made in ServiceNow comes back as a write to the same record', () => {
  world.switchOn('closed')
  world.switchOn('live')
  world.stateSets(status.closed, '6', '7')
  world.stateSets(status.fixing, '2')
  world.change({ status: status.investigating })
  world.edit({ state: '2', urgency: '1', description: 'By Beth' })
  const worked = world.record()
  world.change({ status: status.fixing })
  expect(world.record()).toEqual(worked)
  world.edit(byBeth)
  const resolved = world.record()
  world.change({ status: status.closed })
  expect(world.record()).toEqual(resolved)
  world.edit({ state: '7' })
  const closed = world.record()
  world.change({})
  expect(world.record()).toEqual(closed)
})

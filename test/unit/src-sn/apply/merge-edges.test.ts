/** The merge at its edges: what runs late, breaks off, or is configured in another way. The built app, with documents as the bridge makes them. */
import { severities } from '../../bridge/mapping/samples.ts'
import { addressOf, map } from '../tickets.ts'
import { MergeWorld, status, team } from './merge-world.ts'

let world: MergeWorld
beforeEach(() => {
  world = new MergeWorld()
})

describe('a record that was closed after the incident', () => {
  test('is said to stay when the incident is reopened, though nothing came from incident.io in between', () => {
    world.switchOn('closed')
    world.switchOn('live')
    world.change()
    world.change({ status: status.closed })
    world.edit({ state: '7' })
    world.change({ status: status.fixing })
    expect(world.record()['state']).toBe('7')
    expect(world.warnings()).toContain('state: stays Closed, because ServiceNow does not reopen it.')
    expect(world.notes().filter(note => note.includes('was reopened in incident.io'))).toHaveLength(1)
  })
})

describe('a run that broke off after it made the record', () => {
  test('leaves a record whose values are the sync\u2019s own', () => {
    world.mapTeam()
    world.change(team('Service Desk'))
    const made = world.ticket()
    world.instance.poke('x_iio_sync_ticket', made['sys_id'] ?? '', {
      target: '',
      target_table: '',
      record_url: '',
      number: '',
      applied_values: '',
      status: 'pending',
    })
    world.instance.advance(600)
    world.change(team('Database'))
    expect(world.ticket()['target']).toBe(made['target'])
    expect(world.record()['assignment_group']).toBe(world.group('Database'))
    expect(world.warnings()).toBe('')
  })
})

describe('an edit that nobody noted yet', () => {
  test('is still a person\u2019s after a run that could not work the column out', () => {
    world.mapTeam()
    world.change(team('Service Desk'))
    world.write({ assignment_group: world.group('Network') })
    world.change({ ...team('Nobody knows it'), name: 'Renamed' })
    world.instance.settle()
    expect(world.record()['short_description']).toBe('Renamed')
    world.change(team('Database'))
    expect(world.record()['assignment_group']).toBe(world.group('Network'))
  })
})

test('"Try again" writes incident.io\u2019s value on an adopted record as well', () => {
  world.mapTeam()
  const made = world.instance.create('admin', 'incident', {
    short_description: 'By hand',
    assignment_group: world.group('Network'),
  })
  world.incident = {
    ...world.incident,
    ...team('Database'),
    externalIssueReference: {
      provider: 'service_now',
      issueName: '',
      issuePermalink: addressOf(made.result['sys_id'] ?? ''),
    },
  }
  world.change()
  world.instance.press('Adopt this record', world.ticket())
  expect(world.ticket()['target']).toBe(made.result['sys_id'])
  expect(world.record()['assignment_group']).toBe(world.group('Network'))
  world.instance.press('Try again', world.ticket())
  expect(world.record()['assignment_group']).toBe(world.group('Database'))
  expect(world.warnings()).not.toContain('assignment_group')
})

test('a column that is added to a status mapping does not take the state of a person back', () => {
  world.switchOn('live', { values: 'state=2^EQ' })
  world.change({ status: status.fixing })
  world.edit({ state: '3', hold_reason: '1' })
  world.switchOn('live', { values: 'state=2^urgency=1^EQ' })
  world.change({ summary: 'Something else' })
  expect(world.record()['state']).toBe('3')
})

test('a choice is not written below one that a person chose', () => {
  map(world.instance, 'Incident', { column: 'category', value: 'network', on_edit: 'person' })
  map(world.instance, 'Incident', {
    column: 'subcategory',
    value: '{% if incident.severity.rank == 3 %}dns{% else %}wireless{% endif %}',
    on_edit: 'person',
  })
  world.change({ severity: severities.critical })
  world.edit({ category: 'software' })
  const before = world.record()['subcategory']
  world.change({ severity: severities.minor })
  expect(world.record()).toMatchObject({ category: 'software', subcategory: before })
  const line = 'subcategory: stays as it is, because a column that is written together with it keeps another value.'
  expect(world.warnings().split('\n')).toEqual([
    'category: changed in ServiceNow by Beth Anglin, and that value stays. incident.io has "network".',
    `${line} incident.io has "wireless".`,
  ])
})

test('a group that is written at the creation alone does not hold its assignee back', () => {
  world.mapTeam({ write: 'create' })
  map(world.instance, 'Incident', {
    column: 'assigned_to',
    value: '{{ incident.creator.email }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  })
  world.change({ ...team('Service Desk'), creator: { name: 'Beth', email: 'beth.anglin@example.com' } })
  world.change({ creator: { name: 'Abel', email: 'abel.tuter@example.com' } })
  expect(world.record()['assigned_to']).toBe(
    world.instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'],
  )
  expect(world.warnings()).toBe('')
})

test('a field mapping is no part of a status mapping that sets the same value for another status', () => {
  world.switchOn('closed', { values: 'state=6^close_code=Solution provided^close_notes=Closed^urgency=3^EQ' })
  world.stateSets(status.fixing, '2')
  map(world.instance, 'Incident', {
    column: 'urgency',
    value: '{% if incident.severity.rank == 3 %}1{% else %}3{% endif %}',
  })
  world.change({ severity: severities.critical })
  world.edit({ state: '2' })
  world.change({ status: status.fixing })
  world.change({ severity: severities.minor })
  expect(world.record()['urgency']).toBe('3')
})

test('a note that a status mapping writes is written again when the incident is closed again', () => {
  world.switchOn('closed', { values: 'state=6^close_code=Solution provided^close_notes=Closed^work_notes=Over^EQ' })
  world.switchOn('live', { values: 'state=2^EQ' })
  world.change({ status: status.fixing })
  world.change({ status: status.closed })
  world.instance.settle()
  world.change({ status: status.fixing })
  world.instance.settle()
  world.change({ status: status.closed })
  expect(world.notes().filter(note => note === 'Over')).toHaveLength(2)
})

test('a template that says nothing in between says the same once more', () => {
  map(world.instance, 'Incident', {
    column: 'work_notes',
    value: "{% if incident.status.name == 'Closed' %}Over{% endif %}",
  })
  world.change({ status: status.fixing })
  world.change({ status: status.closed })
  world.instance.settle()
  world.change({ status: status.fixing })
  world.change({ status: status.closed })
  expect(world.notes().filter(note => note === 'Over')).toHaveLength(2)
})

test('a lookup that searches another column counts where nobody changed the record', () => {
  world.mapTeam()
  world.instance.poke('sys_user_group', world.group('Network'), { email: 'Service Desk' })
  world.change(team('Service Desk'))
  const [mapping] = world.instance.rows('x_iio_sync_field_mapping', { column: 'assignment_group' })
  world.instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { lookup_column: 'email' })
  world.change({ summary: 'Something else' })
  expect(world.record()['assignment_group']).toBe(world.group('Network'))
})

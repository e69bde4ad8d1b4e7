/** What an update writes over what people did in ServiceNow: the built app, with documents as the bridge makes them. */
import type { Incident } from '../../../../bridge/mapping/types.ts'
import { parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { anIncident, severities } from '../../bridge/mapping/samples.ts'
import { syncIncident } from '../bridge-side.ts'
import { attribute, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { events, map, templateId } from '../tickets.ts'

let instance: AppInstance
let incident: Incident
beforeEach(() => {
  instance = createAppInstance()
  incident = anIncident()
})

const status = {
  investigating: { id: 'STATUS_INVESTIGATING', name: 'Investigating', rank: 2, category: 'live' },
  fixing: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3, category: 'live' },
  documenting: { id: 'STATUS_DOCUMENTING', name: 'Documenting', rank: 5, category: 'learning' },
  closed: { id: 'STATUS_CLOSED', name: 'Closed', rank: 9, category: 'closed' },
}

let second = 0
/** incident.io has the incident in another version, and the bridge runs it. */
function change(changes: Partial<Incident> = {}): void {
  second += 1
  const updatedAt = `2026-11-22T03:${String(10 + Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000000Z`
  incident = { ...incident, ...changes, updatedAt }
  syncIncident(instance, incident)
}

const ticket = (): Row => instance.rows('x_iio_sync_ticket', { external_id: incident.id })[0] ?? {}
const record = (): Row => instance.row(ticket()['target_table'] ?? '', ticket()['target'] ?? '')
const edit = (values: Row, user = 'beth.anglin'): void => {
  const answer = instance.change(user, ticket()['target_table'] ?? '', ticket()['target'] ?? '', values)
  expect(answer.status).toBe(200)
  instance.settle()
}
const warnings = (): string => ticket()['warnings'] ?? ''
const notes = (): string[] =>
  instance
    .rows('sys_journal_field', { element_id: ticket()['target'] ?? '', element: 'work_notes' })
    .map(one => one['value'] ?? '')

function switchOn(category: 'closed' | 'live', changes: Row = {}): void {
  const [mapping] = instance.rows('x_iio_sync_status_mapping', { category })
  instance.change('admin', 'x_iio_sync_status_mapping', mapping?.['sys_id'] ?? '', { active: 'true', ...changes })
}

/** "Incident becomes" of the states of incident. */
function stateSets(wanted: { readonly id: string; readonly name: string }, ...states: string[]): void {
  const key = attribute(instance, { key: 'status', label: 'Status', kind: 'option' })
  const incident_status = option(instance, { attribute: key, external_id: wanted.id, label: wanted.name })
  for (const state of states) {
    const [mapping] = instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state })
    instance.change('admin', 'x_iio_sync_state_mapping', mapping?.['sys_id'] ?? '', { incident_status })
  }
}

const byBeth = { state: '6', close_code: 'Resolved by change', close_notes: 'Rolled back, root cause in PRB' }

describe('a record that an agent closed', () => {
  test('stays as the agent left it when the incident is closed later', () => {
    switchOn('closed')
    change()
    edit(byBeth)
    edit({ state: '7' })
    change({ status: status.closed })
    expect(record()).toMatchObject({ ...byBeth, state: '7', active: '0' })
    expect(warnings()).toContain('state: stays Closed, because a record that is not active any more is not moved.')
    expect(warnings()).toContain('It was changed in ServiceNow by Beth Anglin.')
  })

  test('is not written at all when the status is the one that its own state set', () => {
    switchOn('closed')
    stateSets(status.closed, '6', '7')
    change()
    edit(byBeth)
    const before = record()
    change({ status: status.closed })
    expect(record()).toEqual(before)
    expect(warnings()).toBe('')
    expect(ticket()['status']).toBe('in_sync')
  })

  test('is not written when the status comes back before the state was noted', () => {
    switchOn('closed')
    stateSets(status.closed, '6', '7')
    change()
    instance.change('beth.anglin', 'incident', ticket()['target'] ?? '', byBeth)
    const before = record()
    change({ status: status.closed })
    expect(record()).toEqual(before)
  })

  test('is written by any other new status', () => {
    switchOn('live', { values: 'state=2^EQ' })
    stateSets(status.closed, '6')
    change({ status: status.documenting })
    edit(byBeth)
    change({ status: status.fixing })
    expect(record()['state']).toBe('2')
    expect(warnings()).toContain(
      'state: changed in ServiceNow by Beth Anglin. The new value of incident.io, "2", replaced it.',
    )
  })

  test('is no echo of a state that the sync wrote itself', () => {
    switchOn('closed', { values: 'state=6^close_code=Solution provided^close_notes=Closed in incident.io^EQ' })
    switchOn('live', { values: 'state=2^EQ' })
    stateSets(status.fixing, '2')
    change({ status: status.investigating })
    change({ status: status.closed })
    change({ status: status.fixing })
    expect(record()['state']).toBe('2')
  })

  test('Canceled stays, and a line says so', () => {
    switchOn('closed')
    change()
    edit({ state: '8', close_code: 'Duplicate', close_notes: 'See INC0010002' })
    change({ status: status.closed })
    expect(record()).toMatchObject({ state: '8', close_code: 'Duplicate' })
    expect(warnings()).toContain('state: stays Canceled')
    expect(warnings().split('\n')).toHaveLength(1)
  })

  test('Closed stays when the incident is reopened: ServiceNow never reopens it, and a work note says so once', () => {
    switchOn('closed')
    switchOn('live')
    change()
    change({ status: status.closed })
    edit({ state: '7' })
    change({ summary: 'More' })
    change({ status: status.fixing })
    change({ name: 'Renamed' })
    expect(record()).toMatchObject({ state: '7', short_description: 'Renamed' })
    expect(warnings()).toContain('state: stays Closed, because ServiceNow does not reopen it.')
    expect(notes().filter(note => note.includes('was reopened in incident.io'))).toHaveLength(1)
    instance.settle()
    expect(events(instance, 'work_note').filter(({ state }) => state !== 'not_needed')).toEqual([])
  })
})

describe('of the status mappings only Closed is on', () => {
  test('a record that was worked on meanwhile is resolved again', () => {
    switchOn('closed')
    change()
    change({ status: status.closed })
    expect(record()['state']).toBe('6')
    change({ status: status.fixing })
    expect(record()['state']).toBe('6')
    edit({ state: '2' })
    change({ status: status.closed })
    expect(record()).toMatchObject({ state: '6', close_code: 'Solution provided' })
    expect(warnings()).toContain('changed in ServiceNow by Beth Anglin')
  })
})

describe('a task that is not active', () => {
  const tableOf = (): void => {
    const template = templateId(instance, 'Incident')
    instance.change('admin', 'x_iio_sync_template', template, { target_table: 'task', static_values: 'state=1^EQ' })
    instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'task',
      category: 'closed',
      values: 'state=3^EQ',
      active: 'true',
    })
    instance.create('admin', 'x_iio_sync_status_mapping', {
      target_table: 'task',
      category: 'live',
      values: 'state=2^EQ',
      active: 'true',
    })
  }

  test('is reopened when the incident was closed and reopened since', () => {
    tableOf()
    change()
    change({ status: status.closed })
    expect(record()['state']).toBe('3')
    change({ status: status.fixing })
    expect(record()['state']).toBe('2')
  })

  test('is not reopened by a new status of an incident that was open all the time', () => {
    tableOf()
    change({ status: status.documenting })
    edit({ state: '3' })
    instance.poke('task', ticket()['target'] ?? '', { active: 'false' })
    change({ status: status.fixing })
    expect(record()['state']).toBe('3')
    expect(warnings()).toContain('state: stays Closed Complete')
  })
})

describe('an emptied value', () => {
  test('gives way to the static value of the template, as for a new record', () => {
    map(instance, 'Incident', {
      column: 'impact',
      value: "{% if incident.severity.name == 'Critical' %}1{% endif %}",
    })
    change({ severity: severities.critical })
    expect(record()).toMatchObject({ impact: '1', priority: '2' })
    change({ severity: severities.minor })
    expect(record()).toMatchObject({ impact: '2', priority: '3' })
  })

  test('gives way to the constant default of the column', () => {
    map(instance, 'Incident', { column: 'category', value: '{% if incident.severity.rank == 3 %}network{% endif %}' })
    change({ severity: severities.critical })
    change({ severity: severities.minor })
    expect(record()['category']).toBe('inquiry')
  })

  test('leaves what a person wrote', () => {
    map(instance, 'Incident', { column: 'category', value: '{% if incident.severity.rank == 3 %}network{% endif %}' })
    change({ severity: severities.critical })
    edit({ category: 'software' })
    change({ severity: severities.minor })
    expect(record()['category']).toBe('software')
  })

  test('stays when a data policy needs it, and everything else is written', () => {
    map(instance, 'Incident', { column: 'close_notes', value: '{% if incident.severity.rank == 3 %}Solved{% endif %}' })
    map(instance, 'Incident', { column: 'close_code', value: 'Solution provided' })
    change({ severity: severities.critical })
    edit({ state: '6' })
    change({ severity: severities.minor, name: 'Renamed' })
    expect(record()).toMatchObject({ close_notes: 'Solved', short_description: 'Renamed' })
    expect(ticket()).toMatchObject({ status: 'in_sync' })
    expect(warnings()).toContain('close_notes: incident.io has no value any more. The old one stays')
  })
})

describe('the assignment group', () => {
  const team = (name: string): Partial<Incident> => ({
    customFields:
      name === '' ? [] : [{ id: 'CF_TEAM', name: 'Affected team', fieldType: 'text', optionIds: [], values: [name] }],
  })
  const group = (name: string): string => instance.rows('sys_user_group', { name })[0]?.['sys_id'] ?? ''

  beforeEach(() => {
    attribute(instance, { key: 'custom_field:CF_TEAM', label: 'Affected team', kind: 'text' })
    map(instance, 'Incident', {
      column: 'assignment_group',
      value: "{{ custom_fields['Affected team'] }}",
      kind: 'lookup',
      lookup_table: 'sys_user_group',
      lookup_column: 'name',
    })
  })

  test('is emptied with the team, and a group that a person chose meanwhile stays', () => {
    change(team('Service Desk'))
    expect(record()['assignment_group']).toBe(group('Service Desk'))
    change(team(''))
    expect(record()['assignment_group']).toBe('')
    edit({ assignment_group: group('Network') })
    change(team('Service Desk'))
    expect(record()['assignment_group']).toBe(group('Network'))
    expect(warnings()).toContain(
      'assignment_group: changed in ServiceNow by Beth Anglin, and that value stays. incident.io has "Service Desk".',
    )
  })

  test('a person chose stays also when the platform wrote on the record since', () => {
    change(team('Service Desk'))
    edit({ assignment_group: group('Network') })
    instance.poke('incident', ticket()['target'] ?? '', { sys_updated_by: 'system' })
    change(team('Database'))
    expect(record()['assignment_group']).toBe(group('Network'))
  })

  test('follows incident.io where the mapping says so, and the line ends when the values agree', () => {
    const [mapping] = instance.rows('x_iio_sync_field_mapping', { column: 'assignment_group' })
    instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { on_edit: 'incident_io' })
    change(team('Service Desk'))
    edit({ assignment_group: group('Network') })
    change(team('Database'))
    expect(record()['assignment_group']).toBe(group('Database'))
    expect(warnings()).toContain('replaced it')
    change({ name: 'Another name' })
    expect(warnings()).toBe('')
  })

  test('is written over by "Try again", which forgets what it knew of a column with a warning', () => {
    change(team('Service Desk'))
    edit({ assignment_group: group('Network') })
    change(team('Database'))
    expect(record()['assignment_group']).toBe(group('Network'))
    instance.press('Try again', ticket())
    expect(record()['assignment_group']).toBe(group('Database'))
    expect(warnings()).toBe('')
  })

  test('another group of the same name is no change', () => {
    change(team('Service Desk'))
    const before = record()['assignment_group']
    instance.poke('sys_user_group', group('Service Desk'), { name: 'Service Desk (old)' })
    instance.create('admin', 'sys_user_group', { name: 'Service Desk' })
    change({ name: 'Another name' })
    expect(record()['assignment_group']).toBe(before)
  })

  test('and its member are written together or not at all', () => {
    map(instance, 'Incident', {
      column: 'assigned_to',
      value: '{{ incident.creator.email }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'email',
    })
    change({ ...team('Service Desk'), creator: { name: 'Beth', email: 'beth.anglin@example.com' } })
    edit({ assigned_to: instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'] ?? '' })
    change(team('Database'))
    expect(record()['assignment_group']).toBe(group('Service Desk'))
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
    map(instance, 'Incident', category)
    map(instance, 'Incident', { ...subcategory, on_edit })
    change({ severity: severities.critical })
    expect(record()).toMatchObject({ category: 'network', subcategory: 'dns' })
    edit({ subcategory: 'wireless' })
    change({ severity: severities.minor })
    expect(record()).toMatchObject(expected)
  })
})

test('what the platform cut is no edit: the next value is written, without a line about a person', () => {
  change({ name: 'x'.repeat(190) })
  expect(record()['short_description']).toHaveLength(160)
  change({ name: 'short' })
  expect(record()['short_description']).toBe('short')
  expect(warnings()).toBe('')
})

test('an edit of the mapping never beats the edit of a person', () => {
  change()
  edit({ short_description: 'By Beth' })
  const [mapping] = instance
    .rows('x_iio_sync_field_mapping', { column: 'short_description' })
    .filter(({ template }) => template === templateId(instance, 'Incident'))
  instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { value: '[{{ incident.name }}]' })
  change({ summary: 'Something else' })
  expect(record()['short_description']).toBe('By Beth')
  expect(record()['description']).toContain('Something else')
  expect(warnings()).toContain('short_description: changed in ServiceNow by Beth Anglin, and that value stays.')
})

test('what is remembered belongs to one record: a new one starts afresh', () => {
  change()
  edit({ short_description: 'By Beth' })
  instance.press('Unlink', ticket())
  instance.press('Try again', ticket())
  expect(record()['short_description']).toBe('Payments are slow')
  expect(parseMemory(ticket()['applied_values'] ?? '').bases.get('short_description')?.editedBy).toBeNull()
})

test('no edit made in ServiceNow comes back as a write to the same record', () => {
  switchOn('closed')
  switchOn('live')
  stateSets(status.closed, '6', '7')
  stateSets(status.fixing, '2')
  change({ status: status.investigating })
  edit({ state: '2', urgency: '1', description: 'By Beth' })
  const worked = record()
  change({ status: status.fixing })
  expect(record()).toEqual(worked)
  edit(byBeth)
  const resolved = record()
  change({ status: status.closed })
  expect(record()).toEqual(resolved)
  edit({ state: '7' })
  const closed = record()
  change({})
  expect(record()).toEqual(closed)
})

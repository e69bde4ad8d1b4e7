/** The merge at its edges: what runs late, breaks off, or is configured in another way. The built app, with documents as the bridge makes them. */
import type { Incident } from '../../../../bridge/mapping/types.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { anIncident, severities } from '../../bridge/mapping/samples.ts'
import { syncIncident } from '../bridge-side.ts'
import { attribute, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { addressOf, map } from '../tickets.ts'

let instance: AppInstance
let incident: Incident
beforeEach(() => {
  instance = createAppInstance()
  incident = anIncident()
})

const status = {
  fixing: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3, category: 'live' },
  closed: { id: 'STATUS_CLOSED', name: 'Closed', rank: 9, category: 'closed' },
}

let minute = 0
/** incident.io has the incident in another version, and the bridge runs it. */
function change(changes: Partial<Incident> = {}): void {
  minute += 1
  const updatedAt = `2026-11-22T03:${String(minute).padStart(2, '0')}:00.000000Z`
  incident = { ...incident, ...changes, updatedAt }
  syncIncident(instance, incident)
}

const ticket = (): Row => instance.rows('x_iio_sync_ticket', { external_id: incident.id })[0] ?? {}
const record = (): Row => instance.row(ticket()['target_table'] ?? '', ticket()['target'] ?? '')
const warnings = (): string => ticket()['warnings'] ?? ''
const write = (values: Row, user = 'beth.anglin'): void => {
  const { status: code } = instance.change(user, 'incident', ticket()['target'] ?? '', values)
  expect(code).toBe(200)
}
const edit = (values: Row): void => {
  write(values)
  instance.settle()
}
const notes = (): string[] =>
  instance
    .rows('sys_journal_field', { element_id: ticket()['target'] ?? '', element: 'work_notes' })
    .map(one => one['value'] ?? '')

function switchOn(category: 'closed' | 'live', changes: Row = {}): void {
  const [mapping] = instance.rows('x_iio_sync_status_mapping', { category })
  instance.change('admin', 'x_iio_sync_status_mapping', mapping?.['sys_id'] ?? '', { active: 'true', ...changes })
}

function stateSets(wanted: { readonly id: string; readonly name: string }, state: string): void {
  const key = attribute(instance, { key: 'status', label: 'Status', kind: 'option' })
  const incident_status = option(instance, { attribute: key, external_id: wanted.id, label: wanted.name })
  const [mapping] = instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state })
  instance.change('admin', 'x_iio_sync_state_mapping', mapping?.['sys_id'] ?? '', { incident_status })
}

const team = (name: string): Partial<Incident> => ({
  customFields:
    name === '' ? [] : [{ id: 'CF_TEAM', name: 'Affected team', fieldType: 'text', optionIds: [], values: [name] }],
})
const group = (name: string): string => instance.rows('sys_user_group', { name })[0]?.['sys_id'] ?? ''

function mapTeam(values: Row = {}): void {
  attribute(instance, { key: 'custom_field:CF_TEAM', label: 'Affected team', kind: 'text' })
  map(instance, 'Incident', {
    column: 'assignment_group',
    value: "{{ custom_fields['Affected team'] }}",
    kind: 'lookup',
    lookup_table: 'sys_user_group',
    lookup_column: 'name',
    ...values,
  })
}

describe('a record that was closed after the incident', () => {
  test('is said to stay when the incident is reopened, though nothing came from incident.io in between', () => {
    switchOn('closed')
    switchOn('live')
    change()
    change({ status: status.closed })
    edit({ state: '7' })
    change({ status: status.fixing })
    expect(record()['state']).toBe('7')
    expect(warnings()).toContain('state: stays Closed, because ServiceNow does not reopen it.')
    expect(notes().filter(note => note.includes('was reopened in incident.io'))).toHaveLength(1)
  })
})

describe('a run that broke off after it made the record', () => {
  test('leaves a record whose values are the sync\u2019s own', () => {
    mapTeam()
    change(team('Service Desk'))
    const made = ticket()
    instance.poke('x_iio_sync_ticket', made['sys_id'] ?? '', {
      target: '',
      target_table: '',
      record_url: '',
      number: '',
      applied_values: '',
      status: 'pending',
    })
    instance.advance(600)
    change(team('Database'))
    expect(ticket()['target']).toBe(made['target'])
    expect(record()['assignment_group']).toBe(group('Database'))
    expect(warnings()).toBe('')
  })
})

describe('an edit that nobody noted yet', () => {
  test('is still a person\u2019s after a run that could not work the column out', () => {
    mapTeam()
    change(team('Service Desk'))
    write({ assignment_group: group('Network') })
    change({ ...team('Nobody knows it'), name: 'Renamed' })
    instance.settle()
    expect(record()['short_description']).toBe('Renamed')
    change(team('Database'))
    expect(record()['assignment_group']).toBe(group('Network'))
  })
})

test('"Try again" writes incident.io\u2019s value on an adopted record as well', () => {
  mapTeam()
  const made = instance.create('admin', 'incident', {
    short_description: 'By hand',
    assignment_group: group('Network'),
  })
  incident = {
    ...incident,
    ...team('Database'),
    externalIssueReference: {
      provider: 'service_now',
      issueName: '',
      issuePermalink: addressOf(made.result['sys_id'] ?? ''),
    },
  }
  change()
  expect(ticket()['target']).toBe(made.result['sys_id'])
  expect(record()['assignment_group']).toBe(group('Network'))
  instance.press('Try again', ticket())
  expect(record()['assignment_group']).toBe(group('Database'))
  expect(warnings()).not.toContain('assignment_group')
})

test('a column that is added to a status mapping does not take the state of a person back', () => {
  switchOn('live', { values: 'state=2^EQ' })
  change({ status: status.fixing })
  edit({ state: '3', hold_reason: '1' })
  switchOn('live', { values: 'state=2^urgency=1^EQ' })
  change({ summary: 'Something else' })
  expect(record()['state']).toBe('3')
})

test('a choice is not written below one that a person chose', () => {
  map(instance, 'Incident', { column: 'category', value: 'network', on_edit: 'person' })
  map(instance, 'Incident', {
    column: 'subcategory',
    value: '{% if incident.severity.rank == 3 %}dns{% else %}wireless{% endif %}',
    on_edit: 'person',
  })
  change({ severity: severities.critical })
  edit({ category: 'software' })
  const before = record()['subcategory']
  change({ severity: severities.minor })
  expect(record()).toMatchObject({ category: 'software', subcategory: before })
})

test('a group that is written at the creation alone does not hold its assignee back', () => {
  mapTeam({ write: 'create' })
  map(instance, 'Incident', {
    column: 'assigned_to',
    value: '{{ incident.creator.email }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  })
  change({ ...team('Service Desk'), creator: { name: 'Beth', email: 'beth.anglin@example.com' } })
  change({ creator: { name: 'Abel', email: 'abel.tuter@example.com' } })
  expect(record()['assigned_to']).toBe(instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'])
  expect(warnings()).toBe('')
})

test('a field mapping is no part of a status mapping that sets the same value for another status', () => {
  switchOn('closed', { values: 'state=6^close_code=Solution provided^close_notes=Closed^urgency=3^EQ' })
  stateSets(status.fixing, '2')
  map(instance, 'Incident', {
    column: 'urgency',
    value: '{% if incident.severity.rank == 3 %}1{% else %}3{% endif %}',
  })
  change({ severity: severities.critical })
  edit({ state: '2' })
  change({ status: status.fixing })
  change({ severity: severities.minor })
  expect(record()['urgency']).toBe('3')
})

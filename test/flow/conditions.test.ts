/** Conditions of every kind decide real incidents and follow-ups. */
import { displayOf } from '../world/servicenow-end.ts'
import { conditionRows, everything } from './condition-rows.ts'
import type { ConditionWords } from './condition-rows.ts'
import { decidedTicket, withWorld } from './flow.ts'

const world = withWorld()
const { addTemplate, decidedBy, switchOff } = conditionRows(world)

beforeAll(async () => {
  await world().incidentIo.declare(everything)
})
afterEach(switchOff)

describe('a condition on', () => {
  const team = { attribute: 'Affected team', options: ['Payments'] }
  const withField = (name: string, value: unknown) => ({ custom_fields: { [name]: value } })

  test.each<[string, ConditionWords, Record<string, unknown>, Record<string, unknown>]>([
    [
      'severity, at least',
      { attribute: 'Severity', operator: 'at_least', options: ['Major'] },
      { severity: 'Critical' },
      { severity: 'Minor' },
    ],
    [
      'severity, at most',
      { attribute: 'Severity', operator: 'at_most', options: ['Minor'] },
      { severity: 'Minor' },
      { severity: 'Major' },
    ],
    [
      'severity, one of',
      { attribute: 'Severity', operator: 'is_one_of', options: ['Minor', 'Critical'] },
      { severity: 'Critical' },
      { severity: 'Major' },
    ],
    [
      'type',
      { attribute: 'Incident type', operator: 'is_one_of', options: ['Security'] },
      { incident_type: 'Security' },
      {},
    ],
    ['status', { attribute: 'Status', operator: 'not_one_of', options: ['Investigating'] }, { status: 'Fixing' }, {}],
    [
      'status category',
      { attribute: 'Status category', operator: 'is_one_of', options: ['Triage', 'Paused'] },
      { status: 'Triage' },
      { status: 'Fixing' },
    ],
    [
      'a single select, one of',
      { ...team, operator: 'is_one_of' },
      withField('Affected team', 'Payments'),
      withField('Affected team', 'Search'),
    ],
    [
      'a single select, none of',
      { ...team, operator: 'not_one_of' },
      withField('Affected team', 'Search'),
      withField('Affected team', 'Payments'),
    ],
    [
      'a multi select, contains',
      { attribute: 'Impacted services', operator: 'contains', options: ['Login'] },
      withField('Impacted services', ['Checkout', 'Login']),
      withField('Impacted services', ['Checkout']),
    ],
    [
      'a multi select, does not contain',
      { attribute: 'Impacted services', operator: 'not_contains', options: ['Login'] },
      withField('Impacted services', ['Checkout']),
      withField('Impacted services', ['Login']),
    ],
    [
      'a text field',
      { attribute: 'Customer impact', operator: 'contains', text: 'europe' },
      withField('Customer impact', 'All of Europe'),
      withField('Customer impact', 'Nobody'),
    ],
    [
      'a link field',
      { attribute: 'Runbook', operator: 'starts_with', text: 'https://run.' },
      withField('Runbook', 'https://run.example.com'),
      withField('Runbook', 'https://wiki.example.com'),
    ],
    [
      'a numeric field',
      { attribute: 'Customers affected', operator: 'at_least', text: '100' },
      withField('Customers affected', 250),
      withField('Customers affected', 99),
    ],
    [
      'a role',
      { attribute: 'Incident Lead', operator: 'is_one_of', text: 'ines wagner' },
      { roles: { 'Incident Lead': 'Ines Wagner' } },
      { roles: { 'Incident Lead': 'Tom Okafor' } },
    ],
    [
      'a role that nobody holds',
      { attribute: 'Communications Lead', operator: 'is_not_set' },
      {},
      { roles: { 'Communications Lead': 'Tom Okafor' } },
    ],
    ['mode', { attribute: 'Mode', operator: 'is_one_of', options: ['Retrospective'] }, { mode: 'retrospective' }, {}],
    [
      'name',
      { attribute: 'Name', operator: 'starts_with', text: 'sec:' },
      { name: 'SEC: a breach' },
      { name: 'a breach, SEC:' },
    ],
    ['summary', { attribute: 'Summary', operator: 'is_set' }, { summary: 'It is slow' }, {}],
  ])('%s decides', async (_title, words, matching, other) => {
    await addTemplate({}, [words])
    expect(await decidedBy(matching)).toBe('Probe')
    expect(await decidedBy(other)).toBe('')
  })

  test('visibility decides, where private incidents may leave', async () => {
    await world().instance.control.setProperty('x_iio_sync.private_incidents', 'true')
    await addTemplate({}, [{ attribute: 'Visibility', operator: 'is_one_of', options: ['Private'] }])
    expect(await decidedBy({ visibility: 'private' })).toBe('Probe')
    expect(await decidedBy({ visibility: 'public' })).toBe('')
    await world().instance.control.setProperty('x_iio_sync.private_incidents', 'false')
  })
})

test.each([
  ['all', ['', '', 'Probe']],
  ['any', ['Probe', 'Probe', 'Probe']],
])('match %s', async (match, decided) => {
  await addTemplate({ match }, [
    { attribute: 'Severity', operator: 'at_least', options: ['Critical'] },
    { attribute: 'Incident type', operator: 'is_one_of', options: ['Security'] },
  ])
  const cases = [
    { severity: 'Critical' },
    { incident_type: 'Security' },
    { severity: 'Critical', incident_type: 'Security' },
  ]
  expect([await decidedBy(cases[0] ?? {}), await decidedBy(cases[1] ?? {}), await decidedBy(cases[2] ?? {})]).toEqual(
    decided,
  )
  expect(await decidedBy({})).toBe('')
})

test('follow-ups: priority, labels, status and what their incident is', async () => {
  await addTemplate({ name: 'Parents' }, [{ attribute: 'Name', operator: 'starts_with', text: 'Parent' }])
  const parent = await world().incidentIo.declare({ name: 'Parent', severity: 'Critical' })
  const minor = await world().incidentIo.declare({ name: 'Parent too', severity: 'Minor' })
  // The run of the first follow-up brings its priority into the picker.
  await world().incidentIo.addFollowUp({ incident_id: parent.id, title: 'Seen first', priority: 'High' })
  await addTemplate({ name: 'Urgent', record_type: 'follow_up', target_table: 'task' }, [
    { attribute: 'Priority', operator: 'at_least', options: ['High'] },
    { attribute: 'Labels', operator: 'not_contains', text: 'later' },
    { attribute: 'Follow-up status', operator: 'is_one_of', options: ['Outstanding'] },
    { attribute: 'Severity', operator: 'at_least', options: ['Major'] },
  ])
  const followUp = async (incidentId: string, words: Record<string, unknown>): Promise<string> => {
    const { id } = await world().incidentIo.addFollowUp({ incident_id: incidentId, title: 'Do it', ...words })
    return displayOf(await decidedTicket(world(), 'follow_up', id), 'template')
  }
  expect(await followUp(parent.id, { priority: 'Urgent', labels: ['alerts'] })).toBe('Urgent')
  expect(await followUp(parent.id, { priority: 'Low' })).toBe('')
  expect(await followUp(parent.id, { priority: 'Urgent', labels: ['do it later'] })).toBe('')
  expect(await followUp(parent.id, { priority: 'Urgent', status: 'completed' })).toBe('')
  expect(await followUp(minor.id, { priority: 'Urgent' })).toBe('')
})

test('no call to incident.io broke its contract', async () => expect(await world().incidentIo.violations()).toEqual([]))

import { namesRecord, seenOf, takesUpdates, templateReads } from '../../../../bridge/mapping/template-reads.ts'
import type { FieldMapping, Template } from '../../../../bridge/mapping/types.ts'
import { aCondition, aConfiguration, aFollowUpTemplate, anIncident, aTemplate } from './samples.ts'

const mapping = (value: string): FieldMapping => ({ column: 'description', value, write: 'sync', lookup: null })
const readsOf = (changes: Partial<Template>) =>
  templateReads(aConfiguration({ templates: [aTemplate(), aFollowUpTemplate({ fieldMappings: [], ...changes })] }))
const readsLiquid = (value: string) => readsOf({ fieldMappings: [mapping(value)] })

it.each<[string, string, boolean]>([
  ['of itself alone', '{{ follow_up.title }}', false],
  ['of its incident', '{{ incident.name }}', true],
  ['of a field of it', '{{ custom_fields["Affected team"] }}', true],
  ['of a role', '{% if roles["Incident Lead"] %}x{% endif %}', true],
  ['of the record', '{{ record.sys_id }}', false],
  ['nothing: it cannot be parsed, so it is left out', '{{ incident.name | nope', false],
])('a follow-up template that reads %s', (_title, value, expected) => {
  expect(readsLiquid(value).ofIncident.length > 0).toBe(expected)
})

it.each([
  ['priority', false],
  ['labels', false],
  ['follow_up_status', false],
  ['severity', true],
  ['custom_field:CF_TEAM', true],
])('a condition on %s reads the incident: %s', (attribute, expected) => {
  expect(readsOf({ conditions: [aCondition({ attribute })] }).ofIncident.length > 0).toBe(expected)
})

it.each<[string, boolean, boolean]>([
  ['{{ follow_up.title }}', false, false],
  ['{{ follow_up.updated_at }}', true, false],
  ['{{ follow_up.status }}', false, true],
  ['{% assign it = follow_up %}{{ it.status }}', true, true],
])('%s: version %s, status %s', (value, followUpVersion, followUpStatus) => {
  expect(readsLiquid(value)).toMatchObject({ followUpVersion, followUpStatus })
})

it('a condition on the status of a follow-up reads it; a template that is off reads nothing', () => {
  expect(readsOf({ conditions: [aCondition({ attribute: 'follow_up_status' })] }).followUpStatus).toBe(true)
  expect(
    readsOf({ active: false, fieldMappings: [mapping('{{ incident.name }} {{ follow_up.status }}')] }),
  ).toMatchObject({ ofIncident: [], followUpStatus: false })
})

it('updates are taken by incidents in ServiceNow alone', () => {
  expect([
    takesUpdates(aTemplate()),
    takesUpdates(aTemplate({ syncUpdates: false })),
    takesUpdates(aFollowUpTemplate()),
    takesUpdates(aTemplate({ jira: { project: 'ENG', issueType: 'Task' } })),
  ]).toEqual([true, false, false, false])
})

it.each([
  ['{{ record.sys_id }}', true],
  ['{{ record }}', true],
  ['{{ record.table }}', false],
  ['{{ incident.name }}', false],
])('%s names the record: %s', (value, expected) => {
  expect(namesRecord(aTemplate({ fieldMappings: [mapping(value)] }))).toBe(expected)
})

describe('what is seen of an incident', () => {
  const { ofIncident } = readsOf({
    fieldMappings: [mapping('{{ incident.severity.name }} {{ custom_fields["Note"] }}')],
    conditions: [aCondition({ attribute: 'role:ROLE_LEAD' })],
  })
  const seen = (changes: Parameters<typeof anIncident>[0]) => JSON.stringify(seenOf(anIncident(changes), ofIncident))

  it('changes with what is read, and with nothing else', () => {
    expect(seen({ name: 'Other', summary: 'Other', updatedAt: '2026-11-23T00:00:00.000000Z' })).toBe(seen({}))
    expect(seen({ severity: null })).not.toBe(seen({}))
    expect(seen({ customFields: [] })).not.toBe(seen({}))
    expect(seen({ roles: [] })).not.toBe(seen({}))
  })
})

/** What an admin configured: as many templates, conditions and field mappings as the scenario asks for. */
import { fieldId, optionId, statusId, type Scenario } from './scenario.ts'

const hex = (kind: string, number: number): string => kind + String(number).padStart(31, '0')

const shipped: readonly (readonly [string, string])[] = [
  ['short_description', '[{{ incident.reference }}] {{ incident.name }}'],
  ['description', '{{ incident.summary }}\n\n{{ incident.permalink }}'],
  ['impact', '{% if incident.severity.rank >= 2 %}1{% else %}3{% endif %}'],
  ['urgency', '{% if incident.severity.rank >= 2 %}1{% else %}2{% endif %}'],
  ['category', 'software'],
  ['contact_type', 'integration'],
  ['caller_id', '{{ incident.creator.email }}'],
]

const mappingsOf = (template: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [column, value] = shipped[index] ?? [
      `u_column_${index}`,
      '{{ incident.name }} of {{ incident.severity.name }}',
    ]
    const lookup = column === 'caller_id' ? { table: 'sys_user', column: 'email' } : null
    return {
      sys_id: hex('e', template * 1000 + index),
      problem: '',
      column,
      value,
      write: index === 0 ? 'create' : 'sync',
      lookup,
    }
  })

/** The last template takes every incident; those before it miss by their last condition, so that all of them are looked at. */
function templateOf(scenario: Scenario, index: number) {
  const matches = index === scenario.templates - 1
  const option = (last: boolean) => (matches || !last ? 0 : 9999)
  return {
    sys_id: hex('a', index),
    name: `Template ${index}`,
    order: index,
    record_type: 'incident',
    destination: 'servicenow',
    target_table: 'incident',
    jira_project: '',
    jira_issue_type: '',
    active: true,
    match: 'all',
    fallback: matches && scenario.conditions === 0,
    sync_updates: scenario.syncUpdates,
    conditions: Array.from({ length: scenario.conditions }, (_, condition) => ({
      sys_id: hex('c', index * 1000 + condition),
      attribute: `custom_field:${fieldId(0)}`,
      attribute_label: 'Field 0',
      operator: 'is_one_of',
      option_ids: [optionId(0, option(condition === scenario.conditions - 1))],
      option_ranks: [0],
      text: '',
      broken: false,
    })),
    field_mappings: mappingsOf(index, scenario.mappings),
  }
}

const followUpTemplate = {
  sys_id: hex('b', 1),
  name: 'Tasks',
  order: 1000,
  record_type: 'follow_up',
  destination: 'servicenow',
  target_table: 'problem',
  jira_project: '',
  jira_issue_type: '',
  active: true,
  match: 'all',
  fallback: true,
  sync_updates: false,
  conditions: [],
  field_mappings: [
    {
      sys_id: hex('f', 1),
      problem: '',
      column: 'short_description',
      value: '{{ follow_up.title }}',
      write: 'sync',
      lookup: null,
    },
  ],
}

/** The snapshot, as GET configuration answers it. */
export const configurationOf = (scenario: Scenario) => ({
  private_incidents: false,
  templates: [
    ...Array.from({ length: scenario.templates }, (_, index) => templateOf(scenario, index)),
    followUpTemplate,
  ],
  status_mappings: [1, 2, 3].map(one => ({
    target_table: 'incident',
    category: '',
    status_id: statusId(one),
    values: { state: String(one) },
  })),
  // Long before anything that the bench declares.
  declared_from: '2000-01-01T00:00:00.000Z',
})

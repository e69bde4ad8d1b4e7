/** incident.io's objects as text. What is equal for all incidents is serialised once for a scenario. */
import {
  fieldId,
  followUpId,
  incidentId,
  momentOf,
  numbersOf,
  optionId,
  priorityId,
  roleId,
  severityId,
  statusId,
  typeId,
  updateId,
  type Scenario,
} from './scenario.ts'

const person = { id: `01W${'0'.repeat(23)}`, name: 'Lisa Karlin Curtis', email: 'lisa@example.com', role: 'responder' }
const status = {
  id: statusId(1),
  name: 'Investigating',
  category: 'active',
  description: 'People look into it.',
  rank: 1,
}
const severity = { id: severityId(2), name: 'Major', description: 'Customers notice.', rank: 2 }

const optionsOf = (field: number, count: number) =>
  Array.from({ length: count }, (_, option) => ({
    id: optionId(field, option),
    custom_field_id: fieldId(field),
    value: `Option ${option} of field ${field}`,
    sort_key: option,
  }))

function entriesOf({ fields, options }: Scenario): unknown[] {
  return Array.from({ length: fields }, (_, field) => {
    const list = optionsOf(field, options)
    const custom_field = {
      id: fieldId(field),
      name: `Field ${field}`,
      description: 'A field.',
      field_type: 'single_select',
      options: list,
    }
    return { custom_field, values: list[0] === undefined ? [] : [{ value_option: list[0] }] }
  })
}

let held: { scenario: Scenario; tail: string } | null = null

/** Everything of an incident that no incident has for itself, without the opening brace. */
export function incidentTail(scenario: Scenario): string {
  if (held?.scenario === scenario) return held.tail
  const shared = {
    summary: 'Payments are slow. We see timeouts at the gateway and look at the database first.',
    call_url: 'https://meet.example.com/abc',
    mode: 'standard',
    visibility: 'public',
    incident_status: status,
    severity,
    incident_type: { id: typeId, name: 'Production', description: 'What customers see.' },
    custom_field_entries: entriesOf(scenario),
    incident_role_assignments: [{ role: { id: roleId, name: 'Incident Lead', role_type: 'lead' }, assignee: person }],
    creator: { user: person },
    incident_timestamp_values: [],
    has_debrief: false,
    workload_minutes_total: 12.5,
  }
  held = { scenario, tail: JSON.stringify(shared).slice(1) }
  return held.tail
}

/** What an incident has for itself, with the opening brace and a comma at the end. */
export function incidentHead(incident: number, { revision }: Scenario): string {
  const id = incidentId(incident)
  const own = {
    id,
    reference: `INC-${incident}`,
    name: `Payments are slow ${incident}, take ${revision}`,
    permalink: `https://app.incident.io/incidents/${incident}`,
    created_at: momentOf(0),
    updated_at: momentOf(revision),
  }
  return `${JSON.stringify(own).slice(0, -1)},`
}

export const incidentBody = (incident: number, scenario: Scenario): string =>
  incidentHead(incident, scenario) + incidentTail(scenario)

export function followUpBody(id: string, { revision }: Scenario): string {
  const { incident, one } = numbersOf(id)
  return JSON.stringify({
    id: followUpId(incident, one),
    incident_id: incidentId(incident),
    title: `Follow-up ${one}`,
    description: 'Add an alert.',
    status: 'outstanding',
    priority: { id: priorityId, name: 'High', rank: 3 },
    labels: [],
    assignee: person,
    creator: { user: person },
    created_at: momentOf(0),
    updated_at: momentOf(revision),
  })
}

/** The newest first, as incident.io lists them. */
export const updateBody = (incident: number, one: number): string =>
  JSON.stringify({
    id: updateId(incident, one),
    incident_id: incidentId(incident),
    message: `Update ${one}: we found the slow query.`,
    new_incident_status: status,
    new_severity: severity,
    updater: { user: person },
    created_at: momentOf(10 + one),
  })

const named = (id: string, name: string, rank: number) => ({ id, name, description: name, rank })

/** The lists that conditions are picked from, by path. */
export const catalogueLists = ({ fields }: Scenario): Record<string, unknown> => ({
  '/v1/severities': { severities: [1, 2, 3].map(one => named(severityId(one), `Severity ${one}`, one)) },
  '/v1/incident_statuses': {
    incident_statuses: [1, 2, 3].map(one => ({ ...named(statusId(one), `Status ${one}`, one), category: 'active' })),
  },
  '/v1/incident_types': { incident_types: [named(typeId, 'Production', 1)] },
  '/v2/incident_roles': { incident_roles: [named(roleId, 'Incident Lead', 1)] },
  '/v2/custom_fields': {
    custom_fields: Array.from({ length: fields }, (_, field) => ({
      id: fieldId(field),
      name: `Field ${field}`,
      field_type: 'single_select',
    })),
  },
})

/** incident.io's answers as its API gives them, kept to what matters here. */
const moment = '2026-11-22T10:00:00.12Z'

export const incidentBody = {
  id: '01INCIDENT',
  reference: 'INC-123',
  name: 'Database is sad',
  summary: 'Really sad',
  permalink: 'https://app.incident.io/incidents/123',
  call_url: 'https://zoom.us/foo',
  mode: 'standard',
  visibility: 'public',
  slack_team_id: 'T',
  slack_channel_id: 'C',
  incident_status: {
    id: '01STATUS',
    name: 'Investigating',
    category: 'live',
    rank: 2,
    description: 'd',
    created_at: moment,
    updated_at: moment,
  },
  severity: { id: '01SEVERITY', name: 'Major', rank: 3, description: 'd', created_at: moment, updated_at: moment },
  incident_type: { id: '01TYPE', name: 'Production', is_default: true },
  custom_field_entries: [
    {
      custom_field: { id: '01TEAM', name: 'Team', field_type: 'multi_select', options: [] },
      values: [
        { value_option: { id: '01A', value: 'Product' } },
        { value_catalog_entry: { id: '01B', name: 'Payments' } },
      ],
    },
    {
      custom_field: { id: '01NOTE', name: 'Note', field_type: 'text', options: [] },
      values: [{ value_text: 'words' }],
    },
    {
      custom_field: { id: '01LINK', name: 'Link', field_type: 'link', options: [] },
      values: [{ value_link: 'https://x.example' }],
    },
    {
      custom_field: { id: '01COUNT', name: 'Count', field_type: 'numeric', options: [] },
      values: [{ value_numeric: '12.5' }],
    },
    { custom_field: { id: '01EMPTY', name: 'Empty', field_type: 'a_later_type', options: [] }, values: [] },
  ],
  incident_role_assignments: [
    {
      role: { id: '01LEAD', name: 'Incident Lead', role_type: 'lead' },
      assignee: { id: '01LISA', name: 'Lisa', email: 'lisa@example.com', role: 'owner' },
    },
    { role: { id: '01SCRIBE', name: 'Scribe', role_type: 'custom' } },
  ],
  creator: { workflow: { id: '01FLOW', name: 'Auto declare' } },
  external_issue_reference: {
    provider: 'service_now',
    issue_name: 'INC0010001',
    issue_permalink: 'https://example.service-now.com/x',
  },
  created_at: '2026-11-22T11:00:00+01:00',
  updated_at: '2026-11-22T10:00:00.1234567Z',
}

export const followUpBody = {
  id: '01FOLLOWUP',
  incident_id: '01INCIDENT',
  title: 'Add an index',
  description: 'On the **large** table',
  status: 'outstanding',
  priority: { id: '01URGENT', name: 'Urgent', rank: 1 },
  labels: ['db', 'perf'],
  assignee: { id: '01LISA', name: 'Lisa', email: 'lisa@example.com', role: 'owner' },
  assignee_team: { id: '01TEAM', name: 'Platform' },
  creator: { user: { id: '01BO', name: 'Bo', role: 'viewer' } },
  created_at: moment,
  updated_at: moment,
}

export const updateBody = {
  id: '01UPDATE',
  incident_id: '01INCIDENT',
  message: 'Found it',
  new_incident_status: incidentBody.incident_status,
  new_severity: incidentBody.severity,
  updater: { api_key: { id: '01KEY', name: 'Robot' } },
  created_at: moment,
}

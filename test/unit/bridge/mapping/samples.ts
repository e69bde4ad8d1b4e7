/** One plausible incident, follow-up, update, template: tests change what they are about. */
import type { OutboundEvent } from '../../../../bridge/wire/app-event.ts'
import type {
  Condition,
  Configuration,
  FollowUp,
  Incident,
  IncidentUpdate,
  KnownNames,
  Template,
} from '../../../../bridge/mapping/types.ts'

export const severities = {
  minor: { id: 'SEV_MINOR', name: 'Minor', rank: 1 },
  major: { id: 'SEV_MAJOR', name: 'Major', rank: 2 },
  critical: { id: 'SEV_CRITICAL', name: 'Critical', rank: 3 },
}

export const lisa = { name: 'Lisa Karlin', email: 'lisa@example.com' }

export const anIncident = (changes: Partial<Incident> = {}): Incident => ({
  id: 'INCIDENT_1',
  reference: 'INC-123',
  name: 'Payments are slow',
  summary: 'Checkout takes 30 s.\nCause unknown.',
  permalink: 'https://app.incident.io/incidents/123',
  callUrl: 'https://meet.example.com/123',
  mode: 'standard',
  visibility: 'public',
  status: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3, category: 'live' },
  severity: severities.major,
  type: { id: 'TYPE_PLATFORM', name: 'Platform', rank: null },
  customFields: [
    { id: 'CF_TEAM', name: 'Affected team', fieldType: 'single_select', optionIds: ['OPT_PAY'], values: ['Payments'] },
    {
      id: 'CF_REGION',
      name: 'Regions',
      fieldType: 'multi_select',
      optionIds: ['OPT_EU', 'OPT_US'],
      values: ['EU', 'US'],
    },
    { id: 'CF_NOTE', name: 'Note', fieldType: 'text', optionIds: [], values: ['Seen by Customers'] },
    { id: 'CF_LINK', name: 'Dashboard', fieldType: 'link', optionIds: [], values: ['https://grafana.example.com/d/1'] },
    { id: 'CF_COUNT', name: 'Customers', fieldType: 'numeric', optionIds: [], values: ['42'] },
  ],
  roles: [
    { roleId: 'ROLE_LEAD', role: 'Incident Lead', assignee: lisa },
    { roleId: 'ROLE_COMMS', role: 'Communications', assignee: null },
  ],
  creator: lisa,
  externalIssueReference: null,
  createdAt: '2026-11-22T03:00:00.000000Z',
  updatedAt: '2026-11-22T03:04:05.000001Z',
  ...changes,
})

export const aFollowUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  id: 'FOLLOW_UP_1',
  incidentId: 'INCIDENT_1',
  title: 'Add an alert',
  description: 'On latency.\nNot on errors.',
  status: 'outstanding',
  priority: { id: 'PRIO_HIGH', name: 'High', rank: 3 },
  labels: ['monitoring', 'debt'],
  assignee: lisa,
  creator: lisa,
  externalIssueReference: null,
  createdAt: '2026-11-22T04:00:00.000000Z',
  updatedAt: '2026-11-22T04:00:00.000000Z',
  ...changes,
})

export const anUpdate = (changes: Partial<IncidentUpdate> = {}): IncidentUpdate => ({
  id: 'UPDATE_1',
  incidentId: 'INCIDENT_1',
  message: 'We rolled back.',
  newStatus: { id: 'STATUS_FIXING', name: 'Fixing', rank: 3 },
  newSeverity: severities.major,
  updater: lisa,
  createdAt: '2026-11-22T03:10:00.000000Z',
  isOwn: false,
  ...changes,
})

export const aCondition = (changes: Partial<Condition> = {}): Condition => ({
  attribute: 'severity',
  attributeLabel: 'Severity',
  operator: 'is_one_of',
  optionIds: [],
  text: '',
  broken: false,
  ...changes,
})

export const severityIs = (...optionIds: string[]): Condition => aCondition({ optionIds })

export const aTemplate = (changes: Partial<Template> = {}): Template => ({
  sysId: 'TEMPLATE_1',
  name: 'Default',
  order: 100,
  recordType: 'incident',
  destination: 'servicenow',
  targetTable: 'incident',
  active: true,
  match: 'all',
  fallback: false,
  syncUpdates: true,
  conditions: [],
  fieldMappings: [{ column: 'short_description', value: '{{ incident.name }}', write: 'sync', lookup: null }],
  ...changes,
})

export const aFollowUpTemplate = (changes: Partial<Template> = {}): Template =>
  aTemplate({
    sysId: 'TEMPLATE_FU',
    name: 'Follow-ups',
    recordType: 'follow_up',
    targetTable: 'task',
    fieldMappings: [{ column: 'short_description', value: '{{ follow_up.title }}', write: 'sync', lookup: null }],
    ...changes,
  })

/** Nobody has read any, so none is doubted. */
export const noNames: KnownNames = { attributes: [], families: [] }

export const aConfiguration = (changes: Partial<Configuration> = {}): Configuration => ({
  privateIncidents: false,
  templates: [aTemplate(), aFollowUpTemplate()],
  statusMappings: [],
  declaredFrom: '2000-01-01T00:00:00.000Z',
  names: noNames,
  severityRanks: [],
  ...changes,
})

/** What every event of the way back carries. */
export const eventBase = {
  eventId: 'e'.repeat(32),
  sourceId: 'journal:j1',
  recordType: 'incident',
  externalId: 'INCIDENT_1',
  incidentId: 'INCIDENT_1',
  record: {
    table: 'incident',
    sysId: 'r'.repeat(32),
    number: 'INC0010001',
    url: 'https://dev.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D1',
  },
  occurredAt: '2026-11-22T03:04:05Z',
  author: 'Beth Anglin',
  attempt: 1,
  ageSeconds: 5,
} as const satisfies Omit<OutboundEvent, 'type'>

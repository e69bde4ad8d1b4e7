/** Declaring and editing incidents: what changes, which update is written, which events follow. */
import type {
  Actor,
  CustomFieldEntry,
  CustomFieldValue,
  ExternalIssueReference,
  Incident,
  IncidentStatus,
  IncidentType,
  IncidentUpdate,
  Mode,
  RoleAssignment,
  Severity,
  User,
  Visibility,
} from '../wire.ts'
import type { State } from './state.ts'

/** Already resolved: names and ids became objects of the account. Left out means left as it is. */
export interface IncidentChanges {
  name?: string
  summary?: string
  callUrl?: string
  status?: IncidentStatus
  severity?: Severity
  type?: IncidentType
  visibility?: Visibility
  fieldValues?: Map<string, CustomFieldValue[]>
  assignees?: Map<string, User | null>
  externalIssueReference?: ExternalIssueReference
  /** Becomes the text of an incident update. */
  message?: string
}

export interface NewIncident extends IncidentChanges {
  name: string
  status: IncidentStatus
  mode: Mode
  visibility: Visibility
}

/** The entry of a field without a value. Incidents share it: with many fields and options they would not fit into memory. */
const emptyEntries = (state: State): CustomFieldEntry[] =>
  (state.emptyEntries ??= state.organisation.customFields.map(field => ({
    custom_field: {
      id: field.id,
      name: field.name,
      description: field.description,
      field_type: field.field_type,
      options: state.organisation.options.filter(option => option.custom_field_id === field.id),
    },
    values: [],
  })))

const entries = (
  state: State,
  values: Map<string, CustomFieldValue[]>,
  before: CustomFieldEntry[] = [],
): CustomFieldEntry[] => {
  const held = new Map(
    before.filter(entry => entry.values.length > 0).map(entry => [entry.custom_field.id, entry.values]),
  )
  if (held.size === 0 && values.size === 0) return emptyEntries(state)
  return emptyEntries(state).map(empty => {
    const found = values.get(empty.custom_field.id) ?? held.get(empty.custom_field.id) ?? []
    return found.length === 0 ? empty : { ...empty, values: found }
  })
}

const assignments = (
  state: State,
  assignees: Map<string, User | null>,
  before: RoleAssignment[] = [],
): RoleAssignment[] =>
  state.organisation.roles.map(role => {
    const kept = before.find(assignment => assignment.role.id === role.id)?.assignee ?? null
    const assignee = assignees.has(role.id) ? (assignees.get(role.id) ?? null) : kept
    return assignee === null ? { role } : { role, assignee }
  })

const updateOf = (
  state: State,
  incident: Incident,
  updater: Actor,
  message: string,
  severityChanged: boolean,
): IncidentUpdate => ({
  id: state.newId(),
  incident_id: incident.id,
  created_at: incident.updated_at,
  ...(message === '' ? {} : { message }),
  new_incident_status: incident.incident_status,
  ...(severityChanged && incident.severity !== undefined ? { new_severity: incident.severity } : {}),
  updater,
})

const apply = (state: State, incident: Incident, changes: IncidentChanges): void => {
  if (changes.name !== undefined) incident.name = changes.name
  if (changes.summary !== undefined) incident.summary = changes.summary
  if (changes.callUrl !== undefined) incident.call_url = changes.callUrl
  if (changes.status !== undefined) incident.incident_status = changes.status
  if (changes.severity !== undefined) incident.severity = changes.severity
  if (changes.type !== undefined) incident.incident_type = changes.type
  if (changes.visibility !== undefined) incident.visibility = changes.visibility
  if (changes.externalIssueReference !== undefined) incident.external_issue_reference = changes.externalIssueReference
  incident.custom_field_entries = entries(
    state,
    changes.fieldValues ?? new Map<never, never>(),
    incident.custom_field_entries,
  )
  incident.incident_role_assignments = assignments(
    state,
    changes.assignees ?? new Map<never, never>(),
    incident.incident_role_assignments,
  )
}

/** After the account's fields, options or roles changed: every incident shows them as they are now, and keeps what was picked. */
export function showOrganisation(state: State): void {
  state.emptyEntries = null
  for (const incident of state.incidents.values()) apply(state, incident, {})
}

/** Declares an incident. The first update (status and severity as declared, no text) belongs to it. */
export function createIncident(state: State, input: NewIncident, creator: Actor): Incident {
  const number = state.nextNumber()
  const at = state.now()
  const [reported] = state.organisation.timestamps
  const incident: Incident = {
    id: state.newId(),
    reference: `INC-${number}`,
    name: input.name,
    permalink: `https://app.incident.io/example/incidents/${number}`,
    mode: input.mode,
    visibility: input.visibility,
    incident_status: input.status,
    custom_field_entries: [],
    incident_role_assignments: [],
    incident_timestamp_values: reported === undefined ? [] : [{ incident_timestamp: reported, value: { value: at } }],
    creator,
    slack_channel_id: `C${String(number).padStart(8, '0')}`,
    slack_channel_name: `inc-${number}`,
    slack_team_id: 'T00000001',
    created_at: at,
    updated_at: at,
  }
  apply(state, incident, input)
  state.incidents.set(incident.id, incident)
  const update = updateOf(state, incident, creator, input.message ?? '', true)
  state.updates.set(update.id, update)
  state.publish({ kind: 'incident_created', incident, message: input.message ?? '' })
  return incident
}

/** Edits an incident. What changes nothing writes nothing and sends nothing; status, severity and text make an incident update. */
export function editIncident(state: State, incident: Incident, changes: IncidentChanges, updater: Actor): Incident {
  const before = JSON.stringify(incident)
  const { incident_status: previousStatus, severity: previousSeverity } = incident
  const message = changes.message ?? ''
  apply(state, incident, changes)
  if (JSON.stringify(incident) === before && message === '') return incident
  incident.updated_at = state.now()
  const statusChanged = incident.incident_status !== previousStatus
  const severityChanged = incident.severity !== previousSeverity
  if (statusChanged || severityChanged || message !== '') {
    const update = updateOf(state, incident, updater, message, severityChanged)
    state.updates.set(update.id, update)
  }
  state.publish({ kind: 'incident_updated', incident, message })
  if (statusChanged) state.publish({ kind: 'incident_status_updated', incident, message, previousStatus })
  return incident
}

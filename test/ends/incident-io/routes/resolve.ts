/** Ids in request bodies, turned into the objects of the account; an unknown id is a 422 that names its field. */
import { invalid } from '../http/errors.ts'
import type { FollowUpContent } from '../state/follow-ups.ts'
import type { IncidentChanges } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { CustomField, CustomFieldValue, User } from '../wire.ts'
import type { FollowUpFields, IncidentFields } from './payloads.ts'

type ValuePayload = NonNullable<IncidentFields['custom_field_entries']>[number]['values'][number]
type AssigneePayload = NonNullable<IncidentFields['incident_role_assignments']>[number]['assignee']

/** The item with the id. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string, field: string): Item {
  const found = items.find(item => item.id === id)
  if (found === undefined) throw invalid(field, `${field}: nothing has the id ${id}`)
  return found
}

const fieldValue = (state: State, field: CustomField, payload: ValuePayload): CustomFieldValue => {
  const place = 'custom_field_entries'
  const required = <Value>(value: Value | undefined, name: string): Value => {
    if (value === undefined) throw invalid(place, `${field.name} is a ${field.field_type} field: give ${name}`)
    return value
  }
  switch (field.field_type) {
    case 'single_select':
    case 'multi_select': {
      const options = state.organisation.options.filter(option => option.custom_field_id === field.id)
      return { value_option: byId(options, required(payload.value_option_id, 'value_option_id'), place) }
    }
    case 'text':
      return { value_text: required(payload.value_text, 'value_text') }
    case 'link':
      return { value_link: required(payload.value_link, 'value_link') }
    case 'numeric':
      return { value_numeric: required(payload.value_numeric, 'value_numeric') }
  }
}

const fieldValues = (
  state: State,
  entries: NonNullable<IncidentFields['custom_field_entries']>,
): Map<string, CustomFieldValue[]> =>
  new Map(
    entries.map(({ custom_field_id: id, values }) => {
      const field = byId(state.organisation.customFields, id, 'custom_field_entries')
      if (field.field_type !== 'multi_select' && values.length > 1)
        throw invalid('custom_field_entries', `${field.name} takes one value`)
      return [id, values.map(payload => fieldValue(state, field, payload))]
    }),
  )

const user = (state: State, payload: AssigneePayload): User | null => {
  if (payload === undefined) return null
  const { id, email, slack_user_id } = payload
  const found = state.organisation.users.find(
    each => each.id === id || each.email === email || each.slack_user_id === slack_user_id,
  )
  if (found === undefined) throw invalid('incident_role_assignments', 'The assignee is not a user of this account')
  return found
}

/** The fields that POST and edit share. */
export function incidentChanges(state: State, fields: IncidentFields): IncidentChanges {
  const { statuses, severities, roles } = state.organisation
  return {
    ...(fields.name === undefined ? {} : { name: fields.name }),
    ...(fields.summary === undefined ? {} : { summary: fields.summary }),
    ...(fields.call_url === undefined ? {} : { callUrl: fields.call_url }),
    ...(fields.incident_status_id === undefined
      ? {}
      : { status: byId(statuses, fields.incident_status_id, 'incident_status_id') }),
    ...(fields.severity_id === undefined ? {} : { severity: byId(severities, fields.severity_id, 'severity_id') }),
    ...(fields.custom_field_entries === undefined
      ? {}
      : { fieldValues: fieldValues(state, fields.custom_field_entries) }),
    ...(fields.incident_role_assignments === undefined
      ? {}
      : {
          assignees: new Map(
            fields.incident_role_assignments.map(assignment => [
              byId(roles, assignment.incident_role_id, 'incident_role_assignments').id,
              user(state, assignment.assignee),
            ]),
          ),
        }),
  }
}

/** The fields that POST and PUT of follow-ups share. */
export function followUpContent(state: State, fields: FollowUpFields): FollowUpContent {
  const { users, priorities } = state.organisation
  return {
    title: fields.title,
    ...(fields.description === undefined ? {} : { description: fields.description }),
    ...(fields.labels === undefined ? {} : { labels: fields.labels }),
    ...(fields.assignee_id === undefined ? {} : { assignee: byId(users, fields.assignee_id, 'assignee_id') }),
    ...(fields.follow_up_priority_option_id === undefined
      ? {}
      : {
          priority: byId(priorities, fields.follow_up_priority_option_id, 'follow_up_priority_option_id'),
        }),
  }
}

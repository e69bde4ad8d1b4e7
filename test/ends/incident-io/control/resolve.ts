/** Names in control bodies, turned into the objects of the account. */
import type { FollowUpContent } from '../state/follow-ups.ts'
import type { IncidentChanges } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { Actor, CustomField, CustomFieldValue } from '../wire.ts'
import type { FollowUpWords, IncidentWords } from './bodies.ts'
import { ControlError, named } from '../../shared/control-plane.ts'

type Word = string | number | string[] | null

const fieldValues = (state: State, field: CustomField, word: Word): CustomFieldValue[] => {
  const texts = word === null ? [] : [word].flat().map(String)
  const options = state.organisation.options
    .filter(option => option.custom_field_id === field.id)
    .map(option => ({ name: option.value, option }))
  if (field.field_type !== 'multi_select' && texts.length > 1)
    throw new ControlError(400, `${field.name} takes one value`)
  return texts.map(text => {
    switch (field.field_type) {
      case 'single_select':
      case 'multi_select':
        return { value_option: named(field.name, options, text).option }
      case 'text':
        return { value_text: text }
      case 'link':
        return { value_link: text }
      case 'numeric':
        return { value_numeric: text }
    }
  })
}

/** Who did it, as the product would name them; the first user unless `by` names another. */
export function actor(state: State, by: string | undefined): Actor {
  const { users } = state.organisation
  const user = by === undefined ? users[0] : named('by', users, by)
  return user === undefined ? {} : { user }
}

export function incidentChanges(state: State, words: IncidentWords): IncidentChanges {
  const { statuses, severities, types, roles, users, customFields } = state.organisation
  const { name, summary, call_url: callUrl, visibility, message, external_issue_reference: reference } = words
  return {
    ...(name === undefined ? {} : { name }),
    ...(summary === undefined ? {} : { summary }),
    ...(callUrl === undefined ? {} : { callUrl }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(message === undefined ? {} : { message }),
    ...(reference === undefined ? {} : { externalIssueReference: reference }),
    ...(words.status === undefined ? {} : { status: named('status', statuses, words.status) }),
    ...(words.severity === undefined ? {} : { severity: named('severity', severities, words.severity) }),
    ...(words.incident_type === undefined ? {} : { type: named('incident_type', types, words.incident_type) }),
    ...(words.custom_fields === undefined
      ? {}
      : {
          fieldValues: new Map(
            Object.entries(words.custom_fields).map(([fieldName, word]) => {
              const field = named('custom_fields', customFields, fieldName)
              return [field.id, fieldValues(state, field, word)]
            }),
          ),
        }),
    ...(words.roles === undefined
      ? {}
      : {
          assignees: new Map(
            Object.entries(words.roles).map(([roleName, person]) => [
              named('roles', roles, roleName).id,
              person === null ? null : named('roles', users, person),
            ]),
          ),
        }),
  }
}

/** `before` fills what is not named, so that a PATCH changes only what it says. */
export function followUpContent(state: State, words: FollowUpWords, before: FollowUpContent): FollowUpContent {
  const { priorities, users } = state.organisation
  return {
    ...before,
    ...(words.title === undefined ? {} : { title: words.title }),
    ...(words.description === undefined ? {} : { description: words.description }),
    ...(words.labels === undefined ? {} : { labels: words.labels }),
    ...(words.status === undefined ? {} : { status: words.status }),
    ...(words.priority === undefined ? {} : { priority: named('priority', priorities, words.priority) }),
    ...(words.assignee === undefined ? {} : { assignee: named('assignee', users, words.assignee) }),
  }
}

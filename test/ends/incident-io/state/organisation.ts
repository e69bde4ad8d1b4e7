/** What an account has before its first incident: severities, statuses of every category, types, fields of every kind, roles, people. */
import type {
  CustomField,
  CustomFieldOption,
  FieldType,
  IncidentStatus,
  IncidentType,
  Priority,
  Role,
  Severity,
  StatusCategory,
  Timestamp,
  User,
} from '../wire.ts'

export interface Organisation {
  severities: Severity[]
  statuses: IncidentStatus[]
  types: IncidentType[]
  customFields: CustomField[]
  options: CustomFieldOption[]
  roles: Role[]
  users: User[]
  priorities: Priority[]
  timestamps: Timestamp[]
}

const statuses: [string, StatusCategory][] = [
  ['Triage', 'triage'],
  ['Investigating', 'live'],
  ['Fixing', 'live'],
  ['Monitoring', 'live'],
  ['Paused', 'paused'],
  ['Documenting', 'learning'],
  ['Reviewing', 'learning'],
  ['Closed', 'closed'],
  ['Declined', 'declined'],
  ['Canceled', 'canceled'],
  ['Merged', 'merged'],
]

const customFields: [string, FieldType, string[]][] = [
  ['Affected team', 'single_select', ['Payments', 'Platform', 'Search']],
  ['Impacted services', 'multi_select', ['Checkout', 'Login', 'Reporting']],
  ['Customer impact', 'text', []],
  ['Runbook', 'link', []],
  ['Customers affected', 'numeric', []],
]

const people: [string, User['role']][] = [
  ['Nadia Fournier', 'owner'],
  ['Tom Okafor', 'administrator'],
  ['Ines Wagner', 'responder'],
  ['Raj Malhotra', 'responder'],
  ['Yuki Tanaka', 'viewer'],
]

/** A LOWER rank is LESS severe: the vendor's rule, and the reverse of ServiceNow's priority numbers. */
const severities = ['Minor', 'Major', 'Critical']
const roles: [string, Role['role_type']][] = [
  ['Incident Lead', 'lead'],
  ['Reporter', 'reporter'],
  ['Communications Lead', 'custom'],
]

/** A fresh account. */
export function createOrganisation(newId: () => string, now: () => string): Organisation {
  const stamped = () => {
    const at = now()
    return { id: newId(), created_at: at, updated_at: at }
  }
  const fields = customFields.map(([name, field_type]) => ({
    ...stamped(),
    name,
    description: `${name} of the incident`,
    field_type,
  }))
  return {
    severities: severities.map((name, index) => ({
      ...stamped(),
      name,
      description: `${name} impact on customers.`,
      rank: index + 1,
    })),
    statuses: statuses.map(([name, category], index) => ({
      ...stamped(),
      name,
      category,
      description: `${name}.`,
      rank: index + 1,
    })),
    types: ['Default', 'Security'].map((name, index) => ({
      ...stamped(),
      name,
      description: `${name} incidents`,
      is_default: index === 0,
      private_incidents_only: false,
      create_in_triage: 'optional' as const,
    })),
    customFields: fields,
    options: fields.flatMap((field, index) =>
      (customFields[index]?.[2] ?? []).map((value, position) => ({
        id: newId(),
        custom_field_id: field.id,
        sort_key: (position + 1) * 10,
        value,
      })),
    ),
    roles: roles.map(([name, role_type]) => ({
      ...stamped(),
      name,
      role_type,
      description: `The ${name.toLowerCase()}`,
      instructions: `Act as ${name.toLowerCase()}`,
      shortform: name.toLowerCase().split(' ')[0] ?? name,
    })),
    users: people.map(([name, role], index) => ({
      id: newId(),
      name,
      role,
      email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
      slack_user_id: `U0000000${index + 1}`,
    })),
    priorities: ['Low', 'Medium', 'High', 'Urgent'].map((name, index) => ({ id: newId(), name, rank: index + 1 })),
    timestamps: ['Reported at', 'Fixed at', 'Closed at'].map((name, index) => ({ id: newId(), name, rank: index + 1 })),
  }
}

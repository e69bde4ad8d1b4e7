/** What the API shows, in its own words. The state keeps these same objects, so a rename is seen everywhere at once. */

export type StatusCategory = 'triage' | 'declined' | 'merged' | 'canceled' | 'live' | 'learning' | 'closed' | 'paused'
export type Mode = 'standard' | 'retrospective' | 'test' | 'tutorial'
export type Visibility = 'public' | 'private'
export type FieldType = 'single_select' | 'multi_select' | 'text' | 'link' | 'numeric'
export type FollowUpStatus = 'outstanding' | 'completed' | 'deleted' | 'not_doing'

export interface Stamped {
  id: string
  created_at: string
  updated_at: string
}

export interface Severity extends Stamped {
  name: string
  description: string
  rank: number
}
export interface IncidentStatus extends Severity {
  category: StatusCategory
}
export interface IncidentType extends Stamped {
  name: string
  description: string
  is_default: boolean
  private_incidents_only: boolean
  create_in_triage: 'always' | 'optional'
}
export interface Role extends Stamped {
  name: string
  description: string
  instructions: string
  shortform: string
  role_type: 'lead' | 'reporter' | 'custom'
}
export interface CustomField extends Stamped {
  name: string
  description: string
  field_type: FieldType
}
export interface CustomFieldOption {
  id: string
  custom_field_id: string
  sort_key: number
  value: string
}

export interface User {
  id: string
  name: string
  email: string
  role: 'viewer' | 'responder' | 'administrator' | 'owner'
  slack_user_id: string
}
export interface Named {
  id: string
  name: string
}
export interface Actor {
  user?: User
  api_key?: Named
  workflow?: Named
  alert?: { id: string; title: string }
}

export interface CustomFieldValue {
  value_option?: CustomFieldOption
  value_text?: string
  value_link?: string
  value_numeric?: string
}
export interface CustomFieldEntry {
  custom_field: { id: string; name: string; description: string; field_type: FieldType; options: CustomFieldOption[] }
  values: CustomFieldValue[]
}
export interface RoleAssignment {
  role: Role
  assignee?: User
}
export interface Timestamp extends Named {
  rank: number
}

export const issueProviders = [
  'asana',
  'azure_devops',
  'click_up',
  'linear',
  'jira',
  'jira_server',
  'github',
  'gitlab',
  'service_now',
  'shortcut',
] as const
export interface ExternalIssueReference {
  provider: (typeof issueProviders)[number]
  issue_name: string
  issue_permalink: string
}

export interface Incident extends Stamped {
  reference: string
  name: string
  summary?: string
  permalink: string
  call_url?: string
  mode: Mode
  visibility: Visibility
  incident_status: IncidentStatus
  severity?: Severity
  incident_type?: IncidentType
  custom_field_entries: CustomFieldEntry[]
  incident_role_assignments: RoleAssignment[]
  incident_timestamp_values: { incident_timestamp: Timestamp; value?: { value: string } }[]
  creator: Actor
  external_issue_reference?: ExternalIssueReference
  slack_channel_id: string
  slack_channel_name: string
  slack_team_id: string
}

export interface IncidentUpdate {
  id: string
  incident_id: string
  created_at: string
  message?: string
  new_incident_status: IncidentStatus
  new_severity?: Severity
  updater: Actor
}

export interface TimelineItem extends Stamped {
  incident_id: string
  title: string
  description?: string
  timestamp: string
  creator: Actor
}

export interface Priority {
  id: string
  name: string
  rank: number
}
export interface FollowUp extends Stamped {
  incident_id: string
  title: string
  description?: string
  status: FollowUpStatus
  priority?: Priority
  labels: string[]
  assignee?: User
  creator: Actor
  completed_at?: string
  external_issue_reference?: ExternalIssueReference
}

export const resourceTypes = [
  'pager_duty_incident',
  'opsgenie_alert',
  'datadog_monitor_alert',
  'github_pull_request',
  'gitlab_merge_request',
  'sentry_issue',
  'jira_issue',
  'jsm_alert',
  'atlassian_statuspage_incident',
  'zendesk_ticket',
  'google_calendar_event',
  'outlook_calendar_event',
  'slack_file',
  'salesforce_case',
  'arbitrary_url',
  'scrubbed',
  'statuspage_incident',
] as const
export type ResourceType = (typeof resourceTypes)[number]
export interface Attachment {
  id: string
  incident_id: string
  resource: { external_id: string; permalink: string; resource_type: ResourceType; title: string }
}

/** The operations served, by path template: for counting requests. */
import { matchesPath } from '../../shared/path-template.ts'

export const operations = [
  '/v1/identity',
  '/v1/severities',
  '/v1/incident_statuses',
  '/v1/incident_types',
  '/v1/incident_attachments',
  '/v1/incident_attachments/{id}',
  '/v2/custom_fields',
  '/v2/incident_roles',
  '/v2/incident_timestamps',
  '/v2/users',
  '/v2/users/{id}',
  '/v2/incidents',
  '/v2/incidents/{id}',
  '/v2/incidents/{id}/actions/edit',
  '/v2/incident_updates',
  '/v2/incident_timeline_items',
  '/v2/incident_timeline_items/{id}',
  '/v2/follow_ups',
  '/v2/follow_ups/{id}',
  '/v2/follow_ups/{id}/actions/connect_external_issue',
  '/v3/follow_ups',
  '/v3/follow_ups/{id}',
  '/v3/follow_ups/{id}/actions/connect_external_issue',
]

/** `GET /v2/incidents/{id}`; a path nobody serves is named as it came. */
export function operationOf(method: string, path: string): string {
  return `${method} ${operations.find(template => matchesPath(template, path)) ?? path}`
}

/** What `GET /v1/identity` can list, by incident.io's contract of August 2026; compared with it where the file is there. */
export const knownRoles: readonly string[] = [
  ...['viewer', 'incident_creator', 'incident_editor', 'manage_settings', 'global_access', 'catalog_viewer'],
  ...['catalog_editor', 'incident_memberships_editor', 'schedules_editor', 'schedules_reader'],
  ...['schedule_overrides_editor', 'workflows_editor', 'workflows_viewer', 'private_workflows_editor'],
  ...['private_escalation_workflows_editor', 'on_call_editor', 'on_call_viewer', 'escalation_creator'],
  ...['post_incident_flow_opt_out', 'security_settings_editor', 'investigation_download', 'team_memberships_manage'],
  ...['status_page_publisher', 'postmortems_manage', 'api_keys_manage', 'notification_methods_manage'],
  ...['notification_methods_unredacted_viewer', 'incident_workload_viewer', 'incident_workload_private_viewer'],
  ...['act_on_behalf_of_users', 'secrets_manage', 'secrets_use', 'call_transcripts_viewer'],
]

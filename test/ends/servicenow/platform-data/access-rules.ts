/**
 * Access controls and roles of the base platform, as far as an integration meets them. No role needed: [].
 * Everything without a rule falls to `*`, which is for admins.
 */
type AccessRule = readonly [name: string, operations: string, roles: readonly string[]]

export const accessRules: readonly AccessRule[] = [
  ['*', 'read create write delete', ['admin']],
  ['task', 'read create write', ['itil']],
  ['incident', 'read', ['sn_incident_read']],
  ['incident', 'create write', ['sn_incident_write']],
  ['problem', 'read create write', ['sn_problem_write']],
  ['change_request', 'read create write', ['sn_change_write']],
  ['sc_request', 'read create write', ['sn_request_write']],
  ['sc_req_item', 'read create write', ['sn_request_write']],
  ['sc_task', 'read create write', ['sn_request_write']],
  ['cmdb_ci', 'read', ['itil']],
  ['sys_user', 'read', ['itil']],
  ['sys_user.user_password', 'read', ['admin']],
  ['sys_user_group', 'read', ['itil']],
  ['sys_user_grmember', 'read', ['itil']],
  ['core_company', 'read', ['itil']],
  ['cmn_location', 'read', ['itil']],
  // Only the label of a choice is left for people who are no admins.
  ['sys_choice', 'read', []],
  ['sys_choice.*', 'read', ['admin']],
  ['sys_choice.label', 'read', []],
  ['sys_db_object', 'read', ['itil']],
  ['sys_dictionary', 'read', ['itil']],
  ['sys_journal_field', 'read', ['admin']],
  ['sys_audit', 'read', ['admin']],
  // Users who may read or write the record that the file hangs from: the attachment API asks for that itself.
  ['sys_attachment', 'read create write delete', []],
]

/** The platform's own control on scripted REST services that name none, by its well-known sys_id. */
export const scriptedRestDefault = {
  sysId: 'cf9d01d3e73003009d6247e603f6a990',
  name: 'Scripted REST External Default',
  role: 'snc_internal',
}

/** Role, and the roles it contains. */
export const roles: Record<string, readonly string[]> = {
  admin: [],
  snc_internal: [],
  snc_platform_rest_api_access: [],
  snc_basic_auth_api_access: [],
  sn_incident_read: [],
  sn_incident_write: ['sn_incident_read'],
  sn_problem_write: [],
  sn_change_write: [],
  sn_request_write: [],
  audit_viewer: [],
  itil: [
    'snc_platform_rest_api_access',
    'sn_incident_write',
    'sn_problem_write',
    'sn_change_write',
    'sn_request_write',
  ],
  itil_admin: ['itil'],
}

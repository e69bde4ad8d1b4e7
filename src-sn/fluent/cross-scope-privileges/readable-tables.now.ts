import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Read only: what people write on records, who they are, and what lookups and choices are resolved against. */
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-journal-field-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_journal_field',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-audit-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_audit',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-attachment-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_attachment',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-attachment-doc-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_attachment_doc',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-group-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_group',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-cmdb-ci-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-choice-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_choice',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-documentation-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_documentation',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-properties-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_properties',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-dictionary-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_dictionary',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-dictionary-override-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_dictionary_override',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

/** Whether this instance lets the app use what it declares. */
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-scope-privilege-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_scope_privilege',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-db-object-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_db_object',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

/** Whether the integration user has more rights than it needs. */
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-has-role-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_has_role',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-grmember-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_grmember',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

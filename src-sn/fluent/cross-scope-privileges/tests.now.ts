import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Only the tests that ship with the app (src-sn/fluent/tests) read these: what stands behind a button, which rules and controls there are. */
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-ui-action-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_ui_action',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-script-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_script',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-security-acl-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_security_acl',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

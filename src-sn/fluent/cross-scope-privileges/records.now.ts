import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** The tables that templates write to. A template on another table needs a privilege of its own. */
CrossScopePrivilege({
  $id: Now.ID['privilege-task-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'task',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-task-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'task',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-task-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'task',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-incident-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-incident-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-incident-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-problem-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'problem',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-problem-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'problem',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-problem-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'problem',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-change-request-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-change-request-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-change-request-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

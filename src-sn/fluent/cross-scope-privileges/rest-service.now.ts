import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** What the app's REST resources read and answer with, for instances that enforce runtime access. */
CrossScopePrivilege({
  $id: Now.ID['privilege-restapirequest'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTAPIRequest',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-set-status'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setStatus',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-set-body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-set-error'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setError',
  targetScope: 'global',
  targetType: 'scriptable',
})

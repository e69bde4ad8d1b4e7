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

CrossScopePrivilege({
  $id: Now.ID['privilege-restapirequest-body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTAPIRequestBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-set-content-type'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setContentType',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-set-header'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setHeader',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-builder-get-stream-writer'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.getStreamWriter',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-service-result-stream-writer-write-stream'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultStreamWriter.writeStream',
  targetScope: 'global',
  targetType: 'scriptable',
})

import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** What delivers outbound events: the platform's REST client, for instances that enforce runtime access. */
CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-execute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.execute',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-set-endpoint'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setEndpoint',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-set-http-timeout'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setHttpTimeout',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-set-request-header'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setRequestHeader',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-set-request-body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setRequestBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restmessage-client-disable-forced-variable-substitution'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.disableForcedVariableSubstitution',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restresponse-get-body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restresponse-get-header'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getHeader',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restresponse-get-status-code'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getStatusCode',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restresponse-have-error'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.haveError',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scriptable-restresponse-get-error-message'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getErrorMessage',
  targetScope: 'global',
  targetType: 'scriptable',
})

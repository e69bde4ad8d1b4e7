import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Platform objects that the scripts call, for instances that enforce runtime access. */
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

CrossScopePrivilege({
  $id: Now.ID['privilege-certificate-encryption'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'CertificateEncryption',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-sys-attachment'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideSysAttachment',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-table-hierarchy'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideTableHierarchy',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-record-insert'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.insert',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-record-update'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.update',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-record-set-value'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.setValue',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-scoped-glide-element'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScopedGlideElement',
  targetScope: 'global',
  targetType: 'scriptable',
})

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
  $id: Now.ID['privilege-glide-api-properties'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: properties',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-api-scripting'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: scripting',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** The sys_id of a new record is made of a digest, and so is the fingerprint of the configuration. */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-digest'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideDigest.getSHA256Hex',
  targetScope: 'global',
  targetType: 'scriptable',
})

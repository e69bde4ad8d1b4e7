import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Platform objects that the scripts call, for instances that enforce runtime access. */
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

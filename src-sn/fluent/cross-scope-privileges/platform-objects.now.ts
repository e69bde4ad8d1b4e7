import { CrossScopePrivilege } from '@servicenow/sdk/core'

/**
 * Platform objects that the scripts call, for instances that enforce runtime access. Names are those that instances write down for such
 * calls; for the four marked as unseen nobody published a record, and they follow the others' pattern.
 */
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
  $id: Now.ID['privilege-glide-record-new-record'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.newRecord',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege-glide-record-delete-record'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.deleteRecord',
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
  $id: Now.ID['privilege-glide-sys-attachment-get-content-stream'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideSysAttachment.getContentStream',
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

/** `gs.generateGUID` */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-api-string-utilities'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: string utilities',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** `gs.hasRole` */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-api-user-roles'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: user roles and groups',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** `gs.tableExists`, and what the dictionary says about a column. */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-api-table-metadata'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: table metadata',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** Unseen. */
CrossScopePrivilege({
  $id: Now.ID['privilege-certificate-encryption-generate-mac'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'CertificateEncryption.generateMac',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** Unseen. */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-table-hierarchy-get-tables'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideTableHierarchy.getTables',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** Unseen. The sys_id of a new record is made of a digest, and so is the fingerprint of the configuration. */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-digest'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideDigest.getSHA256Hex',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** Mails are sent by the platform, for events that the app queues. */
CrossScopePrivilege({
  $id: Now.ID['privilege-glide-api-event-management'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: event management',
  targetScope: 'global',
  targetType: 'scriptable',
})

/** The class that answers calls of a form. Unseen. */
CrossScopePrivilege({
  $id: Now.ID['privilege-abstract-ajax-processor'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'AbstractAjaxProcessor',
  targetScope: 'global',
  targetType: 'sys_script_include',
})

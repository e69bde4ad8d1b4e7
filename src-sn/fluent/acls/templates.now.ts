import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** Admins write templates and their parts, viewers read them. */
Acl({
  $id: Now.ID['acl-template-read'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'read',
  description: 'Who may read templates.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-template-create'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'create',
  description: 'Who may create templates.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-template-write'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'write',
  description: 'Who may write templates.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-template-delete'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'delete',
  description: 'Who may delete templates.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-condition-read'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'read',
  description: 'Who may read conditions.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-condition-create'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'create',
  description: 'Who may create conditions.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-condition-write'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'write',
  description: 'Who may write conditions.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-condition-delete'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'delete',
  description: 'Who may delete conditions.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-field-mapping-read'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'read',
  description: 'Who may read field mappings.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-field-mapping-create'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'create',
  description: 'Who may create field mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-field-mapping-write'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'write',
  description: 'Who may write field mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-field-mapping-delete'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'delete',
  description: 'Who may delete field mappings.',
  roles: [admin],
})

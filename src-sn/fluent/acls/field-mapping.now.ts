import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-field-mapping-read'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'read',
  description: 'Who may read field mappings.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-field-mapping-create'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'create',
  description: 'Who may create field mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-field-mapping-write'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'write',
  description: 'Who may write field mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-field-mapping-delete'],
  type: 'record',
  table: 'x_iio_sync_field_mapping',
  operation: 'delete',
  description: 'Who may delete field mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-attribute-read'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'read',
  description: 'Who may read attributes.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-attribute-create'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'create',
  description: 'Who may create attributes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-attribute-write'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'write',
  description: 'Who may write attributes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-attribute-delete'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'delete',
  description: 'Who may delete attributes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

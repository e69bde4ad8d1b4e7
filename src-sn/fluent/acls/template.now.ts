import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-template-read'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'read',
  description: 'Who may read templates.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-template-create'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'create',
  description: 'Who may create templates.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-template-write'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'write',
  description: 'Who may write templates.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-template-delete'],
  type: 'record',
  table: 'x_iio_sync_template',
  operation: 'delete',
  description: 'Who may delete templates.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

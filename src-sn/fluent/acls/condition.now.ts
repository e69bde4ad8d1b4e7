import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-condition-read'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'read',
  description: 'Who may read conditions.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-condition-create'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'create',
  description: 'Who may create conditions.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-condition-write'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'write',
  description: 'Who may write conditions.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-condition-delete'],
  type: 'record',
  table: 'x_iio_sync_condition',
  operation: 'delete',
  description: 'Who may delete conditions.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-option-read'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'read',
  description: 'Who may read options.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-option-create'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'create',
  description: 'Who may create options.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-option-write'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'write',
  description: 'Who may write options.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-option-delete'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'delete',
  description: 'Who may delete options.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

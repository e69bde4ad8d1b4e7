import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-refusal-read'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'read',
  description: 'Who may read refused documents.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-refusal-create'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'create',
  description: 'Who may create refused documents.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-refusal-write'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'write',
  description: 'Who may write refused documents.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-refusal-delete'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'delete',
  description: 'Who may delete refused documents.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

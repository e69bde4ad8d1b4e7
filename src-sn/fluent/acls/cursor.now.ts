import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-cursor-read'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'read',
  description: 'Who may read sweep cursors.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-cursor-create'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'create',
  description: 'Who may create sweep cursors.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-cursor-write'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'write',
  description: 'Who may write sweep cursors.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-cursor-delete'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'delete',
  description: 'Who may delete sweep cursors.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

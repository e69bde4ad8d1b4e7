import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-connection-read'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'read',
  description: 'Who may read the connection.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-connection-create'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'create',
  description: 'Who may create the connection.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-connection-write'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'write',
  description: 'Who may write the connection.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-connection-delete'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'delete',
  description: 'Who may delete the connection.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

/** The app writes both tables, and people read them. */
Acl({
  $id: Now.ID['acl-bridge-read'],
  type: 'record',
  table: 'x_iio_sync_bridge',
  operation: 'read',
  description: 'Who may read processes of the bridge.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-bridge-create'],
  type: 'record',
  table: 'x_iio_sync_bridge',
  operation: 'create',
  description: 'Who may create processes of the bridge.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-bridge-write'],
  type: 'record',
  table: 'x_iio_sync_bridge',
  operation: 'write',
  description: 'Who may write processes of the bridge.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-bridge-delete'],
  type: 'record',
  table: 'x_iio_sync_bridge',
  operation: 'delete',
  description: 'Who may delete processes of the bridge.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-check-read'],
  type: 'record',
  table: 'x_iio_sync_check',
  operation: 'read',
  description: 'Who may read checks.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-check-create'],
  type: 'record',
  table: 'x_iio_sync_check',
  operation: 'create',
  description: 'Who may create checks.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-check-write'],
  type: 'record',
  table: 'x_iio_sync_check',
  operation: 'write',
  description: 'Who may write checks.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-check-delete'],
  type: 'record',
  table: 'x_iio_sync_check',
  operation: 'delete',
  description: 'Who may delete checks.',
  roles: ['admin'],
})

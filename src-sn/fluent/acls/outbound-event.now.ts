import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-outbound-event-read'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'read',
  description: 'Who may read outbound events.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-outbound-event-create'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'create',
  description: 'Who may create outbound events.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-outbound-event-write'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'write',
  description: 'Who may write outbound events.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-outbound-event-delete'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'delete',
  description: 'Who may delete outbound events.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

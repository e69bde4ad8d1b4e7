import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-ticket-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'read',
  description: 'Who may read tickets.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-ticket-create'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'create',
  description: 'Who may create tickets.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-ticket-write'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'write',
  description: 'Who may write tickets.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-ticket-delete'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'delete',
  description: 'Who may delete tickets.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-link-request-read'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'read',
  description: 'Who may read link requests.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-link-request-create'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'create',
  description: 'Who may create link requests.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-link-request-write'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'write',
  description: 'Who may write link requests.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-link-request-delete'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'delete',
  description: 'Who may delete link requests.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

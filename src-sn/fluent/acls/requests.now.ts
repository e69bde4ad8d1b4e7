import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

/** Admins insert requests and read the answers. */
Acl({
  $id: Now.ID['acl-preview-read'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'read',
  description: 'Who may read previews.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-preview-create'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'create',
  description: 'Who may create previews.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-preview-write'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'write',
  description: 'Who may write previews.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-preview-delete'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'delete',
  description: 'Who may delete previews.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-link-request-read'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'read',
  description: 'Who may read link requests.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-link-request-create'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'create',
  description: 'Who may create link requests.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-link-request-write'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'write',
  description: 'Who may write link requests.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-link-request-delete'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'delete',
  description: 'Who may delete link requests.',
  roles: [admin],
})

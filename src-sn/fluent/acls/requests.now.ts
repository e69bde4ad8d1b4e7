import { Acl } from '@servicenow/sdk/core'
import { admin, operator, privateViewer, viewer } from '../roles/roles.now.ts'

/** Operators insert requests, and viewers read the answers. Who linked what stays on record: only admins clear that away. */
Acl({
  $id: Now.ID['acl-preview-read'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'read',
  description: 'Who may read previews, but for those of private incidents.',
  roles: [viewer],
  condition: 'private!=true',
})

Acl({
  $id: Now.ID['acl-preview-read-private'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'read',
  description: 'Who may read previews of private incidents.',
  roles: [privateViewer],
})

Acl({
  $id: Now.ID['acl-preview-create'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'create',
  description: 'Who may create previews.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-preview-write'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'write',
  description: 'Who may write previews.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-preview-delete'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'delete',
  description: 'Who may delete previews.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-link-request-read'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'read',
  description: 'Who may read link requests, but for those of private incidents.',
  roles: [viewer],
  condition: 'private!=true',
})

Acl({
  $id: Now.ID['acl-link-request-read-private'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'read',
  description: 'Who may read link requests of private incidents.',
  roles: [privateViewer],
})

Acl({
  $id: Now.ID['acl-link-request-create'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'create',
  description: 'Who may create link requests.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-link-request-write'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'write',
  description: 'Who may write link requests.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-link-request-delete'],
  type: 'record',
  table: 'x_iio_sync_link_request',
  operation: 'delete',
  description: 'Who may delete link requests.',
  roles: [admin],
})

import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-preview-read'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'read',
  description: 'Who may read previews.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-preview-create'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'create',
  description: 'Who may create previews.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-preview-write'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'write',
  description: 'Who may write previews.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-preview-delete'],
  type: 'record',
  table: 'x_iio_sync_preview',
  operation: 'delete',
  description: 'Who may delete previews.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

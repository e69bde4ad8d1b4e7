import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-note-read'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'read',
  description: 'Who may read notes.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-note-create'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'create',
  description: 'Who may create notes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-note-write'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'write',
  description: 'Who may write notes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-note-delete'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'delete',
  description: 'Who may delete notes.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

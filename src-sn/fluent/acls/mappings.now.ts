import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** Admins write mappings, viewers read them. */
Acl({
  $id: Now.ID['acl-state-mapping-read'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'read',
  description: 'Who may read state mappings.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-state-mapping-create'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'create',
  description: 'Who may create state mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-state-mapping-write'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'write',
  description: 'Who may write state mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-state-mapping-delete'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'delete',
  description: 'Who may delete state mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-status-mapping-read'],
  type: 'record',
  table: 'x_iio_sync_status_mapping',
  operation: 'read',
  description: 'Who may read status mappings.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-status-mapping-create'],
  type: 'record',
  table: 'x_iio_sync_status_mapping',
  operation: 'create',
  description: 'Who may create status mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-status-mapping-write'],
  type: 'record',
  table: 'x_iio_sync_status_mapping',
  operation: 'write',
  description: 'Who may write status mappings.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-status-mapping-delete'],
  type: 'record',
  table: 'x_iio_sync_status_mapping',
  operation: 'delete',
  description: 'Who may delete status mappings.',
  roles: [admin],
})

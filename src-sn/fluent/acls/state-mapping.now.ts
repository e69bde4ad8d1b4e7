import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

Acl({
  $id: Now.ID['acl-state-mapping-read'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'read',
  description: 'Who may read state mappings.',
  roles: [admin, viewer],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-state-mapping-create'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'create',
  description: 'Who may create state mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-state-mapping-write'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'write',
  description: 'Who may write state mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

Acl({
  $id: Now.ID['acl-state-mapping-delete'],
  type: 'record',
  table: 'x_iio_sync_state_mapping',
  operation: 'delete',
  description: 'Who may delete state mappings.',
  roles: [admin],
  adminOverrides: true,
  active: true,
})

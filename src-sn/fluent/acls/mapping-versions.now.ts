import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** The app keeps them. Viewers read them, and admins clear them away. */
Acl({
  $id: Now.ID['acl-mapping-version-read'],
  type: 'record',
  table: 'x_iio_sync_mapping_version',
  operation: 'read',
  description: 'Who may read kept versions of the mapping.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-mapping-version-create'],
  type: 'record',
  table: 'x_iio_sync_mapping_version',
  operation: 'create',
  description: 'Who may create kept versions of the mapping.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-mapping-version-write'],
  type: 'record',
  table: 'x_iio_sync_mapping_version',
  operation: 'write',
  description: 'Who may write kept versions of the mapping.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-mapping-version-delete'],
  type: 'record',
  table: 'x_iio_sync_mapping_version',
  operation: 'delete',
  description: 'Who may delete kept versions of the mapping.',
  roles: [admin],
})

import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** The app fills these tables for those who try a mapping. Viewers read them, and admins clear them away. */
Acl({
  $id: Now.ID['acl-tryout-read'],
  type: 'record',
  table: 'x_iio_sync_tryout',
  operation: 'read',
  description: 'Who may read try-outs.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-tryout-create'],
  type: 'record',
  table: 'x_iio_sync_tryout',
  operation: 'create',
  description: 'Who may create try-outs.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-tryout-write'],
  type: 'record',
  table: 'x_iio_sync_tryout',
  operation: 'write',
  description: 'Who may write try-outs.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-tryout-delete'],
  type: 'record',
  table: 'x_iio_sync_tryout',
  operation: 'delete',
  description: 'Who may delete try-outs.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-tryout-row-read'],
  type: 'record',
  table: 'x_iio_sync_tryout_row',
  operation: 'read',
  description: 'Who may read results of try-outs.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-tryout-row-create'],
  type: 'record',
  table: 'x_iio_sync_tryout_row',
  operation: 'create',
  description: 'Who may create results of try-outs.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-tryout-row-write'],
  type: 'record',
  table: 'x_iio_sync_tryout_row',
  operation: 'write',
  description: 'Who may write results of try-outs.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-tryout-row-delete'],
  type: 'record',
  table: 'x_iio_sync_tryout_row',
  operation: 'delete',
  description: 'Who may delete results of try-outs.',
  roles: [admin],
})

import { Acl } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

/** The bridge fills the catalogue through the app, and people read it. */
Acl({
  $id: Now.ID['acl-attribute-read'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'read',
  description: 'Who may read attributes.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-attribute-create'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'create',
  description: 'Who may create attributes.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-attribute-write'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'write',
  description: 'Who may write attributes.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-attribute-delete'],
  type: 'record',
  table: 'x_iio_sync_attribute',
  operation: 'delete',
  description: 'Who may delete attributes.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-option-read'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'read',
  description: 'Who may read options.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-option-create'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'create',
  description: 'Who may create options.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-option-write'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'write',
  description: 'Who may write options.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-option-delete'],
  type: 'record',
  table: 'x_iio_sync_option',
  operation: 'delete',
  description: 'Who may delete options.',
  roles: ['admin'],
})

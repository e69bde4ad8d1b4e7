import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** The app writes these rows, also where an operator presses a button of the page; admins clear them away. */
Acl({
  $id: Now.ID['acl-problem-read'],
  type: 'record',
  table: 'x_iio_sync_problem',
  operation: 'read',
  description: 'Who may read problems.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-problem-create'],
  type: 'record',
  table: 'x_iio_sync_problem',
  operation: 'create',
  description: 'Who may create problems.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-problem-write'],
  type: 'record',
  table: 'x_iio_sync_problem',
  operation: 'write',
  description: 'Who may write problems.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-problem-delete'],
  type: 'record',
  table: 'x_iio_sync_problem',
  operation: 'delete',
  description: 'Who may delete problems.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-mail-read'],
  type: 'record',
  table: 'x_iio_sync_mail',
  operation: 'read',
  description: 'Who may read mails.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-mail-create'],
  type: 'record',
  table: 'x_iio_sync_mail',
  operation: 'create',
  description: 'Who may create mails.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-mail-write'],
  type: 'record',
  table: 'x_iio_sync_mail',
  operation: 'write',
  description: 'Who may write mails.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-mail-delete'],
  type: 'record',
  table: 'x_iio_sync_mail',
  operation: 'delete',
  description: 'Who may delete mails.',
  roles: [admin],
})

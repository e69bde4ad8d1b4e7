import { Acl } from '@servicenow/sdk/core'
import { admin, privateViewer, viewer } from '../roles/roles.now.ts'

/**
 * For admins to change: the connection, and what they look at when something is wrong. Auditors read it, but for the signing secrets. Rows
 * that the app writes admins only clear away: an unread change that never will be read, a refused document that was dealt with. Nobody
 * needs a second connection.
 *
 * What nobody needs is left to the platform's own admin here and in the other files. It has a control all the same: an instance may be set
 * to open what has none.
 */
Acl({
  $id: Now.ID['acl-connection-read'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'read',
  description: 'Who may read the connection.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-connection-create'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'create',
  description: 'Who may create the connection.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-connection-write'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'write',
  description: 'Who may write the connection.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-connection-delete'],
  type: 'record',
  table: 'x_iio_sync_connection',
  operation: 'delete',
  description: 'Who may delete the connection.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-cursor-read'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'read',
  description: 'Who may read cursors.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-cursor-create'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'create',
  description: 'Who may create cursors.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-cursor-write'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'write',
  description: 'Who may write cursors.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-cursor-delete'],
  type: 'record',
  table: 'x_iio_sync_cursor',
  operation: 'delete',
  description: 'Who may delete cursors.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-refusal-read'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'read',
  description: 'Who may read refused documents.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-refusal-create'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'create',
  description: 'Who may create refused documents.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-refusal-write'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'write',
  description: 'Who may write refused documents.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-refusal-delete'],
  type: 'record',
  table: 'x_iio_sync_refusal',
  operation: 'delete',
  description: 'Who may delete refused documents.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-connection-current-secret-read'],
  type: 'record',
  table: 'x_iio_sync_connection',
  field: 'current_secret',
  operation: 'read',
  description: 'Who may read the current signing secret, as the platform shows secrets.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-connection-previous-secret-read'],
  type: 'record',
  table: 'x_iio_sync_connection',
  field: 'previous_secret',
  operation: 'read',
  description: 'Who may read the previous signing secret, as the platform shows secrets.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-history-read'],
  type: 'record',
  table: 'x_iio_sync_history',
  operation: 'read',
  description: 'Who may read the history, but for those of private incidents.',
  roles: [viewer],
  condition: 'ticketISEMPTY^ORticket.private!=true',
})

Acl({
  $id: Now.ID['acl-history-read-private'],
  type: 'record',
  table: 'x_iio_sync_history',
  operation: 'read',
  description: 'Who may read the history of private incidents.',
  roles: [privateViewer],
})

Acl({
  $id: Now.ID['acl-history-create'],
  type: 'record',
  table: 'x_iio_sync_history',
  operation: 'create',
  description: 'Who may create the history.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-history-write'],
  type: 'record',
  table: 'x_iio_sync_history',
  operation: 'write',
  description: 'Who may write the history.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-history-delete'],
  type: 'record',
  table: 'x_iio_sync_history',
  operation: 'delete',
  description: 'Who may delete the history.',
  roles: [admin],
})

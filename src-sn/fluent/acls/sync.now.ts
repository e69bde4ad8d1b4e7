import { Acl } from '@servicenow/sdk/core'
import { admin, viewer } from '../roles/roles.now.ts'

/** The app fills these tables. Admins act on them, type the reason of a discard and clear rows away; viewers read them. */
Acl({
  $id: Now.ID['acl-ticket-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'read',
  description: 'Who may read tickets.',
  roles: [admin, viewer],
})

Acl({
  $id: Now.ID['acl-ticket-create'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'create',
  description: 'Who may create tickets.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-ticket-write'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'write',
  description: 'Who may write tickets.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-ticket-delete'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'delete',
  description: 'Who may delete tickets.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-note-read'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'read',
  description: 'Who may read notes.',
  roles: [admin, viewer],
})

Acl({
  $id: Now.ID['acl-note-create'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'create',
  description: 'Who may create notes.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-note-write'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'write',
  description: 'Who may write notes.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-note-delete'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'delete',
  description: 'Who may delete notes.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-outbound-event-read'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'read',
  description: 'Who may read outbound events.',
  roles: [admin, viewer],
})

Acl({
  $id: Now.ID['acl-outbound-event-create'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'create',
  description: 'Who may create outbound events.',
  roles: ['admin'],
})

Acl({
  $id: Now.ID['acl-outbound-event-write'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'write',
  description: 'Who may write outbound events.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-outbound-event-delete'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'delete',
  description: 'Who may delete outbound events.',
  roles: [admin],
})

import { Acl } from '@servicenow/sdk/core'
import { admin, operator, privateViewer, viewer } from '../roles/roles.now.ts'

/**
 * The app fills these tables. Operators act on them by buttons, and the reason of a discard is all that they type. Admins clear rows away;
 * viewers read them. What is about a private incident is for those alone who have the role for it; src-sn/server/platform/privacy.ts says
 * the same to scripts, which access controls do not stop.
 */
Acl({
  $id: Now.ID['acl-ticket-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'read',
  description: 'Who may read tickets, but for those of private incidents.',
  roles: [viewer],
  condition: 'private!=true',
})

Acl({
  $id: Now.ID['acl-ticket-read-private'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'read',
  description: 'Who may read tickets of private incidents.',
  roles: [privateViewer],
})

Acl({
  $id: Now.ID['acl-ticket-read-record'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  operation: 'read',
  description:
    'Who works on tasks reads the ticket of a record that they may read, but for those of private incidents.',
  roles: ['itil'],
  condition: 'private!=true',
  script: `answer = require('./src-sn/server/platform/privacy.ts').mayReadLinkedRecord(current)`,
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
  roles: [operator],
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
  description: 'Who may read notes, but for those of private incidents.',
  roles: [viewer],
  condition: 'ticketISEMPTY^ORticket.private!=true',
})

Acl({
  $id: Now.ID['acl-note-read-private'],
  type: 'record',
  table: 'x_iio_sync_note',
  operation: 'read',
  description: 'Who may read notes of private incidents.',
  roles: [privateViewer],
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
  roles: [operator],
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
  description: 'Who may read outbound events, but for those of private incidents.',
  roles: [viewer],
  condition: 'ticketISEMPTY^ORticket.private!=true',
})

Acl({
  $id: Now.ID['acl-outbound-event-read-private'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'read',
  description: 'Who may read outbound events of private incidents.',
  roles: [privateViewer],
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
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-outbound-event-delete'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  operation: 'delete',
  description: 'Who may delete outbound events.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-ticket-columns-write'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: '*',
  operation: 'write',
  description: 'Who may write the columns of tickets.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-ticket-discard-reason-write'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'discard_reason',
  operation: 'write',
  description: 'Who may write the reason of a discard.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-note-columns-write'],
  type: 'record',
  table: 'x_iio_sync_note',
  field: '*',
  operation: 'write',
  description: 'Who may write the columns of notes.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-note-discard-reason-write'],
  type: 'record',
  table: 'x_iio_sync_note',
  field: 'discard_reason',
  operation: 'write',
  description: 'Who may write the reason of a discard.',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl-outbound-event-columns-write'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  field: '*',
  operation: 'write',
  description: 'Who may write the columns of outbound events.',
  roles: [admin],
})

Acl({
  $id: Now.ID['acl-outbound-event-discard-reason-write'],
  type: 'record',
  table: 'x_iio_sync_outbound_event',
  field: 'discard_reason',
  operation: 'write',
  description: 'Who may write the reason of a discard.',
  roles: [operator],
})

import { Acl } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

/**
 * Who reads a ticket because they may read its record reads these columns of it and no other. A column is named by two controls where it
 * says which incident it is: the Aggregate API judges tables by roles alone, and asks for the columns of its groups without a row.
 */
Acl({
  $id: Now.ID['acl-ticket-columns-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: '*',
  operation: 'read',
  description: 'Who may read the columns of tickets.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-ticket-record-type-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'record_type',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket.',
  roles: [viewer, 'itil'],
})

Acl({
  $id: Now.ID['acl-ticket-status-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'status',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket.',
  roles: [viewer, 'itil'],
})

Acl({
  $id: Now.ID['acl-ticket-target-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'target',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket.',
  roles: [viewer, 'itil'],
})

Acl({
  $id: Now.ID['acl-ticket-sys-id-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'sys_id',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket.',
  roles: [viewer, 'itil'],
})

Acl({
  $id: Now.ID['acl-ticket-sys-updated-on-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'sys_updated_on',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket.',
  roles: [viewer, 'itil'],
})

Acl({
  $id: Now.ID['acl-ticket-reference-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'reference',
  operation: 'read',
  description: 'Who may read which incident a ticket is about.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-ticket-reference-read-record'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'reference',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket, row by row.',
  roles: ['itil'],
  script: `answer = require('./src-sn/server/platform/privacy.ts').isRow(current)`,
})

Acl({
  $id: Now.ID['acl-ticket-permalink-read'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'permalink',
  operation: 'read',
  description: 'Who may read which incident a ticket is about.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-ticket-permalink-read-record'],
  type: 'record',
  table: 'x_iio_sync_ticket',
  field: 'permalink',
  operation: 'read',
  description: 'Also read by who may read the record of the ticket, row by row.',
  roles: ['itil'],
  script: `answer = require('./src-sn/server/platform/privacy.ts').isRow(current)`,
})

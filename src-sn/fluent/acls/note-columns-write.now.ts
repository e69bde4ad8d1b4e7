import { Acl } from '@servicenow/sdk/core'
import { admin, integration } from '../roles/roles.now.ts'

Acl({
    $id: Now.ID['acl-note-update-id-write'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'update_id',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-ticket-write'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'ticket',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-text-write'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'text',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-author-write'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'author',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-written-at-write'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'written_at',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { admin, integration } from '../roles/roles.now.ts'

Acl({
    $id: Now.ID['acl-note-update-id-create'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'update_id',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-ticket-create'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'ticket',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-text-create'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'text',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-author-create'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'author',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-note-written-at-create'],
    type: 'record',
    table: 'x_iio_sync_note',
    field: 'written_at',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

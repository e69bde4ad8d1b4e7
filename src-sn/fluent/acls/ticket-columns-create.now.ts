import { Acl } from '@servicenow/sdk/core'
import { admin, integration } from '../roles/roles.now.ts'

Acl({
    $id: Now.ID['acl-ticket-record-type-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'record_type',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-external-id-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'external_id',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-reference-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'reference',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-permalink-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'permalink',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-private-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'private',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-template-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'template',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-parent-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'parent',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-desired-values-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'desired_values',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-source-updated-at-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'source_updated_at',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-decision-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'decision',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-adopt-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'adopt',
    operation: 'create',
    description: 'The bridge may fill this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

import { Acl } from '@servicenow/sdk/core'
import { admin, integration } from '../roles/roles.now.ts'

Acl({
    $id: Now.ID['acl-ticket-record-type-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'record_type',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-external-id-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'external_id',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-reference-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'reference',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-permalink-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'permalink',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-private-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'private',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-template-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'template',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-parent-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'parent',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-desired-values-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'desired_values',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-source-updated-at-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'source_updated_at',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-decision-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'decision',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-adopt-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'adopt',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

/** Not writable at the insert: a row is claimed first, and what went wrong is said afterwards. */
Acl({
    $id: Now.ID['acl-ticket-bridge-error-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: 'bridge_error',
    operation: 'write',
    description: 'The bridge may change this column.',
    roles: [admin, integration],
    adminOverrides: true,
    active: true,
})

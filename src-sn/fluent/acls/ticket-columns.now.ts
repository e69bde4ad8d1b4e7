import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/roles.now.ts'

/** The bridge writes what should be; what is (the status columns) is nobody's to write but the app's own. */
Acl({
    $id: Now.ID['acl-ticket-all-columns-create'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: '*',
    operation: 'create',
    description: 'Columns that no other rule names are closed to the bridge.',
    roles: [admin],
    adminOverrides: true,
    active: true,
})

Acl({
    $id: Now.ID['acl-ticket-all-columns-write'],
    type: 'record',
    table: 'x_iio_sync_ticket',
    field: '*',
    operation: 'write',
    description: 'Columns that no other rule names are closed to the bridge.',
    roles: [admin],
    adminOverrides: true,
    active: true,
})

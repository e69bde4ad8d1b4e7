import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_cursor = Table({
    name: 'x_iio_sync_cursor',
    label: 'Sweep cursor',
    display: 'name',
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({ label: 'Name', mandatory: true, maxLength: 100 }),
        position: StringColumn({ label: 'Position', maxLength: 100 }),
        // Only on the row "sweep lease": which bridge process sweeps, and until when it need not be heard of.
        lease_holder: StringColumn({ label: 'Lease holder', maxLength: 100 }),
        lease_until: DateTimeColumn({ label: 'Lease until' }),
        fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
    },
    index: [{ name: 'name_unique', unique: true, element: 'name' }],
})

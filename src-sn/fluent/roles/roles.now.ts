import { Role } from '@servicenow/sdk/core'

/** Modules name their roles as text. */
export const viewerName = 'x_iio_sync.viewer'
export const adminName = 'x_iio_sync.admin'

export const viewer = Role({
  name: viewerName,
  description: 'Reads tickets, notes and outbound events of the incident.io sync.',
})

export const admin = Role({
  name: adminName,
  description: 'Configures the incident.io sync (templates, mappings, connection) and retries what failed.',
  containsRoles: [viewer],
})

export const integration = Role({
  name: 'x_iio_sync.integration',
  description:
    'Only for the integration user of the incident.io bridge. May call the REST resources of the sync; has no access to any table.',
})

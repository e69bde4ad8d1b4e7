import { Role } from '@servicenow/sdk/core'

export const viewer = Role({
  name: 'x_iio_sync.viewer',
  description: 'Reads tickets, notes and outbound events of the incident.io sync.',
  grantable: true,
})

export const admin = Role({
  name: 'x_iio_sync.admin',
  description: 'Configures the incident.io sync: templates, mappings, connection; retries and replays.',
  containsRoles: [viewer],
  grantable: true,
})

export const integration = Role({
  name: 'x_iio_sync.integration',
  description:
    'For the integration user of the incident.io bridge alone: it may call the REST resources of the sync, and has no right on any table.',
  grantable: true,
})

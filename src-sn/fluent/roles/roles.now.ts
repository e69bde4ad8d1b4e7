import { Role } from '@servicenow/sdk/core'

/** Modules name their roles as text; src-sn/server/requests/who-may.ts says the names to whom a button refuses. */
export const viewerName = 'x_iio_sync.viewer'
export const privateViewerName = 'x_iio_sync.private_viewer'
export const operatorName = 'x_iio_sync.operator'
export const adminName = 'x_iio_sync.admin'

/** For auditors too: everything but the signing secrets, and nothing to press. */
export const viewer = Role({
  name: viewerName,
  description: 'Reads everything that the incident.io sync shows, its configuration too, and changes nothing.',
})

/** No other role contains it: who may know of private incidents is named one by one. */
export const privateViewer = Role({
  name: privateViewerName,
  description:
    'Reads what the incident.io sync holds of private incidents too. Everybody else sees that there are some, and nothing of them.',
  containsRoles: [viewer],
})

export const operator = Role({
  name: operatorName,
  description: 'Retries and discards what failed, previews incidents, and links records of the incident.io sync.',
  containsRoles: [viewer],
})

export const admin = Role({
  name: adminName,
  description: 'Configures the incident.io sync: templates, mappings, connection and properties.',
  containsRoles: [operator],
})

export const integration = Role({
  name: 'x_iio_sync.integration',
  description:
    'Only for the integration user of the incident.io bridge. May call the REST resources of the sync; has no access to any table.',
})

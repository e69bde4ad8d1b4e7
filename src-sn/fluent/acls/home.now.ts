import { Acl } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

/** The Home page and what it reads: for everybody who may read the sync. */
export const homeEndpoint = Acl({
  $id: Now.ID['acl-rest-endpoint-home'],
  name: 'x_iio_sync_home_rest',
  type: 'rest_endpoint',
  operation: 'execute',
  description: 'Who may call the resources of the Home page.',
  roles: [viewer],
})

Acl({
  $id: Now.ID['acl-page-home'],
  name: 'x_iio_sync_home',
  type: 'ui_page',
  operation: 'read',
  description: 'Who may open the Home page.',
  roles: [viewer],
})

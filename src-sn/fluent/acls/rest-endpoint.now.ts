import { Acl } from '@servicenow/sdk/core'
import { integration } from '../roles/roles.now.ts'

export const restEndpoint = Acl({
  $id: Now.ID['acl-rest-endpoint-sync'],
  name: 'x_iio_sync_rest',
  type: 'rest_endpoint',
  operation: 'execute',
  description: 'Who may call the REST resources of the sync: the integration user.',
  roles: [integration],
})

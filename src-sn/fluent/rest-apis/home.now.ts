import { RestApi } from '@servicenow/sdk/core'
import { getHomeFrame } from '../../server/rest/home-frame.ts'
import { homeEndpoint } from '../acls/home.now.ts'

/** What the Home page reads and does, as the person who looks at it. What changes something asks for the role once more. */
RestApi({
  $id: Now.ID['rest-api-home'],
  name: 'incident.io sync Home',
  serviceId: 'home',
  shortDescription: 'What the Home page of the incident.io sync shows.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [homeEndpoint],
  versions: [{ $id: Now.ID['rest-api-home-v1'], version: 1, isDefault: true, shortDescription: 'First version.' }],
  routes: [
    {
      $id: Now.ID['rest-api-home-frame'],
      name: 'frame',
      shortDescription: 'Whether both sides are in sync, and what stands around every tab.',
      version: 1,
      path: '/frame',
      internalRole: false,
      enforceAcl: [homeEndpoint],
      script: getHomeFrame,
    },
  ],
})

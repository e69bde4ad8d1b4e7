import { RestMessage } from '@servicenow/sdk/core'

/** A record of its own, so that an admin can route it through a MID server; the address comes from the connection. */
RestMessage({
  $id: Now.ID['rest-message-bridge'],
  name: 'incident.io bridge',
  endpoint: 'https://bridge.example.com/webhooks/servicenow',
  description:
    'Delivers outbound events to the incident.io bridge. The address is replaced by the bridge URL of the connection.',
  authenticationType: 'noAuthentication',
  access: 'packagePrivate',
  functions: [{ name: 'deliver', httpMethod: 'POST' }],
})

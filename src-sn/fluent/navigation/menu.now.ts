import { ApplicationMenu } from '@servicenow/sdk/core'
import { viewer } from '../roles/roles.now.ts'

export const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'incident.io',
  hint: 'Incidents and follow-ups of incident.io as records of this instance',
  description: 'Configuration and state of the incident.io sync.',
  roles: [viewer],
})

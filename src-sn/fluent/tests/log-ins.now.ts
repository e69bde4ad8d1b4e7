import { Record } from '@servicenow/sdk/core'

/**
 * The log-ins of the tests named REST. An admin fills in name and password once, of a user with the role integration and of one with the role
 * viewer; upgrades leave these rows alone. No password ships.
 */
export const integrationLogIn = Record({
  $id: Now.ID['atf-log-in-integration'],
  table: 'sys_auth_profile_basic',
  data: { name: 'incident.io sync, test: integration user', username: 'fill.in.a.user' },
})

export const viewerLogIn = Record({
  $id: Now.ID['atf-log-in-viewer'],
  table: 'sys_auth_profile_basic',
  data: { name: 'incident.io sync, test: viewer', username: 'fill.in.a.user' },
})

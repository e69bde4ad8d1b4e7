/** Whether the user that the bridge signs in as has the rights that it needs, and no others. */
import { KEPT_SECONDS } from '../../contract/bridge-report.ts'
import type { Finding } from '../../contract/checks.ts'
import { findRow, openTable, text } from '../../platform/rows.ts'
import { BRIDGE } from '../../platform/tables.ts'
import { fromNow } from '../../platform/time.ts'
import { failed, passed, unknown } from './findings.ts'

const INTEGRATION = 'x_iio_sync.integration'

/** What an instance gives to everybody who signs in, or asks for before it answers REST at all. */
const HARMLESS = [
  'snc_internal',
  'snc_external',
  'snc_platform_rest_api_access',
  'snc_basic_auth_api_access',
  'rest_service',
]

/** `roles`: by name, also those that came with a group or another role. */
export function userFinding(userName: string, roles: readonly string[]): Finding {
  const others = [...new Set(roles)].filter(role => role !== INTEGRATION && !HARMLESS.includes(role)).sort()
  if (!roles.includes(INTEGRATION))
    return failed(
      'integration_user',
      'servicenow_admin',
      `The bridge signs in as "${userName}", who does not have the role ${INTEGRATION}.`,
      `Give ${INTEGRATION} to "${userName}", or sign in as the user who has it.`,
    )
  if (others.length === 0)
    return passed('integration_user', `The bridge signs in as "${userName}", who has ${INTEGRATION} and nothing else.`)
  return failed(
    'integration_user',
    'servicenow_admin',
    `"${userName}" also has ${others.map(role => `\`${role}\``).join(', ')}.`,
    `Remove ${others.length === 1 ? 'it' : 'them'} from "${userName}", and from the groups of that user: nothing of the sync needs ${others.length === 1 ? 'it' : 'them'}.`,
  )
}

export function checkUser(): Finding {
  const userName = lastUser()
  if (userName === '')
    return unknown(
      'integration_user',
      'platform_engineer',
      'No bridge has signed in yet.',
      'Start the bridge with SERVICENOW_URL and the credentials of the integration user, then check again in a minute.',
    )
  const user = findRow('sys_user', 'user_name', userName)
  return userFinding(userName, user === null ? [] : rolesOf(user.getUniqueValue()))
}

/** Of the process that called last, within the week for which rows stay. */
function lastUser(): string {
  const row = openTable(BRIDGE)
  row.addQuery('last_word', '>=', fromNow(-KEPT_SECONDS))
  row.addNotNullQuery('signs_in_as')
  row.orderByDesc('last_word')
  row.setLimit(1)
  row.query()
  return row.next() ? text(row, 'signs_in_as') : ''
}

const MAX_ROLES = 200

function rolesOf(user: string): string[] {
  const row = openTable('sys_user_has_role')
  row.addQuery('user', user)
  row.setLimit(MAX_ROLES)
  row.query()
  const roles: string[] = []
  while (row.next()) if (text(row, 'user') === user) roles.push(`${row.getDisplayValue('role')}`)
  return roles
}

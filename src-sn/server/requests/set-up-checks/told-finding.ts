/** Whether anybody hears when something fails. */
import type { Finding } from '../../contract/checks.ts'
import { warning } from './findings.ts'

/** Mails go to nobody yet. */
export function checkTold(): Finding {
  return warning(
    'told',
    'servicenow_admin',
    'Nobody is told when something fails: what failed stands on the lists under incident.io.',
    'Until mails can be switched on, look at Failed tickets, Failed notes and Parked events, or alert on the metric bridge_listed_items.',
  )
}

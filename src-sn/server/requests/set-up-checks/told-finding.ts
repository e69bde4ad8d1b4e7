/** Whether anybody hears when something fails. */
import type { Finding } from '../../contract/checks.ts'
import { readRecipients } from '../../problems/recipients.ts'
import { passed, warning } from './findings.ts'

/** Whether mails arrive only a person can say, who got the test mail. */
export function checkTold(): Finding {
  return readRecipients() === null
    ? warning(
        'told',
        'servicenow_admin',
        'Nobody is told when something fails: no mail has recipients.',
        'Choose users or groups on the tab Set-up of incident.io > Home, under "Mails", and press "Save recipients". Then press "Send test mail" there.',
      )
    : passed('told', 'Users or groups are chosen who get mails when something fails and when it is over.')
}

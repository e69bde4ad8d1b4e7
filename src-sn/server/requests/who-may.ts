/**
 * Who may press which button. The platform shows a button to its roles only (src-sn/fluent/ui-actions); a form that was opened before a
 * role was taken away still has it, so the work behind it asks again.
 */
import { gs } from '@servicenow/glide'

const OPERATOR = 'x_iio_sync.operator'
const ADMIN = 'x_iio_sync.admin'

/** False for people without the role; the page then says which one they need. */
export function isOperator(button: string): boolean {
  return mayPress(button, OPERATOR)
}

export function isAdmin(button: string): boolean {
  return mayPress(button, ADMIN)
}

/** Who works on tasks in ServiceNow. */
export function isResponder(button: string): boolean {
  return mayPress(button, 'itil')
}

function mayPress(button: string, role: string): boolean {
  if (gs.hasRole(role)) return true
  gs.addErrorMessage(
    `"${button}" needs the role ${role}. Nothing was done. An administrator of this instance can give it to you.`,
  )
  return false
}

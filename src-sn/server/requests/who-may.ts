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

/** For resources of the Home page: why the person may not, as a sentence that names the role; '' when they may. */
export function operatorRefusal(button: string): string {
  return refusalOf(button, OPERATOR)
}

export function adminRefusal(button: string): string {
  return refusalOf(button, ADMIN)
}

/** What the person may do besides reading. */
export function rightsOfPerson(): { readonly operate: boolean; readonly configure: boolean } {
  return { operate: gs.hasRole(OPERATOR), configure: gs.hasRole(ADMIN) }
}

/** The same as `isResponder`, asked by a form and not by a button: nobody is told of a role that they lack. */
export function mayWorkOnTasks(): boolean {
  return gs.hasRole('itil')
}

function mayPress(button: string, role: string): boolean {
  const refusal = refusalOf(button, role)
  if (refusal !== '') gs.addErrorMessage(refusal)
  return refusal === ''
}

function refusalOf(button: string, role: string): string {
  return gs.hasRole(role)
    ? ''
    : `"${button}" needs the role ${role}. Nothing was done. An administrator of this instance can give it to you.`
}

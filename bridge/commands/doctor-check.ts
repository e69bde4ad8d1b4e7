/** A check, in the words of the tab Set-up. */
import type { Finding } from '../../src-sn/server/contract/checks.ts'
import type { ShownCheck } from '../../src-sn/server/contract/home/set-up.ts'

export type DoctorCheck = Omit<Finding, 'id' | 'state'> & Pick<ShownCheck, 'what' | 'state'> & { readonly id: string }

export const pass = (id: string, what: string, found: string): DoctorCheck => {
  return { id, what, state: 'passed', found, to_do: '', who: '' }
}

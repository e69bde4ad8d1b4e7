/** A check, in the words of the tab Set-up. */
import type { Finding } from '../../src-sn/server/contract/checks.ts'
import type { ShownCheck } from '../../src-sn/server/contract/home/set-up.ts'

export type DoctorCheck = Omit<Finding, 'id' | 'state'> & Pick<ShownCheck, 'what' | 'state'> & { readonly id: string }

/** One check, which says what it has found. `who` is to do what `toDo` says; both '' when nothing is to be done. */
export const checkOf =
  (id: string, what: string) =>
  (state: DoctorCheck['state'], found: string, toDo = '', who: DoctorCheck['who'] = ''): DoctorCheck => {
    return { id, what, state, found, to_do: toDo, who }
  }

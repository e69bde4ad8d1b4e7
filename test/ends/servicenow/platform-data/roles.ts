import { stableSysId } from './new-rows.ts'

/** Roles that have the same sys_id on every instance. */
const wellKnown: Readonly<Record<string, string>> = {
  admin: '2831a114c611228501d4ea6c309d626d',
  itil: '282bf1fac6112285017366cb5f867469',
}

export function roleSysId(name: string): string {
  return wellKnown[name] ?? stableSysId('sys_user_role', name)
}

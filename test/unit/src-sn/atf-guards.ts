/** What the tests that ship with the app are there for: its rules, access controls, resources and buttons. */
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { fillInLogIns } from './atf.ts'

export interface Guard {
  readonly table: string
  readonly sysId: string
  readonly name: string
}

type NameOf = (row: Readonly<Record<string, string>>) => string

const KINDS: readonly (readonly [table: string, nameOf: NameOf])[] = [
  ['sys_script', row => `rule ${row['collection']}: ${row['name']}`],
  ['sys_security_acl', row => `access control ${row['name']}: ${row['operation']}`],
  ['sys_ws_operation', row => `resource ${row['http_method']} ${row['relative_path']}`],
  ['sys_ui_action', row => `button ${row['table']}: ${row['name']}`],
]

/** All of the built app. */
export function guardsOf(instance: AppInstance): Guard[] {
  const scope = instance.rows('sys_app')[0]?.['sys_id']
  return KINDS.flatMap(([table, nameOf]) =>
    instance
      .rows(table)
      .filter(row => row['sys_scope'] === scope)
      .map(row => ({ table, sysId: row['sys_id'] ?? '', name: nameOf(row) })),
  )
}

/** An instance on which an admin has switched it off. */
export function instanceWithout({ table, sysId }: Guard): AppInstance {
  const withoutControls = table === 'sys_security_acl' ? [sysId] : []
  const instance = createAppInstance({ asShipped: true, withoutControls })
  fillInLogIns(instance)
  instance.poke(table, sysId, { active: '0' })
  return instance
}

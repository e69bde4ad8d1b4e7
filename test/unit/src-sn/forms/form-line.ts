/** What a form asks the app, asked as a person: the call of a browser, made by a button of the tests' own. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import type { AppInstance } from '../instance.ts'

const BUTTON = 'Ask as the form does'
const SYS_ID = 'f'.repeat(32)

interface Call {
  /** The script include, and what the form sends with the call. */
  readonly include: string
  readonly values: Readonly<Record<string, string>>
  /** Where the form is open. */
  readonly table: string
  readonly row: Row
  readonly user: string
}

export function askInclude(instance: AppInstance, { include, values, table, row, user }: Call): string {
  const button = {
    name: BUTTON,
    table,
    active: '1',
    form_button: '1',
    sys_scope: instance.rows('sys_ui_action', { name: 'Show incident.io sync' })[0]?.['sys_scope'] ?? '',
    script: `var values = ${JSON.stringify(values)};
        var request = { getParameter: function (name) { return values[name]; } };
        gs.addInfoMessage(new ${include}(request)[values.sysparm_name]());`,
  }
  if (instance.rows('sys_ui_action', { sys_id: SYS_ID }).length === 0)
    instance.plant('sys_ui_action', { sys_id: SYS_ID, ...button })
  else instance.poke('sys_ui_action', SYS_ID, button)
  return instance.press(BUTTON, row, user).join('\n')
}

/** What a form of a record asks when it opens. */
export function askAsForm(instance: AppInstance, table: string, sysId: string, user: string): string {
  const values = { sysparm_name: 'line', sysparm_table: table, sysparm_record: sysId }
  return askInclude(instance, { include: 'SyncLine', values, table: 'task', row: instance.row(table, sysId), user })
}

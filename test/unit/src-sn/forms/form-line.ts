/** What a form of a record asks the app when it opens, asked as a person: the call of a browser, made by a button of the tests' own. */
import type { AppInstance } from '../instance.ts'

const BUTTON = 'Ask as the form does'
const SYS_ID = 'f'.repeat(32)

export function askAsForm(instance: AppInstance, table: string, sysId: string, user: string): string {
  if (instance.rows('sys_ui_action', { sys_id: SYS_ID }).length === 0)
    instance.plant('sys_ui_action', {
      sys_id: SYS_ID,
      name: BUTTON,
      table: 'task',
      active: '1',
      form_button: '1',
      sys_scope: instance.rows('sys_ui_action', { name: 'Show incident.io sync' })[0]?.['sys_scope'] ?? '',
      script: `var values = {
          sysparm_name: 'line',
          sysparm_table: current.getRecordClassName(),
          sysparm_record: current.getUniqueValue(),
        };
        var request = { getParameter: function (name) { return values[name]; } };
        gs.addInfoMessage(new SyncLine(request)[values.sysparm_name]());`,
    })
  return instance.press(BUTTON, instance.row(table, sysId), user).join('\n')
}

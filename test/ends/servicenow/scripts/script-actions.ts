/** Script actions: what runs when an event was queued. */
import { showState } from '../glide/record.ts'
import type { Runtime } from '../glide/runtime.ts'
import { RecordState } from '../records/record-state.ts'
import { scriptActionsOf } from '../records/script-action-rows.ts'
import { readRow, scopeName } from '../records/stored-rows.ts'
import { systemUser } from '../rest/attachment-scan.ts'
import type { Row } from '../contracts.ts'
import type { ScriptRunner } from './script-runner.ts'

/** Runs them one after the other, each as its own scope, with `event` and `current`. An event or record that is gone is no error. */
export function runScriptActions(runtime: Runtime, runner: ScriptRunner, eventSysId: string): void {
  const { platform, calls } = runtime
  const event = readRow(platform, 'sysevent', eventSysId)
  if (event === null) return
  const user = platform.findUser('system') ?? systemUser
  for (const action of scriptActionsOf(platform, event.name ?? '')) {
    const name = action.name ?? ''
    calls.within({ user, scope: scopeName(platform, action.sys_scope), source: name }, () =>
      runner.guarded(`script action '${name}'`, () => {
        const globals = { event: shown(runtime, 'sysevent', eventSysId), current: recordOf(runtime, event) }
        const condition = action.condition_script ?? ''
        if (condition !== '' && !runner.expression(condition, `${name}.condition`, globals)) return
        runner.script(action.script ?? '', name, globals)
      }),
    )
  }
  platform.store.update('sysevent', eventSysId, { state: 'processed' })
}

function recordOf(runtime: Runtime, { table = '', instance = '' }: Row): object | null {
  return runtime.platform.dictionary.table(table) === null ? null : shown(runtime, table, instance)
}

function shown(runtime: Runtime, table: string, sysId: string): object | null {
  const { platform } = runtime
  const row = readRow(platform, table, sysId)
  const ownClass = row?.sys_class_name || table
  return row === null ? null : showState(runtime, new RecordState(ownClass, platform.dictionary.columns(ownClass), row))
}

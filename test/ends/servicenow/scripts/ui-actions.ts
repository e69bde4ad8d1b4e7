/** Buttons of forms and lists, pressed by a user: who may see them, whether their condition holds, and what their script says. */
import type { Row } from '../contracts.ts'
import { cursorOf, showState } from '../glide/record.ts'
import type { Runtime } from '../glide/runtime.ts'
import { scriptText } from '../glide/script-text.ts'
import { ancestry } from '../records/business-rules.ts'
import { RecordState } from '../records/record-state.ts'
import { equals, isTrue, readRow, readRows, scopeName } from '../records/stored-rows.ts'
import type { UiActionAnswer, UiActionPress, User, VisibleUiAction } from '../seams.ts'
import { describe, type ScriptRunner } from './script-runner.ts'

export class UiActions {
  readonly #runtime: Runtime
  readonly #runner: ScriptRunner

  constructor(runtime: Runtime, runner: ScriptRunner) {
    this.#runtime = runtime
    this.#runner = runner
  }

  /** Presses the button, in a transaction of its own. A script that throws is logged, and answered as a failure. */
  press(press: UiActionPress): UiActionAnswer {
    const user = this.#runtime.platform.findUser(press.userName)
    if (user === null) return refusal(`there is no user ${press.userName}`)
    const action = this.#find(press)
    if (action === undefined) return refusal(`no active button "${press.name}" is shown there`)
    if (!this.#isAllowed(action, user)) return refusal(`${press.userName} has none of the roles of "${press.name}"`)
    const row = press.sysId === '' ? null : readRow(this.#runtime.platform, press.table, press.sysId)
    if (press.sysId !== '' && row === null) return refusal(`${press.table} has no record ${press.sysId}`)
    return this.#run(action, press, user, row)
  }

  /** Those that are buttons or links there, for the user's roles, and whose condition holds, in their order. */
  visible({ table, sysId, userName }: Omit<UiActionPress, 'name'>): VisibleUiAction[] {
    const { platform } = this.#runtime
    const user = platform.findUser(userName)
    const row = sysId === '' ? null : readRow(platform, table, sysId)
    if (user === null || (sysId !== '' && row === null)) return []
    const shown = sysId === '' ? ['list_banner_button'] : ['form_button', 'form_link']
    const tables = ancestry(platform, table)
    return readRows(platform, 'sys_ui_action', { filter: equals({ active: '1' }) })
      .filter(action => tables.includes(action.table ?? '') && shown.some(place => isTrue(action[place])))
      .filter(action => this.#isAllowed(action, user) && this.#holds(action, table, user, row))
      .sort((one, other) => Number(one.order ?? 0) - Number(other.order ?? 0))
      .map(({ name = '', hint = '' }) => ({ name, hint }))
  }

  #holds(action: Row, table: string, user: User, row: Row | null): boolean {
    const { calls, platform } = this.#runtime
    const { condition = '', name = '' } = action
    if (condition === '') return true
    const current = showState(this.#runtime, new RecordState(table, platform.dictionary.columns(table), row))
    const frame = { user, scope: scopeName(platform, action.sys_scope), source: `UI action '${name}'` }
    const globals = { current, previous: null }
    return calls.within(frame, () => isTruthy(this.#runner.expression(condition, `${name}.condition`, globals)))
  }

  /** On a form (a record is given) or in the banner of a list (none is). */
  #find({ name, table, sysId }: UiActionPress): Row | undefined {
    const { platform } = this.#runtime
    const tables = ancestry(platform, table)
    const shown =
      sysId === '' ? ['list_banner_button'] : ['form_button', 'form_link', 'form_context_menu', 'list_choice']
    return readRows(platform, 'sys_ui_action', { filter: equals({ name }) }).find(
      row => isTrue(row.active) && tables.includes(row.table ?? '') && shown.some(place => isTrue(row[place])),
    )
  }

  /** Any one of its roles is enough; a button without roles is everybody's. */
  #isAllowed(action: Row, user: User): boolean {
    const { platform } = this.#runtime
    const needed = readRows(platform, 'sys_ui_action_role', {
      filter: equals({ sys_ui_action: action.sys_id ?? '' }),
    }).map(row => readRow(platform, 'sys_user_role', row.sys_user_role ?? '')?.name ?? '')
    return needed.length === 0 || user.roles.has('admin') || needed.some(role => user.roles.has(role))
  }

  #run(action: Row, { table, values = {} }: UiActionPress, user: User, row: Row | null): UiActionAnswer {
    const { calls, platform } = this.#runtime
    const name = action.name ?? ''
    const state = new RecordState(table, platform.dictionary.columns(table), row)
    for (const [column, value] of Object.entries(values)) state.set(column, value)
    const page = { redirect: '' }
    const globals = { current: showState(this.#runtime, state), previous: null, action: actionObject(page) }
    const frame = { user, scope: scopeName(platform, action.sys_scope), source: `UI action '${name}'` }
    return calls.within(frame, ({ infoMessages, errorMessages }) => {
      try {
        const condition = action.condition ?? ''
        if (condition !== '' && !isTruthy(this.#runner.expression(condition, `${name}.condition`, globals))) {
          return refusal(`the condition of "${name}" does not hold`)
        }
        this.#runner.script(action.script ?? '', name, globals)
        return { pressed: true, infoMessages, errorMessages, redirect: page.redirect }
      } catch (error) {
        this.#runtime.log('error', `Error running UI action '${name}', exception: ${describe(error)}`)
        return refusal(`the script of "${name}" failed: ${describe(error)}`)
      }
    })
  }
}

const refusal = (reason: string): UiActionAnswer => ({ pressed: false, reason })

/** What `action` offers to server scripts: where the browser goes next. */
function actionObject(page: { redirect: string }): object {
  const go = (target: unknown): void => {
    const cursor = cursorOf(target)
    page.redirect = cursor === null ? scriptText(target) : `${cursor.table}.do?sys_id=${cursor.state.sysId}`
  }
  return { setRedirectURL: go, setReturnURL: () => undefined, openGlideRecord: go }
}

const isTruthy = (value: unknown): boolean => Boolean(value) && value !== 'false'

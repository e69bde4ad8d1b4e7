/** A button with a script of its own in the browser, pressed as a person does: what it asks, and what it then submits. */
import { runInNewContext } from 'node:vm'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import type { AppInstance } from '../instance.ts'
import { askInclude } from './form-line.ts'

interface Pressed {
  /** What stands in the boxes that have to be confirmed. */
  asked: string[]
  /** What stands above the form. */
  said: string[]
}

interface Person {
  readonly user?: string
  readonly confirms: boolean
  /** The server answers no call of the form. */
  readonly isUnanswered?: boolean
}

export function pressInBrowser(
  instance: AppInstance,
  name: string,
  row: Row,
  table: string,
  { user = 'admin', confirms, isUnanswered = false }: Person,
): Pressed {
  const [button] = instance.rows('sys_ui_action', { table, name })
  const pressed: Pressed = { asked: [], said: [] }
  class Ajax {
    private readonly values: Record<string, string> = {}
    constructor(private readonly include: string) {}
    addParam(parameter: string, value: string): void {
      this.values[parameter] = value
    }
    getXMLAnswer(answer: (text: string | null) => void): void {
      const include = this.include.replace(/^x_iio_sync\./, '')
      answer(isUnanswered ? null : askInclude(instance, { include, values: this.values, table, row, user }))
    }
  }
  const submit = (_button: null, _form: string, action: string): void => {
    if (action === button?.['action_name']) pressed.said.push(...instance.press(name, row, user))
  }
  runInNewContext(`${button?.['script']};${button?.['onclick']}`, {
    window: {},
    GlideAjax: Ajax,
    g_form: {
      getFormElement: () => 'the form',
      addErrorMessage: (words: string) => pressed.said.push(words),
    },
    confirm: (words: string) => {
      pressed.asked.push(words)
      return confirms
    },
    gsftSubmit: submit,
  })
  return pressed
}

/** A form of the app as a person fills it in: client scripts run when a field is changed, and UI policies say what is shown. */
import { runInNewContext } from 'node:vm'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import type { AppInstance } from '../instance.ts'

export interface OpenForm {
  set(field: string, value: string): void
  value(field: string): string
  /** What stands below a field. */
  message(field: string): string
  /** Of these fields, those that are shown; the ones that must be filled in have an asterisk. */
  shown(fields: readonly string[]): string[]
}

type OnChange = (control: null, oldValue: string, newValue: string, isLoading: boolean) => void

/** A new record, or the one with this sys_id. */
export function openForm(instance: AppInstance, table: string, start: Row): OpenForm {
  const values: Row = { ...start }
  const isNew = (values['sys_id'] ?? '') === ''
  const references = new Map(
    instance
      .rows('sys_dictionary', { name: table })
      .filter(row => (row['reference'] ?? '') !== '')
      .map(row => [row['element'] ?? '', row['reference'] ?? '']),
  )
  const messages = new Map<string, string>()
  const form = {
    hideFieldMsg: (field: string) => void messages.delete(field),
    showFieldMsg: (field: string, words: string) => void messages.set(field, words),
    isNewRecord: () => isNew,
    getValue: (field: string) => values[field] ?? '',
    setValue: (field: string, value: string) => set(field, value),
    getReference: (field: string, callback: (row: Row) => void) =>
      callback(instance.row(references.get(field) ?? '', values[field] ?? '')),
  }
  function set(field: string, value: string, isLoading = false): void {
    const before = values[field] ?? ''
    values[field] = value
    for (const script of instance.rows('sys_script_client', { table, type: 'onChange', field })) {
      const run = runInNewContext(`${script['script']};onChange`, { g_form: form }) as OnChange
      run(null, before, value, isLoading)
    }
  }
  for (const [field, value] of Object.entries(start)) set(field, value, true)
  return {
    set: (field, value) => set(field, value),
    value: form.getValue,
    message: field => messages.get(field) ?? '',
    shown: fields => {
      const states = instance.form(table, values)
      return fields
        .filter(field => states.get(field)?.visible === true)
        .map(field => (states.get(field)?.mandatory === true ? `${field}*` : field))
    },
  }
}

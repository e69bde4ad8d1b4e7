/** The buttons that ask the bridge something: each opens a form, or asks once more. */
import type { GlideRecord } from '@servicenow/glide'
import { writeRow } from '../platform/rows.ts'
import { LINK_REQUEST, PREVIEW } from '../platform/tables.ts'
import { isOperator } from './who-may.ts'

/** What the platform hands to the script of a button: where the browser goes next. */
interface Action {
  setRedirectURL(url: string): void
}

/** "Preview" on a template: a new preview of this template; the incident is for the admin to enter. */
export function previewTemplate(current: GlideRecord, action: Action): void {
  if (isOperator('Preview')) action.setRedirectURL(newForm(PREVIEW, { template: current.getUniqueValue() }))
}

/** "Link to incident.io incident" on a task: a new request for this record; the incident is for the admin to enter. */
export function linkToIncident(current: GlideRecord, action: Action): void {
  if (!isOperator('Link to incident.io incident')) return
  action.setRedirectURL(
    newForm(LINK_REQUEST, { record_table: current.getRecordClassName(), record: current.getUniqueValue() }),
  )
}

/** "Preview again" and "Try to link again". */
export function askAgain(current: GlideRecord): void {
  const table = current.getTableName()
  if (!isOperator(table === PREVIEW ? 'Preview again' : 'Try to link again')) return
  const emptied = table === PREVIEW ? { result: '' } : { answer: '' }
  // Still asked, the row would not change and no rule would run: first it takes back the question.
  writeRow(table, current.getUniqueValue(), table === PREVIEW ? { status: 'failed' } : { status: 'refused' })
  writeRow(table, current.getUniqueValue(), { status: 'asked', retire_on: '', ...emptied })
}

function newForm(table: string, values: Readonly<Record<string, string>>): string {
  const query = Object.entries(values)
    .map(([column, value]) => `${column}=${value}`)
    .join('^')
  return `${table}.do?sys_id=-1&sysparm_query=${encodeURIComponent(query)}`
}

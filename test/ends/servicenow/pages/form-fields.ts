/** The fields of a form as inputs, and what a sent form changes. */
import { z } from 'zod'
import type { ColumnDef, Platform } from '../seams.ts'
import { html, type Html } from './html.ts'
import type { FieldState } from './ui-policies.ts'

/** Of a referenced table so many rows are offered to pick from. */
const offeredRows = 200
const longText = 255

export interface Cell {
  readonly value: string
  readonly shown: string
}

const sentText = z.string()

function option(value: string, text: string, current: string): Html {
  return html`<option value="${value}"${value === current ? html` selected` : html``}>${text}</option>`
}

function rowsToPick(platform: Platform, table: string): { value: string; label: string }[] {
  const display = platform.dictionary.displayColumn(table)
  return platform.store
    .query(platform.dictionary.table(table)?.physical ?? table, { filter: [], limit: offeredRows })
    .map(row => ({ value: row['sys_id'] ?? '', label: row[display] || row['sys_id'] || '' }))
}

/** What a person types into or picks from. A secret is never shown, and left alone when nothing is typed. */
export function fieldInput(platform: Platform, table: string, column: ColumnDef, cell: Cell): Html {
  const { name, label, type, choice, reference, maxLength } = column
  const pick = (options: { value: string; label: string }[]): Html =>
    html`<select name="${name}" aria-label="${label}">${[{ value: '', label: '' }, ...options].map(({ value, label }) => option(value, label, cell.value))}</select>`
  if (type === 'boolean')
    return html`<select name="${name}" aria-label="${label}">${['true', 'false'].map(word => option(word, word, cell.value))}</select>`
  if (type === 'password2')
    return html`<input type="password" name="${name}" aria-label="${label}" autocomplete="new-password">`
  if (choice) return pick(platform.dictionary.choices(table, name))
  if (reference !== '' && type === 'reference') {
    const options = rowsToPick(platform, reference)
    const isOffered = cell.value === '' || options.some(({ value }) => value === cell.value)
    return pick(isOffered ? options : [{ value: cell.value, label: cell.shown }, ...options])
  }
  return maxLength > longText
    ? html`<textarea name="${name}" aria-label="${label}">${cell.value}</textarea>`
    : html`<input name="${name}" aria-label="${label}" value="${cell.value}">`
}

export const isWritable = ({ name, type }: ColumnDef, state: FieldState | undefined): boolean =>
  state?.readOnly !== true && !name.startsWith('sys_') && !type.startsWith('journal')

/** What differs from the record, secrets apart: they are written as they are typed, and stored encrypted. */
export function changesOf(
  columns: readonly ColumnDef[],
  form: Readonly<Record<string, unknown>>,
  record: Readonly<Record<string, { readonly value: string }>>,
): { plain: Record<string, string>; secret: Record<string, string> } {
  const plain: Record<string, string> = {}
  const secret: Record<string, string> = {}
  for (const { name, type } of columns) {
    const sent = sentText.safeParse(form[name])
    if (!sent.success) continue
    // Browsers send the ends of lines as two characters.
    const value = sent.data.replaceAll('\r\n', '\n')
    if (type === 'password2') {
      if (value !== '') secret[name] = value
    } else if (value !== (record[name]?.value ?? '')) plain[name] = value
  }
  return { plain, secret }
}

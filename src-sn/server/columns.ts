/** What the dictionary says about a column of an open record. */
import { GlideTableHierarchy, gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { openTable, text } from './rows.ts'

/** The platform's own columns, and those that say whose record it is: nobody's to map. */
export function isKeptColumn(column: string): boolean {
  return column.startsWith('sys_') || ['number', 'correlation_id', 'correlation_display'].includes(column)
}

export function isJournal(record: GlideRecord, column: string): boolean {
  return internalType(record, column).startsWith('journal')
}

export function isReference(record: GlideRecord, column: string): boolean {
  return internalType(record, column) === 'reference'
}

export function maxLength(record: GlideRecord, column: string): number {
  return record.getElement(column).getED().getLength()
}

/**
 * The values that the choice list of a column offers; null when the column is no choice list. A list belongs to the
 * nearest table in the hierarchy that has one.
 */
export function choicesOf(record: GlideRecord, column: string): string[] | null {
  if (!record.getElement(column).getED().isChoiceTable()) return null
  for (const table of new GlideTableHierarchy(record.getRecordClassName()).getTables()) {
    const values = readChoices(`${table}`, column)
    if (values.length > 0) return values
  }
  return null
}

/** Like choicesOf, and null also when the list cannot be read: that is no reason to doubt a value. */
export function readableChoices(record: GlideRecord, column: string): string[] | null {
  try {
    return choicesOf(record, column)
  } catch (error) {
    gs.warn(`incident.io sync: the choices of ${column} could not be read: ${error}`)
    return null
  }
}

/** The choices of a column when the value is none of them, null when all is well. */
export function choicesWithout(record: GlideRecord, column: string, value: string): string[] | null {
  const choices = value === '' ? null : readableChoices(record, column)
  return choices === null || choices.includes(value) ? null : choices
}

function readChoices(table: string, column: string): string[] {
  const choice = openTable('sys_choice')
  choice.addQuery('name', table)
  choice.addQuery('element', column)
  choice.addQuery('inactive', false)
  choice.orderBy('sequence')
  choice.query()
  const values: string[] = []
  while (choice.next()) if (!values.includes(text(choice, 'value'))) values.push(text(choice, 'value'))
  return values
}

function internalType(record: GlideRecord, column: string): string {
  return `${record.getElement(column).getED().getInternalType()}`
}

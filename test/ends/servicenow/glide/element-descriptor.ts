import type { ColumnDef } from '../seams.ts'
import { isNumeric } from '../records/stored-value.ts'

/** GlideElementDescriptor: what the dictionary says about a column. */
export function columnDescriptor(table: string, column: ColumnDef): object {
  return {
    getName: () => column.name,
    getColumnName: () => column.name,
    getTableName: () => table,
    getLabel: () => column.label,
    getInternalType: () => column.type,
    getLength: () => column.maxLength,
    getReference: () => column.reference,
    getDefault: () => column.defaultValue,
    isMandatory: () => column.mandatory,
    isChoiceTable: () => column.choice,
    isReadOnly: () => column.readOnly,
    isReference: () => column.type === 'reference',
    isBoolean: () => column.type === 'boolean',
    isNumber: () => isNumeric(column),
    isJournal: () => column.type.startsWith('journal'),
  }
}

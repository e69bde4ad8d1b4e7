import type { ColumnDef } from '../seams.ts'

/**
 * GlideElementDescriptor: what the dictionary says about a column. Only what scoped scripts have, without the methods of encryption:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md
 */
export function columnDescriptor(column: ColumnDef): object {
  return {
    getName: () => column.name,
    getLabel: () => column.label,
    getInternalType: () => column.type,
    getLength: () => column.maxLength,
    isMandatory: () => column.mandatory,
    isChoiceTable: () => column.choice,
    isVirtual: () => false,
  }
}

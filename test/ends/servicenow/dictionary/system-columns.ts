import type { ColumnDef } from '../seams.ts'

const plain = {
  maxLength: 40,
  keepsFourBytes: false,
  reference: '',
  mandatory: false,
  readOnly: false,
  defaultValue: '',
  choice: false,
}

/** The columns that every table has without a dictionary entry of its own. */
export const systemColumns: readonly ColumnDef[] = [
  { ...plain, name: 'sys_id', label: 'Sys ID', type: 'GUID', maxLength: 32 },
  { ...plain, name: 'sys_created_on', label: 'Created', type: 'glide_date_time' },
  { ...plain, name: 'sys_created_by', label: 'Created by', type: 'string' },
  { ...plain, name: 'sys_updated_on', label: 'Updated', type: 'glide_date_time' },
  { ...plain, name: 'sys_updated_by', label: 'Updated by', type: 'string' },
  { ...plain, name: 'sys_mod_count', label: 'Updates', type: 'integer' },
  { ...plain, name: 'sys_tags', label: 'Tags', type: 'related_tags', maxLength: 255 },
]

/** The class of a row in a hierarchy. Only tables that are extended have it. */
export const classColumn: ColumnDef = {
  ...plain,
  name: 'sys_class_name',
  label: 'Class',
  type: 'sys_class_name',
  maxLength: 80,
}

/** Import sets: staging tables, and the maps that say what their rows become. */
import { flag, integer, reference, text } from './column-specs.ts'
import type { TableSpec } from './column-specs.ts'

export const importTables: TableSpec[] = [
  {
    name: 'sys_import_set',
    label: 'Import Set',
    number: 'ISET',
    columns: [
      text('number', 'Number', { display: true }),
      text('table_name', 'Table', { max: 80 }),
      text('state', 'State', { default: 'loading' }),
    ],
  },
  {
    name: 'sys_import_set_row',
    label: 'Import Set Row',
    columns: [
      reference('sys_import_set', 'Set', 'sys_import_set', { cascade: 'delete' }),
      text('sys_import_state', 'State', { default: 'pending' }),
      text('sys_import_state_comment', 'Comment', { max: 4000 }),
      reference('sys_transform_map', 'Transform map', 'sys_transform_map'),
      text('sys_target_table', 'Target table', { max: 80 }),
      text('sys_target_sys_id', 'Target record', { max: 32 }),
    ],
  },
  {
    name: 'imp_user',
    label: 'User import',
    parent: 'sys_import_set_row',
    columns: [
      text('user_id', 'User ID'),
      text('first_name', 'First name'),
      text('last_name', 'Last name'),
      text('email', 'Email', { max: 100 }),
    ],
  },
  {
    name: 'sys_transform_map',
    label: 'Table Transform Map',
    columns: [
      text('name', 'Name', { max: 100, display: true }),
      text('source_table', 'Source table', { max: 80 }),
      text('target_table', 'Target table', { max: 80 }),
      flag('active', 'Active', { default: 'true' }),
      integer('order', 'Order', { default: '100' }),
    ],
  },
  {
    name: 'sys_transform_entry',
    label: 'Field Map',
    columns: [
      reference('map', 'Map', 'sys_transform_map', { cascade: 'delete' }),
      text('source_field', 'Source field', { max: 80 }),
      text('target_field', 'Target field', { max: 80 }),
      flag('coalesce', 'Coalesce'),
    ],
  },
]

/** The map of `imp_user` that comes with the platform. */
export const userMap = {
  name: 'User',
  source: 'imp_user',
  target: 'sys_user',
  fields: [
    ['user_id', 'user_name'],
    ['first_name', 'first_name'],
    ['last_name', 'last_name'],
    ['email', 'email'],
  ],
  coalesce: 'user_name',
} as const

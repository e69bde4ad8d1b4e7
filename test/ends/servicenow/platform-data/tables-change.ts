/** Changes, and what standard changes are made from: templates that were approved once. */
import { METADATA } from '../dictionary/metadata-store.ts'
import { choice, date, flag, integer, integerChoice, override, reference, text, typed } from './column-specs.ts'
import type { TableSpec } from './column-specs.ts'
import { everything, state } from './tables-task.ts'

export const changeTables: TableSpec[] = [
  {
    name: 'change_request',
    label: 'Change Request',
    audited: true,
    parent: 'task',
    open: everything,
    number: 'CHG',
    columns: [
      override(state, { default: '-5' }),
      choice('type', 'Type', { default: 'normal' }),
      choice('category', 'Category', { default: 'Other' }),
      integerChoice('risk', 'Risk', { default: '3' }),
      reference('requested_by', 'Requested by', 'sys_user'),
      date('start_date', 'Planned start date'),
      date('end_date', 'Planned end date'),
      text('justification', 'Justification', { max: 4000 }),
      text('implementation_plan', 'Implementation plan', { max: 4000 }),
      text('backout_plan', 'Backout plan', { max: 4000 }),
      choice('close_code', 'Close code'),
      flag('on_hold', 'On hold'),
      text('on_hold_reason', 'On hold reason', { max: 4000 }),
      text('test_plan', 'Test plan', { max: 4000 }),
      text('risk_impact_analysis', 'Risk and impact analysis', { max: 4000 }),
      reference('chg_model', 'Model', 'chg_model'),
      reference('std_change_producer_version', 'Standard Change Template version', 'std_change_producer_version'),
    ],
  },
  {
    name: 'change_task',
    label: 'Change Task',
    audited: true,
    parent: 'task',
    open: everything,
    number: 'CTASK',
    columns: [
      override(state, { default: '-5' }),
      reference('change_request', 'Change request', 'change_request'),
      choice('change_task_type', 'Type', { default: 'planning' }),
      choice('close_code', 'Close code'),
      flag('on_hold', 'On hold'),
      text('on_hold_reason', 'On hold reason', { max: 4000 }),
      date('planned_start_date', 'Planned start date'),
      date('planned_end_date', 'Planned end date'),
    ],
  },
  {
    name: 'std_change_producer_version',
    label: 'Standard Change Template Version',
    columns: [
      text('name', 'Name', { max: 100, display: true }),
      integer('version', 'Version'),
      reference('std_change_producer', 'Standard Change Template', 'std_change_record_producer'),
    ],
  },
  {
    name: 'std_change_record_producer',
    label: 'Standard Change Template',
    parent: METADATA,
    columns: [
      text('name', 'Name', { max: 100, display: true }),
      text('short_description', 'Short description', { max: 200 }),
      flag('active', 'Active', { default: 'true' }),
      flag('retired', 'Retired'),
      reference('template', 'Template', 'std_change_template'),
      reference('current_version', 'Current version', 'std_change_producer_version'),
    ],
  },
  {
    name: 'std_change_template',
    label: 'Standard Change Template Values',
    columns: [
      text('name', 'Name', { max: 100, display: true }),
      text('short_description', 'Short description', { max: 100 }),
      text('table', 'Table', { max: 80, default: 'change_request' }),
      flag('active', 'Active', { default: 'true' }),
      typed('template_value', 'template', 'Template', { max: 65_000 }),
    ],
  },
  {
    name: 'std_change_properties',
    label: 'Standard Change Properties',
    columns: [
      text('internal_name', 'Internal name'),
      flag('two_step', 'Two step', { default: 'true' }),
      text('readonly_fields', 'Read-only fields', { max: 4000 }),
    ],
  },
  { name: 'chg_model', label: 'Change Model', columns: [text('name', 'Name', { max: 100, display: true })] },
]

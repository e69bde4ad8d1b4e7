import { BusinessRule } from '@servicenow/sdk/core'
import { fillTargetTable, followTargetTable } from '../../server/checks/field-mapping.ts'

BusinessRule({
  $id: Now.ID['rule-field-mapping-fill-table'],
  name: 'fill target table',
  description: 'Gives a field mapping the table of its template, for the field picker.',
  table: 'x_iio_sync_field_mapping',
  when: 'before',
  action: ['insert', 'update'],
  filterCondition: 'templateISNOTEMPTY',
  script: fillTargetTable,
})

BusinessRule({
  $id: Now.ID['rule-template-follow-table'],
  name: 'field mappings follow the table',
  description: 'Gives the field mappings of a template its new target table.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['update'],
  filterCondition: 'target_tableVALCHANGES',
  script: followTargetTable,
})

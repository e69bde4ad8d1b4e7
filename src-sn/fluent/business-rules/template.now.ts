import { BusinessRule } from '@servicenow/sdk/core'
import { fillFromTemplate, followTemplate } from '../../server/checks/follow-template.ts'

BusinessRule({
  $id: Now.ID['rule-field-mapping-fill-table'],
  name: 'fill destination and table',
  description: 'Gives a field mapping the destination and table of its template, for its form and the field picker.',
  table: 'x_iio_sync_field_mapping',
  when: 'before',
  action: ['insert', 'update'],
  filterCondition: 'templateISNOTEMPTY',
  script: fillFromTemplate,
})

BusinessRule({
  $id: Now.ID['rule-template-follow-table'],
  name: 'field mappings follow their template',
  description: 'Gives the field mappings of a template its new destination or target table.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['update'],
  filterCondition: 'target_tableVALCHANGES^ORdestinationVALCHANGES',
  script: followTemplate,
})

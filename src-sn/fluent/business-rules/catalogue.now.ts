import { BusinessRule } from '@servicenow/sdk/core'
import { markConditionsOfAttribute, markConditionsOfOption } from '../../server/checks/mark-conditions.ts'

BusinessRule({
  $id: Now.ID['rule-attribute-mark-conditions'],
  name: 'mark conditions of the attribute',
  description: 'Says on every condition whether its attribute is still there in incident.io.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['update'],
  filterCondition: 'removedVALCHANGES',
  script: markConditionsOfAttribute,
})

BusinessRule({
  $id: Now.ID['rule-option-mark-conditions'],
  name: 'mark conditions of the option',
  description: 'Says on every condition whether its options are still there in incident.io.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['update'],
  filterCondition: 'removedVALCHANGES',
  script: markConditionsOfOption,
})

BusinessRule({
  $id: Now.ID['rule-attribute-mark-conditions-deleted'],
  name: 'mark conditions of the deleted attribute',
  description: 'Says on every condition that its attribute was deleted.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['delete'],
  filterCondition: 'keyISNOTEMPTY',
  script: markConditionsOfAttribute,
})

BusinessRule({
  $id: Now.ID['rule-option-mark-conditions-deleted'],
  name: 'mark conditions of the deleted option',
  description: 'Says on every condition that one of its options was deleted.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['delete'],
  filterCondition: 'external_idISNOTEMPTY',
  script: markConditionsOfOption,
})

import { BusinessRule } from '@servicenow/sdk/core'
import { markConditionsOfAttribute, markConditionsOfOption } from '../../server/checks/rules.ts'

BusinessRule({
  $id: Now.ID['rule-attribute-mark-conditions'],
  name: 'mark conditions of the attribute',
  description: 'Marks conditions whose attribute was removed in incident.io, and clears the mark when it is back.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['update'],
  filterCondition: 'removedVALCHANGES',
  script: markConditionsOfAttribute,
})

BusinessRule({
  $id: Now.ID['rule-option-mark-conditions'],
  name: 'mark conditions of the option',
  description: 'Marks conditions whose options were removed in incident.io, and clears the mark when they are back.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['update'],
  filterCondition: 'removedVALCHANGES',
  script: markConditionsOfOption,
})

BusinessRule({
  $id: Now.ID['rule-attribute-mark-conditions-deleted'],
  name: 'mark conditions of the deleted attribute',
  description: 'Marks conditions whose attribute was deleted.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['delete'],
  filterCondition: 'keyISNOTEMPTY',
  script: markConditionsOfAttribute,
})

BusinessRule({
  $id: Now.ID['rule-option-mark-conditions-deleted'],
  name: 'mark conditions of the deleted option',
  description: 'Marks conditions one of whose options was deleted.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['delete'],
  filterCondition: 'external_idISNOTEMPTY',
  script: markConditionsOfOption,
})

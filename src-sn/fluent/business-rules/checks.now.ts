import { BusinessRule } from '@servicenow/sdk/core'
import {
  checkSavedCondition,
  checkSavedFieldMapping,
  checkSavedStateMapping,
  checkSavedStatusMapping,
  checkSavedTemplate,
  recheckAttribute,
  recheckOption,
  recheckParts,
} from '../../server/checks/rules.ts'

/**
 * Every save is checked. A form shows the sentence of a refusal; REST and imports only name the rule that refused, so the names say where the
 * sentence stands. Every rule has a filter condition, so those that always run have one that is always
 * true.
 */
BusinessRule({
  $id: Now.ID['rule-template-check'],
  name: 'check template (why: System Log)',
  description: 'Refuses a template that can never work, and marks one that does not work today.',
  table: 'x_iio_sync_template',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'activeISNOTEMPTY^ORactiveISEMPTY',
  script: checkSavedTemplate,
})

BusinessRule({
  $id: Now.ID['rule-template-recheck-parts'],
  name: 'check conditions and field mappings again',
  description: 'Checks the conditions and field mappings of a saved template again.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition: 'activeISNOTEMPTY^ORactiveISEMPTY',
  script: recheckParts,
})

BusinessRule({
  $id: Now.ID['rule-condition-check'],
  name: 'check condition (why: System Log)',
  description: 'Refuses a condition that can never work, and marks one that does not work today.',
  table: 'x_iio_sync_condition',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'orderISNOTEMPTY^ORorderISEMPTY',
  script: checkSavedCondition,
})

BusinessRule({
  $id: Now.ID['rule-field-mapping-check'],
  name: 'check field mapping (why: System Log)',
  description: 'Refuses a field mapping that can never work, and marks one that does not work today.',
  table: 'x_iio_sync_field_mapping',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'orderISNOTEMPTY^ORorderISEMPTY',
  script: checkSavedFieldMapping,
})

BusinessRule({
  $id: Now.ID['rule-state-mapping-check'],
  name: 'check state mapping (why: System Log)',
  description: 'Refuses a state mapping that can never work, and marks one that does not work today.',
  table: 'x_iio_sync_state_mapping',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'stateISNOTEMPTY^ORstateISEMPTY',
  script: checkSavedStateMapping,
})

BusinessRule({
  $id: Now.ID['rule-status-mapping-check'],
  name: 'check status mapping (why: System Log)',
  description: 'Refuses a status mapping that can never work, and marks one that does not work today.',
  table: 'x_iio_sync_status_mapping',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'activeISNOTEMPTY^ORactiveISEMPTY',
  script: checkSavedStatusMapping,
})

BusinessRule({
  $id: Now.ID['rule-attribute-recheck'],
  name: 'check conditions of the attribute again',
  description: 'Marks conditions whose operator no longer fits an attribute that became one of another kind.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition: 'kindVALCHANGES^ORrecord_typeVALCHANGES',
  script: recheckAttribute,
})

BusinessRule({
  $id: Now.ID['rule-option-recheck'],
  name: 'check mappings of the status again',
  description: 'Marks mappings that name a status removed in incident.io, and clears the mark when it is back.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition: 'removedVALCHANGES',
  script: recheckOption,
})

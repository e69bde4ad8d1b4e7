import { BusinessRule } from '@servicenow/sdk/core'
import { requeueOfConnection, requeueOfStateMapping } from '../../server/background/requeue.ts'
import {
  requeueOfCondition,
  requeueOfFieldMapping,
  requeueOfStatusMapping,
  requeueOfTemplate,
} from '../../server/background/requeue.ts'

/** A change of the configuration retries at once. Marks in the column Problem are no change of it. */
BusinessRule({
  $id: Now.ID['rule-template-requeue'],
  name: 'try tickets of the template again',
  description: 'Retries failed and skipped tickets of a corrected template at once.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition:
    'activeVALCHANGES^ORdestinationVALCHANGES^ORtarget_tableVALCHANGES^ORstatic_valuesVALCHANGES^ORmatchVALCHANGES^ORfallbackVALCHANGES^ORorderVALCHANGES^ORjira_projectVALCHANGES^ORjira_issue_typeVALCHANGES',
  script: requeueOfTemplate,
})

BusinessRule({
  $id: Now.ID['rule-condition-requeue'],
  name: 'try tickets of the condition again',
  description: 'Retries failed tickets at once when a condition was corrected: another template may take them.',
  table: 'x_iio_sync_condition',
  when: 'after',
  action: ['update'],
  order: 300,
  filterCondition: 'templateVALCHANGES^ORattributeVALCHANGES^ORoperatorVALCHANGES^ORoptionsVALCHANGES^ORtextVALCHANGES',
  script: requeueOfCondition,
})

BusinessRule({
  $id: Now.ID['rule-condition-requeue-other'],
  name: 'try tickets of the new condition again',
  description: 'Retries failed tickets at once when a condition was added or deleted.',
  table: 'x_iio_sync_condition',
  when: 'after',
  action: ['insert', 'delete'],
  order: 300,
  filterCondition: 'templateISNOTEMPTY',
  script: requeueOfCondition,
})

BusinessRule({
  $id: Now.ID['rule-field-mapping-requeue'],
  name: 'try tickets of the field mapping again',
  description: 'Retries failed tickets at once when a field mapping of their template was corrected.',
  table: 'x_iio_sync_field_mapping',
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition:
    'templateVALCHANGES^ORcolumnVALCHANGES^ORjira_fieldVALCHANGES^ORvalueVALCHANGES^ORkindVALCHANGES^ORlookup_tableVALCHANGES^ORlookup_columnVALCHANGES^ORwriteVALCHANGES^ORorderVALCHANGES',
  script: requeueOfFieldMapping,
})

BusinessRule({
  $id: Now.ID['rule-field-mapping-requeue-other'],
  name: 'try tickets of the new field mapping again',
  description: 'Retries failed tickets at once when a field mapping of their template was added or deleted.',
  table: 'x_iio_sync_field_mapping',
  when: 'after',
  action: ['insert', 'delete'],
  order: 200,
  filterCondition: 'templateISNOTEMPTY',
  script: requeueOfFieldMapping,
})

BusinessRule({
  $id: Now.ID['rule-status-mapping-requeue'],
  name: 'try tickets of the status mapping again',
  description: 'Retries failed tickets at once when a status mapping of their table was corrected.',
  table: 'x_iio_sync_status_mapping',
  when: 'after',
  action: ['update'],
  order: 300,
  filterCondition:
    'target_tableVALCHANGES^ORcategoryVALCHANGES^ORstatusVALCHANGES^ORvaluesVALCHANGES^ORactiveVALCHANGES^ORorderVALCHANGES',
  script: requeueOfStatusMapping,
})

BusinessRule({
  $id: Now.ID['rule-status-mapping-requeue-other'],
  name: 'try tickets of the new status mapping again',
  description: 'Retries failed tickets at once when a status mapping of their table was added or deleted.',
  table: 'x_iio_sync_status_mapping',
  when: 'after',
  action: ['insert', 'delete'],
  order: 300,
  filterCondition: 'target_tableISNOTEMPTY',
  script: requeueOfStatusMapping,
})

BusinessRule({
  $id: Now.ID['rule-state-mapping-requeue'],
  name: 'send states again',
  description: 'Sends states again that were parked or had no meaning until now.',
  table: 'x_iio_sync_state_mapping',
  when: 'after',
  action: ['update'],
  order: 300,
  filterCondition:
    'destinationVALCHANGES^ORtarget_tableVALCHANGES^ORstateVALCHANGES^ORticket_stateVALCHANGES^ORfollow_up_statusVALCHANGES^ORincident_statusVALCHANGES^ORin_useVALCHANGES',
  script: requeueOfStateMapping,
})

BusinessRule({
  $id: Now.ID['rule-state-mapping-requeue-new'],
  name: 'send states of the new mapping again',
  description: 'Sends states again that were parked or had no meaning until this mapping was added.',
  table: 'x_iio_sync_state_mapping',
  when: 'after',
  action: ['insert'],
  order: 300,
  filterCondition: 'stateISNOTEMPTY',
  script: requeueOfStateMapping,
})

BusinessRule({
  $id: Now.ID['rule-connection-requeue'],
  name: 'send waiting events',
  description: 'Retries events at once that a wrong or missing connection held up.',
  table: 'x_iio_sync_connection',
  when: 'after',
  action: ['update'],
  filterCondition:
    'activeVALCHANGES^ORbridge_urlVALCHANGES^ORcurrent_secretVALCHANGES^ORprevious_secretVALCHANGES^ORconfirmed_instanceVALCHANGES',
  script: requeueOfConnection,
})

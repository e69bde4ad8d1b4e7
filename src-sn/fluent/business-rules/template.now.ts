import { BusinessRule } from '@servicenow/sdk/core'
import { fillTargetTable, followTargetTable } from '../../server/fill-target-table.ts'
import { requeueOfFieldMapping, requeueOfTemplate } from '../../server/requeue.ts'

BusinessRule({
    $id: Now.ID['rule-field-mapping-fill-table'],
    name: 'fill target table',
    description: 'Gives a field mapping the table of its template, for the field picker.',
    table: 'x_iio_sync_field_mapping',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
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
    order: 100,
    filterCondition: 'target_tableVALCHANGES',
    script: followTargetTable,
})

BusinessRule({
    $id: Now.ID['rule-template-requeue'],
    name: 'try tickets of the template again',
    description: 'Makes failed and skipped tickets of a corrected template due at once.',
    table: 'x_iio_sync_template',
    when: 'after',
    action: ['update'],
    order: 200,
    filterCondition: 'activeVALCHANGES^ORdestinationVALCHANGES^ORtarget_tableVALCHANGES^ORstatic_valuesVALCHANGES',
    script: requeueOfTemplate,
})

BusinessRule({
    $id: Now.ID['rule-field-mapping-requeue'],
    name: 'try tickets of the field mapping again',
    description: 'Makes failed tickets due at once when a field mapping of their template was corrected.',
    table: 'x_iio_sync_field_mapping',
    when: 'after',
    action: ['insert', 'update'],
    order: 200,
    filterCondition: 'templateISNOTEMPTY',
    script: requeueOfFieldMapping,
})

import { BusinessRule } from '@servicenow/sdk/core'
import { keepPresentMapping } from '../../server/mapping/keep-version.ts'
import { configurationChanged } from '../../server/rest/configuration-resource.ts'

/** Every change that the bridge decides by makes a new version of the configuration. Marks in the column Problem are none. */
BusinessRule({
  $id: Now.ID['rule-template-version'],
  name: 'new version of the configuration',
  description: 'A changed template makes a new version of the configuration.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition:
    'nameVALCHANGES^ORorderVALCHANGES^ORrecord_typeVALCHANGES^ORdestinationVALCHANGES^ORtarget_tableVALCHANGES^ORjira_projectVALCHANGES^ORjira_issue_typeVALCHANGES^ORactiveVALCHANGES^ORmatchVALCHANGES^ORfallbackVALCHANGES^ORsync_updatesVALCHANGES^ORtrialVALCHANGES',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-template-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A new or deleted template makes a new version of the configuration.',
  table: 'x_iio_sync_template',
  when: 'after',
  action: ['insert', 'delete'],
  order: 900,
  filterCondition: 'active=true^ORactive=false',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-start-version'],
  name: 'new version of the configuration',
  description: 'The moment of Start makes a new version of the configuration.',
  table: 'x_iio_sync_connection',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition: 'declared_fromVALCHANGES',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-condition-version'],
  name: 'new version of the configuration',
  description: 'A changed condition makes a new version of the configuration.',
  table: 'x_iio_sync_condition',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition:
    'templateVALCHANGES^ORattributeVALCHANGES^ORoperatorVALCHANGES^ORoptionsVALCHANGES^ORtextVALCHANGES^ORorderVALCHANGES',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-condition-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A new or deleted condition makes a new version of the configuration.',
  table: 'x_iio_sync_condition',
  when: 'after',
  action: ['insert', 'delete'],
  order: 900,
  filterCondition: 'templateISNOTEMPTY^ORtemplateISEMPTY',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-field-mapping-version'],
  name: 'new version of the configuration',
  description: 'A changed field mapping makes a new version of the configuration.',
  table: 'x_iio_sync_field_mapping',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition:
    'templateVALCHANGES^ORcolumnVALCHANGES^ORjira_fieldVALCHANGES^ORvalueVALCHANGES^ORkindVALCHANGES^ORlookup_tableVALCHANGES^ORlookup_columnVALCHANGES^ORwriteVALCHANGES^ORon_editVALCHANGES^ORorderVALCHANGES',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-field-mapping-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A new or deleted field mapping makes a new version of the configuration.',
  table: 'x_iio_sync_field_mapping',
  when: 'after',
  action: ['insert', 'delete'],
  order: 900,
  filterCondition: 'templateISNOTEMPTY^ORtemplateISEMPTY',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-status-mapping-version'],
  name: 'new version of the configuration',
  description: 'A changed status mapping makes a new version of the configuration.',
  table: 'x_iio_sync_status_mapping',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition:
    'target_tableVALCHANGES^ORcategoryVALCHANGES^ORstatusVALCHANGES^ORvaluesVALCHANGES^ORactiveVALCHANGES^ORorderVALCHANGES',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-status-mapping-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A new or deleted status mapping makes a new version of the configuration.',
  table: 'x_iio_sync_status_mapping',
  when: 'after',
  action: ['insert', 'delete'],
  order: 900,
  filterCondition: 'active=true^ORactive=false',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-attribute-version'],
  name: 'new version of the configuration',
  description: 'A changed attribute makes a new version of the configuration.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition: 'keyVALCHANGES^ORlabelVALCHANGES^ORremovedVALCHANGES',
  script: configurationChanged,
})

/** A new one is named by no condition yet. That Liquid can name it is noticed once, at the end of a refresh. */
BusinessRule({
  $id: Now.ID['rule-attribute-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A deleted attribute makes a new version of the configuration.',
  table: 'x_iio_sync_attribute',
  when: 'after',
  action: ['delete'],
  order: 900,
  filterCondition: 'keyISNOTEMPTY',
  script: configurationChanged,
})

BusinessRule({
  $id: Now.ID['rule-option-version'],
  name: 'new version of the configuration',
  description: 'A changed option makes a new version of the configuration.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['update'],
  order: 900,
  filterCondition: 'external_idVALCHANGES^ORrankVALCHANGES^ORremovedVALCHANGES',
  script: configurationChanged,
})

/** A new one is named by no condition yet. */
BusinessRule({
  $id: Now.ID['rule-option-version-other'],
  name: 'new version of the configuration (insert, delete)',
  description: 'A deleted option makes a new version of the configuration.',
  table: 'x_iio_sync_option',
  when: 'after',
  action: ['delete'],
  order: 900,
  filterCondition: 'external_idISNOTEMPTY',
  script: configurationChanged,
})

/** After the transaction of the person who changed it, so that several changes of one moment are one version. */
BusinessRule({
  $id: Now.ID['rule-mapping-version'],
  name: 'keep the mapping',
  description: 'Keeps each version of the mapping, with who made it, to compare and restore.',
  table: 'x_iio_sync_cursor',
  when: 'async',
  action: ['insert', 'update'],
  order: 900,
  filterCondition: 'kind=configuration^name=configuration',
  script: keepPresentMapping,
})

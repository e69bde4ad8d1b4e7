import { UiPolicy } from '@servicenow/sdk/core'

/**
 * Which of the two boxes counts is `conditionBoxes` in src-sn/server/contract/vocabulary.ts; test/unit/src-sn/forms holds these against it.
 * While the kind of the attribute is unknown, both are shown. One policy for each box: two that hide the same box would undo each other.
 */
UiPolicy({
  $id: Now.ID['ui-policy-condition-options'],
  table: 'x_iio_sync_condition',
  shortDescription:
    'incident.io sync: options are picked only where the attribute has some and the operator compares with them',
  conditions: 'attribute_kindINtext,number,role^ORoperatorINstarts_with,is_set,is_not_set',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'options', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-condition-text'],
  table: 'x_iio_sync_condition',
  shortDescription: 'incident.io sync: text is typed only where the operator compares with it',
  conditions: 'operatorINis_set,is_not_set,at_least,at_most^operatorINis_set,is_not_set^ORattribute_kind=option',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'text', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-condition-text-needed'],
  table: 'x_iio_sync_condition',
  shortDescription: 'incident.io sync: what has no options is compared with text',
  conditions: 'attribute_kindINtext,number,role^operatorNOT INis_set,is_not_set',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'text', mandatory: true }],
})

UiPolicy({
  $id: Now.ID['ui-policy-condition-options-needed'],
  table: 'x_iio_sync_condition',
  shortDescription: 'incident.io sync: a rank is compared with an option',
  conditions: 'attribute_kind=option^operatorINat_least,at_most',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'options', mandatory: true }],
})

import { BusinessRule } from '@servicenow/sdk/core'
import { markProblem } from '../../server/problems/mark.ts'

/**
 * After the rules that refuse a row, and before it is stored: the key stands in the same statement as the reason. On every row, whatever it
 * says.
 */
BusinessRule({
  $id: Now.ID['rule-ticket-problem'],
  name: 'mark problem',
  description: 'Says on a ticket which problem it belongs to, in the statement that writes why it failed.',
  table: 'x_iio_sync_ticket',
  when: 'before',
  action: ['insert', 'update'],
  order: 70,
  filterCondition: 'external_idISNOTEMPTY^ORexternal_idISEMPTY',
  script: markProblem,
})

BusinessRule({
  $id: Now.ID['rule-note-problem'],
  name: 'mark problem',
  description: 'Says on a note which problem it belongs to, in the statement that writes why it failed.',
  table: 'x_iio_sync_note',
  when: 'before',
  action: ['insert', 'update'],
  order: 70,
  filterCondition: 'update_idISNOTEMPTY^ORupdate_idISEMPTY',
  script: markProblem,
})

BusinessRule({
  $id: Now.ID['rule-outbound-event-problem'],
  name: 'mark problem',
  description: 'Says on an event which problem it belongs to, in the statement that writes why it did not arrive.',
  table: 'x_iio_sync_outbound_event',
  when: 'before',
  action: ['insert', 'update'],
  order: 70,
  filterCondition: 'source_idISNOTEMPTY^ORsource_idISEMPTY',
  script: markProblem,
})

BusinessRule({
  $id: Now.ID['rule-cursor-problem'],
  name: 'mark problem',
  description: 'Says on a part that sweeps could not read which problem it belongs to.',
  table: 'x_iio_sync_cursor',
  when: 'before',
  action: ['insert', 'update'],
  order: 70,
  filterCondition: 'kindISNOTEMPTY^ORkindISEMPTY',
  script: markProblem,
})

BusinessRule({
  $id: Now.ID['rule-refusal-problem'],
  name: 'mark problem',
  description: 'Says on a refused document which problem it belongs to.',
  table: 'x_iio_sync_refusal',
  when: 'before',
  action: ['insert', 'update'],
  order: 70,
  filterCondition: 'external_idISNOTEMPTY^ORexternal_idISEMPTY',
  script: markProblem,
})

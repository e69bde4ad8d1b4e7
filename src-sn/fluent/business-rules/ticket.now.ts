import { BusinessRule } from '@servicenow/sdk/core'
import { applyChangedTicket } from '../../server/apply/apply-ticket.ts'
import { refuseMalformed } from '../../server/apply/ticket-rules.ts'
import { refuseStale } from '../../server/apply/ticket-rules.ts'
import { markChanged } from '../../server/apply/ticket-rules.ts'

BusinessRule({
  $id: Now.ID['rule-ticket-refuse-stale'],
  name: 'refuse stale',
  description: 'Refuses a version of the incident that is older than the one the ticket already holds.',
  table: 'x_iio_sync_ticket',
  when: 'before',
  action: ['update'],
  order: 50,
  filterCondition: 'source_updated_atVALCHANGES',
  script: refuseStale,
})

BusinessRule({
  $id: Now.ID['rule-ticket-refuse-malformed'],
  name: 'refuse malformed',
  description: 'Refuses malformed ticket rows, and a ticket that would change its incident.',
  table: 'x_iio_sync_ticket',
  when: 'before',
  action: ['insert', 'update'],
  order: 40,
  filterCondition: 'external_idISNOTEMPTY^ORexternal_idISEMPTY',
  script: refuseMalformed,
})

/** After the rules that refuse, and on the same columns as the rule that applies. */
BusinessRule({
  $id: Now.ID['rule-ticket-mark-changed'],
  name: 'mark changed',
  description: 'Marks a ticket as not in sync in the same statement that changes what it should be.',
  table: 'x_iio_sync_ticket',
  when: 'before',
  action: ['update'],
  order: 60,
  filterCondition:
    'templateVALCHANGES^ORparentVALCHANGES^ORdesired_valuesVALCHANGES^ORprivateVALCHANGES^ORsource_updated_atVALCHANGES',
  script: markChanged,
})

BusinessRule({
  $id: Now.ID['rule-ticket-apply-new'],
  name: 'apply new ticket',
  description: 'Creates the record of a new ticket in the transaction that inserts the ticket.',
  table: 'x_iio_sync_ticket',
  when: 'after',
  action: ['insert'],
  filterCondition: 'external_idISNOTEMPTY^next_attemptISEMPTY',
  script: applyChangedTicket,
})

/**
 * Only for columns that say what should be: the status that the app writes must not start it again. A row with a next
 * attempt is applied by the request that wrote it, or by the minute script.
 */
BusinessRule({
  $id: Now.ID['rule-ticket-apply-changed'],
  name: 'apply changed ticket',
  description: 'Updates the record of a ticket when what it should be has changed.',
  table: 'x_iio_sync_ticket',
  when: 'after',
  action: ['update'],
  filterCondition:
    'next_attemptISEMPTY^templateVALCHANGES^ORparentVALCHANGES^ORdesired_valuesVALCHANGES^ORprivateVALCHANGES^ORsource_updated_atVALCHANGES',
  script: applyChangedTicket,
})

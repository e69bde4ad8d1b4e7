import { BusinessRule } from '@servicenow/sdk/core'
import { applyChangedTicket } from '../../server/apply-ticket.ts'
import { refuseStale } from '../../server/refuse-stale.ts'

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
    $id: Now.ID['rule-ticket-apply-new'],
    name: 'apply new ticket',
    description: 'Makes the record of a new ticket, in the transaction that inserts the ticket.',
    table: 'x_iio_sync_ticket',
    when: 'after',
    action: ['insert'],
    order: 100,
    filterCondition: 'external_idISNOTEMPTY',
    script: applyChangedTicket,
})

/** On what the bridge writes only: the status that the app writes itself must not set it off again. */
BusinessRule({
    $id: Now.ID['rule-ticket-apply-changed'],
    name: 'apply changed ticket',
    description: 'Brings the record of a ticket in step when what should be has changed.',
    table: 'x_iio_sync_ticket',
    when: 'after',
    action: ['update'],
    order: 100,
    filterCondition:
        'templateVALCHANGES^ORparentVALCHANGES^ORdesired_valuesVALCHANGES^ORprivateVALCHANGES^ORadoptVALCHANGES^ORsource_updated_atVALCHANGES',
    script: applyChangedTicket,
})

import { BusinessRule } from '@servicenow/sdk/core'
import { deliverReadyEvent } from '../../server/background/runs.ts'

BusinessRule({
  $id: Now.ID['rule-outbound-event-deliver'],
  name: 'deliver',
  description: 'Sends a new outbound event to the bridge, outside the transaction that caused it.',
  table: 'x_iio_sync_outbound_event',
  when: 'async',
  action: ['insert'],
  filterCondition: 'state=ready^claimed_atISEMPTY',
  script: deliverReadyEvent,
})

BusinessRule({
  $id: Now.ID['rule-outbound-event-deliver-again'],
  name: 'deliver again',
  description:
    'Sends an outbound event again when an admin asks for it, which empties its answer. The minute script sends the others.',
  table: 'x_iio_sync_outbound_event',
  when: 'async',
  action: ['update'],
  filterCondition: 'stateCHANGESTOready^answerISEMPTY^claimed_atISEMPTY',
  script: deliverReadyEvent,
})

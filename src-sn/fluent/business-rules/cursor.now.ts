import { BusinessRule } from '@servicenow/sdk/core'
import { deliverWaitingEvents } from '../../server/background/runs.ts'

BusinessRule({
  $id: Now.ID['rule-cursor-bridge-started'],
  name: 'deliver waiting events',
  description: 'Sends waiting events when a bridge process reports that it has started, outside its request.',
  table: 'x_iio_sync_cursor',
  when: 'async',
  action: ['update'],
  filterCondition: 'kind=sweep^started_byVALCHANGES',
  script: deliverWaitingEvents,
})

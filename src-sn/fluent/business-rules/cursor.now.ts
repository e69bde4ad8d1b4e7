import { BusinessRule } from '@servicenow/sdk/core'
import { deliverWaiting } from '../../server/deliver/deliver-waiting.ts'

BusinessRule({
  $id: Now.ID['rule-cursor-bridge-started'],
  name: 'deliver what waited for the bridge',
  description: 'Sends what waits in the outbox when a bridge process says that it has started, outside of its request.',
  table: 'x_iio_sync_cursor',
  when: 'async',
  action: ['update'],
  filterCondition: 'name=sweep^started_byVALCHANGES',
  script: deliverWaiting,
})

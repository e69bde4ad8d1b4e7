import { UiAction } from '@servicenow/sdk/core'
import { retryAllEvents, retryAllNotes, retryAllTickets } from '../../server/requests/retry-all.ts'
import { operator } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-retry-all-tickets'],
  table: 'x_iio_sync_ticket',
  name: 'Retry all',
  actionName: 'x_iio_sync_retry_all_tickets',
  hint: 'Tries every failed ticket again within the next minutes.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: retryAllTickets,
})

UiAction({
  $id: Now.ID['ui-action-retry-all-notes'],
  table: 'x_iio_sync_note',
  name: 'Retry all',
  actionName: 'x_iio_sync_retry_all_notes',
  hint: 'Tries every failed note again within the next minutes.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: retryAllNotes,
})

UiAction({
  $id: Now.ID['ui-action-retry-all-events'],
  table: 'x_iio_sync_outbound_event',
  name: 'Retry all',
  actionName: 'x_iio_sync_retry_all_events',
  hint: 'Sends every parked event again within the next minutes.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: retryAllEvents,
})

import { Record } from '@servicenow/sdk/core'

/** Silent until an admin has entered the address and the secret and has confirmed the instance. */
Record({
  $id: Now.ID['default-connection'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_connection',
  data: {
    name: 'incident.io bridge',
    active: true,
  },
})

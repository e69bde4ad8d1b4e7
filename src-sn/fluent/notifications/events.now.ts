import { Record } from '@servicenow/sdk/core'

/** What the minute script queues for mails (src-sn/server/problems/send-mail.ts). */
Record({
  $id: Now.ID['event-mail-first'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.first',
    event_name: 'x_iio_sync.mail.first',
    description: 'Something fails for the first time, once for each problem.',
    table: 'x_iio_sync_mail',
    fired_by: 'Scheduled script "incident.io sync: what is due"',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-mail-still'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.still',
    event_name: 'x_iio_sync.mail.still',
    description: 'A problem is open after four hours and nobody has acknowledged it.',
    table: 'x_iio_sync_mail',
    fired_by: 'Scheduled script "incident.io sync: what is due"',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-mail-clear'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.clear',
    event_name: 'x_iio_sync.mail.clear',
    description: 'A problem that was told is over.',
    table: 'x_iio_sync_mail',
    fired_by: 'Scheduled script "incident.io sync: what is due"',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-mail-webhook'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.webhook',
    event_name: 'x_iio_sync.mail.webhook',
    description: '24 hours before incident.io may switch the webhook off.',
    table: 'x_iio_sync_mail',
    fired_by: 'Scheduled script "incident.io sync: what is due"',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-mail-weekly'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.weekly',
    event_name: 'x_iio_sync.mail.weekly',
    description: 'Every Monday: the numbers of the week beside the week before.',
    table: 'x_iio_sync_mail',
    fired_by: 'Scheduled script "incident.io sync: what is due"',
    priority: 100,
  },
})

Record({
  $id: Now.ID['event-mail-test'],
  table: 'sysevent_register',
  data: {
    suffix: 'mail.test',
    event_name: 'x_iio_sync.mail.test',
    description: 'Somebody pressed Send test mail.',
    table: 'x_iio_sync_mail',
    fired_by: 'Home page of the incident.io sync',
    priority: 100,
  },
})

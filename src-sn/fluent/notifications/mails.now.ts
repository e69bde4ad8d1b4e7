import { EmailNotification } from '@servicenow/sdk/core'

const chosenPeople = { recipientFields: ['users', 'groups'], sendToCreator: false }

const wordsOfRow = {
  contentType: 'text/plain',
  subject: '${subject}',
  messageText: '${body}\n\n${link}',
  omitWatermark: true,
} as const

/**
 * The row of the mail holds subject, text, link and who gets it, so the templates are plain and run no script. An admin can switch off each
 * kind, or change its text. Without recipients on the connection nothing is queued.
 */
EmailNotification({
  $id: Now.ID['notification-mail-first'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: First failure',
  description: 'Something fails for the first time, once for each problem.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.first' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

EmailNotification({
  $id: Now.ID['notification-mail-still'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: Still failing',
  description: 'A problem is open after four hours and nobody has acknowledged it.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.still' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

EmailNotification({
  $id: Now.ID['notification-mail-clear'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: All clear',
  description: 'A problem that was told is over.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.clear' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

EmailNotification({
  $id: Now.ID['notification-mail-webhook'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: Webhook in danger',
  description: '24 hours before incident.io may switch the webhook off.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.webhook' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

EmailNotification({
  $id: Now.ID['notification-mail-weekly'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: Weekly digest',
  description: 'Every Monday: the numbers of the week beside the week before.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.weekly' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

EmailNotification({
  $id: Now.ID['notification-mail-test'],
  table: 'x_iio_sync_mail',
  name: 'incident.io sync: Test mail',
  description: 'Somebody pressed Send test mail.',
  active: true,
  triggerConditions: { generationType: 'event', eventName: 'x_iio_sync.mail.test' },
  recipientDetails: chosenPeople,
  emailContent: wordsOfRow,
})

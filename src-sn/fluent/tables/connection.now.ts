import { BooleanColumn, DateTimeColumn, Password2Column, StringColumn, Table, UrlColumn } from '@servicenow/sdk/core'

export const x_iio_sync_connection = Table({
  name: 'x_iio_sync_connection',
  label: [{ label: 'incident.io connection', plural: 'incident.io connections', language: 'en' }],
  display: 'name',
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({ label: 'Name', hint: 'Only for you to recognise it.', maxLength: 100 }),
    bridge_url: UrlColumn({
      label: 'Bridge URL',
      maxLength: 1024,
      hint: 'Where the bridge runs, for example https://bridge.example.com',
    }),
    current_secret: Password2Column({
      label: 'Signing secret',
      hint: 'The same as SERVICENOW_WEBHOOK_SECRET of the bridge: whsec_ and Base64.',
    }),
    previous_secret: Password2Column({
      label: 'Previous signing secret',
      hint: 'Only while the secret is being replaced.',
    }),
    confirmed_instance: UrlColumn({
      label: 'Confirmed instance',
      maxLength: 1024,
      hint: "Sending is on only while this equals the instance's own address: a clone stays silent until confirmed.",
    }),
    declared_from: DateTimeColumn({
      label: 'Takes incidents declared from',
      readOnly: true,
      hint: 'Set by "Start". While it is empty, no incident becomes a record.',
    }),
    active: BooleanColumn({ label: 'Active', hint: 'When off, nothing is sent to the bridge.', default: true }),
    problem: StringColumn({
      label: 'Problem',
      hint: 'What is wrong with the connection. Empty when it works.',
      maxLength: 4000,
      readOnly: true,
      isFullUTF8: true,
    }),
  },
  index: [{ name: 'active', unique: false, element: 'active' }],
})

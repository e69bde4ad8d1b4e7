import {
  BooleanColumn,
  DateTimeColumn,
  ListColumn,
  Password2Column,
  StringColumn,
  Table,
  UrlColumn,
} from '@servicenow/sdk/core'

export const x_iio_sync_connection = Table({
  name: 'x_iio_sync_connection',
  label: [{ label: 'incident.io connection', plural: 'incident.io connections', language: 'en' }],
  display: 'name',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    name: StringColumn({ label: 'Name', hint: 'Only for you to recognise it.', maxLength: 100 }),
    bridge_url: UrlColumn({
      label: 'Bridge URL',
      maxLength: 1024,
      hint: 'Where the bridge runs, for example https://bridge.example.com',
    }),
    // The audit says that an address, a confirmation or a pause changed; a secret is in no audit.
    current_secret: Password2Column({
      label: 'Signing secret',
      attributes: { no_audit: true },
      hint: 'The same as SERVICENOW_WEBHOOK_SECRET of the bridge: whsec_ and Base64.',
    }),
    previous_secret: Password2Column({
      label: 'Previous signing secret',
      attributes: { no_audit: true },
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
    paused_at: DateTimeColumn({
      label: 'Paused since',
      readOnly: true,
      hint: 'Set by "Pause". While it is filled, nothing is written to records and nothing is sent to incident.io; everything is kept.',
    }),
    paused_by: StringColumn({
      label: 'Paused by',
      readOnly: true,
      hint: 'Who pressed "Pause".',
      maxLength: 255,
      isFullUTF8: true,
    }),
    pause_reason: StringColumn({
      label: 'Pause reason',
      hint: 'Why the sync is paused. Type it before you press "Pause". Nothing is lost meanwhile.',
      maxLength: 1000,
      isFullUTF8: true,
    }),
    mapping_saved_since: DateTimeColumn({
      label: 'Mapping being saved since',
      readOnly: true,
      hint: 'Filled for the moments in which a whole mapping is saved on the Home page. Nothing is written or sent meanwhile.',
    }),
    mail_users: ListColumn({
      label: 'Mails to users',
      hint: 'Who gets mails when something fails and when it is over. With no user and no group, no mail is sent.',
      referenceTable: 'sys_user',
    }),
    mail_groups: ListColumn({
      label: 'Mails to groups',
      hint: 'Whose members get these mails. A group with an address of its own gets them there.',
      referenceTable: 'sys_user_group',
    }),
    keep_written: BooleanColumn({
      label: 'Keep written columns',
      hint: 'For records of tables that ServiceNow does not audit: the history keeps which columns the sync wrote, and when. It keeps no values.',
      default: false,
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

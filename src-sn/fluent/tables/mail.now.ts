import {
  ChoiceColumn,
  DateTimeColumn,
  ListColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  UrlColumn,
} from '@servicenow/sdk/core'

/** One row for each mail that the app asked the platform for, and the unique name that lets it be asked for once. */
export const x_iio_sync_mail = Table({
  name: 'x_iio_sync_mail',
  label: [{ label: 'incident.io sync mail', plural: 'incident.io sync mails', language: 'en' }],
  display: 'subject',
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'What the mail is about and which time. Each is sent once. For support.',
      maxLength: 120,
      mandatory: true,
      readOnly: true,
    }),
    kind: ChoiceColumn({
      label: 'Kind',
      hint: 'Why the mail was sent.',
      choices: {
        first: { label: 'First failure', sequence: 0 },
        still: { label: 'Still failing', sequence: 1 },
        clear: { label: 'All clear', sequence: 2 },
        webhook: { label: 'Webhook in danger', sequence: 3 },
        weekly: { label: 'Weekly digest', sequence: 4 },
        test: { label: 'Test mail', sequence: 5 },
      },
      dropdown: 'dropdown_without_none',
      readOnly: true,
    }),
    problem: ReferenceColumn({
      label: 'Problem',
      hint: 'The problem that the mail is about.',
      referenceTable: 'x_iio_sync_problem',
      cascadeRule: 'none',
      readOnly: true,
    }),
    subject: StringColumn({
      label: 'Subject',
      hint: 'The subject of the mail.',
      maxLength: 255,
      isFullUTF8: true,
      readOnly: true,
    }),
    body: StringColumn({
      label: 'Text',
      hint: 'The text of the mail.',
      maxLength: 8000,
      isFullUTF8: true,
      readOnly: true,
    }),
    link: UrlColumn({ label: 'Link', hint: 'Where the mail leads.', maxLength: 1024, readOnly: true }),
    users: ListColumn({
      label: 'Users',
      hint: 'The users who were chosen when it was sent.',
      referenceTable: 'sys_user',
      readOnly: true,
    }),
    groups: ListColumn({
      label: 'Groups',
      hint: 'The groups that were chosen when it was sent.',
      referenceTable: 'sys_user_group',
      readOnly: true,
    }),
    queued_at: DateTimeColumn({
      label: 'Handed over',
      hint: 'When the platform was asked to send it. The mail itself stands under System Mailboxes.',
      readOnly: true,
    }),
    retire_on: DateTimeColumn({
      label: 'Retention starts',
      hint: 'From this moment on the row may be cleaned, after the age set under Table Cleanup.',
      readOnly: true,
    }),
  },
  index: [
    { name: 'name_unique', unique: true, element: 'name' },
    { name: 'retire_on', unique: false, element: 'retire_on' },
  ],
})

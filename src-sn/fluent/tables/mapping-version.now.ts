import { DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The mapping as it was: what a save is compared with, and put back from. The hourly cleaning keeps the newest ones. */
export const x_iio_sync_mapping_version = Table({
  name: 'x_iio_sync_mapping_version',
  label: [{ label: 'incident.io mapping version', plural: 'incident.io mapping versions', language: 'en' }],
  display: 'number',
  allowWebServiceAccess: true,
  schema: {
    number: IntegerColumn({
      label: 'Configuration',
      hint: 'The number of the configuration, as tickets and their history name it.',
      readOnly: true,
    }),
    token: StringColumn({
      label: 'Version',
      hint: 'Which change of the configuration it was. For support.',
      maxLength: 40,
      readOnly: true,
    }),
    changed_by: StringColumn({
      label: 'Changed by',
      hint: 'The user who made the change.',
      maxLength: 100,
      readOnly: true,
    }),
    changed_at: DateTimeColumn({ label: 'Changed', hint: 'When the change was made.', readOnly: true }),
    file: StringColumn({
      label: 'Mapping',
      hint: 'The whole mapping as a file of names, as it was then.',
      maxLength: 1000000,
      readOnly: true,
      isFullUTF8: true,
    }),
  },
  index: [
    { name: 'token_unique', unique: true, element: 'token' },
    { name: 'number', unique: false, element: 'number' },
  ],
})

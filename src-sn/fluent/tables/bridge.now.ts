import { BooleanColumn, DateTimeColumn, JsonColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What each process of the bridge says of itself with calls that it makes anyway. One that is silent for a week is cleaned away. */
export const x_iio_sync_bridge = Table({
  name: 'x_iio_sync_bridge',
  label: [{ label: 'incident.io bridge process', plural: 'incident.io bridge processes', language: 'en' }],
  display: 'name',
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({
      label: 'Name',
      hint: 'The host, and when the process started there.',
      mandatory: true,
      maxLength: 200,
      readOnly: true,
    }),
    host: StringColumn({ label: 'Host', hint: 'Where the process runs.', maxLength: 150, readOnly: true }),
    version: StringColumn({ label: 'Version', hint: 'The version of the bridge.', maxLength: 40, readOnly: true }),
    oldest_app: StringColumn({
      label: 'Oldest app',
      hint: 'The oldest version of this app with which it works.',
      maxLength: 40,
      readOnly: true,
    }),
    started_at: DateTimeColumn({ label: 'Started', hint: 'When the process started.', readOnly: true }),
    last_word: DateTimeColumn({ label: 'Last word', hint: 'When it last called this instance.', readOnly: true }),
    leader: BooleanColumn({
      label: 'Sweeps',
      hint: 'The one of several processes that sweeps.',
      default: false,
      readOnly: true,
    }),
    signs_in_as: StringColumn({
      label: 'Signs in as',
      hint: 'The user name with which it calls this instance.',
      maxLength: 100,
      readOnly: true,
    }),
    public_url: StringColumn({
      label: 'Public address',
      hint: 'Where readers of links to images reach it. Empty when that is not set.',
      maxLength: 1024,
      readOnly: true,
    }),
    events_seen: JsonColumn({
      label: 'Webhooks seen',
      hint: 'When each type of webhook of incident.io came last, as JSON.',
      maxLength: 8000,
      readOnly: true,
    }),
    key_name: StringColumn({
      label: 'API key',
      hint: 'The name of its API key in incident.io.',
      maxLength: 255,
      readOnly: true,
      isFullUTF8: true,
    }),
    key_missing: StringColumn({
      label: 'Roles that the key lacks',
      hint: 'Names of roles of incident.io. Some are needed by one feature alone.',
      maxLength: 1000,
      readOnly: true,
    }),
    sweep_succeeded_at: DateTimeColumn({
      label: 'Sweep: last success',
      hint: 'When the sweep last went through.',
      readOnly: true,
    }),
    sweep_failed_at: DateTimeColumn({
      label: 'Sweep: last failure',
      hint: 'When the sweep last failed.',
      readOnly: true,
    }),
    sweep_failure: StringColumn({
      label: 'Sweep: what failed',
      hint: 'Why, in the words of the other side. Empty since the last success.',
      maxLength: 1000,
      readOnly: true,
      isFullUTF8: true,
    }),
    catalogue_succeeded_at: DateTimeColumn({
      label: 'Refresh of names: last success',
      hint: 'When the refresh of attributes and options last went through.',
      readOnly: true,
    }),
    catalogue_failed_at: DateTimeColumn({
      label: 'Refresh of names: last failure',
      hint: 'When the refresh of attributes and options last failed.',
      readOnly: true,
    }),
    catalogue_failure: StringColumn({
      label: 'Refresh of names: what failed',
      hint: 'Why, in the words of the other side. Empty since the last success.',
      maxLength: 1000,
      readOnly: true,
      isFullUTF8: true,
    }),
    sign_in_succeeded_at: DateTimeColumn({
      label: 'Sign-in: last success',
      hint: 'When a sign-in of the bridge last went through.',
      readOnly: true,
    }),
    sign_in_failed_at: DateTimeColumn({
      label: 'Sign-in: last failure',
      hint: 'When a sign-in of the bridge last failed.',
      readOnly: true,
    }),
    sign_in_failure: StringColumn({
      label: 'Sign-in: what failed',
      hint: 'Why, in the words of the other side. Empty since the last success.',
      maxLength: 1000,
      readOnly: true,
      isFullUTF8: true,
    }),
    limits_used: JsonColumn({
      label: 'Calls of the last minute',
      hint: 'By system: how many, and how many are allowed, as JSON.',
      maxLength: 1000,
      readOnly: true,
    }),
  },
  index: [
    { name: 'name_unique', unique: true, element: 'name' },
    { name: 'last_word', unique: false, element: 'last_word' },
  ],
})

import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What runs remember and claim. The unique index lets one of two simultaneous inserts through. */
export const x_iio_sync_cursor = Table({
  name: 'x_iio_sync_cursor',
  label: [{ label: 'incident.io position', plural: 'incident.io positions', language: 'en' }],
  display: 'name',
  allowWebServiceAccess: true,
  schema: {
    kind: ChoiceColumn({
      label: 'Kind',
      hint: 'What the row remembers.',
      choices: {
        sweep: { label: 'Sweep', sequence: 0 },
        sweep_lease: { label: 'Sweep lease', sequence: 1 },
        jira_claim: { label: 'Claim of a Jira issue', sequence: 2 },
        capture: { label: 'Regular check of records', sequence: 3 },
        configuration: { label: 'Version of the configuration', sequence: 4 },
        catalogue: { label: 'Families of attributes that are known', sequence: 5 },
        indexes: { label: 'Check of unique indexes', sequence: 6 },
        unread: { label: 'Not read by sweeps', sequence: 7 },
        problem_keys: { label: 'Problems of earlier rows', sequence: 8 },
      },
      dropdown: 'dropdown_without_none',
      mandatory: true,
    }),
    name: StringColumn({
      label: 'Name',
      hint: 'Whose position this is, or what was not read.',
      mandatory: true,
      maxLength: 100,
    }),
    position: StringColumn({ label: 'Position', hint: 'How far it got.', maxLength: 100 }),
    // Only for the kind "sweep": its position in Jira, which bridge process sweeps, and until when.
    jira_position: StringColumn({ label: 'Position in Jira', hint: 'How far the sweep got in Jira.', maxLength: 100 }),
    lease_holder: StringColumn({ label: 'Lease holder', hint: 'The bridge process that sweeps.', maxLength: 100 }),
    lease_until: DateTimeColumn({ label: 'Lease until', hint: 'Until when no other process may sweep.' }),
    lease_generation: IntegerColumn({
      label: 'Lease generation',
      hint: 'How often the sweep changed hands. For support.',
      default: 0,
    }),
    owed_after: StringColumn({
      label: 'Retries listed up to',
      hint: 'How far the list of pending retries was read. For support.',
      maxLength: 64,
    }),
    jira_after: StringColumn({
      label: 'Jira tickets listed up to',
      hint: 'How far the list of Jira tickets was read. For support.',
      maxLength: 32,
    }),
    swept_at: DateTimeColumn({
      label: 'Swept up to',
      hint: 'When the last sweep began that looked at everything. What changed before that is known.',
      readOnly: true,
    }),
    compared: IntegerColumn({
      label: 'Compared',
      hint: 'How many changed incidents and follow-ups the last sweep compared with the tickets.',
      readOnly: true,
    }),
    differing: IntegerColumn({
      label: 'Differing',
      hint: 'How many of those had no ticket yet, or another version of it. The sweep looked at each of these again.',
      readOnly: true,
    }),
    started_by: StringColumn({
      label: 'Bridge process that started',
      hint: 'The bridge process that started last.',
      maxLength: 100,
    }),
    // Only for the kind "unread".
    reason: StringColumn({
      label: 'Reason',
      hint: 'Why a part could not be read.',
      maxLength: 1000,
      readOnly: true,
      isFullUTF8: true,
    }),
    attempts: IntegerColumn({ label: 'Attempts', hint: 'How often it was tried.', default: 0, readOnly: true }),
    next_attempt: DateTimeColumn({ label: 'Next attempt', hint: 'When it is tried again.', readOnly: true }),
    problem_key: StringColumn({
      label: 'Problem key',
      hint: 'What this row has in common with others that fail for the same cause. Empty while nothing is wrong. For support.',
      maxLength: 255,
      readOnly: true,
    }),
    // Only for the kind "configuration".
    fingerprint: StringColumn({
      label: 'Fingerprint',
      hint: 'Tells whether the configuration changed. For support.',
      maxLength: 64,
    }),
  },
  index: [
    { name: 'kind_name_unique', unique: true, element: ['kind', 'name'] },
    { name: 'problem_key', unique: false, element: 'problem_key' },
  ],
})

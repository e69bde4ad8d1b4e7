/** What an admin reads of a preview. */
import { previewText } from '../../../../src-sn/server/requests/preview-text.ts'
import type { DryRun, Preview, PreviewedTicket } from '../../../../src-sn/server/contract/spec.ts'

const insert: DryRun = {
  would: 'insert',
  reason: '',
  record: null,
  values: { short_description: 'Payments are slow', impact: '2' },
  kept: {},
  findings: [],
  linked: null,
  status: '',
  redecide: null,
}
const record = { table: 'incident', number: 'INC0010001' }

const ticket = (changes: Partial<PreviewedTicket> = {}): PreviewedTicket => ({
  title: 'Payments are slow',
  template: { name: 'Incident', goesTo: 'table incident' },
  decision: 'Template "Incident" is used.\n"Other" is not used: it comes later in the order.',
  values: [{ column: 'short_description', value: 'Payments are slow', write: 'sync' }],
  adopt: '',
  dryRun: insert,
  ...changes,
})
const textOf = (incident: Partial<PreviewedTicket> = {}, changes: Partial<Preview> = {}): string =>
  previewText({
    outcome: 'shown',
    reference: 'INC-123',
    named: '',
    incident: ticket(incident),
    followUps: [],
    ...changes,
  })

test('the whole of it', () => {
  expect(textOf()).toBe(`INC-123  Payments are slow

Template
  Template "Incident" is used.
  "Other" is not used: it comes later in the order.

Values of "Incident", for table incident
  short_description = "Payments are slow"  (kept in sync)

In ServiceNow
  A new record would be made.
  It would write:
    short_description = "Payments are slow"
    impact = "2"
  No problems found.

Follow-ups: none.

Nothing was written, neither here nor in incident.io.`)
})

test.each<[Partial<DryRun>, string]>([
  [{ would: 'update', record }, 'INC0010001 (incident) would be updated.'],
  [{ would: 'adopt', record }, 'INC0010001 (incident) would be adopted'],
  [
    { would: 'nothing', reason: 'The ticket is unlinked.', values: {} },
    'Nothing would be written.\n  The ticket is unlinked.\n  No problems',
  ],
  [
    { would: 'nothing', values: {}, kept: { impact: '2' } },
    'The record was changed and keeps its own values. incident.io says:\n    impact = "2"\n',
  ],
  [
    {
      findings: [
        { column: 'caller_id', problem: 'left out.' },
        { column: '', problem: 'Two records.' },
      ],
    },
    'Problems:\n    caller_id: left out.\n    Two records.',
  ],
])('%j', (run, words) => {
  expect(textOf({ dryRun: { ...insert, ...run } })).toContain(words)
})

test('how values are written, and the record that incident.io names', () => {
  const lookup = { table: 'sys_user', column: 'email' }
  const shown = textOf({
    values: [
      { column: 'caller_id', value: 'a@example.com', write: 'create', lookup },
      { column: 'close_notes', value: '', write: 'sync', lookup: null },
      { column: 'impact', value: '', write: 'sync', problem: 'Unknown tag\n"x".' },
    ],
    adopt: 'INC0099999',
  })
  expect(shown).toContain('caller_id = "a@example.com"  (on create only; lookup: sys_user.email)')
  expect(shown).toContain('close_notes = (empty)  (kept in sync)')
  expect(shown).toContain('impact: Unknown tag "x".')
  expect(shown).toContain('Named in incident.io\n  INC0099999')
})

test('no ticket: the decision alone', () => {
  const shown = textOf({ template: null, decision: 'No ticket: no conditions match.', dryRun: null, values: [] })
  expect(shown).toContain('Template\n  No ticket: no conditions match.\n\nFollow-ups: none.')
})

test('a template that was asked for by name is named', () => {
  expect(textOf({}, { named: 'Second' })).toContain(
    'Shown as the template "Second" would make it, whichever template wins.',
  )
})

test('follow-ups in a line each, and in full where the preview is about them', () => {
  const followUp = ticket({ title: 'Oil the lift', dryRun: null })
  const without = ticket({ title: 'Sweep', template: null, dryRun: null, decision: 'No ticket.\nBecause.' })
  const lines = 'Follow-ups\n  Oil the lift: template "Incident", for table incident\n  Sweep: No ticket.\n'
  expect(textOf({}, { followUps: [followUp, without] })).toContain(lines)
  expect(textOf({}, { followUps: [ticket({ title: 'Oil the lift' })] })).toContain(
    'Follow-ups\n  Oil the lift\n    Template\n',
  )
})

test('a value that spans lines stays in its line, and a huge one is cut', () => {
  const value = `a\r\nb\u0007${'c'.repeat(5_000)}`
  const shown = textOf({ values: [{ column: 'description', value, write: 'sync' }] })
  expect(shown).toMatch(/description = "a bc{496}…"/)
})

test('the whole is cut to what its column holds', () => {
  const followUps = Array.from({ length: 1000 }, () => ticket({ dryRun: null }))
  expect(textOf({}, { followUps })).toHaveLength(31_000)
})

test('a template without values says so', () => {
  expect(textOf({ values: [] })).toContain('Values of "Incident", for table incident\n  none\n')
})

test('one follow-up in full: the others as well', () => {
  const followUps = [ticket({ title: 'Oil the lift' }), ticket({ title: 'Sweep', dryRun: null })]
  expect(textOf({}, { followUps })).toContain('\n  Sweep\n    Template\n')
})

test.each([
  ['spaces around it', '  a ', 'a'],
  ['control characters', 'a\u0007\u007f\u0080\u009f\u00a0b~', 'a b~'],
  ['as many characters as are shown', 'c'.repeat(500), 'c'.repeat(500)],
  ['one more', 'c'.repeat(501), `${'c'.repeat(499)}…`],
  ['an emoji where it is cut', `\u{1f525}${'c'.repeat(496)}\u{1f525}cc`, `\u{1f525}${'c'.repeat(496)}…`],
])('a value with %s', (_what, value, shown) => {
  expect(textOf({ values: [{ column: 'a', value, write: 'sync' }] })).toContain(`a = "${shown}"`)
})

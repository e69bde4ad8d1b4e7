import { describeRun, describeWithheld } from '../../../../bridge/sync/outcome.ts'

const row = (recordType: 'incident' | 'follow_up', externalId: string, outcome: string, template = 'T') =>
  ({ recordType, externalId, outcome, template, record: null }) as never
const answer = (rows: never[], stored = 0) => ({ rows, notes: { stored } }) as never

describe('what a run came to', () => {
  test('nothing was answered: no ticket', () => {
    expect(describeRun({ answers: [], issues: [] })).toEqual({
      outcome: 'skipped',
      detail: 'No ticket; the reason is on the row. Incident not answered; follow-ups: 0, written: 0; notes stored: 0.',
    })
  })

  test('rows and notes of all answers are counted, a follow-up once; failures of the last one', () => {
    const first = answer([row('incident', 'I', 'unchanged'), row('follow_up', 'F1', 'failed')], 2)
    const last = answer(
      [row('incident', 'I', 'unchanged'), row('follow_up', 'F1', 'applied'), row('follow_up', 'F2', 'failed')],
      1,
    )
    expect(describeRun({ answers: [first, last], issues: [] })).toEqual({
      outcome: 'in_sync',
      detail: 'Incident unchanged; follow-ups: 2, written: 1; notes stored: 3; failed: 1.',
      ticket: { template: 'T' },
    })
  })

  test.each([
    ['a row that waits counts as written', answer([row('incident', 'I', 'pending')]), [], 'in_sync'],
    ['a note', answer([row('incident', 'I', 'unchanged')], 1), [], 'in_sync'],
    ['an issue in Jira', answer([row('incident', 'I', 'unchanged')]), ['written'], 'in_sync'],
    ['an issue that was not written', answer([row('incident', 'I', 'unchanged')]), ['failed'], 'unchanged'],
    ['nothing', answer([row('incident', 'I', 'unchanged')]), [], 'unchanged'],
    ['no template', answer([row('incident', 'I', 'skipped', '')]), [], 'skipped'],
    ['a newer version stands', answer([row('incident', 'I', 'stale')]), [], 'stale'],
  ])('%s: %#', (_what, given, issues, outcome) => {
    expect(describeRun({ answers: [given], issues } as never).outcome).toBe(outcome)
  })
})

test.each([
  [undefined, 'ignored', 'Nothing is recorded.'],
  ['ignored', 'ignored', 'Nothing is recorded.'],
  ['private', 'skipped', 'Private; its rows are marked.'],
  ['hidden', 'skipped', 'incident.io does not show this incident; the row says so.'],
])('a document of an id alone, answered %s', (outcome, expected, detail) => {
  const given = outcome === undefined ? undefined : answer([row('incident', 'I', outcome)])
  expect(describeWithheld(given)).toEqual({ outcome: expected, detail })
})

/** `sync --report`: which rows a preview becomes, and what the summary counts. */
import { driftFile, driftOf, driftWords } from '../../../../bridge/commands/drift.ts'
import { readPreview } from '../../../../bridge/commands/prospect.ts'

const run = { would: 'nothing', reason: '', values: {}, kept: {}, findings: [], linked: { number: 'INC0010001' } }
const ticket = {
  title: 'Database slow',
  template: { name: 'Incident', goesTo: 'table incident' },
  decision: 'Template "Incident" is used.\nmore',
  dryRun: run,
}
const preview = (incident: object, followUps: readonly object[] = []) => {
  return { outcome: 'shown', reference: 'INC-1', incident: { ...ticket, ...incident }, followUps }
}
const about = { incident: 'INC-1', ticket: 'incident', template: 'Incident', record: 'INC0010001' }
const blank = { column: '', value: '', reason: '' }

test.each<[string, object, object[]]>([
  ['in sync', {}, []],
  [
    'two columns differ',
    { dryRun: { ...run, would: 'update', values: { impact: '1', urgency: '2' } } },
    [
      { ...about, ...blank, state: 'differs', column: 'impact', value: '1' },
      { ...about, ...blank, state: 'differs', column: 'urgency', value: '2' },
    ],
  ],
  [
    'a person changed a column',
    { dryRun: { ...run, kept: { impact: '1' } } },
    [{ ...about, ...blank, state: 'kept', column: 'impact', value: '1' }],
  ],
  [
    'a column keeps what it should not',
    { dryRun: { ...run, findings: [{ column: 'impact', problem: 'no choice 7' }] } },
    [{ ...about, ...blank, state: 'warning', column: 'impact', reason: 'no choice 7' }],
  ],
  [
    'it has no record yet',
    { dryRun: { ...run, would: 'insert', values: { impact: '1' }, linked: null } },
    [{ ...about, ...blank, record: '', state: 'missing' }],
  ],
  [
    'no record may be made',
    { dryRun: { ...run, reason: 'The sync is not started.', linked: null } },
    [{ ...about, ...blank, record: '', state: 'without ticket', reason: 'The sync is not started.' }],
  ],
  [
    'it is left alone',
    { dryRun: { ...run, reason: 'The ticket is unlinked.' } },
    [{ ...about, ...blank, state: 'left alone', reason: 'The ticket is unlinked.' }],
  ],
  [
    'no template takes it',
    { template: null, dryRun: null, decision: 'No template matches.\nAll of them say why.' },
    [{ ...about, ...blank, template: '', record: '', state: 'without ticket', reason: 'No template matches.' }],
  ],
  [
    'the ticket is in Jira',
    { dryRun: null },
    [{ ...about, ...blank, record: '', state: 'not compared', reason: 'The ticket is in Jira.' }],
  ],
])('%s', (_what, incident, rows) => {
  expect(driftOf(readPreview(preview(incident)))).toEqual(rows)
})

test('follow-ups have rows of their own, by their titles', () => {
  const followUp = { ...ticket, title: 'Write it up', dryRun: { ...run, would: 'update', values: { priority: '2' } } }
  expect(driftOf(readPreview(preview({}, [followUp])))).toEqual([
    { ...about, ...blank, ticket: 'Write it up', state: 'differs', column: 'priority', value: '2' },
  ])
})

test('of an incident that may not be shown there is no row', () => {
  expect(driftOf(readPreview({ outcome: 'private', reference: 'INC-2', reason: 'INC-2 is private.' }))).toEqual([])
})

test('the file is CSV that no spreadsheet takes for formulas', () => {
  expect(driftFile([{ ...about, ...blank, state: 'differs', column: 'impact', value: '=1+"1"' }])).toBe(
    'incident,ticket,template,record,state,column,value,reason\r\n' +
      '"INC-1","incident","Incident","INC0010001","differs","impact","\'=1+""1""",""\r\n',
  )
})

test('the summary counts states, and the reasons of those without ticket', () => {
  const rows = ['It is a test.', 'No template matches.', 'No template matches.'].map(reason => {
    return { ...about, ...blank, state: 'without ticket', reason }
  })
  expect(driftWords('drift.csv', [...rows, { ...about, ...blank, state: 'differs' }])).toEqual([
    'drift.csv: without ticket 3, differs 1.',
    '  2 without ticket: No template matches.',
    '  1 without ticket: It is a test.',
  ])
  expect(driftWords('drift.csv', [])).toEqual(['drift.csv: no difference.'])
})

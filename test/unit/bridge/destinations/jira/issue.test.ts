import { parseMemory } from '../../../../../src-sn/server/contract/memory.ts'
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import type { DesiredValue } from '../../../../../bridge/mapping/types.ts'
import { syncIssue } from '../../../../../bridge/destinations/jira/issue.ts'
import { reportIssue } from '../../../../../bridge/destinations/jira/destination.ts'
import type { DocumentRow, IssueState, RowAnswer } from '../../../../../bridge/sync/ports.ts'
import { aTemplate } from '../../mapping/samples.ts'
import { FakeIssueStore, FakeJira, noIssue, visible } from '../../sync/fake-jira.ts'

const desired = (column: string, value: string, write: 'create' | 'sync' = 'sync'): DesiredValue => ({
  column,
  value,
  write,
})
const template = aTemplate({ destination: 'jira', targetTable: 'jira', jira: { project: 'ENG', issueType: 'Task' } })

let rows: FakeIssueStore
let jira: FakeJira
let desiredValues: DesiredValue[]

beforeEach(() => {
  rows = new FakeIssueStore()
  jira = new FakeJira()
  desiredValues = [desired('summary', 'Down'), desired('priority', 'High', 'create'), desired('description', '')]
  rows.tickets.set('ROW', { externalId: 'INCIDENT_1', jira: noIssue })
})

const known = (): IssueState => rows.tickets.get('ROW')?.jira ?? noIssue
const set = (changes: Partial<IssueState>): void => rows.change('ROW', changes)
/** What the app answers to the document. */
const answered = (changes: Partial<RowAnswer> = {}): RowAnswer => ({
  recordType: 'incident',
  externalId: 'INCIDENT_1',
  outcome: 'in_jira',
  sysId: 'ROW',
  template: template.sysId,
  reason: '',
  warnings: 0,
  record: null,
  jira: known(),
  ...changes,
})
const spec = (): DocumentRow => ({
  recordType: 'incident',
  externalId: 'INCIDENT_1',
  reference: 'INC-1',
  permalink: '',
  private: false,
  template: template.sysId,
  chosenBy: 'conditions',
  desiredValues,
  sourceUpdatedAt: '',
  decision: '',
  adopt: '',
  hash: '',
})
const parts = (tracker: FakeJira | null = jira) => ({ store: rows, tracker, createAgainAfterSeconds: 70 })
const run = (tracker: FakeJira | null = jira, of = template) =>
  syncIssue(parts(tracker), { row: answered(), spec: spec(), template: of, ...visible })
const refusal = (code: 'jira_refused' | 'jira_rate_limited' | 'jira_unavailable') =>
  new BridgeError(code, 'priority: invalid')

/** incident.io's words for a field, as the row remembers them. */
const sentOf = (field: string) => parseMemory(known().memory).bases.get(field)?.sent

test('the first run claims, creates and says so on the row; empty values leave the default', async () => {
  expect(await run()).toBe('written')
  expect(jira.stored).toMatchObject([
    { fields: { summary: 'Down', priority: 'High' }, issue: { externalId: 'INCIDENT_1' } },
  ])
  expect(known()).toMatchObject({
    status: 'in_sync',
    id: '10001',
    key: 'ENG-1',
    state: 'new',
    attempt: 1,
  })
  expect(sentOf('priority')).toBe('High')
})

test('a run with nothing to say asks Jira nothing', async () => {
  await run()
  jira.calls.length = 0
  expect(await run()).toBe('unchanged')
  expect(jira.calls).toEqual([])
})

test('a later run writes only what incident.io changed since, and never what is for the creation alone', async () => {
  await run()
  jira.at('10001').fields['summary'] = 'By Priya'
  desiredValues = [desired('summary', 'Down'), desired('priority', 'Low', 'create'), desired('description', 'More')]
  expect(await run()).toBe('written')
  expect(jira.at('10001').fields).toEqual({ summary: 'By Priya', priority: 'High', description: 'More' })
  expect([...parseMemory(known().memory).bases].map(([column, { sent }]) => [column, sent])).toEqual([
    ['summary', 'Down'],
    ['priority', 'High'],
    ['description', 'More'],
  ])
})

test('a field that cannot be written is a warning, asked about again but not written again and again', async () => {
  jira.unknownFields = ['description']
  desiredValues = [desired('summary', 'Down'), desired('description', 'x')]
  await run()
  expect(known().warnings).toBe('description: left out.')
  const reports = rows.reports.length
  expect(await run()).toBe('unchanged')
  expect(rows.reports).toHaveLength(reports)
  jira.unknownFields = []
  expect(await run()).toBe('written')
  expect(known().warnings).toBe('')
  expect(sentOf('description')).toBe('x')
})

describe('a value that could not be worked out', () => {
  const broken = { ...desired('summary', ''), problem: 'left out, because its Liquid is broken.' }

  test('leaves the field and the memory of it as they are; the ticket warns until it is known again', async () => {
    await run()
    desiredValues = [broken]
    expect(await run()).toBe('written')
    expect(jira.at('10001').fields).toMatchObject({ summary: 'Down' })
    expect(known().warnings).toBe(`summary: ${broken.problem}`)
    expect(sentOf('summary')).toBe('Down')
    expect(await run()).toBe('unchanged')
    desiredValues = [desired('summary', 'Down')]
    expect(await run()).toBe('written')
    expect(known().warnings).toBe('')
    expect(sentOf('summary')).toBe('Down')
  })

  test('is left out of a new issue, with the warning', async () => {
    desiredValues = [desired('summary', 'Down'), { ...broken, column: 'description' }]
    await run()
    expect(jira.at('10001').fields).toEqual({ summary: 'Down' })
    expect(known().warnings).toBe(`description: ${broken.problem}`)
  })

  test('what is written all the same is written, with one warning however often it runs', async () => {
    desiredValues = [{ ...desired('summary', 'Do…'), warning: 'cut.' }]
    await run()
    expect(known().warnings).toBe('summary: cut.')
    expect(sentOf('summary')).toBe('Do…')
    expect(await run()).toBe('unchanged')
  })
})

describe('a field that a person changed in Jira', () => {
  const edited = (field: string, value: string): void => {
    jira.at('10001').fields[field] = value
  }

  test('gives way to a new value of incident.io, with a line on the ticket that ends when the values agree', async () => {
    await run()
    edited('summary', 'By Priya')
    desiredValues = [desired('summary', 'Down again')]
    expect(await run()).toBe('written')
    expect(jira.at('10001').fields['summary']).toBe('Down again')
    expect(known().warnings).toBe('summary: changed in Jira. The new value of incident.io, "Down again", replaced it.')
    desiredValues = [desired('summary', 'Down for good')]
    await run()
    expect(known().warnings).toBe('')
  })

  test('stays where the mapping says so, and the line says what incident.io has', async () => {
    desiredValues = [desired('assignee', 'lisa')]
    await run()
    edited('assignee', 'priya')
    desiredValues = [desired('assignee', 'tom')]
    await run()
    expect(jira.at('10001').fields['assignee']).toBe('priya')
    expect(known().warnings).toBe('assignee: changed in Jira, and that value stays. incident.io has "tom".')
  })

  test('stays when incident.io empties it', async () => {
    desiredValues = [desired('description', 'Text')]
    await run()
    edited('description', 'By Priya')
    desiredValues = [desired('description', '')]
    await run()
    expect(jira.at('10001').fields['description']).toBe('By Priya')
  })
})

test('a field that is emptied is cleared, and one that Jira needs stays with a warning', async () => {
  desiredValues = [desired('summary', 'Down'), desired('description', 'Text')]
  await run()
  jira.refuseEmpty = true
  desiredValues = [desired('summary', 'Down again'), desired('description', '')]
  expect(await run()).toBe('written')
  expect(jira.at('10001').fields).toMatchObject({ summary: 'Down again', description: 'Text' })
  expect(known().warnings).toContain('description: incident.io has no value any more. The old one stays')
  jira.refuseEmpty = false
  desiredValues = [desired('summary', 'Down again'), desired('description', 'New')]
  await run()
  desiredValues = [desired('summary', 'Down again'), desired('description', '')]
  await run()
  expect(jira.at('10001').fields['description']).toBe('')
  expect(known().warnings).toBe('')
})

test('a field that no mapping speaks for any more is left, and written again when one does', async () => {
  desiredValues = [desired('summary', 'Down'), desired('description', 'Text')]
  await run()
  desiredValues = [desired('summary', 'Down')]
  await run()
  expect(jira.at('10001').fields['description']).toBe('Text')
  desiredValues = [desired('summary', 'Down'), desired('description', 'New')]
  await run()
  expect(jira.at('10001').fields['description']).toBe('New')
})

test('an issue that carries the id is linked, not made again', async () => {
  await run()
  set(noIssue)
  expect(await run()).toBe('written')
  expect(jira.stored).toHaveLength(1)
  expect(known()).toMatchObject({ status: 'in_sync', id: '10001' })
})

describe('the answer of the create is lost, and the search lags', () => {
  beforeEach(async () => {
    jira.loseAnswer = true
    jira.indexesAtOnce = false
    await expect(run()).rejects.toMatchObject({ code: 'jira_unreachable', retry: true })
  })

  test('nothing is created while the search may not show it', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'jira_undecided', retry: true })
    expect(jira.stored).toHaveLength(1)
  })

  test('it is linked as soon as the search shows it', async () => {
    jira.at('10001').isIndexed = true
    expect(await run()).toBe('written')
    expect(jira.stored).toHaveLength(1)
  })

  test('the search shows it between the first look and the claim: linked', async () => {
    rows.claimAge = 71
    const find = jira.findIssues.bind(jira)
    let looks = 0
    jira.findIssues = async externalId => {
      looks += 1
      if (looks === 2) jira.at('10001').isIndexed = true
      return find(externalId)
    }
    expect(await run()).toBe('written')
    expect(jira.stored).toHaveLength(1)
  })

  test('nothing was made after all: once the wait is over it is created', async () => {
    jira.stored.length = 0
    rows.claimAge = 71
    expect(await run()).toBe('written')
    expect(known()).toMatchObject({ id: '10001', attempt: 2 })
  })
})

test('two runs that read the row at the same moment make one issue', async () => {
  const seen = answered()
  const both = await Promise.allSettled(
    [1, 2].map(() => syncIssue(parts(), { row: seen, spec: spec(), template, ...visible })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(jira.stored).toHaveLength(1)
})

test('a clear no stands on the row, and the next attempt need not wait', async () => {
  jira.refuseCreation = refusal('jira_refused')
  expect(await run()).toBe('failed')
  expect(rows.reports).toContainEqual({ status: 'failed', error: 'priority: invalid', releaseClaim: true })
  expect(await run()).toBe('written')
})

test.each([
  ['jira_rate_limited', true],
  ['jira_unavailable', false],
] as const)('%s is thrown for another attempt; claim released: %s', async (code, isReleased) => {
  jira.refuseCreation = refusal(code)
  await expect(run()).rejects.toMatchObject({ code })
  expect(rows.claimAge === null).toBe(isReleased)
})

test.each([
  ['no access to Jira', null, template, /JIRA_URL/],
  [
    'no project in the template',
    new FakeJira(),
    aTemplate({ ...template, name: 'Eng', jira: { project: '', issueType: 'Task' } }),
    /Jira project.*"Eng"/,
  ],
])('%s: the row says what to do', async (_what, tracker, of, words) => {
  expect(await run(tracker, of)).toBe('failed')
  expect(rows.reports).toEqual([{ status: 'failed', error: expect.stringMatching(words) }])
})

test('an issue that Jira does not show any more is a failure with words, and no new issue', async () => {
  await run()
  jira.stored.length = 0
  set({ status: 'failed' })
  expect(await run()).toBe('failed')
  expect(rows.reports.at(-1)?.error).toMatch(/ENG-1 is not shown by Jira.*Unlink/)
  expect(jira.stored).toEqual([])
})

test.each<Partial<RowAnswer>>([
  { outcome: 'unlinked' },
  { outcome: 'applied' },
  { outcome: 'stale' },
  { jira: { ...noIssue, status: 'unlinked' } },
  { jira: { ...noIssue, status: 'discarded' } },
])('%j is left alone', async changes => {
  expect(await syncIssue(parts(), { row: answered(changes), spec: spec(), template, ...visible })).toBe('unchanged')
  expect(jira.calls).toEqual([])
})

describe('something happened to an issue', () => {
  const note = (issueId = '10001') => reportIssue({ store: rows, tracker: jira }, { issueId, author: 'Priya' })
  beforeEach(async () => {
    await run()
    rows.reports.length = 0
  })

  test('its present state goes on the row, once', async () => {
    jira.move('10001', 'done', '2026-11-22T07:00:00.000Z')
    expect(await note()).toMatchObject({ outcome: 'delivered' })
    expect(await note()).toMatchObject({ outcome: 'ignored' })
    expect(rows.reports).toMatchObject([{ issue: { state: 'done' }, author: 'Priya' }])
    expect(rows.reports[0]).not.toHaveProperty('status')
  })

  test.each<[string, () => void, number]>([
    ['no ticket has it', () => set(noIssue), 1],
    ['the ticket is unlinked', () => set({ status: 'unlinked' }), 1],
    [
      'Jira does not show it',
      () => {
        jira.stored.length = 0
      },
      0,
    ],
    [
      'it carries the id of another incident',
      () => {
        jira.at('10001').issue = { ...jira.at('10001').issue, externalId: 'ANOTHER', state: 'done' }
      },
      1,
    ],
    [
      'it carries no id at all',
      () => {
        jira.at('10001').issue = { ...jira.at('10001').issue, externalId: '', state: 'done' }
      },
      0,
    ],
    ['nothing that matters changed', () => undefined, 1],
  ])('ignored: %s', async (_what, arrange, asked) => {
    arrange()
    const ask = jest.spyOn(rows, 'writeIssueReport')
    expect(await note()).toMatchObject({ outcome: 'ignored' })
    expect(rows.reports).toEqual([])
    expect(ask).toHaveBeenCalledTimes(asked)
  })
})

test('a ticket that takes no word any more is an error that no repetition mends', async () => {
  await run()
  set({ status: 'unlinked' })
  desiredValues = [desired('summary', 'Worse')]
  const linked = answered({ jira: { ...known(), status: 'in_sync' } })
  await expect(syncIssue(parts(), { row: linked, spec: spec(), template, ...visible })).rejects.toMatchObject({
    code: 'servicenow_refused',
    retry: false,
  })
})

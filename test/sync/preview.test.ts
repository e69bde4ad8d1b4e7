import type { TicketSpec } from '../../bridge/mapping/types.ts'
import type { DryRun } from '../../bridge/sync/ports.ts'
import { syncIncident } from '../../bridge/sync/incident.ts'
import { previewText } from '../../bridge/sync/preview-text.ts'
import { previewIncident, type Preview } from '../../bridge/sync/preview.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anIncident, severityIs } from '../mapping/samples.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'
import { fakeIssues } from './fake-jira.ts'

const insert: DryRun = { would: 'insert', reason: '', record: null, values: { short_description: 'Payments are slow', impact: '2' }, findings: [] }

let source: FakeSource
let store: FakeStore
let answer: DryRun
let asked: TicketSpec[]

beforeEach(() => {
  source = new FakeSource()
  store = new FakeStore()
  source.incidents.set('123', anIncident())
  answer = insert
  asked = []
})

const runDry = async (spec: TicketSpec): Promise<DryRun> => {
  asked.push(spec)
  return answer
}
const preview = (reference = 'INC-123', template = ''): Promise<Preview> => previewIncident({ source, store, runDry }, { reference, template })
const text = async (...of: Parameters<typeof preview>): Promise<string> => previewText(await preview(...of))

describe('decides as a run does', () => {
  it('asks the app about the very row that a run writes, and writes none', async () => {
    await preview()
    expect(store.writes).toBe(0)
    source.put(anIncident())
    await syncIncident({ source, store, issues: fakeIssues(store) }, 'INCIDENT_1', { visibility: 'public', followUpIds: [] })
    const { sysId, status, target, ...written } = store.row('INCIDENT_1')
    expect({ sysId, status, target }).toBeDefined()
    expect(asked).toEqual([written])
  })

  it('keeps the template of a record that exists, as a run does', async () => {
    source.put(anIncident())
    await syncIncident({ source, store, issues: fakeIssues(store) }, 'INCIDENT_1', { visibility: 'public', followUpIds: [] })
    store.configuration = aConfiguration({ templates: [aTemplate({ sysId: 'NEW', name: 'New', order: 1 }), aTemplate()] })
    expect(await text()).toContain('keeps this ticket: its record exists already')
  })

  it('shows every template with the condition that failed and the value seen', async () => {
    store.configuration = aConfiguration({ templates: [
      aTemplate({ sysId: 'A', name: 'Critical only', conditions: [severityIs('SEV_CRITICAL')] }),
      aTemplate({ sysId: 'B', name: 'Everything else', fallback: true }),
    ] })
    const shown = await text()
    expect(shown).toContain('Template "Everything else" is used: nothing matches, and it is the fallback.')
    expect(shown).toMatch(/"Critical only" is not used: Severity is "Major", which is not one of the picked values\./)
  })

  it('asks the app nothing when there would be no ticket', async () => {
    store.configuration = aConfiguration({ templates: [] })
    expect(await text()).toContain('No ticket: no template of this kind has "Create tickets" on.')
    expect(asked).toEqual([])
  })
})

describe('a template asked for by name', () => {
  beforeEach(() => {
    store.configuration = aConfiguration({ templates: [aTemplate(), aTemplate({ sysId: 'B', name: 'Second', targetTable: 'problem' })] })
  })

  it.each(['Second', 'B'])('%s is shown although another one wins, and the decision says so', async (name) => {
    const shown = await text('INC-123', name)
    expect(asked[0]).toMatchObject({ template: 'B' })
    expect(shown).toContain('Shown as the template "Second" would make it')
    expect(shown).toContain('"Second" is not used: it comes later in the order.')
  })

  it('that does not exist is said to be missing', async () => {
    expect(await preview('INC-123', 'Third')).toEqual({ outcome: 'nothing', reason: 'There is no template "Third".' })
  })

  it('for follow-ups shows those in full', async () => {
    store.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    source.putFollowUps(aFollowUp())
    const { name, sysId } = aFollowUpTemplate()
    expect(await text('INC-123', name)).toContain('A new record would be made.')
    expect(asked.map((spec) => [spec.recordType, spec.template])).toEqual([['follow_up', sysId]])
  })
})

describe('what is shown', () => {
  it('values with how they are written, the app\'s verdict, and its findings', async () => {
    answer = { ...insert, findings: [{ column: 'caller_id', problem: 'left out, because no record of sys_user has email "x".' }] }
    const shown = await text()
    expect(shown).toContain('short_description = "Payments are slow"  (kept in sync)')
    expect(shown).toContain('A new record would be made.')
    expect(shown).toContain('impact = "2"')
    expect(shown).toContain('caller_id: left out, because no record of sys_user has email "x".')
    expect(shown).toContain('Nothing was written')
  })

  it.each<[Partial<DryRun>, string]>([
    [{ would: 'update', record: { table: 'incident', number: 'INC0010001' } }, 'INC0010001 (incident) would be updated.'],
    [{ would: 'adopt', record: { table: 'incident', number: 'INC0010001' } }, 'INC0010001 (incident) would be adopted'],
    [{ would: 'nothing', reason: 'The ticket is unlinked.', values: {} }, 'Nothing would be written.\n  The ticket is unlinked.'],
  ])('%j', async (verdict, words) => {
    answer = { ...insert, ...verdict }
    expect(await text()).toContain(words)
  })

  it('follow-ups in a line each', async () => {
    store.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    source.putFollowUps(aFollowUp(), aFollowUp({ id: 'F2', title: 'Deleted', status: 'deleted' }))
    expect(await text()).toMatch(/Follow-ups\n {2}Add an alert: template ".*", for table /)
    expect(asked).toHaveLength(1)
  })

  it('a value that spans lines stays in its line, and a huge one is cut', async () => {
    source.incidents.set('123', anIncident({ name: `a\nb${'c'.repeat(5_000)}` }))
    const shown = await text()
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(700)
  })
})

it('a ticket for Jira shows where it would go, and ServiceNow is not asked', async () => {
  const jira = { project: 'ENG', issueType: 'Bug' }
  store.configuration = aConfiguration({ templates: [aTemplate({ destination: 'jira', targetTable: '', jira })] })
  expect(await text()).toContain('for Jira, project ENG, issue type Bug')
  expect(asked).toEqual([])
})

describe('what may not or cannot be shown', () => {
  it('a private incident shows only that it is private', async () => {
    source.incidents.set('123', anIncident({ visibility: 'private', name: 'Layoffs' }))
    expect(await preview()).toEqual({ outcome: 'private', reference: 'INC-123' })
    expect(await text()).not.toContain('Layoffs')
    expect(asked).toEqual([])
  })

  it('a private incident that may leave is shown', async () => {
    store.configuration = aConfiguration({ privateIncidents: true })
    source.incidents.set('123', anIncident({ visibility: 'private' }))
    expect((await preview()).outcome).toBe('shown')
  })

  it.each([['INC-999', 'incident.io does not show INC-999'], ['hello', '"hello" is no incident']])('%s', async (reference, words) => {
    expect(await text(reference)).toContain(words)
  })

  it('a test incident is never synced, and the preview says so', async () => {
    source.incidents.set('123', anIncident({ mode: 'test' }))
    expect(await text()).toContain('this is a test incident')
  })
})

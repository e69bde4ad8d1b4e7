import { previewText } from '../../../../../bridge/sync/preview/text.ts'
import { previewIncident, type Preview } from '../../../../../bridge/sync/preview/preview.ts'
import type { DryRun } from '../../../../../bridge/sync/ports.ts'
import { incidentRow } from '../../../../../bridge/sync/ticket-spec.ts'
import {
  aConfiguration,
  aFollowUp,
  aFollowUpTemplate,
  aTemplate,
  anIncident,
  severityIs,
} from '../../mapping/samples.ts'
import { DryRunApp, insert, sourceOf } from '../dry-run-app.ts'

let source: ReturnType<typeof sourceOf>
let app: DryRunApp
beforeEach(() => {
  source = sourceOf(anIncident())
  app = new DryRunApp()
})

const preview = (reference = 'INC-123', template = ''): Promise<Preview> =>
  previewIncident({ source, app: app }, { reference, template })
const text = async (...of: Parameters<typeof preview>): Promise<string> => previewText(await preview(...of))
const askedRows = () => app.asked.map(([row]) => row)

describe('decides as a run does', () => {
  it('asks the app about the very row that a run sends', async () => {
    await preview()
    expect(app.asked).toEqual([[incidentRow(anIncident(), app.configuration), '']])
  })

  it('keeps the template of a record that exists, as a run does', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate({ sysId: 'NEW', name: 'New', order: 1 }), aTemplate()] })
    app.keeps = aTemplate().sysId
    expect(await text()).toContain('keeps this ticket: its record exists already')
    expect(askedRows().map(row => [row.template, row.chosenBy])).toEqual([
      ['NEW', 'conditions'],
      [aTemplate().sysId, 'kept'],
    ])
  })

  it('keeps it also where the conditions would make no ticket any more', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate({ conditions: [severityIs('SEV_CRITICAL')] })] })
    app.keeps = aTemplate().sysId
    app.answer = { ...insert, would: 'update', record: { table: 'incident', number: 'INC0010001' } }
    expect(await text()).toContain('INC0010001 (incident) would be updated.')
  })

  it('the values are about the record that the ticket has', async () => {
    app.configuration = aConfiguration({
      templates: [
        aTemplate({
          fieldMappings: [{ column: 'correlation_id', value: '{{ record.sys_id }}', write: 'sync', lookup: null }],
        }),
      ],
    })
    app.answer = { ...insert, redecide: { template: aTemplate().sysId, record: 'd'.repeat(32) } }
    const shown = await preview()
    expect(shown).toMatchObject({ incident: { values: [{ column: 'correlation_id', value: 'd'.repeat(32) }] } })
    expect(app.asked.length).toBeLessThanOrEqual(3)
  })

  it('shows every template with the condition that failed and the value seen', async () => {
    app.configuration = aConfiguration({
      templates: [
        aTemplate({ sysId: 'A', name: 'Critical only', conditions: [severityIs('SEV_CRITICAL')] }),
        aTemplate({ sysId: 'B', name: 'Everything else', fallback: true }),
      ],
    })
    const shown = await text()
    expect(shown).toContain('Template "Everything else" is used: nothing matches, and it is the fallback.')
    expect(shown).toMatch(/"Critical only" is not used: Severity is "Major", which is not one of the picked values\./)
  })

  it('no ticket: the app is asked whether one keeps its template, and nothing of its answer is shown', async () => {
    app.configuration = aConfiguration({ templates: [] })
    const shown = await text()
    expect(shown).toContain('No ticket: no template of this kind has "Create tickets" on.')
    expect(shown).not.toContain('In ServiceNow')
    expect(app.asked).toHaveLength(1)
  })

  it('asks the app nothing about a test incident', async () => {
    source = sourceOf(anIncident({ mode: 'test' }))
    expect(await text()).toContain('No ticket: this is a test incident')
    expect(app.asked).toEqual([])
  })
})

describe('a template asked for by name', () => {
  beforeEach(() => {
    app.configuration = aConfiguration({
      templates: [aTemplate(), aTemplate({ sysId: 'B', name: 'Second', targetTable: 'problem' })],
    })
  })

  it.each(['Second', 'B'])('%s is shown although another one wins, and the decision says so', async name => {
    const shown = await text('INC-123', name)
    expect(askedRows()[0]).toMatchObject({ template: 'B', chosenBy: 'kept' })
    expect(shown).toContain('Shown as the template "Second" would make it')
    expect(shown).toContain('"Second" is not used: it comes later in the order.')
  })

  it('that does not exist is said to be missing', async () => {
    expect(await preview('INC-123', 'Third')).toEqual({ outcome: 'nothing', reason: 'There is no template "Third".' })
  })

  it('for follow-ups shows those in full', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    source = sourceOf(anIncident(), aFollowUp())
    const { name, sysId } = aFollowUpTemplate()
    expect(await text('INC-123', name)).toContain('A new record would be made.')
    expect(app.asked.map(([row, parent]) => [row.recordType, row.template, parent])).toEqual([
      ['follow_up', sysId, 'INCIDENT_1'],
    ])
  })
})

describe('what is shown', () => {
  it("values with how they are written, the app's verdict, and its findings", async () => {
    app.answer = {
      ...insert,
      findings: [{ column: 'caller_id', problem: 'left out, because no record of sys_user has email "x".' }],
    }
    const shown = await text()
    expect(shown).toContain('short_description = "Payments are slow"  (kept in sync)')
    expect(shown).toContain('A new record would be made.')
    expect(shown).toContain('impact = "2"')
    expect(shown).toContain('caller_id: left out, because no record of sys_user has email "x".')
    expect(shown).toContain('Nothing was written')
  })

  it.each<[Partial<DryRun>, string]>([
    [
      { would: 'update', record: { table: 'incident', number: 'INC0010001' } },
      'INC0010001 (incident) would be updated.',
    ],
    [{ would: 'adopt', record: { table: 'incident', number: 'INC0010001' } }, 'INC0010001 (incident) would be adopted'],
    [
      { would: 'nothing', reason: 'The ticket is unlinked.', values: {} },
      'Nothing would be written.\n  The ticket is unlinked.',
    ],
  ])('%j', async (verdict, words) => {
    app.answer = { ...insert, ...verdict }
    expect(await text()).toContain(words)
  })

  it('follow-ups in a line each', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    source = sourceOf(anIncident(), aFollowUp(), aFollowUp({ id: 'F2', title: 'Deleted', status: 'deleted' }))
    expect(await text()).toMatch(/Follow-ups\n {2}Add an alert: template ".*", for table /)
    expect(app.asked).toHaveLength(1)
  })

  it('a value that spans lines stays in its line, and a huge one is cut', async () => {
    source = sourceOf(anIncident({ name: `a\nb${'c'.repeat(5_000)}` }))
    const shown = await text()
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThan(700)
  })
})

it('a ticket for Jira shows where it would go, and nothing of what ServiceNow says', async () => {
  const jira = { project: 'ENG', issueType: 'Bug' }
  app.configuration = aConfiguration({ templates: [aTemplate({ destination: 'jira', targetTable: '', jira })] })
  const shown = await text()
  expect(shown).toContain('for Jira, project ENG, issue type Bug')
  expect(shown).not.toContain('In ServiceNow')
})

describe('what may not or cannot be shown', () => {
  it('a private incident shows only that it is private', async () => {
    source = sourceOf(anIncident({ visibility: 'private', name: 'Layoffs' }))
    expect(await preview()).toEqual({ outcome: 'private', reference: 'INC-123' })
    expect(await text()).not.toContain('Layoffs')
    expect(app.asked).toEqual([])
  })

  it('a private incident that may leave is shown', async () => {
    app.configuration = aConfiguration({ privateIncidents: true })
    source = sourceOf(anIncident({ visibility: 'private' }))
    expect((await preview()).outcome).toBe('shown')
  })

  it.each([
    ['INC-999', 'incident.io does not show INC-999'],
    ['hello', '"hello" is no incident'],
  ])('%s', async (reference, words) => {
    expect(await text(reference)).toContain(words)
  })

  it('a test incident is never synced, and the preview says so', async () => {
    source = sourceOf(anIncident({ mode: 'test' }))
    expect(await text()).toContain('this is a test incident')
  })
})

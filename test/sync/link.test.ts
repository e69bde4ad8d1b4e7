import type { TicketSpec } from '../../bridge/mapping/types.ts'
import type { RunHint } from '../../bridge/sync/hint.ts'
import { syncIncident } from '../../bridge/sync/incident.ts'
import { linkRecord } from '../../bridge/sync/link.ts'
import type { DryRun } from '../../bridge/sync/ports.ts'
import { aConfiguration, anIncident } from '../mapping/samples.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'
import { fakeIssues } from './fake-jira.ts'

const record = 'a'.repeat(32)
const other = 'b'.repeat(32)
const adopt: DryRun = { would: 'adopt', reason: '', record: { table: 'incident', number: 'INC0010001' }, values: {}, findings: [] }

let source: FakeSource
let store: FakeStore
let answer: DryRun
let hints: RunHint[]

beforeEach(() => {
  source = new FakeSource().put(anIncident())
  source.incidents.set('123', anIncident())
  store = new FakeStore()
  answer = adopt
  hints = []
})

/** What the app does with a wish: the record becomes the row's. */
function appAdopts(): void {
  const row = store.row('INCIDENT_1')
  store.rows[store.rows.indexOf(row)] = { ...row, target: row.adopt, status: 'in_step' }
}

const link = (reference = 'INC-123') => linkRecord({
  source, store,
  runDry: async (_spec: TicketSpec) => answer,
  run: async (incidentId, hint) => {
    hints.push(hint)
    await syncIncident({ source, store, issues: fakeIssues(store) }, incidentId, hint)
    if (hint.adopt !== undefined) appAdopts()
  },
}, { reference, recordSysId: record })

it.each(['INC-123', 'https://app.incident.io/acme/incidents/123'])('%s: runs the single path with the wish, and says so', async (reference) => {
  expect(await link(reference)).toEqual({ outcome: 'delivered', detail: 'Linked to INC-123.' })
  expect(hints).toEqual([{ visibility: 'public', followUpIds: [], adopt: record }])
  expect(store.row('INCIDENT_1')).toMatchObject({ adopt: record, target: record })
})

it('a later run without the wish leaves it on the row', async () => {
  await link()
  await syncIncident({ source, store, issues: fakeIssues(store) }, 'INCIDENT_1', { visibility: 'unknown', followUpIds: [] })
  expect(store.row('INCIDENT_1').adopt).toBe(record)
})

it('asked again for the same record, it says that it is linked', async () => {
  await link()
  answer = { ...adopt, would: 'nothing' }
  expect((await link()).outcome).toBe('delivered')
})

describe('is refused without a write', () => {
  afterEach(() => { expect(store.writes).toBe(0) })

  it.each([['hello', '"hello" is no incident'], ['INC-999', 'incident.io does not show INC-999']])('%s', async (reference, words) => {
    expect(await link(reference)).toEqual({ outcome: 'refused', detail: expect.stringContaining(words) })
  })

  it('for a private incident', async () => {
    source.incidents.set('123', anIncident({ visibility: 'private' }))
    expect(await link()).toEqual({ outcome: 'refused', detail: 'INC-123 is private, and private incidents are not synced.' })
  })

  it('when no template takes the incident', async () => {
    store.configuration = aConfiguration({ templates: [] })
    expect((await link()).detail).toMatch(/^INC-123 gets no ticket, so no record can be linked to it\. No ticket: no template/)
  })

  it('in the words of the app', async () => {
    answer = { ...adopt, would: 'nothing', reason: 'The record INC0010001 is already linked to INC-5. Unlink it there first.' }
    expect(await link()).toEqual({ outcome: 'refused', detail: answer.reason })
  })
})

it('is refused when the incident has another record', async () => {
  await syncIncident({ source, store, issues: fakeIssues(store) }, 'INCIDENT_1', { visibility: 'public', followUpIds: [] })
  const row = store.row('INCIDENT_1')
  store.rows[0] = { ...row, target: other }
  answer = { ...adopt, would: 'update', record: { table: 'incident', number: 'INC0010009' } }
  expect(await link()).toEqual({ outcome: 'refused', detail: 'INC-123 has a record already: INC0010009. Unlink that one first.' })
  expect(hints).toEqual([])
})

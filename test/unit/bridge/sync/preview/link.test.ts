import type { RunHint } from '../../../../../bridge/sync/hint.ts'
import { linkRecord } from '../../../../../bridge/sync/preview/link.ts'
import type { DryRun } from '../../../../../bridge/sync/ports.ts'
import { aConfiguration, aTemplate, anIncident, severityIs } from '../../mapping/samples.ts'
import { DryRunApp, insert, sourceOf } from '../dry-run-app.ts'

const record = 'a'.repeat(32)
const other = 'b'.repeat(32)
const adopt: DryRun = { ...insert, would: 'adopt', record: { table: 'incident', number: 'INC0010001' } }
const linkedTo = (sysId: string, status = 'in_sync'): DryRun => ({
  ...insert,
  would: 'update',
  linked: { table: 'incident', sysId, number: 'INC0010001' },
  status,
})

let source: ReturnType<typeof sourceOf>
let app: DryRunApp
let hints: RunHint[]
/** What the ticket is like after the run. */
let after: DryRun

beforeEach(() => {
  source = sourceOf(anIncident())
  app = new DryRunApp()
  app.answer = adopt
  hints = []
  after = linkedTo(record)
})

const link = (reference = 'INC-123') =>
  linkRecord(
    {
      source,
      app: app,
      run: async (incidentId, hint) => {
        expect(incidentId).toBe('INCIDENT_1')
        hints.push(hint)
        app.answer = after
      },
    },
    { reference, recordSysId: record },
  )

it.each(['INC-123', 'https://app.incident.io/acme/incidents/123'])(
  '%s: runs the single path with the wish, and says so',
  async reference => {
    expect(await link(reference)).toEqual({ outcome: 'delivered', detail: 'Linked to INC-123.' })
    expect(hints).toMatchObject([{ visibility: 'public', adopt: record }])
    expect(app.asked.map(([row]) => row.adopt)).toEqual([record, record])
  },
)

it('asked again for the same record, it says that it is linked', async () => {
  app.answer = { ...linkedTo(record), would: 'nothing' }
  expect((await link()).outcome).toBe('delivered')
})

it('of an unlinked ticket the same record may be linked again', async () => {
  app.answer = { ...adopt, linked: { table: 'incident', sysId: record, number: 'INC0010001' }, status: 'unlinked' }
  expect((await link()).outcome).toBe('delivered')
})

it('a ticket that keeps its template is asked about with that one', async () => {
  app.configuration = aConfiguration({ templates: [aTemplate({ conditions: [severityIs('SEV_CRITICAL')] })] })
  app.keeps = aTemplate().sysId
  expect((await link()).outcome).toBe('delivered')
})

it.each([
  ['failed', { ...insert, status: 'failed' }],
  ['unlinked', linkedTo(record, 'unlinked')],
  ['in_sync', linkedTo(other)],
  ['missing', insert],
])('says so when the run did not link it (%s)', async (status, given) => {
  after = given
  expect(await link()).toEqual({
    outcome: 'refused',
    detail: `ServiceNow did not link the record to INC-123; its ticket (${status}) says why.`,
  })
})

describe('is refused without a run', () => {
  afterEach(() => {
    expect(hints).toEqual([])
  })

  it.each([
    ['hello', '"hello" is no incident'],
    ['INC-999', 'incident.io does not show INC-999'],
  ])('%s', async (reference, words) => {
    expect(await link(reference)).toEqual({ outcome: 'refused', detail: expect.stringContaining(words) })
  })

  it('for a private incident', async () => {
    source = sourceOf(anIncident({ visibility: 'private' }))
    expect(await link()).toEqual({
      outcome: 'refused',
      detail: 'INC-123 is private, and private incidents are not synced.',
    })
    expect(app.asked).toEqual([])
  })

  it('when no template takes the incident', async () => {
    app.configuration = aConfiguration({ templates: [] })
    expect((await link()).detail).toMatch(
      /^INC-123 gets no ticket, so no record can be linked to it\. No ticket: no template/,
    )
  })

  it('in the words of the app', async () => {
    app.answer = {
      ...adopt,
      would: 'nothing',
      reason: 'The record INC0010001 is already linked to INC-5. Unlink it there first.',
    }
    expect(await link()).toEqual({ outcome: 'refused', detail: app.answer.reason })
  })

  it('when the incident has another record', async () => {
    app.answer = { ...linkedTo(other), record: { table: 'incident', number: 'INC0010001' } }
    expect(await link()).toEqual({
      outcome: 'refused',
      detail: 'INC-123 has a record already: INC0010001. Unlink that one first.',
    })
  })
})

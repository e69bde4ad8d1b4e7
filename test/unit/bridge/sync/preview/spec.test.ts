import { notShownHere } from '../../../../../src-sn/server/contract/spec.ts'
import { decideSpec, type SpecRequest } from '../../../../../bridge/sync/preview/spec.ts'
import type { IncidentSpec } from '../../../../../bridge/sync/ports.ts'
import { followUpSpec, incidentSpec } from '../../../../../bridge/sync/ticket-spec.ts'
import {
  aConfiguration,
  aFollowUp,
  aFollowUpTemplate,
  aTemplate,
  anIncident,
  severityIs,
} from '../../mapping/samples.ts'
import { sourceOf, SpecApp } from './spec-ends.ts'

const record = 'a'.repeat(32)

let source: ReturnType<typeof sourceOf>
let app: SpecApp
beforeEach(() => {
  source = sourceOf(anIncident())
  app = new SpecApp()
})

const decide = (request: Partial<SpecRequest> = {}) =>
  decideSpec({ source, app }, { reference: 'INC-123', template: '', redecisions: [], ...request })

async function specOf(request: Partial<SpecRequest> = {}): Promise<IncidentSpec> {
  const answer = await decide(request)
  if (answer.outcome !== 'decided') throw new Error(answer.reason)
  return answer.spec
}

const keeping = (template: string, changes: Partial<SpecRequest['redecisions'][number]> = {}) => ({
  redecisions: [{ recordType: 'incident', externalId: 'INCIDENT_1', template, record, ...changes }] as const,
})

describe('decides as a run does', () => {
  it.each(['INC-123', 'https://app.incident.io/acme/incidents/123'])(
    '%s: the very row that a run sends',
    async reference => {
      expect(await specOf({ reference })).toEqual({
        configuration: 'V.0',
        title: anIncident().name,
        named: '',
        incident: incidentSpec(anIncident(), app.configuration),
        followUps: [],
      })
    },
  )

  it('a name that is gone since the last refresh is left out, as by a run', async () => {
    app.configuration = aConfiguration({
      templates: [
        aTemplate({
          fieldMappings: [{ column: 'cause', value: '{{ custom_fields.GONE }}', write: 'sync', lookup: null }],
        }),
      ],
      names: { attributes: [{ key: 'custom_field:GONE', label: 'Cause', removed: false }], families: ['custom_field'] },
    })
    expect((await specOf()).incident.desiredValues).toMatchObject([
      { problem: expect.stringContaining('was removed in incident.io') },
    ])
  })

  it('with the follow-ups that are not deleted', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate()] })
    source = sourceOf(anIncident(), aFollowUp(), aFollowUp({ id: 'F2', status: 'deleted' }))
    const parent = { incident: anIncident(), hasTicket: true }
    expect((await specOf()).followUps).toEqual([followUpSpec(aFollowUp(), parent, app.configuration)])
  })

  it('a test incident gets no ticket by a rule', async () => {
    source = sourceOf(anIncident({ mode: 'test' }))
    expect((await specOf()).incident).toMatchObject({ template: '', chosenBy: 'rule' })
  })

  it('by the version of the configuration that the app has', async () => {
    await specOf({ configuration: 'W.0' })
    await specOf()
    expect(app.named).toEqual(['W.0', undefined])
  })
})

describe('what an existing ticket keeps', () => {
  it('its template, although the conditions choose another one', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate({ sysId: 'NEW', name: 'New', order: 1 }), aTemplate()] })
    expect((await specOf()).incident).toMatchObject({ template: 'NEW', chosenBy: 'conditions' })
    const { incident } = await specOf(keeping(aTemplate().sysId))
    expect(incident).toMatchObject({ template: aTemplate().sysId, chosenBy: 'kept' })
    expect(incident.decision).toContain('keeps this ticket: its record exists already')
  })

  it('its template, although the conditions would make no ticket; follow-ups then follow the incident', async () => {
    const templates = [aTemplate({ conditions: [severityIs('SEV_CRITICAL')] }), aFollowUpTemplate()]
    app.configuration = aConfiguration({ templates })
    source = sourceOf(anIncident(), aFollowUp())
    expect((await specOf()).followUps).toMatchObject([{ template: '', chosenBy: 'rule' }])
    expect(await specOf(keeping(aTemplate().sysId))).toMatchObject({
      incident: { template: aTemplate().sysId },
      followUps: [{ template: aFollowUpTemplate().sysId }],
    })
  })

  it('its record, which values may name; the last word counts', async () => {
    const fieldMappings = [
      { column: 'correlation_id', value: '{{ record.sys_id }}', write: 'sync', lookup: null } as const,
    ]
    app.configuration = aConfiguration({ templates: [aTemplate({ fieldMappings })] })
    const [first] = keeping(aTemplate().sysId, { record: 'b'.repeat(32) }).redecisions
    const [last] = keeping(aTemplate().sysId).redecisions
    expect((await specOf({ redecisions: [first, last] })).incident.desiredValues).toMatchObject([{ value: record }])
  })
})

describe('a template asked for by name', () => {
  beforeEach(() => {
    const templates = [aTemplate(), aTemplate({ sysId: 'B', name: 'Second', targetTable: 'problem' })]
    app.configuration = aConfiguration({ templates })
  })

  it.each(['Second', 'B'])('%s decides, although another one wins', async template => {
    const { named, incident } = await specOf({ template })
    expect(named).toBe('B')
    expect(incident).toMatchObject({ template: 'B', chosenBy: 'kept' })
    expect(incident.decision).toContain('"Second" is not used: it comes later in the order.')
  })

  it('that does not exist is said to be missing', async () => {
    expect(await decide({ template: 'Third' })).toEqual({
      outcome: 'nothing',
      reason: 'There is no template "Third".',
    })
  })
})

it('of a link: the incident alone, with the record to adopt', async () => {
  source = sourceOf(anIncident(), aFollowUp())
  expect(await specOf({ adopt: record })).toMatchObject({ incident: { adopt: record }, followUps: [] })
})

describe('what may not or cannot be shown', () => {
  const secret = () => sourceOf(anIncident({ visibility: 'private', name: 'Layoffs' }), aFollowUp())

  it.each([undefined, record])('a private incident is answered as one that does not exist (adopt: %s)', async adopt => {
    const request = adopt === undefined ? {} : { adopt }
    source = sourceOf(anIncident({ id: 'OTHER' }))
    const unknown = await decide({ ...request, reference: 'INC-999' })
    source = secret()
    const answer = await decide(request)
    expect([answer, unknown]).toEqual(
      ['INC-123', 'INC-999'].map(typed => ({
        outcome: 'hidden',
        reason: `There is no incident ${typed} that may be shown here: incident.io does not show it to the API key, or it is private and private incidents are not synced (property private_incidents).`,
        forOperator: expect.anything(),
      })),
    )
  })

  it.each(
    [['INC-123', secret] as const, ['INC-999', () => sourceOf(anIncident())] as const].flatMap(asked =>
      ['', 'no such template'].map(template => [...asked, template] as const),
    ),
  )(
    '%s asks incident.io the same one question, whether it is private or not there',
    async (reference, make, template) => {
      source = make()
      const calls: string[] = []
      const { readIncident, listFollowUps, readNames } = source
      source = {
        readIncident: async id => (calls.push('readIncident'), readIncident(id)),
        listFollowUps: async () => (calls.push('listFollowUps'), listFollowUps()),
        readNames: async () => (calls.push('readNames'), readNames()),
      }
      expect(await decide({ reference, template })).toMatchObject({
        outcome: 'hidden',
        reason: notShownHere(reference),
      })
      expect(calls).toEqual(['readIncident'])
    },
  )

  it('one that turns private while its follow-ups are read: they judge nothing, the last reading does', async () => {
    const calm = sourceOf(anIncident())
    source = {
      ...calm,
      listFollowUps: async () => {
        source.readIncident = async () => anIncident({ visibility: 'private' })
        return [aFollowUp({ title: 'Secret' })]
      },
    }
    const answer = await decide()
    expect(answer).toMatchObject({ outcome: 'hidden', forOperator: { outcome: 'private', reference: 'INC-123' } })
    expect(JSON.stringify(answer)).not.toContain('Secret')
  })

  it('a private incident that may leave is decided', async () => {
    app.configuration = aConfiguration({ privateIncidents: true })
    source = sourceOf(anIncident({ visibility: 'private' }))
    expect((await specOf()).incident.private).toBe(true)
  })

  it('a word that names no incident', async () => {
    expect(await decide({ reference: 'hello' })).toMatchObject({
      outcome: 'nothing',
      reason: expect.stringContaining('"hello" is no incident: give a reference such as INC-123'),
    })
  })
})

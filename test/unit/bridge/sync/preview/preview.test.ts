import { previewIncident } from '../../../../../bridge/sync/preview/preview.ts'
import { aConfiguration, aTemplate, anIncident } from '../../mapping/samples.ts'
import { sourceOf, SpecApp } from './spec-ends.ts'

let source: ReturnType<typeof sourceOf>
let app: SpecApp
beforeEach(() => {
  source = sourceOf(anIncident())
  app = new SpecApp()
})

const preview = (reference = 'INC-123') => previewIncident({ source, app }, { reference, template: '' })
const keeps = (template: string) => [
  { recordType: 'incident', externalId: 'INCIDENT_1', template, record: 'c'.repeat(32) } as const,
]

it('shows what the app says, in one call', async () => {
  expect(await preview()).toEqual({ isShown: true, text: 'What it would do.', data: { outcome: 'shown' } })
  expect(app.shown).toHaveLength(1)
})

it('decides again with the template that a ticket keeps', async () => {
  app.configuration = aConfiguration({ templates: [aTemplate({ sysId: 'NEW', name: 'New', order: 1 }), aTemplate()] })
  app.redecisions = [keeps(aTemplate().sysId)]
  await preview()
  expect(app.shown.map(({ incident }) => incident.template)).toEqual(['NEW', aTemplate().sysId])
})

it('asks three times at most', async () => {
  app.redecisions = Array.from({ length: 5 }, () => keeps(aTemplate().sysId))
  expect((await preview()).isShown).toBe(true)
  expect(app.shown).toHaveLength(3)
})

it('sends nothing of a private incident', async () => {
  source = sourceOf(anIncident({ visibility: 'private', name: 'Layoffs' }))
  expect(await preview()).toMatchObject({
    isShown: true,
    text: 'INC-123 is private, and private incidents are not synced (property private_incidents).',
    data: { outcome: 'private', reference: 'INC-123' },
  })
  expect(app.shown).toEqual([])
})

it('shows nothing of an incident that is not there', async () => {
  expect(await preview('INC-999')).toMatchObject({ isShown: false, data: { outcome: 'nothing' } })
})

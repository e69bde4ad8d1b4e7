import { createOptionsMet, learnsNothing } from '../../../../../bridge/sync/catalogue/options-met.ts'
import { aFollowUp, anIncident } from '../../mapping/samples.ts'

const keys = (attributes: readonly { readonly key: string }[]): string[] => attributes.map(({ key }) => key)

it('says what nobody has met, until it stands', () => {
  const met = createOptionsMet()
  const first = met.unmet(anIncident(), [aFollowUp()])
  expect(keys(first)).toEqual(['custom_field:CF_TEAM', 'custom_field:CF_REGION', 'priority'])
  expect(met.unmet(anIncident(), [aFollowUp()])).toEqual(first)
  met.note(first)
  expect(met.unmet(anIncident(), [aFollowUp()])).toEqual([])
})

it('of an attribute that is known only the new options', () => {
  const met = createOptionsMet()
  met.note([{ key: 'custom_field:CF_REGION', options: [{ externalId: 'OPT_EU', label: 'EU', rank: null }] }])
  expect(
    met
      .unmet(anIncident(), [])
      .find(({ key }) => key === 'custom_field:CF_REGION')
      ?.options.map(({ externalId }) => externalId),
  ).toEqual(['OPT_US'])
})

it('private incidents teach nothing, and a bridge that refreshes nothing learns nothing', () => {
  expect(createOptionsMet().unmet(anIncident({ visibility: 'private' }), [aFollowUp()])).toEqual([])
  expect(learnsNothing.unmet(anIncident(), [aFollowUp()])).toEqual([])
})

it('a document carries no more than 200: the next one brings the rest', () => {
  const options = Array.from({ length: 300 }, (_none, index) => ({ id: `O${index}`, name: `O${index}`, rank: null }))
  const incident = anIncident({
    customFields: [{ id: 'F', name: 'F', fieldType: 'single_select', optionIds: [], values: [], options }],
  })
  const met = createOptionsMet()
  const counts = [1, 2, 3].map(() => {
    const unmet = met.unmet(incident, [])
    met.note(unmet)
    return unmet.flatMap(attribute => attribute.options).length
  })
  expect(counts).toEqual([200, 100, 0])
})

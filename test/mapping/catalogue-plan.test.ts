import { additionsOf, planCatalogue, type AttributeRow, type CataloguePlan, type OptionRow } from '../../bridge/mapping/catalogue-plan.ts'
import {
  attributesSeenIn, familyOf, kindOfField, mergeSeen, priorityAttribute, type Catalogue, type CatalogueAttribute,
} from '../../bridge/mapping/catalogue.ts'
import { aFollowUp, anIncident } from './samples.ts'

const nothing: CataloguePlan = { attributeInserts: [], attributePatches: [], optionInserts: [], optionPatches: [] }

const severity = (changes: Partial<CatalogueAttribute> = {}): CatalogueAttribute => ({
  key: 'severity', label: 'Severity', kind: 'option', recordType: 'incident', optionsComplete: true,
  options: [{ externalId: 'MINOR', label: 'Minor', rank: 1 }, { externalId: 'MAJOR', label: 'Major', rank: 2 }], ...changes,
})
const field = (changes: Partial<CatalogueAttribute> = {}): CatalogueAttribute =>
  severity({ key: 'custom_field:TEAM', label: 'Team', options: [], optionsComplete: false, ...changes })
const catalogue = (attributes: CatalogueAttribute[], completeFamilies: string[] = ['custom_field', 'role']): Catalogue =>
  ({ attributes, completeFamilies, problems: [] })

const severityRow: AttributeRow = { sysId: 'a1', key: 'severity', label: 'Severity', kind: 'option', recordType: 'incident', removed: false }
const teamRow: AttributeRow = { ...severityRow, sysId: 'a2', key: 'custom_field:TEAM', label: 'Team' }
const minorRow: OptionRow = { sysId: 'o1', attribute: 'a1', externalId: 'MINOR', label: 'Minor', rank: 1, removed: false }
const majorRow: OptionRow = { ...minorRow, sysId: 'o2', externalId: 'MAJOR', label: 'Major', rank: 2 }
const inStep = { attributes: [severityRow], options: [minorRow, majorRow] }

describe('the plan', () => {
  it.each<[string, { attributes: AttributeRow[], options: OptionRow[] }, Catalogue, Partial<CataloguePlan>]>([
    ['nothing differs: nothing is written', inStep, catalogue([severity()]), {}],
    ['no rows yet: attribute and options', { attributes: [], options: [] }, catalogue([severity()]), {
      attributeInserts: [severity()],
      optionInserts: severity().options.map((option) => ({ attributeKey: 'severity', option })),
    }],
    ['a new option', { ...inStep, options: [minorRow] }, catalogue([severity()]),
      { optionInserts: [{ attributeKey: 'severity', option: { externalId: 'MAJOR', label: 'Major', rank: 2 } }] }],
    ['a renamed option keeps its row', { ...inStep, options: [minorRow, { ...majorRow, label: 'Serious' }] }, catalogue([severity()]),
      { optionPatches: [{ sysId: 'o2', changes: { label: 'Major' } }] }],
    ['a rank that moved', { ...inStep, options: [minorRow, { ...majorRow, rank: 5 }] }, catalogue([severity()]),
      { optionPatches: [{ sysId: 'o2', changes: { rank: 2 } }] }],
    ['a rank that is new', { ...inStep, options: [minorRow, { ...majorRow, rank: null }] }, catalogue([severity()]),
      { optionPatches: [{ sysId: 'o2', changes: { rank: 2 } }] }],
    ['a removed option', inStep, catalogue([severity({ options: severity().options.slice(0, 1) })]),
      { optionPatches: [{ sysId: 'o2', changes: { removed: true } }] }],
    ['an option that was removed before is not patched again', { ...inStep, options: [minorRow, { ...majorRow, removed: true }] },
      catalogue([severity({ options: severity().options.slice(0, 1) })]), {}],
    ['an option that came back', { ...inStep, options: [minorRow, { ...majorRow, removed: true }] }, catalogue([severity()]),
      { optionPatches: [{ sysId: 'o2', changes: { removed: false } }] }],
    ['options that were only seen in passing remove none', inStep, catalogue([severity({ options: [], optionsComplete: false })]), {}],
    ['an option of another attribute with the same id is another option', { ...inStep, options: [minorRow, majorRow, { ...majorRow, sysId: 'o9', attribute: 'a9' }] },
      catalogue([severity()]), {}],
    ['a renamed field', { attributes: [{ ...teamRow, label: 'Squad' }], options: [] }, catalogue([field()]),
      { attributePatches: [{ sysId: 'a2', changes: { label: 'Team' } }] }],
    ['a field of another kind', { attributes: [{ ...teamRow, kind: 'text' }], options: [] }, catalogue([field()]),
      { attributePatches: [{ sysId: 'a2', changes: { kind: 'option' } }] }],
    ['a removed field', { attributes: [teamRow], options: [] }, catalogue([]), { attributePatches: [{ sysId: 'a2', changes: { removed: true } }] }],
    ['a field that came back', { attributes: [{ ...teamRow, removed: true }], options: [] }, catalogue([field()]),
      { attributePatches: [{ sysId: 'a2', changes: { removed: false } }] }],
    ['fields that could not all be read remove none', { attributes: [teamRow], options: [] }, catalogue([], ['role']), {}],
    ['severities that could not be read are left as they are', inStep, catalogue([]), {}],
    ['what the app ships is in no catalogue and stays',
      { attributes: [{ ...severityRow, key: 'name' }, { ...severityRow, key: 'labels' }], options: [] }, catalogue([]), {}],
    ['a long label is cut as the column would cut it', { attributes: [{ ...teamRow, label: 'x'.repeat(255) }], options: [] },
      catalogue([field({ label: 'x'.repeat(300) })]), {}],
    ['an id that no column holds is left out', { attributes: [teamRow], options: [] },
      catalogue([field({ options: [{ externalId: 'x'.repeat(65), label: 'X', rank: null }] })]), {}],
  ])('%s', (_title, rows, given, wanted) => {
    expect(planCatalogue(rows, given)).toEqual({ ...nothing, ...wanted })
  })

  it('adds only, from what runs see', () => {
    const rows = { ...inStep, options: [{ ...minorRow, label: 'Small', removed: true }] }
    const plan = additionsOf(planCatalogue(rows, catalogue([severity()])))
    expect(plan).toEqual({ ...nothing, optionInserts: [{ attributeKey: 'severity', option: { externalId: 'MAJOR', label: 'Major', rank: 2 } }] })
  })
})

describe('what incidents and follow-ups show', () => {
  const entry = { id: 'TEAM', name: 'Team', fieldType: 'single_select', optionIds: ['PAY'], values: ['Payments'] }

  it('takes the whole list that a field offers, picked or not', () => {
    const options = [{ id: 'PAY', name: 'Payments', rank: 10 }, { id: 'SEARCH', name: 'Search', rank: 20 }]
    expect(attributesSeenIn(anIncident({ customFields: [{ ...entry, options }] }))).toEqual([field({
      options: [{ externalId: 'PAY', label: 'Payments', rank: 10 }, { externalId: 'SEARCH', label: 'Search', rank: 20 }], optionsComplete: true,
    })])
  })

  it('takes the catalog entries that were picked where there is no list, and never for all there are', () => {
    const [seen] = attributesSeenIn(anIncident({ customFields: [entry] }))
    expect(seen).toEqual(field({ options: [{ externalId: 'PAY', label: 'Payments', rank: null }] }))
  })

  it('learns nothing from private incidents, nor from fields without options', () => {
    expect(attributesSeenIn(anIncident({ visibility: 'private', customFields: [entry] }))).toEqual([])
    expect(attributesSeenIn(anIncident({ customFields: [{ ...entry, fieldType: 'text' }] }))).toEqual([])
  })

  it('several incidents complete each other', () => {
    const one = field({ options: [{ externalId: 'A', label: 'A now', rank: null }] })
    const other = field({ options: [{ externalId: 'A', label: 'A before', rank: null }, { externalId: 'B', label: 'B', rank: null }] })
    expect(mergeSeen([one, other]).get('custom_field:TEAM')?.options.map(({ label }) => label)).toEqual(['A now', 'B'])
  })

  it('priorities are those that follow-ups have', () => {
    const options = [{ externalId: 'PRIO_HIGH', label: 'High', rank: 3 }]
    expect(priorityAttribute([aFollowUp(), aFollowUp({ priority: null }), aFollowUp()])).toMatchObject({ key: 'priority', options, optionsComplete: false })
  })

  it.each([
    ['single_select', 'option'], ['multi_select', 'option'], ['text', 'text'], ['link', 'text'], ['numeric', 'number'], ['a_later_type', 'text'],
  ])('a %s field is compared as %s', (type, kind) => expect(kindOfField(type)).toBe(kind))

  it.each([['severity', 'severity'], ['custom_field:01A', 'custom_field'], ['role:01A', 'role']])('%s is of the family %s', (key, family) => {
    expect(familyOf(key)).toBe(family)
  })
})

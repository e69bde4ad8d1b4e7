/** Custom fields and roles in Liquid: by name, by id, and each once in a loop. */
import { liquidScope } from '../../../../bridge/mapping/liquid-scope.ts'
import { renderLiquid } from '../../../../bridge/mapping/liquid.ts'
import type { CustomFieldEntry, Incident, RoleAssignment } from '../../../../bridge/mapping/types.ts'
import { anIncident, lisa } from './samples.ts'

const render = (source: string, changes: Partial<Incident> = {}): string => {
  const scope = liquidScope({
    incident: anIncident(changes),
    followUp: null,
    severityRanks: [],
    record: { table: 'incident', sysId: '' },
  })
  const rendered = renderLiquid(source, scope)
  return 'text' in rendered ? rendered.text : rendered.error
}
const field = (id: string, name: string, value: string, more: Partial<CustomFieldEntry> = {}): CustomFieldEntry => ({
  id,
  name,
  fieldType: 'single_select',
  optionIds: [],
  values: [value],
  ...more,
})
const role = (roleId: string, name: string, person: string): RoleAssignment => ({
  roleId,
  role: name,
  assignee: { ...lisa, name: person },
})

const everyField = '{% for field in custom_fields %}{{ field[0] }}={{ field[1] }};{% endfor %}'
const everyRole = '{% for role in roles %}{{ role[0] }}={{ role[1].name }};{% endfor %}'

describe('a loop', () => {
  it('gives each custom field once, by its name', () => {
    expect(render(everyField)).toBe(
      'Affected team=Payments;Regions=EU, US;Note=Seen by Customers;Dashboard=https://grafana.example.com/d/1;Customers=42;',
    )
    expect(render('{{ custom_fields.size }}')).toBe('5')
  })

  it('gives each role that is held once, by its name', () => {
    expect(render(everyRole)).toBe('Incident Lead=Lisa Karlin;')
    const roles = [role('R1', 'Lead', 'Ann'), role('R1', 'Lead', 'Bob'), role('R2', 'Scribe', 'Cleo')]
    expect(render(everyRole, { roles })).toBe('Lead=Ann;Scribe=Cleo;')
  })

  it('gives both fields, and both roles, of one name, and says which is which', () => {
    const customFields = [field('F2', 'Team', 'Search'), field('F1', 'Team', 'Payments'), field('F3', 'Cause', 'x')]
    expect(render(everyField, { customFields })).toBe('Team (id F2)=Search;Team (id F1)=Payments;Cause=x;')
    const roles = [role('R1', 'Lead', 'Ann'), role('R2', 'Lead', 'Bob')]
    expect(render(everyRole, { roles })).toBe('Lead (id R1)=Ann;Lead (id R2)=Bob;')
  })
})

describe('two custom fields of one name', () => {
  const [one, other] = [field('F2', 'Team', 'Search'), field('F1', 'Team', 'Payments')]

  it.each([[[one, other]], [[other, one]]])(
    'are read by id, or by name with id; the name alone is the older one',
    customFields => {
      const source =
        "{{ custom_fields.F1 }} {{ custom_fields['F2'] }} {{ custom_fields['Team (id F2)'] }} {{ custom_fields['Team'] }}"
      expect(render(source, { customFields })).toBe('Payments Search Search Payments')
    },
  )

  it('of which the incident has one: its id and its name with id work all the same', () => {
    expect(render("{{ custom_fields['Team (id F2)'] }}{{ custom_fields.F1 }}", { customFields: [one] })).toBe('Search')
  })
})

describe('external ids', () => {
  const service = field('CF_S', 'Service', 'Checkout API', { optionIds: ['E1'], externalIds: ['ci-1'] })

  it('of a catalog entry, by the name or the id of the field; the field itself still prints its name', () => {
    const source = "{{ external_ids['Service'] }} {{ external_ids.CF_S }} {{ custom_fields['Service'] }}"
    expect(render(source, { customFields: [service] })).toBe('ci-1 ci-1 Checkout API')
  })

  it('of several entries are joined, and an entry without one is left out', () => {
    const values = ['Checkout API', 'Search', 'Login']
    const customFields = [{ ...service, values, externalIds: ['ci-1', '', 'ci-3'] }]
    expect(render("{{ external_ids['Service'] }}", { customFields })).toBe('ci-1, ci-3')
  })

  it('are empty for fields that take no catalog entries, so that a default fills in', () => {
    expect(render("{{ external_ids['Affected team'] | default: custom_fields['Affected team'] }}")).toBe('Payments')
  })
})

import { changedProblems, mappingProblem } from '../../../../bridge/mapping/mapping-problem.ts'
import { liquidNames } from '../../../../bridge/mapping/liquid-names.ts'
import { liquidScope } from '../../../../bridge/mapping/liquid-scope.ts'
import type { FieldMapping, KnownNames, RecordType } from '../../../../bridge/mapping/types.ts'
import { aFollowUp, anIncident, aTemplate, aConfiguration, noNames } from './samples.ts'

const mapping = (value: string, changes: Partial<FieldMapping> = {}): FieldMapping => ({
  sysId: 'M1',
  column: 'description',
  value,
  write: 'sync',
  lookup: null,
  problem: '',
  ...changes,
})

describe('right', () => {
  it.each<[string, RecordType?]>([
    [''],
    ['Plain text'],
    ['{{ incident.name }} {{ incident.severity }} {{ incident.severity.name | upcase }}'],
    ["{% case incident.severity.name %}{% when 'Critical' %}1{% else %}3{% endcase %}"],
    ["{{ custom_fields['Affected team'] }} {{ roles['Incident Lead'].email }}"],
    ['{% assign short = incident.name | truncate: 20 %}{{ short }}'],
    ['{% if incident.summary != blank %}{{ incident.summary.size }}{% endif %}'],
    ["{{ incident.created_at | date: '%Y-%m-%d' }} {{ record.sys_id }}"],
    ["{{ follow_up.labels | join: ', ' }} {{ follow_up.labels.first }} {{ follow_up.assignee.email }}", 'follow_up'],
    ['{{ incident | json }}{% if follow_up %}{{ follow_up.title.size }}{% endif %}', 'follow_up'],
    ['{% raw %}{{ incident }}{% endraw %}{{ custom_fields[incident.name] }}{{ roles[incident.name].email }}'],
    ['{% for label in follow_up.labels %}{{ forloop.index }} {{ label }}{% endfor %}', 'follow_up'],
  ])('%s', (value, recordType = 'incident') => {
    expect(mappingProblem(mapping(value), { recordType, names: noNames })).toBe('')
  })
})

describe('wrong, with what to change', () => {
  it.each<[string, RegExp, RecordType?]>([
    ['{{ incident.name', /Liquid is broken.*not closed.*Correct the value\.$/],
    ['{% if incident.name %}x', /Liquid is broken.*not closed/],
    ['{{ incident.name | shout }}', /undefined filter: shout/],
    ['{% include "x" %}', /tag "include" not found/],
    ['x'.repeat(4001), /Liquid is broken/],
    ['{{ incidnt.name }}', /there is no "incidnt", so the column is left as it is\. Use incident, follow_up/],
    ["{{ roles['Incident Lead'].mail }}", /there is no "roles\['Incident Lead'\]\.mail".*Known here: name, email\./],
    ['{{ incident }}', /"incident" is no text, so the column is left as it is\. Name what to print of it\./],
    ['{% if true %}{{- custom_fields -}}{% endif %}', /"custom_fields" is no text/],
    ['{{ follow_up }}', /"follow_up" is no text/, 'follow_up'],
    ['{{ incident.titel }}', /there is no "incident\.titel".*Known here: id, reference, name/],
    ['{{ incident.severity.nme }}', /there is no "incident\.severity\.nme".*Known here: id, name, rank/],
    ['{{ incident.constructor }}', /there is no "incident\.constructor"/],
    ['{{ follow_up.title }}', /follow_up is empty in a template for incidents/],
    ['{{ follow_up.name }}', /there is no "follow_up\.name".*title/, 'follow_up'],
  ])('%s', (value, words, recordType = 'incident') => {
    expect(mappingProblem(mapping(value), { recordType, names: noNames })).toMatch(words)
  })
})

describe('custom fields and roles, by what incident.io has', () => {
  const names: KnownNames = {
    attributes: [
      { key: 'custom_field:F1', label: 'Affected team', removed: false },
      { key: 'custom_field:F2', label: 'Runbook', removed: true },
      { key: 'custom_field:F3', label: 'size', removed: false },
      { key: 'custom_field:F4', label: 'Twin', removed: true },
      { key: 'custom_field:F5', label: 'Twin', removed: false },
      { key: 'role:R1', label: 'Incident Lead', removed: false },
      { key: 'role:R2', label: 'Affected team', removed: true },
    ],
    families: ['custom_field', 'role'],
  }
  const problem = (value: string, known: KnownNames = names) =>
    mappingProblem(mapping(value), { recordType: 'incident', names: known })

  it.each([
    ["{{ custom_fields['Affected team'] }}"],
    ['{{ custom_fields.F1 }} {{ roles.R1.email }}'],
    ["{{ custom_fields['Twin'] }}"],
    ['{{ custom_fields.size }} {{ roles.size }} {{ roles.first }}'],
    ["{% assign name = 'Runbook' %}{{ custom_fields[name] }}"],
    ['{% for field in custom_fields %}{{ field }}{% endfor %}'],
  ])('%s means something', value => {
    expect(problem(value)).toBe('')
  })

  it.each([
    ["{{ custom_fields['Afected team'] }}", 'incident.io has no custom field "Afected team"'],
    ["{{ custom_fields['affected team'] }}", 'incident.io has no custom field "affected team"'],
    ["{% if custom_fields['Gone'] == 'x' %}1{% endif %}", 'incident.io has no custom field "Gone"'],
    [
      "{% case incident.name %}{% when custom_fields['Gone'] %}1{% endcase %}",
      'incident.io has no custom field "Gone"',
    ],
    ["{{ incident.name | append: custom_fields['Gone'] }}", 'incident.io has no custom field "Gone"'],
    ["{{ custom_fields['Runbook'] }}", 'the custom field "Runbook" was removed in incident.io'],
    ['{{ custom_fields.F2 }}', 'the custom field "F2" was removed in incident.io'],
    ['{{ custom_fields.F9 }}', 'incident.io has no custom field "F9"'],
    ["{{ roles['Incident Leed'].email }}", 'incident.io has no role "Incident Leed"'],
    ["{{ roles['Affected team'].email }}", 'the role "Affected team" was removed in incident.io'],
  ])('%s does not', (value, words) => {
    expect(problem(value)).toMatch(/^Value: .*, so the column is left as it is\. Known there: /)
    expect(problem(value)).toContain(words)
  })

  describe('two of one name', () => {
    const twins: KnownNames = {
      attributes: [
        { key: 'custom_field:F6', label: 'Team (id F6)', removed: false },
        { key: 'custom_field:F7', label: 'Team (id F7)', removed: false },
        { key: 'role:R1', label: 'Lead (id R1)', removed: false },
        { key: 'custom_field:F8', label: 'Lead (id F8)', removed: false },
      ],
      families: ['custom_field', 'role'],
    }

    it.each([["{{ custom_fields['Team'] }}"], ["{{ external_ids['Team'] }}"]])(
      '%s is doubted, and the ids are named',
      source => {
        expect(problem(source, twins)).toBe(
          'Value: incident.io has 2 custom fields called "Team", so the column is left as it is. ' +
            "Name one by its id: custom_fields['F6'], custom_fields['F7'].",
        )
      },
    )

    it.each([
      ['{{ custom_fields.F6 }} {{ external_ids.F7 }}'],
      ["{{ custom_fields['Team (id F6)'] }}"],
      // Of a field and a role that share a name each is the only one of its kind.
      ["{{ custom_fields['Lead'] }} {{ roles['Lead'].email }}"],
    ])('%s is not', source => {
      expect(problem(source, twins)).toBe('')
    })
  })

  it('names what there is instead', () => {
    expect(problem('{{ roles.Lead }}')).toBe(
      'Value: incident.io has no role "Lead", so the column is left as it is. Known there: Incident Lead. If it is new, press "Refresh from incident.io".',
    )
  })

  it('says each mistake once, and all of them', () => {
    const words = problem("{{ custom_fields.Gone }}{{ custom_fields['Gone'] }}{{ incident.titel }}")
    expect(words.match(/"Gone"/g)).toHaveLength(1)
    expect(words).toContain('there is no "incident.titel"')
  })

  it.each([
    ['nothing was read of incident.io', { attributes: [], families: [] }],
    ['not all could be read', { attributes: names.attributes, families: [] }],
  ])('doubts no name when %s', (_when, known) => {
    expect(problem("{{ custom_fields['Gone'] }}{{ roles.Gone.name }}", known)).toBe('')
  })

  it('what was removed is gone, also when not all could be read', () => {
    expect(problem("{{ custom_fields['Runbook'] }}", { attributes: names.attributes, families: [] })).toContain(
      'removed',
    )
  })
})

it('the names are those that a value can really read', () => {
  const scope = liquidScope({
    incident: anIncident(),
    followUp: aFollowUp(),
    severityRanks: [],
    record: { table: 'task', sysId: '1' },
  })
  for (const root of ['incident', 'follow_up', 'record'] as const)
    expect(Object.keys(liquidNames[root]).sort()).toEqual(Object.keys(scope[root] as object).sort())
})

it('only rows that say something else now are written', () => {
  const wrong =
    'Value: there is no "x", so the column is left as it is. Use incident, follow_up, record, custom_fields, external_ids or roles.'
  const fieldMappings = [
    mapping('{{ x }}', { sysId: 'new' }),
    mapping('{{ x }}', { sysId: 'known', problem: wrong }),
    mapping('fine', { sysId: 'mended', problem: wrong }),
    mapping('fine', { sysId: 'fine' }),
    mapping('{{ x }}', { sysId: '' }),
  ]
  expect(changedProblems(aConfiguration({ templates: [aTemplate({ fieldMappings })] }))).toEqual([
    { sysId: 'new', problem: wrong },
    { sysId: 'mended', problem: '' },
  ])
})

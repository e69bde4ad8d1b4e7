import { changedProblems, mappingProblem } from '../../../../bridge/mapping/mapping-problem.ts'
import { liquidNames, liquidScope } from '../../../../bridge/mapping/liquid-scope.ts'
import type { FieldMapping, RecordType } from '../../../../bridge/mapping/types.ts'
import { aFollowUp, anIncident, aTemplate } from './samples.ts'

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
    ['{% for label in follow_up.labels %}{{ forloop.index }} {{ label }}{% endfor %}', 'follow_up'],
  ])('%s', (value, recordType = 'incident') => {
    expect(mappingProblem(mapping(value), recordType)).toBe('')
  })
})

describe('wrong, with what to change', () => {
  it.each<[string, RegExp, RecordType?]>([
    ['{{ incident.name', /Liquid is broken.*not closed.*Correct the value\.$/],
    ['{% if incident.name %}x', /Liquid is broken.*not closed/],
    ['{{ incident.name | shout }}', /undefined filter: shout/],
    ['{% include "x" %}', /tag "include" not found/],
    ['x'.repeat(4001), /Liquid is broken/],
    ['{{ incidnt.name }}', /there is no "incidnt", so it prints nothing\. Use incident, follow_up/],
    ['{{ incident.titel }}', /there is no "incident\.titel".*Known here: id, reference, name/],
    ['{{ incident.severity.nme }}', /there is no "incident\.severity\.nme".*Known here: id, name, rank/],
    ['{{ incident.constructor }}', /there is no "incident\.constructor"/],
    ['{{ follow_up.title }}', /follow_up is empty in a template for incidents/],
    ['{{ follow_up.name }}', /there is no "follow_up\.name".*title/, 'follow_up'],
  ])('%s', (value, words, recordType = 'incident') => {
    expect(mappingProblem(mapping(value), recordType)).toMatch(words)
  })
})

it('the names are those that a value can really read', () => {
  const scope = liquidScope({ incident: anIncident(), followUp: aFollowUp(), record: { table: 'task', sysId: '1' } })
  for (const root of ['incident', 'follow_up', 'record'] as const)
    expect(Object.keys(liquidNames[root]).sort()).toEqual(Object.keys(scope[root] as object).sort())
})

it('only rows that say something else now are written', () => {
  const wrong = 'Value: there is no "x", so it prints nothing. Use incident, follow_up, record, custom_fields or roles.'
  const fieldMappings = [
    mapping('{{ x }}', { sysId: 'new' }),
    mapping('{{ x }}', { sysId: 'known', problem: wrong }),
    mapping('fine', { sysId: 'mended', problem: wrong }),
    mapping('fine', { sysId: 'fine' }),
    mapping('{{ x }}', { sysId: '' }),
  ]
  expect(
    changedProblems({ privateIncidents: false, templates: [aTemplate({ fieldMappings })], statusMappings: [] }),
  ).toEqual([
    { sysId: 'new', problem: wrong },
    { sysId: 'mended', problem: '' },
  ])
})

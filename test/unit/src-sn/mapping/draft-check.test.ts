/** A draft is checked where it is typed, by the checks of the forms and in the words of the dictionary. Nothing of it is stored. */
import type { DraftComparison } from '../../../../src-sn/server/contract/home/mapping.ts'
import type { FileTemplate, MappingFile } from '../../../../src-sn/server/contract/mapping-file.ts'
import { readJson } from '../../json.ts'
import { attribute, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { compare, importInto, mappingPage, newTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  const severity = attribute(instance, { key: 'severity', label: 'Severity' })
  option(instance, { attribute: severity, external_id: '01SEVCRITICAL', label: 'Critical', rank: '3' })
})

const severity = { attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }
const [title] = newTemplate().field_mappings
if (title === undefined) throw new Error('The new template has no field mapping')

/** The draft has its two shipped templates first, and the one that is tried last. */
const checked = (template: Partial<FileTemplate>): DraftComparison => {
  const { file } = mappingPage(instance)
  return compare(instance, { ...file, templates: [...file.templates, newTemplate(template)] })
}

const wrong: readonly (readonly [string, Partial<FileTemplate>, [string, number, string, string]])[] = [
  ['a second fallback', { fallback: true }, ['template', 0, 'fallback', '"Incident" is it']],
  ['no table', { target_table: '' }, ['template', 0, 'target_table', 'Target table: choose a table.']],
  ['a static value that is no choice', { static_values: { impact: '77' } }, ['template', 0, 'static_values', '"77"']],
  [
    'a condition without options',
    { conditions: [severity, { ...severity, options: [] }] },
    ['condition', 1, 'operator', 'Options: pick at least one.'],
  ],
  [
    'an option that is not known',
    { conditions: [{ ...severity, options: ['Gigantic'] }] },
    ['condition', 0, 'options', '"Gigantic"'],
  ],
  [
    'an attribute that is not known',
    { conditions: [{ ...severity, attribute: 'custom_field:Team' }] },
    ['condition', 0, 'attribute', '"custom_field:Team"'],
  ],
  [
    'an operator that does not fit',
    { conditions: [{ ...severity, operator: 'at_least', attribute: 'incident_type', options: [] }] },
    ['condition', 0, 'operator', 'have no order'],
  ],
  [
    'a column that is not there',
    { field_mappings: [title, { ...title, column: 'u_gone' }] },
    ['field_mapping', 1, 'column', 'no column "u_gone"'],
  ],
  [
    'two mappings of one column',
    { field_mappings: [title, { ...title, value: 'x' }] },
    ['field_mapping', 1, 'column', 'maps "short_description" already'],
  ],
  [
    'a value that is no choice',
    { field_mappings: [{ ...title, column: 'impact', value: '77' }] },
    ['field_mapping', 0, 'value', '"77"'],
  ],
  [
    'a lookup without a column',
    {
      field_mappings: [{ ...title, column: 'caller_id', kind: 'lookup', lookup_table: 'sys_user', lookup_column: '' }],
    },
    ['field_mapping', 0, 'lookup_column', 'Lookup column: choose'],
  ],
]

test.each(wrong)('%s is said where it is typed', (_what, template, [part, row, column, words]) => {
  if (part === 'template' && template.fallback === true) {
    const { file } = mappingPage(instance)
    importInto(instance, { ...file, templates: file.templates.map(one => ({ ...one, fallback: true })) })
  }
  attribute(instance, { key: 'incident_type', label: 'Incident type' })
  const { findings } = checked(template)
  expect(findings.filter(finding => finding.template === 2)).toContainEqual({
    template: 2,
    part,
    row,
    column,
    words: expect.stringContaining(words),
  })
})

test('what is right has no finding', () => {
  expect(checked({ conditions: [severity], static_values: { impact: '1' } }).findings).toEqual([])
})

test('rows are counted as they were typed, whatever their order says', () => {
  const fields = [
    { ...title, order: 900 },
    { ...title, column: 'u_gone', order: 100 },
  ]
  expect(checked({ field_mappings: fields }).findings).toMatchObject([{ template: 2, row: 1, column: 'column' }])
})

test('the forms are those of the dictionary: labels, help and choices', () => {
  const { forms } = mappingPage(instance)
  const [help] = instance.rows('sys_documentation', { name: 'x_iio_sync_condition', element: 'operator' })
  expect(forms.condition.find(({ name }) => name === 'operator')).toMatchObject({
    label: help?.['label'],
    hint: help?.['hint'],
    choices: expect.arrayContaining([{ value: 'not_one_of', label: 'is none of' }]) as object,
  })
  expect(forms.template.find(({ name }) => name === 'trial')?.label).toBe('Trial')
  expect(forms.field_mapping.find(({ name }) => name === 'kind')?.choices.map(({ label }) => label)).toEqual([
    'Value',
    'Lookup',
  ])
  expect(forms.boxes['at_least']).toEqual({ option: ['options'], number: ['text'] })
})

test('columns are offered from the tables of the draft, inherited ones too', () => {
  const { columns } = checked({ static_values: { impact: '1' } })
  const named = (name: string) => columns['incident']?.find(column => column.name === name)
  expect(named('short_description')).toMatchObject({ reference: '', writable: true, choices: [] })
  expect(named('assignment_group')).toMatchObject({ reference: 'sys_user_group' })
  expect(named('impact')?.choices).toContain('1')
  expect(named('number')).toMatchObject({ writable: false })
  expect(Object.keys(columns)).toContain('sys_user')
})

const STATE = {
  ...{ destination: 'servicenow', target_table: 'incident', state: '1', label: 'New' },
  ...{ ticket_state: 'open', follow_up_status: '', incident_status: '' },
}
const STATUS = {
  ...{ target_table: 'incident', category: 'live', status: '', values: { state: '2' } },
  ...{ on_edit: 'incident_io', active: true, order: 100 },
}

test.each<[string, Partial<MappingFile>, [string, number, string, string]]>([
  [
    'a state that the table does not have',
    { state_mappings: [STATE, { ...STATE, state: '99' }] },
    ['state_mapping', 1, 'state', '"99" is no state of incident here'],
  ],
  [
    'a status category and a status at once',
    { status_mappings: [{ ...STATUS, status: 'Investigating' }] },
    ['status_mapping', 0, 'category', 'choose either'],
  ],
  [
    'a second mapping of the draft for one status',
    { status_mappings: [STATUS, STATUS] },
    ['status_mapping', 1, '', 'another active mapping'],
  ],
  [
    'a value that is no choice',
    { status_mappings: [{ ...STATUS, values: { impact: '77' } }] },
    ['status_mapping', 0, 'values', '"77"'],
  ],
])('%s is said at its mapping', (_what, changes, [part, row, column, words]) => {
  const status = attribute(instance, { key: 'status', label: 'Status' })
  option(instance, { attribute: status, external_id: '01STATUS', label: 'Investigating', rank: '1' })
  const { findings } = compare(instance, { ...mappingPage(instance).file, ...changes })
  expect(findings).toContainEqual({
    template: null,
    part,
    row,
    column,
    words: expect.stringContaining(words),
  })
})

test('what is saved is no twin of itself in a draft', () => {
  const { findings } = compare(instance, mappingPage(instance).file)
  expect(findings.filter(({ words }) => words.includes('another active mapping'))).toEqual([])
})

test('what the check refuses, saving refuses too', () => {
  const { file } = mappingPage(instance)
  const template = newTemplate({ conditions: [{ ...severity, options: [] }] })
  const answer = importInto(instance, { ...file, templates: [...file.templates, template] })
  expect(answer.status).toBe(422)
  expect(readJson<{ error: { detail: string } }>(answer.text).error.detail).toContain('Nothing was imported')
})

import { planFields } from '../../../../../bridge/destinations/jira/field-values.ts'
import { change } from './jira-under-test.ts'

const field = (fieldId: string, type: string, items?: string) => ({
  fieldId,
  name: fieldId,
  schema: { type, ...(items === undefined ? {} : { items }) },
})
const fields = [
  field('summary', 'string'),
  field('description', 'string'),
  field('labels', 'array', 'string'),
  field('priority', 'priority'),
  field('components', 'array', 'component'),
  field('assignee', 'user'),
  field('duedate', 'date'),
  field('parent', 'issuelink'),
  field('text', 'string'),
  field('number', 'number'),
  field('moment', 'datetime'),
  field('option', 'option'),
  field('options', 'array', 'option'),
  field('cascade', 'option-with-child'),
  field('any', 'any'),
  field('odd', 'timetracking'),
]
const plan = (column: string, value: string, isCloud = true) => planFields([change(column, value)], fields, isCloud)

test.each([
  ['summary', ' Two\nlines ', 'Two lines'],
  ['description', 'As it\nis', 'As it\nis'],
  ['priority', 'High', { name: 'High' }],
  ['components', 'Web, API', [{ name: 'Web' }, { name: 'API' }]],
  ['assignee', '5b10', { accountId: '5b10' }],
  ['duedate', '2026-11-22T03:04:05Z', '2026-11-22'],
  ['parent', 'ENG-7', { key: 'ENG-7' }],
  ['text', 'x', 'x'],
  ['number', ' 3.5 ', 3.5],
  ['moment', '2026-11-22T03:04:05Z', '2026-11-22T03:04:05.000+0000'],
  ['option', 'Major', { value: 'Major' }],
  ['options', 'A\nB', [{ value: 'A' }, { value: 'B' }]],
  ['cascade', 'Hardware / Laptop', { value: 'Hardware', child: { value: 'Laptop' } }],
  ['cascade', 'Hardware', { value: 'Hardware' }],
  ['any', 'x', 'x'],
  ['description', '', null],
  ['components', ' ', []],
])('%s %j is sent as %j', (column, value, json) => {
  expect(plan(column, value)).toEqual({
    fields: { [column]: json },
    addLabels: [],
    removeLabels: [],
    planned: [column],
    warnings: [],
  })
})

test('a user of Data Center is named', () => {
  expect(plan('assignee', 'priya', false).fields).toEqual({ assignee: { name: 'priya' } })
})

test.each([
  ['project', 'OPS', /the template decides it/],
  ['issuetype', 'Bug', /the template decides it/],
  ['missing', 'x', /the project has no such field/],
  ['summary', ' ', /must have a summary/],
  ['number', 'many', /"many" is no number/],
  ['duedate', 'soon', /"soon" is no date.*date: '%Y-%m-%d'/],
  ['moment', 'soon', /no moment/],
  ['odd', '3h', /kind "timetracking"/],
  ['__proto__', 'x', /no such field/],
])('%s %j is left out with a reason', (column, value, words) => {
  const left = plan(column, value)
  expect(left).toMatchObject({
    planned: [],
    warnings: [expect.stringMatching(new RegExp(`^${column}: left out, because .*${words.source}`))],
  })
  expect(Object.keys(left.fields)).toEqual([])
})

test('a lookup is left out: it would find a record of ServiceNow', () => {
  const left = planFields(
    [change('assignee', 'lisa@example.com', '', { lookup: { table: 'sys_user', column: 'email' } })],
    fields,
    true,
  )
  expect(left.warnings).toEqual([expect.stringMatching(/^assignee: left out, because lookups/)])
})

test.each([
  ['summary', 255],
  ['description', 32_767],
])('%s is cut to %i characters, and the row says so', (column, max) => {
  const { fields: sent, warnings } = plan(column, 'x'.repeat(max + 1))
  expect(sent[column]).toHaveLength(max)
  expect(warnings).toEqual([`${column}: cut to ${max} characters (wanted ${max + 1}).`])
})

test('labels are added and taken away one by one, without spaces and once each', () => {
  expect(planFields([change('labels', 'a, two words, a', 'a, old')], fields, true)).toEqual({
    fields: {},
    addLabels: ['two-words'],
    removeLabels: ['old'],
    planned: ['labels'],
    warnings: [],
  })
})

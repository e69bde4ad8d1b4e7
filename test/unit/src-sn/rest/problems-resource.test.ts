import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { map, templateId } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const PATH = '/api/x_iio_sync/v1/sync/problems'
const mappingOf = (column: string) =>
  instance.rows('x_iio_sync_field_mapping', { template: templateId(instance, 'Incident'), column })[0] ?? {}
const report = (...problems: unknown[]) => instance.call(INTEGRATION, 'POST', PATH, { problems })
const broken = (column: string, problem: string) => ({
  table: 'field_mapping',
  sys_id: mappingOf(column)['sys_id'],
  problem,
})

test('what the bridge found stands on the row it was typed in, in one line, and goes when it says so', () => {
  expect(report(broken('description', 'Value: the Liquid\nis broken.')).result).toEqual({ written: 1 })
  expect(mappingOf('description')['problem']).toBe('Bridge: Value: the Liquid is broken.')
  expect(report(broken('description', 'Value: the Liquid is broken.')).result).toEqual({ written: 0 })
  report(broken('description', ''))
  expect(mappingOf('description')['problem'] ?? '').toBe('')
})

test('the configuration tells the bridge what it said itself', () => {
  report(broken('description', 'Broken.'))
  const { result } = instance.call(INTEGRATION, 'GET', '/api/x_iio_sync/v1/sync/configuration')
  expect(JSON.stringify(result)).toContain('"problem":"Broken."')
})

test('words of the bridge and words of the app stand beside each other', () => {
  map(instance, 'Incident', {
    column: 'cause',
    value: '{{ incident.name',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  })
  report(broken('cause', 'Broken.'))
  expect(mappingOf('cause')['problem']).toMatch(/^Kind: the column "cause" holds no record.*\nBridge: Broken\.$/)
  instance.change('admin', 'x_iio_sync_field_mapping', mappingOf('cause')['sys_id'] ?? '', { kind: 'value' })
  expect(mappingOf('cause')['problem']).toBe('Bridge: Broken.')
})

test('a corrected value is not blamed for the old one until the bridge has looked at it', () => {
  report(broken('description', 'Broken.'))
  instance.change('admin', 'x_iio_sync_field_mapping', mappingOf('description')['sys_id'] ?? '', {
    value: '{{ incident.summary }}',
  })
  expect(mappingOf('description')['problem'] ?? '').toBe('')
})

test('a row that was deleted meanwhile needs no problem', () => {
  expect(report({ table: 'field_mapping', sys_id: '0'.repeat(32), problem: 'x' }).result).toEqual({ written: 0 })
})

test.each([
  ['another table of the app', { table: 'connection', sys_id: '0'.repeat(32), problem: 'x' }],
  ['a table of the platform', { table: 'sys_user', sys_id: '0'.repeat(32), problem: 'x' }],
  ['a property of every object', { table: 'constructor', sys_id: '0'.repeat(32), problem: 'x' }],
  ['a full table name', { table: 'x_iio_sync_template', sys_id: '0'.repeat(32), problem: 'x' }],
  ['a query for a sys_id', { table: 'template', sys_id: 'x^ORsys_idISNOTEMPTY', problem: 'x' }],
  ['no problem', { table: 'template', sys_id: '0'.repeat(32) }],
  ['no object', 'x'],
])('%s is refused, and nothing of the report is written', (_name, entry) => {
  expect(report(broken('description', 'Broken.'), entry).status).toBe(400)
  expect(mappingOf('description')['problem'] ?? '').toBe('')
})

test.each([
  ['a list', []],
  ['null', null],
  ['more than it takes', { problems: Array.from({ length: 501 }, () => ({})) }],
])('%s is no report', (_name, body) => {
  expect(instance.call(INTEGRATION, 'POST', PATH, body).status).toBe(400)
})

test('nothing but the problem can be written: anything else is refused, and so is one that is too long', () => {
  const before = mappingOf('description')
  for (const forged of [{ value: 'forged' }, { template: '0'.repeat(32) }, { problem: 'x'.repeat(1001) }])
    expect(report({ ...broken('description', 'Broken.'), ...forged }).status).toBe(400)
  expect(mappingOf('description')).toEqual(before)
})

test.each(['beth.anglin', 'abel.tuter'])('%s may not report', user => {
  expect(instance.call(user, 'POST', PATH, { problems: [] }).status).toBe(403)
})

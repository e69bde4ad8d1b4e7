/** Attributes and options that incident.io removed: the conditions on them say so, until they are back. */
import { attribute as putAttribute, changeCatalogue, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { templateId } from '../tickets.ts'

let instance: AppInstance
let attribute: string
let critical: string
let major: string
let onBoth: string
let onMajor: string

const create = (table: string, values: Record<string, string>): string => {
  const answer = instance.create('admin', `x_iio_sync_${table}`, values)
  expect(answer.status).toBe(201)
  return answer.result['sys_id'] ?? ''
}
const condition = (options: string): string =>
  create('condition', { template: templateId(instance, 'Incident'), attribute, operator: 'not_one_of', options })
const problem = (sysId: string): string => instance.row('x_iio_sync_condition', sysId)['problem'] ?? ''
const set = (table: 'attribute' | 'option', sysId: string, removed: boolean): void =>
  changeCatalogue(instance, table, sysId, { removed: String(removed) })

beforeEach(() => {
  instance = createAppInstance()
  attribute = putAttribute(instance, { key: 'severity', label: 'Severity' })
  critical = option(instance, { attribute, external_id: '01CRIT', label: 'Critical', rank: '3' })
  major = option(instance, { attribute, external_id: '01MAJ', label: 'Major', rank: '2' })
  onBoth = condition(`${critical},${major}`)
  onMajor = condition(major)
})

test('a removed option marks the conditions that name it, and no other', () => {
  set('option', critical, true)
  expect(problem(onBoth)).toBe(
    'Removed in incident.io: the option "Critical". The condition matches nothing until you choose something else, or delete it.',
  )
  expect(problem(onMajor)).toBe('')
})

test('several removed options are all named', () => {
  set('option', critical, true)
  set('option', major, true)
  expect(problem(onBoth)).toContain('the option "Critical", the option "Major"')
  expect(problem(onMajor)).toContain('the option "Major"')
})

test('an option that comes back clears the mark', () => {
  set('option', critical, true)
  set('option', major, true)
  set('option', critical, false)
  expect(problem(onBoth)).toContain('the option "Major"')
  set('option', major, false)
  expect([problem(onBoth), problem(onMajor)]).toEqual(['', ''])
})

test('a removed attribute marks all of its conditions, and clears them when it is back', () => {
  set('attribute', attribute, true)
  expect([problem(onBoth), problem(onMajor)]).toEqual([
    expect.stringContaining('the attribute "Severity"'),
    expect.stringContaining('the attribute "Severity"'),
  ])
  set('attribute', attribute, false)
  expect([problem(onBoth), problem(onMajor)]).toEqual(['', ''])
})

test('a rename says nothing', () => {
  changeCatalogue(instance, 'option', critical, { label: 'Sev 0', rank: '9' })
  expect(problem(onBoth)).toBe('')
})

test('what the bridge reported stays beside the mark', () => {
  instance.poke('x_iio_sync_condition', onBoth, { problem: 'Bridge: said before' })
  set('option', critical, true)
  expect(problem(onBoth)).toContain('the option "Critical"')
  expect(problem(onBoth)).toContain('Bridge: said before')
  set('option', critical, false)
  expect(problem(onBoth)).toBe('Bridge: said before')
})

test('rows that an admin deletes are missed too', () => {
  expect(instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_option/${critical}`).status).toBe(204)
  expect(problem(onBoth)).toContain('the option that was chosen')
  expect(instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_attribute/${attribute}`).status).toBe(204)
  expect(problem(onMajor)).toContain('the attribute that was chosen')
})

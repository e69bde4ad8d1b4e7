import { readJson } from '../../json.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { specOf } from '../specs.ts'
import { declare, desired, edit, map, recordOf, ticketOf } from '../tickets.ts'
import type { DesiredColumn } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAME = { column: 'short_description', value: 'Payments are down' }

test('a value that a rule of the platform replaces: wanted and stored are named', () => {
  map(instance, 'Incident', { column: 'priority', value: '1' })
  declare(instance, { desired_values: desired(NAME, { column: 'priority', value: '1' }) })
  expect(recordOf(instance)['priority']).toBe('3')
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync' })
  expect(ticketOf(instance)['warnings']).toMatch(/^priority: wanted "1", ServiceNow stored "3"/)
})

test('a value that is no choice', () => {
  map(instance, 'Incident', { column: 'category', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired(NAME, { column: 'category', value: 'banana' }) })
  expect(ticketOf(instance)['warnings']).toMatch(
    /^category: "banana" (is not one of its choices \(inquiry, software|was not stored)/,
  )
})

test('a choice that the parent table offers is one', () => {
  map(instance, 'Incident', { column: 'contact_type', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired(NAME, { column: 'contact_type', value: 'email' }) })
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('a value longer than the column', () => {
  declare(instance, { desired_values: desired({ ...NAME, value: 'x'.repeat(500) }) })
  expect(recordOf(instance)['short_description']).toHaveLength(160)
  expect(ticketOf(instance)['warnings']).toBe(
    'short_description: 500 characters, but the column holds 160: the rest is cut off.',
  )
})

test('a warning stays while the column is not written again, and goes when it is', () => {
  const ticket =
    declare(instance, {
      desired_values: desired({ ...NAME, value: 'x'.repeat(500) }, { column: 'description', value: 'a' }),
    }).result['sys_id'] ?? ''
  edit(instance, ticket, {
    desired_values: desired({ ...NAME, value: 'x'.repeat(500) }, { column: 'description', value: 'b' }),
  })
  expect(ticketOf(instance)['warnings']).toMatch(/^short_description: \d+ characters/)
  edit(instance, ticket, { desired_values: desired(NAME, { column: 'description', value: 'b' }) })
  expect(ticketOf(instance)['warnings']).toBe('')
})

describe('a warning of an earlier run', () => {
  const both = (category: string, subcategory: string, ...more: DesiredColumn[]) => ({
    desired_values: desired(
      NAME,
      { column: 'category', value: category },
      { column: 'subcategory', value: subcategory },
      ...more,
    ),
  })
  const foresee = (values: { desired_values: string }): string[] => {
    const spec = specOf(instance, { desired_values: readJson<object[]>(values.desired_values) })
    const { text } = instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/dry-run', spec)
    interface Answer {
      result: { preview: { incident: { dryRun: { findings: { column: string; problem: string }[] } } } }
    }
    const { findings } = readJson<Answer>(text).result.preview.incident.dryRun
    return findings.map(({ column, problem }) => `${column}: ${problem}`)
  }
  const begin = (): string => {
    for (const column of ['category', 'subcategory'])
      map(instance, 'Incident', { column, value: '{{ incident.name }}' })
    return declare(instance, both('network', 'dns')).result['sys_id'] ?? ''
  }

  test('about a column that waited for another one goes as soon as it waits no more', () => {
    const ticket = begin()
    edit(instance, ticket, {
      desired_values: desired(
        NAME,
        { column: 'category', value: '', problem: 'left out, because of a test.' },
        { column: 'subcategory', value: 'disk' },
      ),
    })
    expect(ticketOf(instance)['warnings']).toContain('subcategory: left as it is')
    edit(instance, ticket, both('network', 'dns'))
    expect(ticketOf(instance)['warnings']).toBe('')
  })

  test('stays when the column is only looked at because another one changed', () => {
    const ticket = begin()
    instance.create('admin', 'sys_script', {
      name: 'Subcategories are ours',
      collection: 'incident',
      when: 'before',
      order: '100',
      active: 'true',
      advanced: 'true',
      action_update: 'true',
      script:
        "(function executeRule(current) { if (current.subcategory == 'vpn') current.subcategory = 'wireless' })(current, previous);",
    })
    edit(instance, ticket, both('network', 'vpn'))
    const ruled = /^subcategory: wanted "vpn", ServiceNow stored "wireless"/m
    expect(ticketOf(instance)['warnings']).toMatch(ruled)
    const foreseen = foresee(both('hardware', 'vpn'))
    edit(instance, ticket, both('hardware', 'vpn'))
    expect(foreseen.sort()).toEqual(ticketOf(instance)['warnings']?.split('\n').sort())
    const unlisted = /^subcategory: "wireless" is not one of its choices where category is "hardware"/m
    expect(ticketOf(instance)['warnings']).toMatch(ruled)
    expect(ticketOf(instance)['warnings']).toMatch(unlisted)
    edit(instance, ticket, both('database', 'vpn'))
    expect(ticketOf(instance)['warnings']).toMatch(ruled)
    expect(ticketOf(instance)['warnings']).not.toMatch(unlisted)
    edit(instance, ticket, both('network', 'vpn'))
    expect(ticketOf(instance)['warnings']?.split('\n')).toEqual([expect.stringMatching(ruled)])
  })
})

test('line ends and booleans are compared by what they mean', () => {
  map(instance, 'Incident', { column: 'knowledge', value: 'true' })
  declare(instance, {
    desired_values: desired(NAME, { column: 'description', value: 'a\r\nb ' }, { column: 'knowledge', value: 'true' }),
  })
  expect(recordOf(instance)['knowledge']).toBe('1')
  expect(ticketOf(instance)['warnings']).toBe('')
})

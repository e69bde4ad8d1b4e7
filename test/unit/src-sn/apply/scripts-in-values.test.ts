/** The platform evaluates `javascript:` in queries, in static values and in defaults. The app lets none of them be evaluated. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, map, recordOf, templateId, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAME = { column: 'short_description', value: 'Payments are down' }
const LOOKUP = { kind: 'lookup', value: 'x', lookup_table: 'sys_user', lookup_column: 'user_name' }

describe('a value to look up', () => {
  test.each(['javascript:gs.getUserName()', ' \n JavaScript:gs.getUserName()', 'JAVASCRIPT:1'])(
    '%j is put into no query, and the warning calls it a script',
    value => {
      map(instance, 'Incident', { column: 'caller_id', ...LOOKUP })
      instance.resetStatements()
      declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value }) })
      expect(instance.statements().filter(({ table }) => table === 'sys_user')).toEqual([])
      expect(recordOf(instance)['caller_id']).toBe('')
      expect(ticketOf(instance)['warnings']).toMatch(/^caller_id: left out, because ".*" is a script and not a value/)
    },
  )

  test('one that only speaks of a script is looked up', () => {
    const { result } = instance.create('admin', 'sys_user', { user_name: 'the javascript: guild' })
    map(instance, 'Incident', { column: 'caller_id', ...LOOKUP })
    declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'the javascript: guild' }) })
    expect(recordOf(instance)['caller_id']).toBe(result['sys_id'])
  })
})

describe('a static value that became a script behind the form', () => {
  beforeEach(() => {
    const template = templateId(instance, 'Incident')
    instance.poke('x_iio_sync_template', template, { static_values: 'cause=javascript:gs.getUserName()^EQ' })
  })

  test('is left out of a new record, with a warning', () => {
    declare(instance)
    expect(recordOf(instance)['cause'] ?? '').toBe('')
    expect(ticketOf(instance)['warnings']).toContain(
      'cause: left out, because scripts in static values are not run. Use a value or a field mapping.',
    )
  })

  test('is not what an emptied column falls back to', () => {
    map(instance, 'Incident', { column: 'cause', value: '{{ incident.summary }}' })
    declare(instance, { desired_values: desired(NAME, { column: 'cause', value: 'A disk' }) })
    expect(recordOf(instance)['cause']).toBe('A disk')
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired(NAME, { column: 'cause', value: '' }),
      source_updated_at: '2026-11-22T03:09:00.000000Z',
    })
    expect(recordOf(instance)['cause'] ?? '').toBe('')
  })
})

test('a default that is a script is not what an emptied column falls back to', () => {
  const [entry] = instance.rows('sys_dictionary', { name: 'incident', element: 'cause' })
  const dictionary = entry ?? instance.rows('sys_dictionary', { name: 'task', element: 'cause' })[0] ?? {}
  map(instance, 'Incident', { column: 'cause', value: '{{ incident.summary }}' })
  declare(instance, { desired_values: desired(NAME, { column: 'cause', value: 'A disk' }) })
  instance.change('admin', 'sys_dictionary', dictionary['sys_id'] ?? '', {
    default_value: 'javascript:gs.getUserName()',
  })
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired(NAME, { column: 'cause', value: '' }),
    source_updated_at: '2026-11-22T03:09:00.000000Z',
  })
  expect(recordOf(instance)['cause'] ?? '').toBe('')
})

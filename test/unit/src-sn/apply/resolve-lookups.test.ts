import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, map, mapSpoilt, recordOf, templateId, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAME = { column: 'short_description', value: 'Payments are down' }

function mapCaller(): void {
  map(instance, 'Incident', {
    column: 'caller_id',
    value: '{{ incident.creator.email }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'user_name',
  })
}

test('a lookup stores the record whose column equals the value', () => {
  mapCaller()
  declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'abel.tuter' }) })
  expect(recordOf(instance)['caller_id']).toBe(instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'])
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('a lookup by sys_id finds the record that a catalog entry names by its external id', () => {
  const lookup = { kind: 'lookup', lookup_table: 'sys_user', lookup_column: 'sys_id' }
  map(instance, 'Incident', { column: 'caller_id', value: "{{ external_ids['Service'] }}", ...lookup })
  const person = instance.rows('sys_user', { user_name: 'abel.tuter' })[0]?.['sys_id'] ?? ''
  declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: person }) })
  expect(recordOf(instance)['caller_id']).toBe(person)
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('none found: the column is left out, the record is made, the ticket says why', () => {
  mapCaller()
  declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'nobody' }) })
  expect(recordOf(instance)).toMatchObject({ short_description: 'Payments are down', caller_id: '' })
  expect(ticketOf(instance)).toMatchObject({
    status: 'in_sync',
    warnings: 'caller_id: left out, because no record of sys_user has user_name "nobody".',
  })
})

test('two found: none of them is guessed', () => {
  map(instance, 'Incident', {
    column: 'assigned_to',
    value: 'x',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'first_name',
  })
  instance.create('admin', 'sys_user', { user_name: 'beth.other', first_name: 'Beth', last_name: 'Other' })
  declare(instance, { desired_values: desired(NAME, { column: 'assigned_to', value: 'Beth' }) })
  expect(recordOf(instance)['assigned_to']).toBe('')
  expect(ticketOf(instance)['warnings']).toMatch(/^assigned_to: left out, because more than one record of sys_user/)
})

describe('records that are not active', () => {
  const lookup = { kind: 'lookup', value: 'x', lookup_table: 'sys_user', lookup_column: 'first_name' }
  const add = (user_name: string, active: 'true' | 'false'): string =>
    instance.create('admin', 'sys_user', { user_name, first_name: 'Robin', last_name: 'Doe', active }).result[
      'sys_id'
    ] ?? ''
  const robin = desired(NAME, { column: 'assigned_to', value: 'robin ' })
  const declareRobin = () => declare(instance, { desired_values: robin }).result['sys_id'] ?? ''
  beforeEach(() => {
    map(instance, 'Incident', { column: 'assigned_to', ...lookup })
  })

  test('the one that is found is used, with a warning until it is active again', () => {
    const sysId = add('robin.1', 'false')
    const ticket = declareRobin()
    expect(recordOf(instance)['assigned_to']).toBe(sysId)
    expect(ticketOf(instance)['warnings']).toBe(
      'assigned_to: the lookup found a record of sys_user with first_name "robin" that is not active.',
    )
    instance.change('admin', 'sys_user', sysId, { active: 'true' })
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
    expect(recordOf(instance)['assigned_to']).toBe(sysId)
    expect(ticketOf(instance)['warnings']).toBe('')
  })

  test('of several the only active one is used, and the warning says so', () => {
    add('robin.1', 'false')
    add('robin.2', 'false')
    const sysId = add('robin.3', 'true')
    add('robin.4', 'false')
    declareRobin()
    expect(recordOf(instance)['assigned_to']).toBe(sysId)
    expect(ticketOf(instance)['warnings']).toBe(
      'assigned_to: the lookup found more than one record of sys_user with first_name "robin", and took the only active one.',
    )
  })

  test.each([
    ['several active ones', ['true', 'false', 'true']],
    ['none that is active', ['false', 'false']],
  ] as const)('%s: none of them is guessed', (_name, rows) => {
    rows.forEach((active, index) => add(`robin.${index}`, active))
    declareRobin()
    expect(recordOf(instance)['assigned_to']).toBe('')
    expect(ticketOf(instance)['warnings']).toBe(
      'assigned_to: left out, because more than one record of sys_user has first_name "robin".',
    )
  })

  test('a group that is not active', () => {
    map(instance, 'Incident', {
      column: 'assignment_group',
      ...lookup,
      lookup_table: 'sys_user_group',
      lookup_column: 'name',
    })
    const { result } = instance.create('admin', 'sys_user_group', { name: 'Retired', active: 'false' })
    declare(instance, { desired_values: desired(NAME, { column: 'assignment_group', value: 'Retired' }) })
    expect(recordOf(instance)['assignment_group']).toBe(result['sys_id'])
    expect(ticketOf(instance)['warnings']).toMatch(/^assignment_group: the lookup found a record of sys_user_group/)
  })

  test('it costs no further query', () => {
    const queries = () => {
      instance.resetStatements()
      declareRobin()
      return instance.statements().filter(({ kind, table }) => kind === 'query' && table === 'sys_user').length
    }
    add('robin.1', 'false')
    add('robin.2', 'true')
    expect(queries()).toBe(1)
  })
})

describe('what a column cannot hold is left out, and the ticket says why', () => {
  beforeEach(() => {
    for (const column of ['work_end', 'order', 'watch_list'])
      map(instance, 'Incident', { column, value: '{{ incident.name }}' })
    mapSpoilt(instance, 'Incident', { column: 'comments_and_work_notes' })
  })

  test.each([
    [
      'work_end',
      'tomorrow',
      /^work_end: left out, because it holds a moment in UTC .* and "tomorrow" is none\. The filter date:/,
    ],
    ['order', 'ten', /^order: left out, because it holds a whole number and "ten" is none\.$/],
    ['watch_list', 'Tom Okafor', /^watch_list: left out, because it holds sys_ids or e-mail addresses/],
    [
      'comments_and_work_notes',
      'x',
      /^comments_and_work_notes: left out, because it shows the entries of other columns .* Map work_notes or comments instead\.$/,
    ],
  ])('%s: %s', (column, value, words) => {
    declare(instance, { desired_values: desired(NAME, { column, value }) })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Payments are down', [column]: '' })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: expect.stringMatching(words) })
  })

  test('what stands there stays, and the warning goes with a value that fits', () => {
    const order = (value: string) => ({ desired_values: desired(NAME, { column: 'order', value }) })
    const ticket = declare(instance, order('10')).result['sys_id'] ?? ''
    edit(instance, ticket, order('ten'))
    expect([recordOf(instance)['order'], ticketOf(instance)['warnings']]).toEqual([
      '10',
      expect.stringContaining('ten'),
    ])
    edit(instance, ticket, order('10'))
    expect([recordOf(instance)['order'], ticketOf(instance)['warnings']]).toEqual(['10', ''])
  })
})

describe('a value on several lines', () => {
  beforeEach(() => {
    for (const column of ['urgency', 'work_end', 'cause'])
      map(instance, 'Incident', { column, value: '{{ incident.name }}' })
  })

  test('loses what surrounds it, and is compared without it', () => {
    const values = (urgency: string) => ({
      desired_values: desired(
        NAME,
        { column: 'urgency', value: urgency },
        { column: 'work_end', value: '\n2026-11-22 03:00:00\n' },
        { column: 'cause', value: '\n\n  Disk full\n\n  Again\n' },
      ),
    })
    const ticket = declare(instance, values('\n1\n\n')).result['sys_id'] ?? ''
    expect(recordOf(instance)).toMatchObject({
      urgency: '1',
      work_end: '2026-11-22 03:00:00',
      cause: '  Disk full\n\n  Again',
    })
    expect(ticketOf(instance)['warnings']).toBe('')
    const version = recordOf(instance)['sys_mod_count']
    edit(instance, ticket, values('1\n'))
    expect(recordOf(instance)['sys_mod_count']).toBe(version)
  })
})

test('found later: written with the next change, and the warning goes', () => {
  mapCaller()
  const desiredValues = desired(NAME, { column: 'caller_id', value: 'new.person' })
  const ticket = declare(instance, { desired_values: desiredValues }).result['sys_id'] ?? ''
  const person = instance.create('admin', 'sys_user', {
    user_name: 'new.person',
    first_name: 'New',
    last_name: 'Person',
  }).result['sys_id']
  edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
  expect(recordOf(instance)['caller_id']).toBe(person)
  expect(ticketOf(instance)['warnings']).toBe('')
})

describe('a value that the bridge could not work out', () => {
  const PROBLEM = 'left out, because custom_fields["Cause"] is not known.'
  beforeEach(() => {
    map(instance, 'Incident', { column: 'cause', value: 'x' })
  })

  test('leaves the column and its memory as they are, and the ticket warns until it is known again', () => {
    const cause = { column: 'cause', value: 'Disk full' }
    const ticket = declare(instance, { desired_values: desired(NAME, cause) }).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'cause', value: '', problem: PROBLEM }) })
    expect(recordOf(instance)['cause']).toBe('Disk full')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: `cause: ${PROBLEM}` })
    edit(instance, ticket, { desired_values: desired(NAME, cause) })
    expect(recordOf(instance)['cause']).toBe('Disk full')
    expect(ticketOf(instance)['warnings']).toBe('')
  })

  test('leaves the column of a new record empty', () => {
    declare(instance, { desired_values: desired(NAME, { column: 'cause', value: '', problem: PROBLEM }) })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Payments are down', cause: '' })
    expect(ticketOf(instance)['warnings']).toBe(`cause: ${PROBLEM}`)
  })

  test('does not count for a column that the template does not map', () => {
    declare(instance, { desired_values: desired(NAME, { column: 'close_notes', value: '', problem: PROBLEM }) })
    expect(ticketOf(instance)['warnings']).toMatch(/^close_notes: left out, because the template does not map it/)
  })

  test('what is written all the same is written, with the warning', () => {
    declare(instance, { desired_values: desired(NAME, { column: 'cause', value: 'A…', warning: 'cut.' }) })
    expect(recordOf(instance)['cause']).toBe('A…')
    expect(ticketOf(instance)['warnings']).toBe('cause: cut.')
  })
})

test('nothing to look for any more: the column gets what a new record would have, without a warning', () => {
  mapCaller()
  const lookup = { table: 'sys_user', column: 'user_name' }
  const caller = { column: 'caller_id', value: 'abel.tuter', lookup }
  const ticket = declare(instance, { desired_values: desired(NAME, caller) }).result['sys_id'] ?? ''
  expect(recordOf(instance)['caller_id']).not.toBe('')
  edit(instance, ticket, { desired_values: desired(NAME, { ...caller, value: '' }) })
  expect(recordOf(instance)['caller_id']).toBe('')
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('an emptied lookup clears the column without a warning', () => {
  mapCaller()
  const ticket =
    declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'abel.tuter' }) }).result[
      'sys_id'
    ] ?? ''
  edit(instance, ticket, { desired_values: desired(NAME, { column: 'caller_id', value: '' }) })
  expect(recordOf(instance)['caller_id']).toBe('')
  expect(ticketOf(instance)['warnings']).toBe('')
})

test.each([
  ['the template does not map', 'urgency', '1', /^urgency: left out, because the template does not map it/],
  ['the table does not have', 'u_color', 'red', /^u_color: left out, because the table incident has no such column/],
  ['the platform keeps', 'sys_created_by', 'admin', /^sys_created_by: left out/],
  ['the sync keeps', 'correlation_display', 'PagerDuty', /^correlation_display: left out/],
  [
    'hold a record, given text',
    'caller_id',
    'Abel',
    /^caller_id: left out, because it holds a record and "Abel" is text/,
  ],
])('columns that %s are left out with a warning', (_name, column, value, words) => {
  if (column !== 'urgency') mapSpoilt(instance, 'Incident', { column, value })
  declare(instance, { desired_values: desired(NAME, { column, value }) })
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync' })
  expect(ticketOf(instance)['warnings']).toMatch(words)
  expect(recordOf(instance)).toMatchObject({
    short_description: 'Payments are down',
    urgency: '2',
    correlation_display: 'incident.io',
    caller_id: '',
  })
})

test.each([
  ['table', { lookup_table: 'u_nothing', lookup_column: 'name' }, /no table "u_nothing"/],
  ['column', { lookup_table: 'sys_user', lookup_column: 'u_nothing' }, /lookup column "u_nothing" is not on sys_user/],
])('a lookup in a %s that is not there is left out with a warning', (_name, lookup, words) => {
  mapSpoilt(instance, 'Incident', { column: 'caller_id', value: 'x', kind: 'lookup', ...lookup })
  declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'abel.tuter' }) })
  expect(ticketOf(instance)['warnings']).toMatch(words)
  expect(recordOf(instance)['caller_id']).toBe('')
})

test('a table that the app may not read is named with the words of the platform', () => {
  mapSpoilt(instance, 'Incident', {
    column: 'caller_id',
    value: 'x',
    kind: 'lookup',
    lookup_table: 'sys_user_role',
    lookup_column: 'name',
  })
  declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'admin' }) })
  expect(recordOf(instance)['caller_id']).toBe('')
  expect(ticketOf(instance)['warnings']).toMatch(
    /^caller_id: left out, because (sys_user_role could not be read: .*privilege|no record of sys_user_role)/,
  )
})

test('columns of a status mapping are mapped while it is active', () => {
  const [closed] = instance.rows('x_iio_sync_status_mapping', { category: 'closed' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  const desiredValues = desired(
    NAME,
    { column: 'state', value: '6' },
    { column: 'close_code', value: 'Solution provided' },
    { column: 'close_notes', value: 'Closed in incident.io' },
  )
  edit(instance, ticket, { desired_values: desiredValues })
  expect(recordOf(instance)['state']).toBe('1')
  instance.change('admin', 'x_iio_sync_status_mapping', closed?.['sys_id'] ?? '', { active: 'true' })
  edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
  expect(recordOf(instance)['state']).toBe('6')
})

test('a field mapping carries the table of its template for the field picker, also when the template changes it', () => {
  map(instance, 'Incident', { column: 'urgency', value: '1', target_table: 'problem' })
  const tables = () =>
    instance
      .rows('x_iio_sync_field_mapping', { template: templateId(instance, 'Incident') })
      .map(row => row['target_table'])
  expect(tables()).toEqual(['incident', 'incident', 'incident', 'incident'])
  instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'problem' })
  expect(tables()).toEqual(['problem', 'problem', 'problem', 'problem'])
})

describe('nobody found, and the template has a static value', () => {
  const fallBack = (write: 'create' | 'sync'): string => {
    mapCaller()
    const [mapping] = instance.rows('x_iio_sync_field_mapping', { column: 'caller_id' })
    instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { write })
    const person = instance.rows('sys_user', { user_name: 'beth.anglin' })[0]?.['sys_id'] ?? ''
    const template = templateId(instance, 'Incident')
    instance.change('admin', 'x_iio_sync_template', template, { static_values: `state=1^caller_id=${person}^EQ` })
    return person
  }
  const nobody = desired(NAME, { column: 'caller_id', value: 'nobody' })

  test.each([
    ['create', /^$/],
    ['sync', /^caller_id: left out, because no record of sys_user has user_name "nobody"\.$/],
  ] as const)('it is used; a mapping that writes on %s warns as this pattern says', (write, warnings) => {
    const person = fallBack(write)
    const ticket = declare(instance, { desired_values: nobody }).result['sys_id'] ?? ''
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
    expect(recordOf(instance)['caller_id']).toBe(person)
    expect(ticketOf(instance)['warnings']).toMatch(warnings)
  })

  test('more than one found is said all the same', () => {
    const person = fallBack('create')
    for (const user_name of ['twin.1', 'twin.2'])
      instance.create('admin', 'sys_user', { user_name, first_name: 'Twin' })
    const [mapping] = instance.rows('x_iio_sync_field_mapping', { column: 'caller_id' })
    instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { lookup_column: 'first_name' })
    declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value: 'Twin' }) })
    expect(recordOf(instance)['caller_id']).toBe(person)
    expect(ticketOf(instance)['warnings']).toMatch(/more than one record/)
  })
})

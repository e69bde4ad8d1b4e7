import { createSmallInstance, userNamed, written } from './small-instance.ts'

const create = (values: Record<string, string>, table = 'incident') => {
  const instance = createSmallInstance()
  return { instance, outcome: instance.scripts.records.insert(instance.context, table, values) }
}

describe('a new incident', () => {
  const { instance, outcome } = create({
    short_description: 'Disk full',
    impact: '1',
    urgency: '2',
    no_such_column: 'x',
  })
  const row = written(outcome)

  test.each([
    ['number', 'INC0010001'],
    ['state', '1'],
    ['incident_state', '1'],
    ['priority', '2'],
    ['active', '1'],
    ['category', 'inquiry'],
    ['severity', '3'],
    ['sys_class_name', 'incident'],
    ['sys_mod_count', '0'],
    ['sys_created_by', 'admin'],
    ['sys_created_on', '2026-11-22 03:04:05'],
    ['opened_at', '2026-11-22 03:04:05'],
    ['work_notes', ''],
    ['caller_id', ''],
  ])('has %s = %p', (column, value) => expect(row[column]).toBe(value))

  test('is opened by its author', () => expect(row.opened_by).toBe(instance.context.user.sysId))
  test('drops unknown columns', () => expect(row).not.toHaveProperty('no_such_column'))
})

describe('engines', () => {
  test('the data policy names labels of what is missing', () => {
    const { outcome } = create({ state: '6' })
    expect(outcome).toEqual({
      ok: false,
      kind: 'data_policy',
      message: 'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code, Close notes',
    })
  })

  test('a data policy that an admin adds is enforced too', () => {
    const { instance, outcome } = create({ short_description: 'before the policy' })
    expect(outcome.ok).toBe(true)
    const { records } = instance.scripts
    const policy = written(
      records.insert(instance.context, 'sys_data_policy2', {
        short_description: 'Who called',
        model_table: 'task',
        conditions: 'correlation_display=incident.io',
        active: '1',
      }),
    )
    records.insert(instance.context, 'sys_data_policy_rule', {
      sys_data_policy: policy.sys_id ?? '',
      table: 'task',
      field: 'company',
      mandatory: 'true',
    })
    expect(records.insert(instance.context, 'incident', { correlation_display: 'incident.io' })).toMatchObject({
      ok: false,
      kind: 'data_policy',
      message: expect.stringContaining('mandatory: Company'),
    })
    expect(records.insert(instance.context, 'incident', { correlation_display: 'other' }).ok).toBe(true)
  })

  test('a resolved incident stays active and knows who resolved it', () => {
    const { instance, outcome } = create({ state: '6', close_code: 'User error', close_notes: 'done' })
    expect(written(outcome)).toMatchObject({
      active: '1',
      incident_state: '6',
      resolved_by: instance.context.user.sysId,
      resolved_at: '2026-11-22 03:04:05',
      closed_at: '',
    })
  })

  test.each([
    ['incident', { state: '7', close_code: 'User error', close_notes: 'x' }, '0'],
    ['incident', { state: '3' }, '1'],
    ['task', { state: '3' }, '0'],
    ['task', { state: '2' }, '1'],
    ['problem', { state: '107' }, '0'],
    ['change_request', { state: '3' }, '0'],
  ])('%s with %j has active %s', (table, values, active) =>
    expect(written(create(values, table).outcome).active).toBe(active),
  )

  test('incident_state written alone moves state', () => {
    const { instance, outcome } = create({})
    const sysId = written(outcome).sys_id ?? ''
    const updated = written(
      instance.scripts.records.update(instance.context, 'incident', sysId, { incident_state: '2' }),
    )
    expect(updated).toMatchObject({ state: '2', incident_state: '2' })
  })

  test('priority written directly is overwritten', () => {
    expect(written(create({ impact: '3', urgency: '3', priority: '1' }).outcome).priority).toBe('5')
  })
})

describe('updates', () => {
  const instance = createSmallInstance()
  const { records } = instance.scripts
  const sysId = written(records.insert(instance.context, 'x_app_thing', { name: 'a' })).sys_id ?? ''

  test('count and are stamped', () => {
    instance.clock.at = new Date('2026-11-22T04:00:00Z')
    const beth = { user: userNamed(instance.platform, 'beth.anglin'), scope: 'global' }
    expect(written(records.update(beth, 'x_app_thing', sysId, { name: 'b' }))).toMatchObject({
      name: 'b',
      sys_mod_count: '1',
      sys_updated_by: 'beth.anglin',
      sys_updated_on: '2026-11-22 04:00:00',
      sys_created_by: 'admin',
    })
  })

  test('without a change write nothing', () => {
    expect(
      written(records.update(instance.context, 'x_app_thing', sysId, { name: 'b', count: '7' })).sys_mod_count,
    ).toBe('1')
  })

  test('cut text to its column and leave references alone', () => {
    const row = written(
      records.update(instance.context, 'x_app_thing', sysId, {
        name: 'x'.repeat(20),
        parent: 'not a sys_id',
        flag: 'false',
      }),
    )
    expect(row).toMatchObject({ name: 'x'.repeat(10), parent: 'not a sys_id', flag: '0' })
  })

  test('of a record that is not there are refused', () => {
    expect(records.update(instance.context, 'x_app_thing', 'f'.repeat(32), { name: 'b' })).toMatchObject({
      ok: false,
      kind: 'missing',
    })
    expect(records.insert(instance.context, 'no_such_table', {})).toEqual({
      ok: false,
      kind: 'invalid',
      message: 'Invalid table no_such_table',
    })
  })

  test('a child is found by its parent table, and a parent is not found by its child', () => {
    const incident = written(records.insert(instance.context, 'incident', {})).sys_id ?? ''
    const task = written(records.insert(instance.context, 'task', {})).sys_id ?? ''
    expect(written(records.update(instance.context, 'task', incident, { short_description: 'x' })).sys_class_name).toBe(
      'incident',
    )
    expect(records.update(instance.context, 'incident', task, { short_description: 'x' })).toMatchObject({
      kind: 'missing',
    })
  })
})

test("a unique index refuses with the platform's words, and the number is used up", () => {
  const { instance } = create({ key: 'k' }, 'x_app_thing')
  expect(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' })).toEqual({
    ok: false,
    kind: 'duplicate',
    message: "Unique Key violation detected by database ((conn=1) Duplicate entry 'k' for key 'key')",
  })
})

describe('journals', () => {
  test('append one row each, leave the host empty and count as a change', () => {
    const { instance, outcome } = create({ work_notes: 'first' })
    const sysId = written(outcome).sys_id ?? ''
    const row = written(
      instance.scripts.records.update(instance.context, 'task', sysId, { work_notes: 'second', comments: '' }),
    )
    expect(row).toMatchObject({ work_notes: '', sys_mod_count: '1' })
    expect(instance.store.all('sys_journal_field')).toMatchObject([
      { name: 'incident', element: 'work_notes', element_id: sysId, value: 'first', sys_created_by: 'admin' },
      { name: 'incident', element: 'work_notes', element_id: sysId, value: 'second' },
    ])
  })
})

describe('the audit', () => {
  test('has a row for each column that an update changed, with its user and the update count', () => {
    const { instance, outcome } = create({ short_description: 'first' })
    const sysId = written(outcome).sys_id ?? ''
    const change = (values: Record<string, string>) =>
      instance.scripts.records.update(instance.context, 'incident', sysId, values)
    change({ category: 'hardware' })
    change({ category: 'hardware' })
    change({ short_description: 'second', work_notes: 'a note' })
    const of = { tablename: 'incident', documentkey: sysId, user: 'admin' }
    const rows = instance.store.all('sys_audit')
    expect(rows).toMatchObject([
      { ...of, fieldname: 'category', oldvalue: 'inquiry', newvalue: 'hardware', record_checkpoint: '1' },
      { ...of, fieldname: 'short_description', oldvalue: 'first', newvalue: 'second', record_checkpoint: '2' },
      { ...of, fieldname: 'work_notes', oldvalue: 'JOURNAL FIELD ADDITION', newvalue: 'a note' },
    ])
    expect(rows).toHaveLength(3)
    const checkpoints = rows.map(row => row.internal_checkpoint ?? '')
    expect([...checkpoints].sort()).toEqual(checkpoints)
  })

  test('has none of a new record, nor of a table that is not audited', () => {
    const { instance } = create({ short_description: 'first' })
    const { records } = instance.scripts
    const thing = written(records.insert(instance.context, 'x_app_thing', { key: 'k' })).sys_id ?? ''
    records.update(instance.context, 'x_app_thing', thing, { key: 'l' })
    expect(instance.store.all('sys_audit')).toEqual([])
  })
})

test('deleting takes children whose reference says so, and attachments', () => {
  const { instance, outcome } = create({ key: 'top' }, 'x_app_thing')
  const { records } = instance.scripts
  const top = written(outcome).sys_id ?? ''
  const middle = written(records.insert(instance.context, 'x_app_thing', { key: 'middle', parent: top })).sys_id ?? ''
  records.insert(instance.context, 'x_app_thing', { key: 'leaf', parent: middle })
  records.insert(instance.context, 'x_app_thing', { key: 'other' })
  records.insert(instance.context, 'sys_attachment', {
    table_name: 'x_app_thing',
    table_sys_id: middle,
    file_name: 'a.png',
  })
  expect(records.remove(instance.context, 'x_app_thing', top).ok).toBe(true)
  expect(instance.store.all('x_app_thing').map(row => row.key)).toEqual(['other'])
  expect(instance.store.all('sys_attachment')).toEqual([])
})

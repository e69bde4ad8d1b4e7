import { createSmallInstance, evaluate, within, written, type SmallInstance } from './small-instance.ts'

function withThings(): SmallInstance {
  const instance = createSmallInstance()
  for (const [name, key, count, flag] of [
    ['b', 'k1', '10', '1'],
    ['a', 'k2', '9', '0'],
    ['c', 'k^3', '', '1'],
  ]) {
    written(
      instance.scripts.records.insert(instance.context, 'x_app_thing', {
        name: name ?? '',
        key: key ?? '',
        count: count ?? '',
        flag: flag ?? '',
      }),
    )
  }
  return instance
}

describe('writing', () => {
  test('newRecord has defaults, insert gives the sys_id, update an existing one', () => {
    const instance = createSmallInstance()
    expect(
      evaluate(
        instance,
        within(`
      const thing = new GlideRecord('x_app_thing')
      thing.newRecord()
      const made = [thing.isNewRecord(), thing.getValue('count'), thing.getUniqueValue()]
      thing.setNewGuidValue('${'c'.repeat(32)}'); thing.name = 'new'; const sysId = thing.insert()
      thing.name = 'newer'
      return made.concat([sysId, thing.isNewRecord(), thing.update(), thing.getValue('sys_mod_count'), thing.update()])`),
      ),
    ).toEqual([
      true,
      '7',
      expect.stringMatching(/^[0-9a-f]{32}$/),
      'c'.repeat(32),
      false,
      'c'.repeat(32),
      '1',
      'c'.repeat(32),
    ])
  })

  test('update inserts what is not stored; unset columns get defaults, cleared ones stay empty', () => {
    const instance = createSmallInstance()
    expect(
      evaluate(
        instance,
        within(`
      const thing = new GlideRecord('x_app_thing')
      thing.initialize()
      thing.flag = ''
      thing.update()
      return [thing.getValue('count'), thing.getValue('flag'), thing.isValidRecord()]`),
      ),
    ).toEqual(['7', null, true])
  })

  test('what is refused is null, with the reason', () => {
    const instance = withThings()
    instance.rule({
      name: 'no',
      collection: 'x_app_thing',
      when: 'before',
      action_update: '1',
      condition: "current.name == 'bad'",
      script: 'current.setAbortAction(true)',
    })
    expect(
      evaluate(
        instance,
        within(`
      const twin = new GlideRecord('x_app_thing'); twin.newRecord(); twin.key = 'k1'; const inserted = twin.insert()
      const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k1'); thing.name = 'bad'
      return [inserted, twin.getLastErrorMessage(), thing.update(), thing.getLastErrorMessage().split(' \\'')[0]]`),
      ),
    ).toEqual([
      null,
      "Unique Key violation detected by database ((conn=1) Duplicate entry 'k1' for key 'key')",
      null,
      'Operation against file',
    ])
  })

  test('deleting one, several, and writing several', () => {
    const instance = withThings()
    expect(
      evaluate(
        instance,
        within(`
      const all = new GlideRecord('x_app_thing'); all.addQuery('name', '!=', 'a'); all.setValue('log', 'seen'); all.updateMultiple()
      const one = new GlideRecord('x_app_thing'); one.get('key', 'k1'); const logged = [one.getValue('log'), one.deleteRecord()]
      const rest = new GlideRecord('x_app_thing'); rest.addQuery('log', 'seen'); rest.deleteMultiple()
      const left = new GlideRecord('x_app_thing')
      left.query()
      left.next()
      return logged.concat([left.getRowCount(), left.getValue('log')])`),
      ),
    ).toEqual(['seen', true, 1, null])
  })

  test('journals are written by assignment, not by setValue', () => {
    const instance = createSmallInstance()
    for (const operation of ['read', 'create', 'write']) instance.privilege(operation, 'incident')
    evaluate(
      instance,
      within(`
      const incident = new GlideRecord('incident'); incident.newRecord(); incident.setValue('work_notes', 'lost'); incident.insert()
      incident.work_notes = 'kept'; incident.update(); incident.work_notes.setValue('lost too'); incident.update(); return 1`),
    )
    expect(instance.store.all('sys_journal_field').map(row => row.value)).toEqual(['kept'])
    expect(instance.logged('warn')).toEqual([
      expect.stringContaining('not supported for the journal field incident.work_notes'),
    ])
  })

  test('setWorkflow(false) silences rules of the own scope and is refused elsewhere', () => {
    const instance = withThings()
    instance.privilege('create', 'incident')
    instance.rule({ name: 'ran', collection: 'x_app_thing', action_update: '1', script: "gs.info('ran')" })
    instance.run(`const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k1')
      thing.setWorkflow(false); thing.name = 'q'; thing.update()`)
    expect(instance.logged('info')).toEqual([])
    expect(instance.run("new GlideRecord('incident').setWorkflow(false)")[0]).toContain(
      "setWorkflow() is not allowed on table 'incident' from scope 'x_app'",
    )
  })
})

describe('other scopes', () => {
  const attempts = within(`
    const incident = new GlideRecord('incident')
    incident.newRecord()
    const inserted = incident.insert()
    const why = incident.getLastErrorMessage()
    const all = new GlideRecord('incident')
    all.query()
    const count = new GlideAggregate('incident')
    count.addAggregate('COUNT')
    count.query()
    return [inserted, why === null ? null : why.split('. ')[0], all.next(), all.getLastErrorMessage() === null, count.next()]`)

  test('need a privilege for each operation', () => {
    const instance = createSmallInstance()
    expect(evaluate(instance, attempts)).toEqual([
      null,
      "Create operation on table 'incident' from scope 'x_app' was denied",
      false,
      false,
      false,
    ])
    for (const operation of ['read', 'create']) instance.privilege(operation, 'incident')
    expect(evaluate(instance, attempts)).toEqual([expect.any(String), null, true, true, true])
  })

  test('a privilege never exceeds what the table allows', () => {
    const instance = createSmallInstance()
    for (const operation of ['read', 'create']) instance.privilege(operation, 'sys_properties')
    expect(
      evaluate(
        instance,
        within(`
      const property = new GlideRecord('sys_properties')
      property.newRecord()
      property.name = 'x'
      return [property.insert(), property.getLastErrorMessage().slice(0, 16)]`),
      ),
    ).toEqual([null, 'Create operation'])
  })

  test("global scripts are bound by the table's switches alone", () => {
    const instance = createSmallInstance()
    instance.run(
      `const thing = new GlideRecord('x_app_thing'); thing.newRecord(); thing.insert()
      const incident = new GlideRecord('incident'); incident.newRecord(); incident.insert()`,
      'global',
    )
    expect(instance.store.all('x_app_thing')).toHaveLength(0)
    expect(instance.store.all('task').filter(row => row.number === 'INC0010001')).toHaveLength(1)
  })
})

test('canRead and its kin ask the access controls, which writes ignore', () => {
  const instance = createSmallInstance()
  instance.rule({
    name: 'may',
    collection: 'x_app_thing',
    action_insert: '1',
    script: 'gs.info([current.canRead(), current.canWrite(), current.canCreate(), current.canDelete()].join())',
  })
  instance.scripts.records.insert(instance.context, 'x_app_thing', {})
  expect(instance.logged('info')).toEqual(['true,true,true,true'])
})

test('aggregates count, group and compare', () => {
  const instance = withThings()
  expect(
    evaluate(
      instance,
      within(`
    const all = new GlideAggregate('x_app_thing')
    all.addAggregate('COUNT')
    all.query()
    all.next()
    const result = [all.getAggregate('COUNT')]
    const byFlag = new GlideAggregate('x_app_thing'); byFlag.addAggregate('COUNT'); byFlag.groupBy('flag'); byFlag.query()
    while (byFlag.next()) result.push(byFlag.getValue('flag') + '=' + byFlag.getAggregate('COUNT'))
    const counts = new GlideAggregate('x_app_thing')
    for (const kind of ['MAX', 'MIN', 'SUM']) counts.addAggregate(kind, 'count')
    counts.addNotNullQuery('count')
    counts.query()
    counts.next()
    return result.concat(['MAX', 'MIN', 'SUM', 'AVG'].map(kind => counts.getAggregate(kind, 'count')))`),
    ),
  ).toEqual(['3', '0=1', '1=2', '10', '9', '19', '9.5'])
})

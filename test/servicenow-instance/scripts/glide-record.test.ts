import { createSmallInstance, written, type SmallInstance } from './small-instance.ts'

/** Evaluates an expression in the app's scope, JSON in between. */
function evaluate(instance: SmallInstance, expression: string): unknown {
  const lines = instance.run(`gs.info(JSON.stringify(${expression}))`)
  const last = lines.at(-1) ?? ''
  if (!/^["{[\dtfn-]/.test(last)) throw new Error(lines.join('\n'))
  return JSON.parse(last)
}

const within = (statements: string): string => `(function () { ${statements} })()`

function withThings(): SmallInstance {
  const instance = createSmallInstance()
  for (const [name, key, count, flag] of [['b', 'k1', '10', '1'], ['a', 'k2', '9', '0'], ['c', 'k^3', '', '1']]) {
    written(instance.scripts.records.insert(instance.context, 'x_app_thing', { name: name ?? '', key: key ?? '', count: count ?? '', flag: flag ?? '' }))
  }
  return instance
}

describe('finding', () => {
  const instance = withThings()
  const names = (conditions: string): unknown => evaluate(instance, within(`
    const things = new GlideRecord('x_app_thing'); ${conditions}; things.query()
    const found = []; while (things.next()) found.push(things.getValue('name')); return found.join('')`))

  test.each([
    ['things.orderBy(\'name\')', 'abc'], ['things.orderByDesc(\'name\')', 'cba'], ['things.addQuery(\'name\', \'a\')', 'a'],
    ['things.addQuery(\'count\', \'>\', 9)', 'b'], ['things.addQuery(\'key\', \'k^3\')', 'c'], ['things.addQuery(\'name\', \'IN\', [\'a\', \'c\']); things.orderBy(\'name\')', 'ac'],
    ['things.addQuery(\'name\', \'IN\', \'a,b\'); things.orderBy(\'name\')', 'ab'], ['things.addNullQuery(\'count\')', 'c'], ['things.addNotNullQuery(\'count\'); things.orderBy(\'name\')', 'ab'],
    ['things.addQuery(\'name\', \'a\').addOrCondition(\'name\', \'STARTSWITH\', \'c\'); things.addQuery(\'flag\', false)', 'a'],
    ['things.addEncodedQuery(\'name=a^NQname=c\'); things.addQuery(\'flag\', true)', 'c'], ['things.addQuery(\'name=b\')', 'b'],
    ['things.addEncodedQuery(\'flag=true^ORDERBYDESCname\')', 'cb'], ['things.orderBy(\'name\'); things.setLimit(2)', 'ab'],
    ['things.orderBy(\'name\'); things.chooseWindow(1, 2)', 'b'], ['things.addQuery(\'no_such_column\', \'x\'); things.orderBy(\'name\')', 'abc'],
    ['things.addQuery(\'sys_created_on\', \'>\', gs.daysAgo(1)); things.addQuery(\'name\', \'!=\', \'a\'); things.orderBy(\'name\')', 'bc'],
    ['things.addEncodedQuery(\'sys_created_on>javascript:gs.minutesAgo(1)^name=a\')', 'a'], ['things.addQuery(\'count\', \'>\', 9); things.addQuery(\'count\', \'<\', 10)', ''],
  ])('%s', (conditions, expected) => expect(names(conditions)).toBe(expected))

  test('get by sys_id, by column, and by what is not there', () => {
    expect(evaluate(instance, within(`
      const one = new GlideRecord('x_app_thing'); const found = one.get('key', 'k1')
      const same = new GlideRecord('x_app_thing')
      return [found, same.get(one.getUniqueValue()), same.getValue('name'), same.get('nothing'), same.isValidRecord(), same.get(''), same.getValue('name')]`)))
      .toEqual([true, true, 'b', false, false, false, null])
  })

  test('hasNext and getRowCount look ahead without moving', () => {
    expect(evaluate(instance, within(`
      const things = new GlideRecord('x_app_thing'); things.addQuery('name', 'a'); things.query()
      const before = [things.hasNext(), things.getRowCount()]; things.next(); return before.concat([things.hasNext(), things.next(), things.getValue('name')])`)))
      .toEqual([true, 1, false, false, 'a'])
  })

  test('a child found through its parent table knows its class', () => {
    const sysId = written(instance.scripts.records.insert(instance.context, 'incident', {})).sys_id
    instance.privilege('read', 'task')
    expect(evaluate(instance, within(`
      const task = new GlideRecord('task'); task.get('${sysId}')
      return [task.getTableName(), task.getRecordClassName(), task.getClassDisplayValue(), task.isValidField('caller_id'), task.getLink(true)]`)))
      .toEqual(['task', 'incident', 'Incident', true, `incident.do?sys_id=${sysId}`])
  })

  test('a table that does not exist has no rows', () => {
    expect(evaluate(instance, within('const none = new GlideRecord(\'no_such_table\'); none.query(); return [none.isValid(), none.next()]'))).toEqual([false, false])
  })
})

describe('values', () => {
  const instance = withThings()
  const get = 'const thing = new GlideRecord(\'x_app_thing\'); thing.get(\'key\', \'k1\'); '

  test.each([
    ['thing.getValue(\'flag\')', '1'], ['String(thing.flag)', 'true'], ['thing.flag == true', true], ['thing.getValue(\'user\')', null], ['thing.getValue(\'nope\')', null],
    ['thing.nope === undefined', true], ['thing.count + 1', '101'], ['thing.count * 2', 20], ['`${thing.name}`', 'b'], ['thing.name == \'b\'', true],
    ['thing.user.nil()', true], ['thing.name.nil()', false], ['typeof thing.name', 'object'], ['thing.name', 'b'], ['thing.count.getDisplayValue()', '10'],
    ['thing.name.getLabel()', 'name'], ['thing.name.getED().getInternalType()', 'string'], ['thing.parent.getReferenceTable()', 'x_app_thing'],
    ['thing.isValidField(\'name\')', true], ['thing.isValidField(\'nope\')', false], ['thing.getElement(\'name\').getName()', 'name'], ['thing.getElement(\'nope\')', null],
    ['thing.getDisplayValue()', 'b'], ['thing.getDisplayValue(\'flag\')', 'true'], ['thing.sys_created_on.dateNumericValue()', 1795316645000], ['thing.operation()', null],
    ['thing.name.changes()', false], ['(thing.name = \'z\', thing.name.changes())', true], ['(thing.setValue(\'count\', 3), thing.count.getValue())', '3'],
    ['(thing.flag = false, thing.getValue(\'flag\'))', '0'], ['(thing.flag = \'true\', thing.getValue(\'flag\'))', '1'], ['(thing.name = null, thing.getValue(\'name\'))', null],
    ['(thing.log = thing.name, thing.getValue(\'log\'))', 'b'], ['(thing.due = new GlideDateTime(\'2026-01-02 03:04:05\'), thing.getValue(\'due\'))', '2026-01-02 03:04:05'],
    ['(thing.nope = 1, thing.nope === undefined)', true],
  ])('%s', (expression, expected) => expect(evaluate(instance, within(`${get} return ${expression}`))).toEqual(expected))

  test('elements are live', () => {
    expect(evaluate(instance, within(`
      const things = new GlideRecord('x_app_thing'); things.orderBy('name'); things.query(); const all = []
      while (things.next()) all.push(things.name); return all.map(String).join('')`))).toBe('ccc')
  })

  test('references walk, and each hop needs the privilege', () => {
    const beth = written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'walk', user: instance.platform.findUser('beth.anglin')?.sysId ?? '' }))
    const walk = within(`const thing = new GlideRecord('x_app_thing'); thing.get('${beth.sys_id}')
      return [String(thing.user.name), thing.user.getRefRecord().getValue('user_name'), thing.user.getRefRecord().isValidRecord(), thing.user.getDisplayValue(), thing.getDisplayValue('user.name')]`)
    expect(evaluate(instance, walk)).toEqual(['', null, false, 'Beth Anglin', ''])
    expect(instance.logged('error')[0]).toMatch(/^Read operation on table 'sys_user' from scope 'x_app' was denied\. The application 'x_app' must declare/)
    instance.privilege('read', 'sys_user')
    expect(evaluate(instance, walk)).toEqual(['Beth Anglin', 'beth.anglin', true, 'Beth Anglin', 'Beth Anglin'])
  })

  test('a document id leads to the record of its table', () => {
    expect(evaluate(instance, within(`${get}
      const other = new GlideRecord('x_app_thing'); other.get('key', 'k2'); thing.target_table = 'x_app_thing'; thing.target = other.getUniqueValue()
      return [thing.target.getReferenceTable(), thing.target.getRefRecord().getValue('name')]`))).toEqual(['x_app_thing', 'a'])
  })

  test('password2 is written by its display value and read decrypted', () => {
    expect(evaluate(instance, within(`${get}
      thing.secret.setDisplayValue('s3cret'); thing.update()
      const again = new GlideRecord('x_app_thing'); again.get('key', 'k1')
      return [again.secret.getDecryptedValue(), again.getDisplayValue('secret'), again.getValue('secret') === 's3cret']`))).toEqual(['s3cret', '********', false])
    expect(evaluate(instance, within(`${get} thing.setValue('secret', 'clear'); return thing.secret.getDecryptedValue()`))).toBe('')
    expect(instance.logged('error').join('\n')).toContain('use setDisplayValue()')
  })
})

describe('writing', () => {
  test('newRecord has defaults, insert gives the sys_id, update an existing one', () => {
    const instance = createSmallInstance()
    expect(evaluate(instance, within(`
      const thing = new GlideRecord('x_app_thing'); thing.newRecord(); const made = [thing.isNewRecord(), thing.getValue('count'), thing.getUniqueValue()]
      thing.setNewGuidValue('${'c'.repeat(32)}'); thing.name = 'new'; const sysId = thing.insert()
      thing.name = 'newer'; return made.concat([sysId, thing.isNewRecord(), thing.update(), thing.getValue('sys_mod_count'), thing.update()])`)))
      .toEqual([true, '7', expect.stringMatching(/^[0-9a-f]{32}$/), 'c'.repeat(32), false, 'c'.repeat(32), '1', 'c'.repeat(32)])
  })

  test('update inserts what is not stored; unset columns get defaults, cleared ones stay empty', () => {
    const instance = createSmallInstance()
    expect(evaluate(instance, within(`
      const thing = new GlideRecord('x_app_thing'); thing.initialize(); thing.flag = ''; thing.update(); return [thing.getValue('count'), thing.getValue('flag'), thing.isValidRecord()]`)))
      .toEqual(['7', null, true])
  })

  test('what is refused is null, with the reason', () => {
    const instance = withThings()
    instance.rule({ name: 'no', collection: 'x_app_thing', when: 'before', action_update: '1', condition: 'current.name == \'bad\'', script: 'current.setAbortAction(true)' })
    expect(evaluate(instance, within(`
      const twin = new GlideRecord('x_app_thing'); twin.newRecord(); twin.key = 'k1'; const inserted = twin.insert()
      const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k1'); thing.name = 'bad'
      return [inserted, twin.getLastErrorMessage(), thing.update(), thing.getLastErrorMessage().split(' \\'')[0]]`)))
      .toEqual([null, 'Unique Key violation detected by database ((conn=1) Duplicate entry \'k1\' for key \'key\')', null, 'Operation against file'])
  })

  test('deleting one, several, and writing several', () => {
    const instance = withThings()
    expect(evaluate(instance, within(`
      const all = new GlideRecord('x_app_thing'); all.addQuery('name', '!=', 'a'); all.setValue('log', 'seen'); all.updateMultiple()
      const one = new GlideRecord('x_app_thing'); one.get('key', 'k1'); const logged = [one.getValue('log'), one.deleteRecord()]
      const rest = new GlideRecord('x_app_thing'); rest.addQuery('log', 'seen'); rest.deleteMultiple()
      const left = new GlideRecord('x_app_thing'); left.query(); left.next(); return logged.concat([left.getRowCount(), left.getValue('log')])`)))
      .toEqual(['seen', true, 1, null])
  })

  test('journals are written by assignment, not by setValue', () => {
    const instance = createSmallInstance()
    for (const operation of ['read', 'create', 'write']) instance.privilege(operation, 'incident')
    evaluate(instance, within(`
      const incident = new GlideRecord('incident'); incident.newRecord(); incident.setValue('work_notes', 'lost'); incident.insert()
      incident.work_notes = 'kept'; incident.update(); incident.work_notes.setValue('lost too'); incident.update(); return 1`))
    expect(instance.store.all('sys_journal_field').map(row => row.value)).toEqual(['kept'])
    expect(instance.logged('warn')).toEqual([expect.stringContaining('setValue() is not supported for the journal field incident.work_notes')])
  })

  test('setWorkflow(false) silences rules of the own scope and is refused elsewhere', () => {
    const instance = withThings()
    instance.privilege('create', 'incident')
    instance.rule({ name: 'ran', collection: 'x_app_thing', action_update: '1', script: 'gs.info(\'ran\')' })
    instance.run('const thing = new GlideRecord(\'x_app_thing\'); thing.get(\'key\', \'k1\'); thing.setWorkflow(false); thing.name = \'q\'; thing.update()')
    expect(instance.logged('info')).toEqual([])
    expect(instance.run('new GlideRecord(\'incident\').setWorkflow(false)')[0]).toContain('setWorkflow() is not allowed on table \'incident\' from scope \'x_app\'')
  })
})

describe('other scopes', () => {
  const attempts = within(`
    const incident = new GlideRecord('incident'); incident.newRecord(); const inserted = incident.insert(); const why = incident.getLastErrorMessage()
    const all = new GlideRecord('incident'); all.query(); const count = new GlideAggregate('incident'); count.addAggregate('COUNT'); count.query()
    return [inserted, why === null ? null : why.split('. ')[0], all.next(), all.getLastErrorMessage() === null, count.next()]`)

  test('need a privilege for each operation', () => {
    const instance = createSmallInstance()
    expect(evaluate(instance, attempts)).toEqual([null, 'Create operation on table \'incident\' from scope \'x_app\' was denied', false, false, false])
    for (const operation of ['read', 'create']) instance.privilege(operation, 'incident')
    expect(evaluate(instance, attempts)).toEqual([expect.any(String), null, true, true, true])
  })

  test('a privilege never exceeds what the table allows', () => {
    const instance = createSmallInstance()
    for (const operation of ['read', 'create']) instance.privilege(operation, 'sys_properties')
    expect(evaluate(instance, within(`
      const property = new GlideRecord('sys_properties'); property.newRecord(); property.name = 'x'; return [property.insert(), property.getLastErrorMessage().slice(0, 16)]`)))
      .toEqual([null, 'Create operation'])
  })

  test('global scripts are bound by the table\'s switches alone', () => {
    const instance = createSmallInstance()
    instance.run('const thing = new GlideRecord(\'x_app_thing\'); thing.newRecord(); thing.insert(); const all = new GlideRecord(\'incident\'); all.newRecord(); all.insert()', 'global')
    expect(instance.store.all('x_app_thing')).toHaveLength(0)
    expect(instance.store.all('task').filter(row => row.number === 'INC0010001')).toHaveLength(1)
  })
})

test('canRead and its kin ask the access controls, which writes ignore', () => {
  const instance = createSmallInstance()
  instance.rule({ name: 'may', collection: 'x_app_thing', action_insert: '1', script: 'gs.info([current.canRead(), current.canWrite(), current.canCreate(), current.canDelete()].join())' })
  instance.scripts.records.insert(instance.context, 'x_app_thing', {})
  expect(instance.logged('info')).toEqual(['true,true,true,true'])
})

test('aggregates count, group and compare', () => {
  const instance = withThings()
  expect(evaluate(instance, within(`
    const all = new GlideAggregate('x_app_thing'); all.addAggregate('COUNT'); all.query(); all.next(); const result = [all.getAggregate('COUNT')]
    const byFlag = new GlideAggregate('x_app_thing'); byFlag.addAggregate('COUNT'); byFlag.groupBy('flag'); byFlag.query()
    while (byFlag.next()) result.push(byFlag.getValue('flag') + '=' + byFlag.getAggregate('COUNT'))
    const counts = new GlideAggregate('x_app_thing'); for (const kind of ['MAX', 'MIN', 'SUM']) counts.addAggregate(kind, 'count'); counts.addNotNullQuery('count'); counts.query(); counts.next()
    return result.concat(['MAX', 'MIN', 'SUM', 'AVG'].map(kind => counts.getAggregate(kind, 'count')))`)))
    .toEqual(['3', '0=1', '1=2', '10', '9', '19', '9.5'])
})

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

describe('finding', () => {
  const instance = withThings()
  const names = (conditions: string): unknown =>
    evaluate(
      instance,
      within(`
    const things = new GlideRecord('x_app_thing'); ${conditions}; things.query()
    const found = []; while (things.next()) found.push(things.getValue('name')); return found.join('')`),
    )

  test.each([
    ["things.orderBy('name')", 'abc'],
    ["things.orderByDesc('name')", 'cba'],
    ["things.addQuery('name', 'a')", 'a'],
    ["things.addQuery('count', '>', 9)", 'b'],
    ["things.addQuery('key', 'k^3')", 'c'],
    ["things.addQuery('name', 'IN', ['a', 'c']); things.orderBy('name')", 'ac'],
    ["things.addQuery('name', 'IN', 'a,b'); things.orderBy('name')", 'ab'],
    ["things.addNullQuery('count')", 'c'],
    ["things.addNotNullQuery('count'); things.orderBy('name')", 'ab'],
    ["things.addQuery('name', 'a').addOrCondition('name', 'STARTSWITH', 'c'); things.addQuery('flag', false)", 'a'],
    ["things.addEncodedQuery('name=a^NQname=c'); things.addQuery('flag', true)", 'c'],
    ["things.addQuery('name=b')", 'b'],
    ["things.addEncodedQuery('flag=true^ORDERBYDESCname')", 'cb'],
    ["things.orderBy('name'); things.setLimit(2)", 'ab'],
    ["things.orderBy('name'); things.chooseWindow(1, 2)", 'b'],
    ["things.addQuery('no_such_column', 'x'); things.orderBy('name')", 'abc'],
    [
      "things.addQuery('sys_created_on', '>', gs.daysAgo(1)); things.addQuery('name', '!=', 'a'); things.orderBy('name')",
      'bc',
    ],
    ["things.addEncodedQuery('sys_created_on>javascript:gs.hoursAgo(1)^name=a')", 'a'],
    ["things.addQuery('count', '>', 9); things.addQuery('count', '<', 10)", ''],
  ])('%s', (conditions, expected) => expect(names(conditions)).toBe(expected))

  test.each([
    ["addJoinQuery('sys_user_grmember').addCondition('group.name', 'Database')", 'beth.anglin'],
    ["addJoinQuery('sys_user_grmember', 'sys_id', 'user')", 'beth.anglin,david.loo'],
    [
      "addJoinQuery('sys_user_grmember').addCondition('group.name', 'Database').addOrCondition('group.name', 'Network')",
      'beth.anglin,david.loo',
    ],
    ["addJoinQuery('sys_user_grmember').addCondition('group.name', 'No such')", ''],
  ])('joined with %s', (join, expected) => {
    instance.privilege('read', 'sys_user')
    const script = `
      const users = new GlideRecord('sys_user'); users.${join}; users.addQuery('active', true); users.orderBy('user_name')
      users.query(); const found = []; while (users.next()) found.push(users.getValue('user_name')); return found.join()`
    expect(evaluate(instance, within(script))).toBe(expected)
  })

  test('get by sys_id, by column, and by what is not there', () => {
    expect(
      evaluate(
        instance,
        within(`
      const one = new GlideRecord('x_app_thing'); const found = one.get('key', 'k1')
      const same = new GlideRecord('x_app_thing')
      return [found, same.get(one.getUniqueValue()), same.getValue('name'), same.get('nothing'), same.isValidRecord(),
        same.get(''), same.getValue('name')]`),
      ),
    ).toEqual([true, true, 'b', false, false, false, null])
  })

  test('hasNext and getRowCount look ahead without moving', () => {
    expect(
      evaluate(
        instance,
        within(`
      const things = new GlideRecord('x_app_thing'); things.addQuery('name', 'a'); things.query()
      const before = [things.hasNext(), things.getRowCount()]
      things.next()
      return before.concat([things.hasNext(), things.next(), things.getValue('name')])`),
      ),
    ).toEqual([true, 1, false, false, 'a'])
  })

  test('a child found through its parent table knows its class', () => {
    const sysId = written(instance.scripts.records.insert(instance.context, 'incident', {})).sys_id
    instance.privilege('read', 'task')
    expect(
      evaluate(
        instance,
        within(`
      const task = new GlideRecord('task'); task.get('${sysId}')
      return [task.getTableName(), task.getRecordClassName(), task.getClassDisplayValue(), task.isValidField('caller_id'),
        task.getLink(true)]`),
      ),
    ).toEqual(['task', 'incident', 'Incident', true, `incident.do?sys_id=${sysId}`])
  })

  test('a table that does not exist has no rows', () => {
    expect(
      evaluate(
        instance,
        within("const none = new GlideRecord('no_such_table'); none.query(); return [none.isValid(), none.next()]"),
      ),
    ).toEqual([false, false])
  })
})

describe('values', () => {
  const instance = withThings()
  const get = "const thing = new GlideRecord('x_app_thing'); thing.get('key', 'k1'); "

  test.each([
    ["thing.getValue('flag')", '1'],
    ['String(thing.flag)', 'true'],
    ['thing.flag == true', true],
    ["thing.getValue('user')", null],
    ["thing.getValue('nope')", null],
    ['thing.nope === undefined', true],
    ['thing.count + 1', '101'],
    ['thing.count * 2', 20],
    ['`${thing.name}`', 'b'],
    ["thing.name == 'b'", true],
    ['thing.user.nil()', true],
    ['thing.name.nil()', false],
    ['typeof thing.name', 'object'],
    ['thing.name', 'b'],
    ['thing.count.getDisplayValue()', '10'],
    ['thing.name.getLabel()', 'name'],
    ['thing.name.getED().getInternalType()', 'string'],
    ['thing.parent.getReferenceTable()', 'x_app_thing'],
    ["thing.isValidField('name')", true],
    ["thing.isValidField('nope')", false],
    ["thing.getElement('name').getName()", 'name'],
    ["thing.getElement('nope')", null],
    ['thing.getDisplayValue()', 'b'],
    ["thing.getDisplayValue('flag')", 'true'],
    ['thing.sys_created_on.dateNumericValue()', 1795316645000],
    ['thing.operation()', null],
    ['thing.name.changes()', false],
    ["(thing.name = 'z', thing.name.changes())", true],
    ["(thing.setValue('count', 3), thing.getValue('count'))", '3'],
    ["(thing.flag = false, thing.getValue('flag'))", '0'],
    ["(thing.flag = 'true', thing.getValue('flag'))", '1'],
    ["(thing.name = null, thing.getValue('name'))", null],
    ["(thing.log = thing.name, thing.getValue('log'))", 'b'],
    ["(thing.due = new GlideDateTime('2026-01-02 03:04:05'), thing.getValue('due'))", '2026-01-02 03:04:05'],
    ['(thing.nope = 1, thing.nope === undefined)', true],
  ])('%s', (expression, expected) =>
    expect(evaluate(instance, within(`${get} return ${expression}`))).toEqual(expected),
  )

  test('elements are live', () => {
    expect(
      evaluate(
        instance,
        within(`
      const things = new GlideRecord('x_app_thing'); things.orderBy('name'); things.query(); const all = []
      while (things.next()) all.push(things.name); return all.map(String).join('')`),
      ),
    ).toBe('ccc')
  })

  test('references walk, and each hop needs the privilege', () => {
    const beth = written(
      instance.scripts.records.insert(instance.context, 'x_app_thing', {
        key: 'walk',
        user: instance.platform.findUser('beth.anglin')?.sysId ?? '',
      }),
    )
    const walk = within(`const thing = new GlideRecord('x_app_thing'); thing.get('${beth.sys_id}')
      const user = thing.user.getRefRecord()
      return [String(thing.user.name), user.getValue('user_name'), user.isValidRecord(), thing.user.getDisplayValue(),
        thing.getDisplayValue('user.name')]`)
    expect(evaluate(instance, walk)).toEqual(['', null, false, 'Beth Anglin', ''])
    expect(instance.logged('error')[0]).toMatch(
      /^Read operation on table 'sys_user' from scope 'x_app' was denied\. The app/,
    )
    instance.privilege('read', 'sys_user')
    expect(evaluate(instance, walk)).toEqual(['Beth Anglin', 'beth.anglin', true, 'Beth Anglin', 'Beth Anglin'])
  })

  test('a document id leads to the record of its table', () => {
    expect(
      evaluate(
        instance,
        within(`${get}
      const other = new GlideRecord('x_app_thing')
      other.get('key', 'k2')
      thing.target_table = 'x_app_thing'
      thing.target = other.getUniqueValue()
      return [thing.target.getReferenceTable(), thing.target.getRefRecord().getValue('name')]`),
      ),
    ).toEqual(['x_app_thing', 'a'])
  })

  test('password2 is written by its display value and read decrypted', () => {
    expect(
      evaluate(
        instance,
        within(`${get}
      thing.secret.setDisplayValue('s3cret'); thing.update()
      const again = new GlideRecord('x_app_thing'); again.get('key', 'k1')
      return [again.secret.getDecryptedValue(), again.getDisplayValue('secret'), again.getValue('secret') === 's3cret']`),
      ),
    ).toEqual(['s3cret', '********', false])
    expect(
      evaluate(instance, within(`${get} thing.setValue('secret', 'clear'); return thing.secret.getDecryptedValue()`)),
    ).toBe('')
    expect(instance.logged('error').join('\n')).toContain('use setDisplayValue()')
  })
})

import { createSmallInstance, evaluate, scope, within, type SmallInstance } from './small-instance.ts'

const counter = `var Counter = Class.create();
Counter.prototype = {
  initialize: function (start) { this.count = start || 0 },
  add: function (more) { this.count += more; return this },
  where: function () { return gs.getCurrentScopeName() },
  type: 'Counter'
};`

/** A second app, whose scripts can reach the first one only as strangers. */
function withStranger(): SmallInstance {
  const instance = createSmallInstance()
  instance.scope('b'.repeat(32), 'x_other')
  return instance
}

describe('within its own scope', () => {
  test('a class is there by its name, and by the name of its scope', () => {
    const instance = createSmallInstance()
    instance.include('Counter', counter)
    expect(evaluate(instance, 'new Counter(2).add(3).count')).toBe(5)
    expect(evaluate(instance, `new ${scope}.Counter(2).add(3).count`)).toBe(5)
    expect(evaluate(instance, 'new Counter() instanceof Counter')).toBe(true)
  })

  test('a function is a script include too', () => {
    const instance = createSmallInstance()
    instance.include('twice', 'function twice(number) { return number * 2 }')
    expect(evaluate(instance, 'twice(21)')).toBe(42)
  })

  test('it may extend another one, and call it when it is made', () => {
    const instance = createSmallInstance()
    instance.include('Counter', counter)
    instance.include(
      'Doubler',
      `var Doubler = Class.create();
       Doubler.prototype = Object.extendsObject(Counter, {
         add: function (more) { return Counter.prototype.add.call(this, more * 2) },
         type: 'Doubler'
       });`,
    )
    expect(
      evaluate(instance, within('var d = new Doubler(1); return [d.add(2).count, d.type, typeof d.where]')),
    ).toEqual([5, 'Doubler', 'function'])
    expect(evaluate(instance, 'new Counter(1).add(2).count')).toBe(3)
  })

  test('business rules and scripted REST resources have it as well', () => {
    const instance = createSmallInstance()
    instance.include('Counter', counter)
    instance.rule({
      name: 'counts',
      collection: 'x_app_thing',
      when: 'before',
      action_insert: '1',
      script: 'current.count = new Counter(40).add(2).count',
    })
    const row = instance.scripts.records.insert(instance.context, 'x_app_thing', { name: 'a' })
    expect(row).toMatchObject({ ok: true, row: { count: '42' } })
    const answer = instance.scripts.runRestOperation(
      { ...instance.context, scope },
      `(function (request, response) { response.setBody({ count: new Counter(1).count }) })(request, response)`,
      { method: 'GET', path: '/x', pathParams: {}, queryParams: {}, headers: {}, body: '' },
    )
    expect(answer.body).toEqual({ result: { count: 1 } })
  })

  test('its state lasts as long as the transaction', () => {
    const instance = createSmallInstance()
    instance.include('Shared', 'var Shared = { times: 0 }')
    expect(evaluate(instance, within('Shared.times += 1; return Shared.times'))).toBe(1)
    expect(evaluate(instance, within('Shared.times += 1; return Shared.times'))).toBe(1)
  })

  test('an inactive one is not there, one that is switched on or changed is', () => {
    const instance = createSmallInstance()
    const sysId = instance.include('answer', 'function answer() { return 1 }', { active: '0' })
    expect(evaluate(instance, 'typeof answer')).toBe('undefined')
    instance.store.update('sys_script_include', sysId, { active: '1' })
    expect(evaluate(instance, 'answer()')).toBe(1)
    instance.store.update('sys_script_include', sysId, { script: 'function answer() { return 2 }' })
    expect(evaluate(instance, 'answer()')).toBe(2)
  })

  test('a variable of the script itself has the name in its own transaction only', () => {
    const instance = createSmallInstance()
    instance.include('twice', 'function twice(number) { return number * 2 }')
    expect(instance.run('var twice = 7; gs.info(twice)')).toEqual(['7'])
    expect(evaluate(instance, 'twice(2)')).toBe(4)
  })

  test('one that throws says so at the call', () => {
    const instance = createSmallInstance()
    instance.include('Broken', 'throw new Error("no luck")')
    expect(instance.run('new Broken()')[0]).toContain('no luck')
  })

  test('gs.include finds it by its name', () => {
    const instance = createSmallInstance()
    instance.include('Counter', counter)
    expect(evaluate(instance, "[gs.include('Counter'), gs.include('Nothing')]")).toEqual([true, false])
  })
})

describe('from another scope', () => {
  test('a public one is called by scope and name, and runs in its own scope', () => {
    const instance = withStranger()
    instance.include('Counter', counter, { access: 'public' })
    expect(instance.run(`gs.info(new ${scope}.Counter(1).add(4).count)`, 'b'.repeat(32))).toEqual(['5'])
    expect(instance.run(`gs.info(new ${scope}.Counter().where())`, 'b'.repeat(32))).toEqual([scope])
    expect(instance.run(`gs.info(gs.getCurrentScopeName())`, 'b'.repeat(32))).toEqual(['x_other'])
  })

  test('its bare name is not enough', () => {
    const instance = withStranger()
    instance.include('Counter', counter, { access: 'public' })
    expect(instance.run('gs.info(typeof Counter)', 'b'.repeat(32))).toEqual(['undefined'])
  })

  test('one that is private to its scope is refused', () => {
    const instance = withStranger()
    instance.include('Counter', counter, { access: 'package_private' })
    expect(instance.run(`new ${scope}.Counter()`, 'b'.repeat(32))[0]).toContain(
      `Illegal access to package_private script include Counter: caller not in scope ${scope}`,
    )
  })

  test('the global scope is no exception, and a global one is called with `global.`', () => {
    const instance = withStranger()
    instance.include('Counter', counter, { access: 'package_private' })
    instance.include('Everybody', 'var Everybody = { says: function () { return "hi" } }', {
      access: 'public',
      sys_scope: 'global',
    })
    expect(instance.run(`new ${scope}.Counter()`, 'global')[0]).toContain('Illegal access')
    expect(evaluate(instance, 'global.Everybody.says()')).toBe('hi')
    expect(evaluate(instance, 'typeof Everybody')).toBe('undefined')
    expect(instance.run('gs.info(Everybody.says())', 'global')).toEqual(['hi'])
  })

  test('a record that is handed over stays a record', () => {
    const instance = withStranger()
    instance.include('nameOf', 'function nameOf(record) { return record.getTableName() + " " + record.name }', {
      access: 'public',
    })
    expect(
      instance.run(
        `var thing = new GlideRecord('sys_user_group'); thing.name = 'abc'; gs.info(${scope}.nameOf(thing))`,
        'b'.repeat(32),
      ),
    ).toEqual(['sys_user_group abc'])
  })

  test('what its scope may read is not lent to the caller in the same transaction', () => {
    const instance = withStranger()
    instance.privilege('read', 'sys_user_group')
    const asks = "var found = new GlideRecord('sys_user_group'); found.query()"
    instance.include('thereAreGroups', `function thereAreGroups() { ${asks}; return found.hasNext() }`, {
      access: 'public',
    })
    const said = instance.run(
      `var theirs = ${scope}.thereAreGroups(); ${asks}; gs.info(theirs + ' ' + found.hasNext())`,
      'b'.repeat(32),
    )
    expect(said).toContain('true false')
  })

  test('where privileges are enforced it needs one', () => {
    const instance = createSmallInstance({ enforcesScriptables: true })
    instance.include('Everybody', 'var Everybody = { says: function () { return "hi" } }', {
      access: 'public',
      sys_scope: 'global',
    })
    expect(instance.run('gs.info(global.Everybody.says())')[0]).toContain(
      "Execute operation on API 'Everybody' from scope 'x_app' was denied",
    )
    instance.privilege('execute', 'Everybody')
    expect(instance.run('gs.info(global.Everybody.says())')).toEqual(['hi'])
  })
})

describe('in a module', () => {
  test('it is imported from the namespace of its scope; names of scopes and of script includes are not there', () => {
    const instance = createSmallInstance()
    instance.include('Counter', counter)
    instance.module(
      'count.js',
      `import { Counter } from '@servicenow/glide/${scope}'
       export const count = () => new Counter(1).add(1).count
       export const bare = () => typeof ${scope}`,
    )
    const path = `${scope}/app/1.0.0/src/count.js`
    expect(evaluate(instance, `require('${path}').count()`)).toBe(2)
    expect(evaluate(instance, `require('${path}').bare()`)).toBe('undefined')
  })
})

test('the class that answers calls from the browser comes with the platform', () => {
  const instance = createSmallInstance()
  instance.include(
    'Answers',
    `var Answers = Class.create();
     Answers.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
       greet: function () { return 'Hello ' + this.getParameter('sysparm_who') },
       type: 'Answers'
     });`,
  )
  expect(
    evaluate(instance, `new Answers({ getParameter: function (name) { return name.toUpperCase() } }).greet()`),
  ).toBe('Hello SYSPARM_WHO')
})

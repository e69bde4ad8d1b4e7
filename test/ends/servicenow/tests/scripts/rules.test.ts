import { createSmallInstance, userNamed, written, type SmallInstance } from './small-instance.ts'

const thing = 'x_app_thing'

function trace(instance: SmallInstance, name: string, more: Record<string, string>): void {
  instance.rule({
    name,
    collection: thing,
    action_insert: '1',
    action_update: '1',
    script: `gs.info('${name}')`,
    ...more,
  })
}

const insert = (instance: SmallInstance, values: Record<string, string>, table = thing) =>
  instance.scripts.records.insert(instance.context, table, values)
const update = (instance: SmallInstance, sysId: string, changes: Record<string, string>) =>
  instance.scripts.records.update(instance.context, thing, sysId, changes)

test('rules run by timing and order; async ones wait for their turn', () => {
  const instance = createSmallInstance()
  trace(instance, 'after late', { when: 'after', order: '1200' })
  trace(instance, 'after early', { when: 'after', order: '5' })
  trace(instance, 'async', { when: 'async_always', order: '1' })
  trace(instance, 'before late', { when: 'before', order: '1000' })
  trace(instance, 'before second', { when: 'before', order: '200' })
  trace(instance, 'before first', { when: 'before', order: '50' })
  trace(instance, 'off', { when: 'before', active: '0' })
  trace(instance, 'delete only', { when: 'before', action_insert: '0', action_update: '0', action_delete: '1' })
  insert(instance, {})
  expect(instance.logged('info')).toEqual(['before first', 'before second', 'before late', 'after early', 'after late'])
  instance.runJobs()
  expect(instance.logged('info').at(-1)).toBe('async')
})

test('engines run between the early and the late before rules', () => {
  const instance = createSmallInstance({ strictForeignRules: false })
  instance.rule({
    name: 'early',
    collection: 'incident',
    when: 'before',
    order: '100',
    action_insert: '1',
    script: 'current.impact = 1; current.urgency = 1',
  })
  instance.rule({
    name: 'late',
    collection: 'task',
    when: 'before',
    order: '1500',
    action_insert: '1',
    script: "current.description = 'priority ' + current.priority",
  })
  expect(written(insert(instance, {}, 'incident'))).toMatchObject({ priority: '1', description: 'priority 1' })
})

describe('conditions', () => {
  test.each([
    ['name=b', 1],
    ['name=B', 0],
    ['nameVALCHANGES', 1],
    ['countVALCHANGES', 0],
    ['nameCHANGESFROMa', 1],
    ['nameCHANGESFROMx', 0],
    ['nameCHANGESTOb^EQ', 1],
    ['flagCHANGESTOfalse', 1],
    ['flagCHANGESTOtrue', 0],
    ['name=x^ORnameSTARTSWITHb', 1],
    ['name=x^NQname=b^flag=false', 1],
    ['name=x^NQname=b^flag=true', 0],
    ['nameVALCHANGES^ORcountVALCHANGES^flag=false', 1],
    ['no_such_column=1^name=x', 0],
  ])('filter %s holds %i times', (filter_condition, times) => {
    const instance = createSmallInstance()
    const sysId = written(insert(instance, { name: 'a' })).sys_id ?? ''
    trace(instance, 'ran', { filter_condition, action_insert: '0' })
    update(instance, sysId, { name: 'b', flag: '0' })
    expect(instance.logged('info')).toHaveLength(times)
  })

  test.each([
    ["current.name == 'b'", 1],
    ['current.flag', 1],
    ['!current.name.changes()', 0],
    ["previous.name == 'a'", 1],
    ["gs.hasRole('itil')", 1],
    ["current.name.changesTo('b') && current.name.changesFrom('a')", 1],
    ['no.such.thing', 0],
  ])('script %s holds %i times', (condition, times) => {
    const instance = createSmallInstance()
    const sysId = written(insert(instance, { name: 'a' })).sys_id ?? ''
    trace(instance, 'ran', { condition, action_insert: '0' })
    update(instance, sysId, { name: 'b' })
    expect(instance.logged('info')).toHaveLength(times)
  })

  test('of async rules are judged when they are queued', () => {
    const instance = createSmallInstance()
    const sysId = written(insert(instance, { name: 'a' })).sys_id ?? ''
    trace(instance, 'changed', { when: 'async', filter_condition: 'nameCHANGESFROMa' })
    update(instance, sysId, { name: 'b' })
    update(instance, sysId, { name: 'c' })
    expect(instance.store.jobs).toHaveLength(1)
  })

  test('a rule with roles runs for those who have one', () => {
    const instance = createSmallInstance()
    trace(instance, 'ran', { role_conditions: 'itil' })
    const as = (userName: string) => ({ user: userNamed(instance.platform, userName), scope: 'global' })
    instance.scripts.records.insert(as('abel.tuter'), thing, { key: '1' })
    expect(instance.logged('info')).toEqual([])
    instance.scripts.records.insert(as('beth.anglin'), thing, { key: '2' })
    expect(instance.logged('info')).toEqual(['ran'])
  })
})

describe('aborting', () => {
  test('stops the write, not the rule nor later rules, and names the rule', () => {
    const instance = createSmallInstance()
    const sysId = instance.rule({
      name: 'no',
      collection: thing,
      when: 'before',
      action_insert: '1',
      script: "current.setAbortAction(true); gs.addErrorMessage('not now'); gs.info('on')",
    })
    trace(instance, 'later', { when: 'before', order: '500' })
    trace(instance, 'after', { when: 'after' })
    expect(insert(instance, {})).toEqual({
      ok: false,
      kind: 'aborted',
      rule: { name: 'no', sysId },
      userMessages: ['not now'],
      message: `Operation against file '${thing}' was aborted by Business Rule 'no^${sysId}'. Business Rule Stack:no`,
    })
    expect(instance.logged('info')).toEqual(['on', 'later'])
    expect(instance.store.all(thing)).toEqual([])
  })

  test('works without a script, and on delete', () => {
    const instance = createSmallInstance()
    const sysId = written(insert(instance, {})).sys_id ?? ''
    instance.rule({
      name: 'keep',
      collection: thing,
      when: 'before',
      action_delete: '1',
      advanced: '0',
      abort_action: '1',
    })
    expect(instance.scripts.records.remove(instance.context, thing, sysId)).toMatchObject({
      ok: false,
      kind: 'aborted',
    })
  })
})

test('a script that throws is logged and undoes nothing', () => {
  const instance = createSmallInstance()
  instance.rule({
    name: 'broken',
    collection: thing,
    when: 'before',
    action_insert: '1',
    script: "current.name = 'x'; current.noSuchMethod()",
  })
  expect(written(insert(instance, {})).name).toBe('x')
  expect(instance.logged('error')[0]).toMatch(
    /^Error running business rule 'broken' on x_app_thing:[0-9a-f]{32}, exception: TypeError: current.noSuchMethod is not a function/,
  )
})

test('a rule that writes its own record again is stopped, others see the second write', () => {
  const instance = createSmallInstance()
  instance.rule({
    name: 'again',
    collection: thing,
    when: 'after',
    action_insert: '1',
    action_update: '1',
    script: "var row = new GlideRecord('x_app_thing'); row.get(current.getUniqueValue()); row.count = 9; row.update()",
  })
  trace(instance, 'witness', { order: '200', script: "gs.info(current.operation() + ' ' + current.count)" })
  expect(written(insert(instance, {}))).toMatchObject({ count: '9', sys_mod_count: '1' })
  expect(instance.logged('info')).toEqual(['update 9', 'insert 7'])
  expect(instance.logged('warn')).toEqual([expect.stringContaining("Recursive call of business rule 'again'")])
})

import { createSmallInstance, modulePath, userNamed, written, type SmallInstance } from './small-instance.ts'

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

describe('journals in rules', () => {
  const script = (name: string): string => `const notes = current.work_notes
    gs.info('${name} ' + notes + '|' + notes.changes() + '|' + notes.getJournalEntry(1).trim())`
  const body = '2026-11-21 19:04:05 - System Administrator (Work notes)\nhello'

  test('pending before, in the journal table after, changed in both, gone in async', () => {
    const instance = createSmallInstance({ strictForeignRules: false })
    for (const when of ['before', 'after', 'async'])
      instance.rule({
        name: when,
        collection: 'task',
        when,
        action_insert: '1',
        filter_condition: 'work_notesVALCHANGES',
        script: script(when),
      })
    insert(instance, { work_notes: 'hello' }, 'incident')
    instance.runJobs()
    expect(instance.logged('info')).toEqual(['before hello|true|', `after |true|${body}`, `async |false|${body}`])
  })

  test('rules on sys_journal_field fire', () => {
    const instance = createSmallInstance()
    instance.rule({
      name: 'journal',
      collection: 'sys_journal_field',
      when: 'async_always',
      action_insert: '1',
      script: "gs.info(current.element + ': ' + current.value)",
    })
    insert(instance, { comments: 'hi' }, 'incident')
    instance.runJobs()
    expect(instance.logged('info')).toEqual(['comments: hi'])
  })
})

describe('previous', () => {
  test('is the state before the first update of the transaction; null on insert and in async', () => {
    const instance = createSmallInstance()
    for (const when of ['after', 'async'])
      instance.rule({
        name: when,
        collection: thing,
        when,
        action_insert: '1',
        action_update: '1',
        script: `gs.info('${when} ' + (previous === null ? 'null' : previous.name))`,
      })
    const sysId = written(insert(instance, { name: 'a' })).sys_id ?? ''
    instance.run(
      `var row = new GlideRecord('${thing}'); row.get('${sysId}'); row.name = 'b'; row.update(); row.name = 'c'; row.update()`,
    )
    instance.runJobs()
    expect(instance.logged('info')).toEqual([
      'after null',
      'after a',
      'after a',
      'async null',
      'async null',
      'async null',
    ])
  })
})

describe('async rules', () => {
  test('read the record again, run as the user of the write, and get nothing after a delete', () => {
    const instance = createSmallInstance()
    instance.rule({
      name: 'async',
      collection: thing,
      when: 'async',
      action_insert: '1',
      action_delete: '1',
      script: `const user = gs.getUserName()
        gs.info([current.operation(), current.isValidRecord(), current.name, user, gs.getCurrentScopeName()].join(' '))`,
    })
    const beth = { user: userNamed(instance.platform, 'beth.anglin'), scope: 'global' }
    const sysId = written(instance.scripts.records.insert(beth, thing, { name: 'a' })).sys_id ?? ''
    update(instance, sysId, { name: 'b' })
    instance.runJobs()
    instance.scripts.records.remove(beth, thing, sysId)
    instance.runJobs()
    expect(instance.logged('info')).toEqual(['insert true b beth.anglin x_app', 'delete false  beth.anglin x_app'])
  })

  test('of a record that is gone do nothing', () => {
    const instance = createSmallInstance()
    trace(instance, 'async', { when: 'async' })
    const sysId = written(insert(instance, {})).sys_id ?? ''
    instance.store.delete(thing, sysId)
    instance.runJobs()
    expect(instance.logged('info')).toEqual([])
  })
})

describe('rules of an app on tables of other scopes', () => {
  const scripted = { collection: 'incident', action_insert: '1', script: "gs.info('ran')" }

  test.each(['before', 'after'])('%s with a script is refused with an error', when => {
    const instance = createSmallInstance()
    instance.rule({ ...scripted, name: 'foreign', when })
    insert(instance, {}, 'incident')
    expect(instance.logged('info')).toEqual([])
    const refusal = `Business rule 'foreign' of scope x_app may not run ${when} on table 'incident' of scope global`
    expect(instance.logged('error')).toEqual([refusal])
  })

  test('runs them when the switch is off', () => {
    const instance = createSmallInstance({ strictForeignRules: false })
    instance.rule({ ...scripted, name: 'foreign', when: 'after' })
    insert(instance, {}, 'incident')
    expect(instance.logged('info')).toEqual(['ran'])
  })

  test('async, and before that only sets values, are legal', () => {
    const instance = createSmallInstance()
    instance.rule({ ...scripted, name: 'async', when: 'async_always' })
    instance.rule({
      name: 'values',
      collection: 'incident',
      when: 'before',
      action_insert: '1',
      advanced: '0',
      script: 'ignored',
      template: 'impact=1^urgency=1^EQ',
    })
    expect(written(insert(instance, {}, 'incident')).priority).toBe('1')
    instance.runJobs()
    expect(instance.logged('info')).toEqual(['ran'])
  })
})

test('a rule calls into modules, with and without parameters', () => {
  const instance = createSmallInstance()
  instance.module('helper.ts', 'export const loud = text => `${text}!`')
  instance.module(
    'rule.ts',
    `
    import { gs } from '@servicenow/glide'
    import { loud } from './helper.ts'
    export function given(record, before) { gs.info(loud(record.getValue('name')) + before) }
    export function global() { gs.info(loud(current.name)) }`,
  )
  for (const call of ['given(current, previous)', 'global()']) {
    const name = call.split('(')[0]
    instance.rule({
      name: call,
      collection: thing,
      action_insert: '1',
      script: `const { ${name} } = require('${modulePath('rule.ts')}');\n${call};`,
    })
  }
  insert(instance, { name: 'a' })
  expect(instance.logged('error')).toEqual([])
  expect(instance.logged('info')).toEqual(['a!null', 'a!'])
})

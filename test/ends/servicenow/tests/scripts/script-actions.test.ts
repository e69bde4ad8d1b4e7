import { RowWriter } from '../../platform-data/new-rows.ts'
import { createSmallInstance, written, type SmallInstance } from './small-instance.ts'

function action(instance: SmallInstance, values: Record<string, string>): void {
  new RowWriter(instance.store, () => instance.clock.at).insert('sysevent_script_action', JSON.stringify(values), {
    name: 'an action',
    event_name: 'x_app.happened',
    active: '1',
    order: '100',
    sys_scope: 'a'.repeat(32),
    ...values,
  })
}

function fired(instance: SmallInstance, script: string): string[] {
  instance.run(script)
  const before = instance.store.logs.length
  instance.runJobs()
  return instance.store.logs.slice(before).map(({ message }) => message)
}

const queue = (instance: SmallInstance): string => {
  const thing = written(instance.scripts.records.insert(instance.context, 'x_app_thing', { name: 'a' }))
  return `var thing = new GlideRecord('x_app_thing'); thing.get('${thing.sys_id}'); gs.eventQueue('x_app.happened', thing, 'one', 2)`
}

test('the scripts of an event run after the transaction, in their order and scope, with the event and its record', () => {
  const instance = createSmallInstance()
  action(instance, { order: '200', script: "gs.info('second')" })
  action(instance, {
    script: "gs.info([event.parm1, event.parm2, event.name, current.name, gs.getCurrentScopeName()].join(' '))",
  })
  action(instance, { script: "gs.info('off')", active: '0' })
  action(instance, { script: "gs.info('of another event')", event_name: 'x_app.other' })
  action(instance, { script: "gs.info('not now')", condition_script: "event.parm1 == 'two'" })
  expect(fired(instance, queue(instance))).toEqual(['one 2 x_app.happened a x_app', 'second'])
  expect(instance.store.all('sysevent')).toMatchObject([{ state: 'processed' }])
})

test('one that throws is logged, and the others run', () => {
  const instance = createSmallInstance()
  action(instance, { order: '1', script: "throw new Error('no luck')" })
  action(instance, { script: "gs.info('second')" })
  const [first, second] = fired(instance, queue(instance))
  expect(first).toContain("Error running script action 'an action'")
  expect(second).toBe('second')
})

test('an event that no script waits for stays ready', () => {
  const instance = createSmallInstance()
  expect(fired(instance, queue(instance))).toEqual([])
  expect(instance.store.all('sysevent')).toMatchObject([{ state: 'ready' }])
})

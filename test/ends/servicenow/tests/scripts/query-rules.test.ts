import { hidingRule } from '../../platform-data/query-rules.ts'
import { handleTable } from '../../rest/table-api.ts'
import type { RestResponse } from '../../contracts.ts'
import { resultOf } from '../data/rest-call.ts'
import { createSmallInstance, evaluate, userNamed, within, written, type SmallInstance } from './small-instance.ts'

function ask(instance: SmallInstance, userName: string, path: string): RestResponse {
  const { platform, scripts } = instance
  const request = {
    method: 'GET',
    path,
    query: [],
    headers: { accept: 'application/json' },
    body: new Uint8Array(),
    userName,
  }
  return handleTable(platform, scripts.records, request, userNamed(platform, userName))
}

const declare = (instance: SmallInstance, userName = 'admin'): string =>
  written(
    instance.scripts.records.insert({ user: userNamed(instance.platform, userName), scope: 'global' }, 'incident', {
      short_description: 'down',
    }),
  ).sys_id ?? ''

describe('a rule that hides incidents from people without a role', () => {
  let instance: SmallInstance
  let incident = ''

  beforeEach(() => {
    instance = createSmallInstance()
    incident = declare(instance)
    instance.rule(hidingRule('incident', 'itil_admin'))
  })

  test.each([
    ['admin', 200, 1],
    ['beth.anglin', 404, 0],
  ])('%s: reading over REST answers %i, the list has %i', (user, status, count) => {
    expect(ask(instance, user, `/api/now/table/incident/${incident}`).status).toBe(status)
    expect(resultOf(ask(instance, user, '/api/now/table/incident'))).toHaveLength(count)
  })

  test('the user who opened it finds it', () => {
    const own = declare(instance, 'beth.anglin')
    expect(ask(instance, 'beth.anglin', `/api/now/table/incident/${own}`).status).toBe(200)
  })

  test('the record stands all the same', () => {
    expect(ask(instance, 'beth.anglin', `/api/now/table/incident/${incident}`).status).toBe(404)
    expect(instance.store.get('task', incident)).not.toBeNull()
  })
})

test('scripts meet the rule too, however they ask', () => {
  const instance = createSmallInstance()
  const sysId = written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' })).sys_id ?? ''
  instance.rule({
    name: 'hides',
    collection: 'x_app_thing',
    when: 'before',
    action_query: '1',
    script: 'current.addQuery("key", "!=", "k")',
  })
  expect(
    evaluate(
      instance,
      within(`
    const found = new GlideRecord('x_app_thing'); found.query()
    const all = new GlideAggregate('x_app_thing'); all.addAggregate('COUNT'); all.query(); all.next()
    return [found.getRowCount(), new GlideRecord('x_app_thing').get('${sysId}'), all.getAggregate('COUNT')]`),
    ),
  ).toEqual([0, false, '0'])
})

test.each([
  ['a condition that does not hold', { condition: 'gs.hasRole("nobody_has_this") && false' }],
  ['an inactive rule', { active: '0' }],
  ['an error in it', { script: 'no_such_function()' }],
])('%s hides nothing', (_name, rule) => {
  const instance = createSmallInstance()
  written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' }))
  instance.rule({
    name: 'hides',
    collection: 'x_app_thing',
    when: 'before_query',
    script: 'current.addQuery("key", "x")',
    ...rule,
  })
  expect(
    evaluate(
      instance,
      within('const found = new GlideRecord("x_app_thing"); found.query(); return found.getRowCount()'),
    ),
  ).toBe(1)
})

test('a rule that asks its own table ends', () => {
  const instance = createSmallInstance()
  written(instance.scripts.records.insert(instance.context, 'x_app_thing', { key: 'k' }))
  instance.rule({
    name: 'asks',
    collection: 'x_app_thing',
    when: 'before_query',
    script:
      'const other = new GlideRecord("x_app_thing"); other.query(); current.addQuery("key", other.getRowCount() === 1 ? "k" : "x")',
  })
  expect(
    evaluate(
      instance,
      within('const found = new GlideRecord("x_app_thing"); found.query(); return found.getRowCount()'),
    ),
  ).toBe(1)
})

import { newRoutes } from './rest-routes.ts'

const json = { 'content-type': 'application/json' }

/** What each write of a new problem is answered with, one after the other; a refused one is 403. */
function walk(...writes: Record<string, string>[]): number[] {
  const { call } = newRoutes()
  const sysId = '1'.repeat(32)
  call('POST', '/api/now/table/problem', { headers: json, body: { sys_id: sysId } })
  return writes.map(body => call('PATCH', `/api/now/table/problem/${sysId}`, { headers: json, body }).status)
}

test('a problem is closed step by step, and a jump is refused', () => {
  expect(walk({ state: '104' }, { state: '106' }, { state: '107', resolution_code: 'fix_applied' })).toEqual([
    403, 403, 403,
  ])
  expect(walk({ state: '102' }, { state: '104' }, { state: '106' }, { state: '107' })).toEqual([200, 403, 403, 403])
  const whole = ['102', '103', '104', '106', '107'].map(state => ({ state }))
  expect(walk(...whole)).toEqual([200, 200, 200, 200, 200])
})

test('a new problem does not skip Assess', () => {
  expect(walk({ state: '103' }, { state: '102' }, { state: '103' })).toEqual([403, 200, 200])
})

test('a problem is canceled in any state, and its row is inactive', () => {
  const { call, store } = newRoutes()
  const sysId = '1'.repeat(32)
  call('POST', '/api/now/table/problem', { headers: json, body: { sys_id: sysId } })
  const body = { state: '107', resolution_code: 'canceled' }
  expect(call('PATCH', `/api/now/table/problem/${sysId}`, { headers: json, body }).status).toBe(200)
  expect(store.get('task', sysId)).toMatchObject({ state: '107', active: '0' })
})

test.each([
  ['102', '107', 'duplicate', 200],
  ['103', '107', 'duplicate', 200],
  ['104', '107', 'duplicate', 403],
  ['103', '106', 'risk_accepted', 200],
  ['103', '107', 'risk_accepted', 200],
  ['104', '107', 'risk_accepted', 200],
  ['102', '106', 'risk_accepted', 403],
  ['102', '106', 'canceled', 403],
  ['102', '107', 'fix_applied', 403],
])('a problem from %s to %s with the resolution code %s: %s', (from, to, code, status) => {
  const way = ['102', '103', '104'].filter(state => state <= from).map(state => ({ state }))
  expect(walk(...way, { state: to, resolution_code: code }).at(-1)).toBe(status)
})

test('a new problem that is assigned goes to Assess at once; one that gets its assignee later stays New', () => {
  const { result } = newRoutes()
  const [assignee = ''] = [result('GET', '/api/now/table/sys_user?user_name=beth.anglin&sysparm_fields=sys_id')]
    .flat()
    .map(row => String((row as { sys_id: unknown }).sys_id))
  const make = (body: object): unknown => result('POST', '/api/now/table/problem', { headers: json, body })
  const assess = { state: '102', problem_state: '102' }
  expect(make({ assigned_to: assignee })).toMatchObject(assess)
  const made = make({}) as { sys_id: string }
  expect(made).toMatchObject({ state: '101', problem_state: '101' })
  const path = `/api/now/table/problem/${made.sys_id}`
  const patch = (body: object): unknown => result('PATCH', path, { headers: json, body })
  expect(patch({ assigned_to: assignee })).toMatchObject({ state: '101', problem_state: '101' })
  expect(patch({ state: '102' })).toMatchObject(assess)
})

import { newRoutes } from './rest-routes.ts'

const json = { 'content-type': 'application/json' }

test('a problem is closed step by step, or canceled in any state', () => {
  const { call, store } = newRoutes()
  const sysId = '1'.repeat(32)
  const path = `/api/now/table/problem/${sysId}`
  const write = (body: Record<string, string>): number => call('PATCH', path, { headers: json, body }).status
  call('POST', '/api/now/table/problem', { headers: json, body: { sys_id: sysId } })
  expect(write({ state: '102' })).toBe(200)
  expect(write({ state: '107' })).toBe(403)
  expect(write({ state: '107', resolution_code: 'fix_applied' })).toBe(403)
  expect(write({ state: '107', resolution_code: 'canceled' })).toBe(200)
  expect(store.get('task', sysId)).toMatchObject({ state: '107', active: '0' })
})

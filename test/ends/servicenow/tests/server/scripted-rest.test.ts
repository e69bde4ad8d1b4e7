import { isOpen } from '../../server/scripted-operation.ts'
import { findOperation } from '../../server/scripted-rest.ts'
import type { Platform } from '../../seams.ts'
import { platformForTests, sysId } from './platform-for-tests.ts'

let platform: Platform

function addOperation(name: string, method: string, path: string, changes: Record<string, string> = {}): void {
  platform.store.insert('sys_ws_operation', {
    sys_id: sysId(),
    name,
    active: '1',
    http_method: method,
    relative_path: path,
    requires_authentication: '1',
    web_service_definition: 'd'.repeat(32),
    web_service_version: '1'.repeat(32),
    operation_uri: `/api/x_test/v1/things${path}`,
    default_operation_uri: `/api/x_test/things${path}`,
    ...changes,
  })
}

beforeAll(() => {
  platform = platformForTests().platform
  const things = { sys_id: 'd'.repeat(32), name: 'Things', active: '1', namespace: 'x_test', service_id: 'things' }
  platform.store.insert('sys_ws_definition', things)
  platform.store.insert('sys_ws_version', { sys_id: '1'.repeat(32), version_id: 'v1', active: '1', is_default: '1' })
  platform.store.insert('sys_ws_version', { sys_id: '2'.repeat(32), version_id: 'v2', active: '1', is_default: '0' })
  addOperation('list', 'GET', '/')
  addOperation('one', 'GET', '/{id}')
  addOperation('newest', 'GET', '/newest')
  addOperation('make', 'POST', '/')
  addOperation('ping', 'GET', '/open/ping', { requires_authentication: '0' })
  addOperation('second', 'GET', '/two', {
    web_service_version: '2'.repeat(32),
    operation_uri: '/api/x_test/v2/things/two',
  })
  addOperation('off', 'GET', '/switched/off', { active: '0' })
})

const found = (method: string, path: string): unknown => {
  const match = findOperation(platform, { method, path })
  return match !== null && 'operation' in match
    ? { name: match.operation.name, scope: match.scope, params: match.pathParams }
    : match
}

test.each([
  ['GET', '/api/x_test/v1/things', { name: 'list', scope: 'x_test', params: {} }],
  ['GET', '/api/x_test/v1/things/', { name: 'list', scope: 'x_test', params: {} }],
  ['GET', '/api/x_test/v1/things/a%20b', { name: 'one', scope: 'x_test', params: { id: 'a b' } }],
  ['GET', '/api/x_test/v1/things/newest', { name: 'newest', scope: 'x_test', params: {} }],
  ['GET', '/api/x_test/things/7', { name: 'one', scope: 'x_test', params: { id: '7' } }],
  ['GET', '/api/x_test/v2/things/two', { name: 'second', scope: 'x_test', params: {} }],
  ['GET', '/api/x_test/things/two', { name: 'one', scope: 'x_test', params: { id: 'two' } }],
  ['POST', '/api/x_test/v1/things', { name: 'make', scope: 'x_test', params: {} }],
  ['DELETE', '/api/x_test/v1/things', { otherMethods: true }],
  ['GET', '/api/x_test/v1/things/switched/off', null],
  ['GET', '/api/x_other/v1/things', null],
])('%s %s', (method, path, expected) => {
  expect(found(method, path)).toEqual(expected)
})

test.each([
  ['/api/x_test/v1/things/open/ping', true],
  ['/api/x_test/v1/things', false],
  ['/api/x_test/nothing', false],
])('only a resource that says so is open to everybody: %s', (path, open) => {
  expect(isOpen(platform, { method: 'GET', path })).toBe(open)
})

import { matchesPath } from '../../shared/path-template.ts'
import { operationOf } from '../http/operations.ts'
import { parseQuery } from '../http/query.ts'

test.each([
  ['updated_at[gte]=2026-11-22T00:00:00Z', { updated_at: { gte: ['2026-11-22T00:00:00Z'] } }],
  ['mode%5Bone_of%5D=standard&mode[one_of]=test', { mode: { one_of: ['standard', 'test'] } }],
  ['custom_field[ABC][one_of]=X', { custom_field: { ABC: { one_of: ['X'] } } }],
  ['mode[one_of][]=test', { mode: { one_of: ['test'] } }],
  ['page_size=5&after=01A', { page_size: '5', after: '01A' }],
  ['page_size=5&page_size=6', { page_size: '6' }],
  ['', {}],
  [undefined, {}],
])('%s', (text, expected) => expect(parseQuery(text)).toEqual(expected))

test('a query cannot reach the prototype', () => {
  parseQuery('__proto__[polluted]=yes')
  expect({}).not.toHaveProperty('polluted')
})

test.each([
  ['/v2/incidents/{id}', '/v2/incidents/01ABC', true],
  ['/v2/incidents/{id}', '/v2/incidents/01ABC/actions/edit', false],
  ['/v2/incidents', '/v2/incidents/01ABC', false],
  ['/v2/*', '/v2/incidents/01ABC', true],
  ['/v3/*', '/v2/incidents', false],
])('%s against %s: %s', (template, path, expected) => expect(matchesPath(template, path)).toBe(expected))

test.each([
  ['GET', '/v2/incidents/01ABC', 'GET /v2/incidents/{id}'],
  ['POST', '/v2/incidents/01ABC/actions/edit', 'POST /v2/incidents/{id}/actions/edit'],
  ['GET', '/v9/unknown', 'GET /v9/unknown'],
])('%s %s is counted as %s', (method, path, expected) => expect(operationOf(method, path)).toBe(expected))

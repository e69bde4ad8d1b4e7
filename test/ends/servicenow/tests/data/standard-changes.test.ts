/** Standard changes: the demo data's template, and the states that they skip. */
import { seedDemoData } from '../../platform-data/demo/seed-demo.ts'
import { newInstance } from './instance.ts'
import { newRoutes, type Routes } from './rest-routes.ts'

const headers = { 'content-type': 'application/json' }
const version = '16c2273c47010200e90d87e8dee49006'

function withDemoData(): Routes {
  const instance = newInstance()
  seedDemoData(instance.store, instance.options)
  instance.platform.reload()
  return newRoutes(instance)
}

const routes = withDemoData()
const make = (body: object): Record<string, unknown> =>
  routes.result('POST', '/api/now/table/change_request', { headers, body }) as Record<string, unknown>
/** The statuses of writing those states one after the other to a new change. */
const walk = (type: string, ...states: string[]): number[] => {
  const { sys_id: sysId } = make({ type })
  const path = `/api/now/table/change_request/${String(sysId)}`
  return states.map(state => routes.call('PATCH', path, { headers, body: { state } }).status)
}

test('the template is found by the name of its version', () => {
  const name = encodeURIComponent('name=Clear BGP sessions on a Cisco router - 1')
  const found = routes.result('GET', `/api/now/table/std_change_producer_version?sysparm_query=${name}`)
  expect(found).toMatchObject([{ sys_id: version, version: '1' }])
})

test('a change made from it has its approved texts, whatever was sent for them, and keeps them', () => {
  const made = make({
    type: 'standard',
    std_change_producer_version: version,
    short_description: 'Router of London',
    description: 'my own words',
  })
  expect(made).toMatchObject({
    short_description: 'Router of London',
    description: expect.stringContaining('Resend the complete BGP table to neighboring routers\r\n\r\n--Both'),
    test_plan: '--Confirm that there are no monitoring alerts for the router',
    backout_plan: expect.stringContaining('it is not possible to backout the change'),
  })
  const path = `/api/now/table/change_request/${String(made['sys_id'])}`
  const body = { description: 'other words', justification: 'asked for' }
  expect(routes.result('PATCH', path, { headers, body })).toMatchObject({
    description: made['description'],
    justification: 'asked for',
  })
})

test('each kind of change has its own order of states', () => {
  expect(walk('standard', '-1', '-2', '-1', '0', '3')).toEqual([403, 200, 200, 200, 200])
  expect(walk('emergency', '-2', '-3', '-2')).toEqual([403, 200, 200])
  expect(walk('normal', '-2', '-4', '-3', '-2')).toEqual([403, 200, 200, 200])
})

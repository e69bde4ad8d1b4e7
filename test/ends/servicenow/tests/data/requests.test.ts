/** Requests, requested items and catalog tasks as records. */
import { newRoutes } from './rest-routes.ts'

const headers = { 'content-type': 'application/json' }
const routes = newRoutes()
type Fields = Record<string, unknown>
const make = (table: string, body: object, userName = 'admin'): Fields =>
  routes.result('POST', `/api/now/table/${table}`, { headers, body, userName }) as Fields

test('a request is approved at once, unless it is dear', () => {
  expect(make('sc_request', { short_description: 'Laptop', request_state: 'submitted' })).toMatchObject({
    number: expect.stringMatching(/^REQ\d{7}$/),
    request_state: 'in_process',
    approval: 'approved',
    stage: 'requested',
    sys_mod_count: '0',
  })
  expect(make('sc_request', { price: '1000.50' })).toMatchObject({
    request_state: 'requested',
    approval: 'not requested',
  })
})

test('items and tasks hang from it', () => {
  const request = String(make('sc_request', {}, 'beth.anglin')['sys_id'])
  const item = String(make('sc_req_item', { request, quantity: 2 }, 'beth.anglin')['sys_id'])
  const task = make('sc_task', { request, request_item: item, state: '2' }, 'beth.anglin')
  expect(task).toMatchObject({ number: expect.stringMatching(/^SCTASK/), state: '2', request: { value: request } })
  const query = `/api/now/table/sc_task?sysparm_query=request_item.quantity=2&sysparm_fields=request.number`
  expect(routes.result('GET', query)).toEqual([{ 'request.number': expect.stringMatching(/^REQ/) }])
})

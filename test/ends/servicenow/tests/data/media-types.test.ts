/** What clients send and leave out in headers, and what they ask for. */
import type { RestResponse } from '../../contracts.ts'
import { resultOf } from './rest-call.ts'
import { newRoutes, type Routes } from './rest-routes.ts'

let routes: Routes
beforeEach(() => {
  routes = newRoutes()
})

const json = { 'content-type': 'application/json' }
const typeOf = ({ headers }: RestResponse): string | undefined => headers['Content-Type']
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

test('without Accept the answer is JSON, without a body no type is needed', () => {
  const created = routes.call('POST', '/api/now/table/incident')
  expect(created.status).toBe(201)
  expect(typeOf(created)).toBe('application/json;charset=UTF-8')
  expect(resultOf(created)).toMatchObject({ number: 'INC0010001' })
  expect(routes.result('GET', '/api/now/table/incident')).toHaveLength(1)
})

test('the same inside a batch', () => {
  const rest_requests = [
    { id: '1', method: 'POST', url: '/api/now/table/incident', headers: [] },
    { id: '2', method: 'GET', url: '/api/now/table/incident', headers: [] },
    {
      id: '3',
      method: 'POST',
      url: '/api/now/table/problem',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: encode({ short_description: 'from a batch' }),
    },
  ]
  const answer = routes.call('POST', '/api/now/v1/batch', {
    headers: json,
    body: { batch_request_id: 1, rest_requests },
  })
  expect(resultOf(answer)).toMatchObject({
    batch_request_id: '1',
    serviced_requests: [{ status_code: 201 }, { status_code: 200 }, { status_code: 201 }],
    unserviced_requests: [],
  })
})

describe('XML', () => {
  const xml = { accept: 'application/xml', 'content-type': 'application/xml' }
  const create = (body: string): RestResponse =>
    routes.call('POST', '/api/now/table/incident?sysparm_fields=number,short_description,caller_id,opened_by', {
      headers: xml,
      body,
    })

  test('a body of one entry makes a record, and the answer has an element for each field', () => {
    const answer = create(
      '<request><entry><short_description>a &lt; b</short_description><caller_id/></entry></request>',
    )
    expect(answer.status).toBe(201)
    expect(typeOf(answer)).toBe('application/xml;charset=UTF-8')
    expect(answer.body).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><response><result><number>INC0010001<\/number><short_description>a &lt; b<\/short_description><caller_id\/><opened_by><link>http\S+<\/link><value>[0-9a-f]{32}<\/value><\/opened_by><\/result><\/response>$/,
    )
  })

  test('a list has the result once for each record', () => {
    create('<request><entry><short_description>one</short_description></entry></request>')
    create('<request><entry><short_description>two</short_description></entry></request>')
    const list = routes.call('GET', '/api/now/table/incident?sysparm_fields=short_description', {
      headers: { accept: 'text/xml' },
    })
    expect(list.body).toContain(
      '<response><result><short_description>one</short_description></result><result><short_description>two</short_description></result></response>',
    )
    expect(list.headers['X-Total-Count']).toBe('2')
  })

  test('a refusal too; what is no XML is not parsable', () => {
    const missing = routes.call('GET', `/api/now/table/incident/${'0'.repeat(32)}`, { headers: xml })
    expect(missing.status).toBe(404)
    expect(missing.body).toContain('<response><error><message>No Record found</message>')
    expect(create('neither < nor >').status).toBe(400)
  })
})

test.each(['', '/v1', '/v2'])('links repeat the version of the address %j', version => {
  const { call, result } = routes
  const created = call('POST', `/api/now${version}/table/incident`, { headers: json, body: {} })
  const base = `https://instance.example.com/api/now${version}/table`
  expect(created.headers['Location']).toMatch(new RegExp(`^${base}/incident/`))
  expect(result('GET', `/api/now${version}/table/incident`)).toEqual([
    expect.objectContaining({
      opened_by: { link: expect.stringMatching(`^${base}/sys_user/`), value: expect.any(String) },
    }),
  ])
})

describe('a sys_id in upper case', () => {
  const mine = 'AAAABBBBCCCCDDDDEEEEFFFF00001111'
  beforeEach(() => {
    routes.call('POST', '/api/now/table/problem', { headers: json, body: { sys_id: mine, short_description: 'mine' } })
  })

  test('is kept as it was sent, and found in either case', () => {
    for (const asked of [mine, mine.toLowerCase()])
      expect(routes.result('GET', `/api/now/table/problem/${asked}`)).toMatchObject({ sys_id: mine })
    for (const asked of [mine, mine.toLowerCase()])
      expect(routes.result('GET', `/api/now/table/problem?sysparm_query=sys_id=${asked}`)).toHaveLength(1)
  })

  test('is taken: the same one in lower case is refused', () => {
    const again = routes.call('POST', '/api/now/table/problem', { headers: json, body: { sys_id: mine.toLowerCase() } })
    expect(again.status).toBe(403)
  })

  test('is changed and deleted by the other case', () => {
    const path = `/api/now/table/problem/${mine.toLowerCase()}`
    expect(routes.call('PATCH', path, { headers: json, body: { description: 'new' } }).status).toBe(200)
    expect(routes.call('DELETE', path).status).toBe(204)
    expect(routes.call('GET', path).status).toBe(404)
  })

  test('a lower-case one is found by its upper case', () => {
    const [user] = routes.store.query('sys_user', { filter: [] })
    expect(routes.result('GET', `/api/now/table/sys_user/${user?.['sys_id']?.toUpperCase() ?? ''}`)).toMatchObject({
      sys_id: user?.['sys_id'],
    })
  })
})

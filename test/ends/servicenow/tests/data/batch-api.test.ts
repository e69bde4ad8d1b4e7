import type { RestRequest } from '../../contracts.ts'
import { handleBatch } from '../../rest/batch-api.ts'
import { request, resultOf } from './rest-call.ts'

const encode = (text: string): string => Buffer.from(text).toString('base64')

test('each inner request is answered on its own, as the same user', () => {
  const seen: RestRequest[] = []
  const rest_requests = [
    {
      id: 1,
      method: 'post',
      url: '/api/now/table/incident?sysparm_fields=a%2Cb',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: encode('{"a":1}'),
    },
    { id: '2', method: 'GET', url: '/api/now/table/none', headers: [], exclude_response_headers: true },
    { id: '3', method: 'POST', url: '/api/now/v1/batch', headers: [] },
    { id: '4', method: 'GET', url: 'https://elsewhere.example.com/api/now/table/incident', headers: [] },
    {
      id: '5',
      method: 'POST',
      url: '/api/now/table/incident',
      headers: [],
      body: encode('x'.repeat(5 * 1024 * 1024 + 1)),
    },
  ]
  const outer = request('POST', '/api/now/v1/batch', {
    body: { batch_request_id: 'b1', rest_requests },
    userName: 'beth.anglin',
  })
  const answer = handleBatch(
    outer,
    inner => {
      seen.push(inner)
      return seen.length === 1
        ? {
            status: 201,
            headers: { Location: 'here' },
            body: '{"result":"ü"}',
          }
        : { status: 404, headers: { a: 'b' }, body: new Uint8Array([1]) }
    },
    () => 7,
  )
  expect(answer.status).toBe(200)
  expect(resultOf(answer)).toEqual({
    batch_request_id: 'b1',
    serviced_requests: [
      {
        id: '1',
        status_code: 201,
        status_text: 'Created',
        headers: [{ name: 'Location', value: 'here' }],
        body: encode('{"result":"ü"}'),
        execution_time: 0,
      },
      { id: '2', status_code: 404, status_text: 'Not Found', headers: [], body: 'AQ==', execution_time: 0 },
    ],
    unserviced_requests: ['3', '4', '5'],
  })
  expect(seen[0]).toMatchObject({
    method: 'POST',
    path: '/api/now/table/incident',
    query: [['sysparm_fields', 'a,b']],
    headers: { 'content-type': 'application/json' },
    userName: 'beth.anglin',
  })
  expect(Buffer.from(seen[0]?.body ?? []).toString()).toBe('{"a":1}')
})

test('what is no batch is refused', () => {
  const unused = (): never => {
    throw new Error('not to be called')
  }
  expect(handleBatch(request('POST', '/api/now/batch', { body: '[' }), unused).status).toBe(400)
  expect(handleBatch(request('POST', '/api/now/batch', { body: {} }), unused).status).toBe(400)
  expect(handleBatch(request('GET', '/api/now/batch'), unused).status).toBe(405)
})

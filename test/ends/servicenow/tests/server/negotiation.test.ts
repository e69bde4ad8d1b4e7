import { refuseMediaTypes } from '../../server/negotiation.ts'

const nothing = { path: '/api/now/table/incident', query: [], body: new Uint8Array(), userName: 'admin' }
const ask = (method: string, headers: Record<string, string>) =>
  refuseMediaTypes({ ...nothing, method, headers })?.status ?? null

describe('Accept and Content-Type', () => {
  test.each([
    ['GET', { accept: 'application/json' }, null],
    ['GET', { Accept: 'application/json, text/plain, */*' }, null],
    ['GET', { accept: '*/*' }, null],
    ['GET', {}, 400],
    ['GET', { accept: 'text/html' }, 406],
    ['POST', { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' }, null],
    ['POST', { accept: 'application/json' }, 400],
    ['PATCH', { accept: 'application/json', 'content-type': 'text/plain' }, 415],
    ['DELETE', { accept: 'application/json' }, null],
  ])('%s with %j: %s', (method, headers, status) => {
    expect(ask(method, headers)).toBe(status)
  })
})

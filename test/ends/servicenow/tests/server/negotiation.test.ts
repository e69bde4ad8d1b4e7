import { refuseMediaTypes, sendsXml, wantsXml } from '../../server/negotiation.ts'

const call = (method: string, headers: Record<string, string>, body = '{}') => ({
  path: '/api/now/table/incident',
  query: [],
  body: new Uint8Array(Buffer.from(body)),
  userName: 'admin',
  method,
  headers,
})

describe('Accept and Content-Type', () => {
  test.each([
    ['GET', { accept: 'application/json' }, null],
    ['GET', { Accept: 'application/json, text/plain, */*' }, null],
    ['GET', { accept: '*/*' }, null],
    ['GET', { accept: 'text/xml' }, null],
    ['GET', {}, null],
    ['GET', { accept: 'text/html' }, 406],
    ['POST', { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' }, null],
    ['POST', { 'content-type': 'application/xml' }, null],
    ['POST', { accept: 'application/json' }, 400],
    ['PATCH', { accept: 'application/json', 'content-type': 'text/plain' }, 415],
    ['DELETE', { accept: 'application/json' }, null],
  ])('%s with %j: %s', (method, headers, status) => {
    expect(refuseMediaTypes(call(method, headers))?.status ?? null).toBe(status)
  })

  test('a body that is not there needs no type', () => {
    expect(refuseMediaTypes(call('POST', {}, ''))).toBeNull()
  })

  test.each([
    ['application/xml', true],
    ['text/html, text/xml;q=0.9, application/json', true],
    ['application/json, application/xml', false],
    ['*/*, application/xml', false],
    ['', false],
  ])('Accept %j asks for XML: %s', (accept, isXml) => {
    expect(wantsXml(call('GET', { accept }))).toBe(isXml)
  })

  test('the type of the body says whether it is XML', () => {
    expect(sendsXml(call('POST', { 'content-type': 'application/xml;charset=UTF-8' }))).toBe(true)
    expect(sendsXml(call('POST', { 'content-type': 'application/json' }))).toBe(false)
  })
})

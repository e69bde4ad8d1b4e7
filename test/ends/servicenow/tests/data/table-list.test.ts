import type { RestResponse } from '../../contracts.ts'
import { instanceUrl } from './instance.ts'
import { failureBody, resultOf } from './rest-call.ts'
import { call, current, incident, noRecord, use } from './table-call.ts'

beforeEach(() => use())

describe('lists', () => {
  beforeEach(() => {
    for (const number of ['A', 'B', 'C', 'D', 'E'])
      incident({
        number,
        caller_id: number < 'C' ? current.beth : '',
        state: number === 'E' ? '6' : '1',
      })
  })
  const list = (query: Record<string, string>, userName = 'admin'): RestResponse =>
    call('GET', '/table/incident', {
      query: { sysparm_fields: 'number', ...query },
      userName,
    })
  const numbers = (response: RestResponse): string =>
    [...JSON.stringify(resultOf(response)).matchAll(/"number":"(.)"/g)].map(match => match[1]).join('')

  test('query, order, limit and offset; the count is that of all', () => {
    const answer = list({ sysparm_query: 'state=1^ORDERBYDESCnumber', sysparm_limit: '2', sysparm_offset: '1' })
    expect(numbers(answer)).toBe('CB')
    expect(answer.headers['X-Total-Count']).toBe('4')
    const links = answer.headers['Link'] ?? ''
    expect([...links.matchAll(/sysparm_offset=(\d+)>;rel="(\w+)"/g)].map(match => `${match[2]} ${match[1]}`)).toEqual([
      'first 0',
      'prev 0',
      'next 3',
      'last 2',
    ])
    expect(links).toContain(`<${instanceUrl}api/now/table/incident?`)
  })

  test('headers can be left out', () => {
    expect(list({ sysparm_no_count: 'true' }).headers).not.toHaveProperty('X-Total-Count')
    expect(list({ sysparm_limit: '1', sysparm_suppress_pagination_header: 'true' }).headers).not.toHaveProperty('Link')
    expect(list({}).headers).not.toHaveProperty('Link')
  })

  test('name=value filters, with display values; sysparm_query wins', () => {
    expect(numbers(list({ caller_id: 'Beth Anglin' }))).toBe('AB')
    expect(numbers(list({ state: 'Resolved' }))).toBe('E')
    expect(numbers(list({ number: 'D', bogus: '1' }))).toBe('D')
    expect(numbers(list({ state: '6', sysparm_query: 'number=A' }))).toBe('A')
  })

  test('a typo matches everything', () => {
    expect(numbers(list({ sysparm_query: 'no_such_field=banana' }))).toBe('ABCDE')
  })

  test('an empty list is 200, and 404 in version 1', () => {
    expect(list({ sysparm_query: 'number=Z' })).toMatchObject({ status: 200, body: '{"result":[]}' })
    expect(call('GET', '/v2/table/incident', { query: { sysparm_query: 'number=Z' } }).status).toBe(200)
    expect(resultOf(call('GET', '/v1/table/incident', { query: { sysparm_query: 'number=Z' } }))).toEqual(noRecord)
  })

  test('rows one may not read are absent, not refused; the count includes them', () => {
    const answer = list({}, 'abel.tuter')
    expect(answer).toMatchObject({ status: 200, body: '{"result":[]}' })
    expect(answer.headers['X-Total-Count']).toBe('5')
  })

  test('asking for or sorting by a column one may not read is refused', () => {
    for (const sysparm_query of ['value=1', 'ORDERBYvalue', 'label=x^ORvalue=2']) {
      const answer = call('GET', '/table/sys_choice', { query: { sysparm_query }, userName: 'beth.anglin' })
      expect(answer.status).toBe(403)
      expect(resultOf(answer)).toEqual(
        failureBody(
          'Insufficient rights to query records',
          'Field(s) present in the query do not have permission to be read',
        ),
      )
    }
    expect(
      call('GET', '/table/sys_choice', { query: { sysparm_query: 'label=New' }, userName: 'beth.anglin' }).status,
    ).toBe(200)
    expect(
      call('GET', '/table/incident', { query: { sysparm_query: 'caller_id.user_password=x' }, userName: 'beth.anglin' })
        .status,
    ).toBe(403)
  })
})

import type { WriteOutcome } from '../../seams.ts'
import { instanceUrl, sysIdOf } from './instance.ts'
import { failureBody, resultOf } from './rest-call.ts'
import type { CallOptions } from './rest-call.ts'
import { call, current, fields, incident, noRecord, stored, use } from './table-call.ts'

beforeEach(() => use())

describe('life of a record', () => {
  test('create: 201, Location, strings everywhere', () => {
    const created = call('POST', '/v2/table/incident', {
      body: { short_description: 'Disk full', caller_id: current.beth, active: true, impact: 1 },
      ...fields('sys_id,active,impact,state,caller_id,description'),
    })
    expect(created.status).toBe(201)
    const sysId = current.instance.store.all('task')[0]?.['sys_id'] ?? ''
    expect(created.headers['Location']).toBe(`${instanceUrl}api/now/v2/table/incident/${sysId}`)
    expect(resultOf(created)).toEqual({
      sys_id: sysId,
      active: 'true',
      impact: '1',
      state: '1',
      description: '',
      caller_id: { link: `${instanceUrl}api/now/v2/table/sys_user/${current.beth}`, value: current.beth },
    })
  })

  test('read, change what was sent, delete, gone', () => {
    const path = `/table/incident/${incident({ description: 'kept' })}`
    expect(call('PUT', path, { body: { short_description: 'Disk fuller' } }).status).toBe(200)
    expect(call('PATCH', path, { body: { urgency: '1' } }).status).toBe(200)
    expect(resultOf(call('GET', path, fields('short_description,description,urgency')))).toEqual({
      short_description: 'Disk fuller',
      description: 'kept',
      urgency: '1',
    })
    expect(call('DELETE', path)).toMatchObject({ status: 204, body: '' })
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = call(method, path, { body: {} })
      expect(answer.status).toBe(404)
      expect(resultOf(answer)).toEqual(noRecord)
    }
  })

  test('a record is found through its parent table, and not through a sibling', () => {
    const sysId = incident()
    expect(call('GET', `/table/task/${sysId}`).status).toBe(200)
    expect(call('GET', `/table/problem/${sysId}`).status).toBe(404)
  })

  test('method override, HEAD and no response body', () => {
    const path = `/table/incident/${incident()}`
    expect(call('HEAD', path).status).toBe(200)
    expect(call('POST', path, { headers: { 'x-http-method-override': 'PATCH' }, body: { urgency: '2' } }).status).toBe(
      200,
    )
    expect(call('PATCH', path, { headers: { 'x-no-response-body': 'true' }, body: { urgency: '1' } })).toMatchObject({
      status: 200,
      body: '',
    })
    expect(call('POST', path, { body: {} }).status).toBe(405)
  })
})

const fileOnAdmin = { table_name: 'sys_user', table_sys_id: '6816f79cc0a8016401c5a33be04be441' }
const byRule = "Operation against file 'incident' was aborted by Business Rule 'No^1'. Business Rule Stack:No"
const byPolicy = 'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code'

describe('refusals', () => {
  const cases: [string, string, string, CallOptions, number, object][] = [
    ['unknown table', 'GET', '/table/no_such', {}, 400, failureBody('Invalid table no_such', null)],
    [
      'closed table, even for an admin',
      'GET',
      '/table/sys_store_app',
      {},
      403,
      failureBody('User Not Authorized', 'Failed API level ACL Validation'),
    ],
    [
      'no resource',
      'GET',
      '/table/incident/a/b',
      {},
      400,
      failureBody('Requested URI does not represent any resource', null),
    ],
    ['no table', 'GET', '/table', {}, 400, failureBody('Requested URI does not represent any resource', null)],
    [
      'insert without rights',
      'POST',
      '/table/incident',
      { userName: 'abel.tuter', body: {} },
      403,
      failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints'),
    ],
    [
      'a file on a record that one may not write',
      'POST',
      '/table/sys_attachment',
      { userName: 'abel.tuter', body: fileOnAdmin },
      403,
      failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints'),
    ],
    [
      'journal entries are for admins',
      'POST',
      '/table/sys_journal_field',
      { userName: 'beth.anglin', body: {} },
      403,
      failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints'),
    ],
  ]
  test.each(cases)('%s', (_name, method, path, options, status, body) => {
    const answer = call(method, path, options)
    expect(answer.status).toBe(status)
    expect(resultOf(answer)).toEqual(body)
  })

  test('hidden records answer like missing ones; readable ones name the operation', () => {
    const path = `/table/incident/${incident()}`
    expect(resultOf(call('GET', path, { userName: 'abel.tuter' }))).toEqual(noRecord)
    expect(resultOf(call('DELETE', path, { userName: 'beth.anglin' }))).toEqual(
      failureBody('Operation Failed', 'ACL Exception Delete Failed due to security constraints'),
    )
    expect(
      resultOf(call('PATCH', `/table/sys_user/${current.beth}`, { userName: 'david.loo', body: { title: 'x' } })),
    ).toEqual(failureBody('Operation Failed', 'ACL Exception Update Failed due to security constraints'))
  })

  const outcomes: [string, WriteOutcome, number, object][] = [
    ['business rule', { ok: false, kind: 'aborted', message: byRule }, 403, failureBody('Operation Failed', byRule)],
    [
      'data policy',
      { ok: false, kind: 'data_policy', message: byPolicy },
      403,
      failureBody('Operation Failed', byPolicy),
    ],
    [
      'duplicate, without the words of the database',
      { ok: false, kind: 'duplicate', message: 'Duplicate entry' },
      403,
      failureBody('Operation Failed', 'Error during insert of incident (N1)'),
    ],
    ['gone meanwhile', { ok: false, kind: 'missing', message: '' }, 404, noRecord],
  ]
  test.each(outcomes)('refused by %s', (_name, outcome, status, body) => {
    current.records = { queryConditions: () => [], insert: () => outcome, update: () => outcome, remove: () => outcome }
    const answer = call('POST', '/table/incident', { body: { number: 'N1' } })
    expect(answer.status).toBe(status)
    expect(resultOf(answer)).toEqual(body)
  })

  test('columns one may not write are dropped, the rest lands', () => {
    const { store, platform } = current.instance
    store.insert('sys_security_acl', {
      sys_id: 'r',
      name: 'incident.urgency',
      operation: 'write',
      type: 'record',
      active: '1',
      admin_overrides: '1',
    })
    store.insert('sys_security_acl_role', {
      sys_id: 'rr',
      sys_security_acl: 'r',
      sys_user_role: sysIdOf(store, 'sys_user_role', 'name', 'itil_admin'),
    })
    platform.reload()
    const sysId = incident({ urgency: '1', impact: '1' }, { userName: 'beth.anglin' })
    expect(stored(sysId)).toMatchObject({ urgency: '3', impact: '1' })
    expect(
      call('PATCH', `/table/incident/${sysId}`, { userName: 'beth.anglin', body: { urgency: '1', impact: '2' } })
        .status,
    ).toBe(200)
    expect(stored(sysId)).toMatchObject({ urgency: '3', impact: '2' })
  })
})

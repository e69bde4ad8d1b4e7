import type { RestResponse } from '../../servicenow/contracts.ts'
import { decrypt } from '../../servicenow/platform-data/password2.ts'
import { handleTable } from '../../servicenow/rest/table-api.ts'
import type { Records, WriteOutcome } from '../../servicenow/seams.ts'
import { appFiles, id, removeApp, writeApp } from './app-fixture.ts'
import { instanceUrl, newInstance, sysIdOf } from './instance.ts'
import type { TestInstance } from './instance.ts'
import { failureBody, request, resultOf } from './rest-call.ts'
import type { CallOptions } from './rest-call.ts'

const directory = writeApp(appFiles)
afterAll(() => removeApp(directory))

let instance: TestInstance
let beth = ''
let records: Records
beforeEach(() => {
  use(newInstance())
})

function use(fresh: TestInstance): void {
  instance = fresh
  records = instance.records
  beth = sysIdOf(instance.store, 'sys_user', 'user_name', 'beth.anglin')
}

function call(method: string, path: string, options: CallOptions = {}): RestResponse {
  return handleTable(instance.platform, records, request(method, `/api/now${path}`, options), instance.user(options.userName ?? 'admin'))
}

/** A stored incident; the sys_id. */
function incident(body: Record<string, unknown> = {}, options: CallOptions = {}): string {
  const created = resultOf(call('POST', '/table/incident', { ...options, body: { short_description: 'Disk full', ...body } }))
  return typeof created === 'object' && created !== null && 'sys_id' in created ? String(created.sys_id) : ''
}

const stored = (sysId: string): Record<string, string> | null => instance.store.get('task', sysId)
const noRecord = failureBody('No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')
const fields = (names: string, others: Record<string, string> = {}): CallOptions => ({ query: { sysparm_fields: names, ...others } })

describe('life of a record', () => {
  test('create: 201, Location, strings everywhere', () => {
    const created = call('POST', '/v2/table/incident', { body: { short_description: 'Disk full', caller_id: beth, active: true, impact: 1 }, ...fields('sys_id,active,impact,state,caller_id,description') })
    expect(created.status).toBe(201)
    const sysId = instance.store.all('task')[0]?.['sys_id'] ?? ''
    expect(created.headers['Location']).toBe(`${instanceUrl}api/now/v2/table/incident/${sysId}`)
    expect(resultOf(created)).toEqual({ sys_id: sysId, active: 'true', impact: '1', state: '1', description: '', caller_id: { link: `${instanceUrl}api/now/table/sys_user/${beth}`, value: beth } })
  })

  test('read, change what was sent, delete, gone', () => {
    const path = `/table/incident/${incident({ description: 'kept' })}`
    expect(call('PUT', path, { body: { short_description: 'Disk fuller' } }).status).toBe(200)
    expect(call('PATCH', path, { body: { urgency: '1' } }).status).toBe(200)
    expect(resultOf(call('GET', path, fields('short_description,description,urgency')))).toEqual({ short_description: 'Disk fuller', description: 'kept', urgency: '1' })
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
    expect(call('POST', path, { headers: { 'x-http-method-override': 'PATCH' }, body: { urgency: '2' } }).status).toBe(200)
    expect(call('PATCH', path, { headers: { 'x-no-response-body': 'true' }, body: { urgency: '1' } })).toMatchObject({ status: 200, body: '' })
    expect(call('POST', path, { body: {} }).status).toBe(405)
  })
})

describe('what a body can write', () => {
  test('unknown keys, objects, invalid choices and system fields are dropped in silence', () => {
    const sysId = incident({ bunk_field: 'x', description: { nested: true }, close_code: 'Solved (Permanently)', urgency: '9', sys_created_by: 'forged', sys_class_name: 'problem', state: '2' })
    expect(stored(sysId)).toMatchObject({ state: '2', close_code: '', urgency: '3', description: '', sys_created_by: 'admin', sys_class_name: 'incident' })
    expect(stored(sysId)).not.toHaveProperty('bunk_field')
  })

  test('the property lets unknown choice values through', () => {
    instance.store.update('sys_properties', sysIdOf(instance.store, 'sys_properties', 'name', 'glide.rest.choice.allow_non_existing_value'), { value: 'true' })
    expect(stored(incident({ close_code: 'Solved (Permanently)' }))).toMatchObject({ close_code: 'Solved (Permanently)' })
  })

  test('by display value, when asked', () => {
    const input = { query: { sysparm_input_display_value: 'true' } }
    const sysId = incident({ caller_id: 'Beth Anglin', state: 'On Hold', opened_at: '2026-11-22 04:00:00', assigned_to: 'Nobody', active: 'false' }, input)
    expect(stored(sysId)).toMatchObject({ caller_id: beth, state: '3', opened_at: '2026-11-22 12:00:00', assigned_to: '', active: '0' })
  })

  test('by value otherwise: references as they come, dates in UTC, what is no date is empty', () => {
    const sysId = incident({ caller_id: 'employee', opened_at: '2026-11-22 04:00:00', closed_at: '2026-11-22T04:00:00Z', reassignment_count: 'many' })
    expect(stored(sysId)).toMatchObject({ caller_id: 'employee', opened_at: '2026-11-22 04:00:00', closed_at: '', reassignment_count: '' })
  })

  test('empty text and null clear', () => {
    const sysId = incident({ description: 'x', caller_id: beth })
    call('PATCH', `/table/incident/${sysId}`, { body: { description: '', caller_id: null } })
    expect(stored(sysId)).toMatchObject({ description: '', caller_id: '' })
  })

  test('a sys_id of one\'s own, once', () => {
    const sysId = id('mine')
    expect(incident({ sys_id: sysId })).toBe(sysId)
    call('PATCH', `/table/incident/${sysId}`, { body: { sys_id: id('other') } })
    expect(stored(sysId)).not.toBeNull()
    const again = call('POST', '/table/incident', { body: { sys_id: sysId } })
    expect(again.status).toBe(403)
    expect(resultOf(again)).toMatchObject({ error: { message: 'Operation Failed', detail: expect.stringMatching(/^Error during insert of incident/) } })
  })

  test('of a list only the first record; no JSON is refused; nothing is an empty record', () => {
    expect(call('POST', '/table/incident', { body: [{ number: 'A' }, { number: 'B' }] }).status).toBe(201)
    expect(instance.store.all('task').map(row => row['number'])).toEqual(['A'])
    const broken = call('POST', '/table/incident', { body: '{"a":' })
    expect(broken.status).toBe(400)
    expect(resultOf(broken)).toEqual(failureBody('Exception while reading request', 'Verify Request body and Content-type headers. Not able to parse request'))
    expect(call('POST', '/table/incident').status).toBe(201)
  })

  test('bodies above 10 MiB', () => {
    const answer = call('POST', '/table/incident', { body: new Uint8Array(10_485_761) })
    expect(answer.status).toBe(400)
    expect(resultOf(answer)).toEqual(failureBody('Exception while reading request', 'Rejected large REST payload with content-length = 10485761 bytes. Max allowed: 10485760 bytes.'))
  })

  test('secrets only by display value; they are stored hidden and never told', () => {
    use(newInstance(directory))
    const item = (query: Record<string, string>): string => {
      call('PATCH', `/table/x_test_item/${id('first')}`, { query, body: { secret: 'whsec_abc' } })
      return instance.store.get('x_test_item', id('first'))?.['secret'] ?? ''
    }
    expect(item({})).toBe('')
    const secret = item({ sysparm_input_display_value: 'true' })
    expect(secret).not.toContain('whsec')
    expect(decrypt(secret)).toBe('whsec_abc')
    const shown = (display: string): unknown => resultOf(call('GET', `/table/x_test_item/${id('first')}`, fields('secret', { sysparm_display_value: display })))
    expect([shown('false'), shown('true'), shown('all')]).toEqual([{ secret: '' }, { secret: '********' }, { secret: { display_value: '********', value: '' } }])
  })
})

describe('what a record shows', () => {
  const cases: [string, Record<string, string>, unknown][] = [
    ['values', {}, { state: '2', caller_id: { link: 'LINK', value: 'BETH' }, active: 'true', assigned_to: '', opened_at: '2026-11-22 03:00:00', work_notes: '' }],
    ['values without links', { sysparm_exclude_reference_link: 'true' }, { state: '2', caller_id: 'BETH', active: 'true', assigned_to: '', opened_at: '2026-11-22 03:00:00', work_notes: '' }],
    ['display values', { sysparm_display_value: 'true' }, { state: 'In Progress', caller_id: { display_value: 'Beth Anglin', link: 'LINK' }, active: 'true', assigned_to: '', opened_at: '2026-11-21 19:00:00', work_notes: '' }],
    ['display values without links', { sysparm_display_value: 'true', sysparm_exclude_reference_link: 'true' }, { state: 'In Progress', caller_id: 'Beth Anglin', active: 'true', assigned_to: '', opened_at: '2026-11-21 19:00:00', work_notes: '' }],
    ['both', { sysparm_display_value: 'all' }, {
      state: { display_value: 'In Progress', value: '2' }, caller_id: { display_value: 'Beth Anglin', value: 'BETH', link: 'LINK' }, active: { display_value: 'true', value: 'true' },
      assigned_to: { display_value: '', value: '' }, opened_at: { display_value: '2026-11-21 19:00:00', value: '2026-11-22 03:00:00' }, work_notes: { display_value: '', value: '' },
    }],
  ]
  test.each(cases)('%s', (_name, query, expected) => {
    const sysId = incident({ caller_id: beth, state: '2', opened_at: '2026-11-22 03:00:00' })
    const shown = JSON.stringify(resultOf(call('GET', `/table/incident/${sysId}`, fields('state,caller_id,active,assigned_to,opened_at,work_notes,bogus', query))))
    expect(JSON.parse(shown.replaceAll(`${instanceUrl}api/now/table/sys_user/${beth}`, 'LINK').replaceAll(beth, 'BETH'))).toEqual(expected)
  })

  test('dot-walked fields are flat keys; through an empty reference they are empty', () => {
    const sysId = incident({ caller_id: beth })
    expect(resultOf(call('GET', `/table/incident/${sysId}`, fields('caller_id.user_name,caller_id.bogus,assigned_to.name')))).toEqual({ 'caller_id.user_name': 'beth.anglin', 'assigned_to.name': '' })
  })

  test('all columns without sysparm_fields', () => {
    const shown = resultOf(call('GET', `/table/incident/${incident()}`))
    expect(Object.keys(shown ?? {})).toEqual(expect.arrayContaining(['sys_id', 'sys_class_name', 'caller_id', 'short_description', 'work_notes', 'sys_domain', 'sys_tags']))
    expect(shown).toMatchObject({ sys_domain: { value: 'global' }, sys_class_name: 'incident' })
  })
})

describe('lists', () => {
  beforeEach(() => {
    for (const number of ['A', 'B', 'C', 'D', 'E']) incident({ number, caller_id: number < 'C' ? beth : '', state: number === 'E' ? '6' : '1' })
  })
  const list = (query: Record<string, string>, userName = 'admin'): RestResponse => call('GET', '/table/incident', { query: { sysparm_fields: 'number', ...query }, userName })
  const numbers = (response: RestResponse): string => [...JSON.stringify(resultOf(response)).matchAll(/"number":"(.)"/g)].map(match => match[1]).join('')

  test('query, order, limit and offset; the count is that of all', () => {
    const answer = list({ sysparm_query: 'state=1^ORDERBYDESCnumber', sysparm_limit: '2', sysparm_offset: '1' })
    expect(numbers(answer)).toBe('CB')
    expect(answer.headers['X-Total-Count']).toBe('4')
    const links = answer.headers['Link'] ?? ''
    expect([...links.matchAll(/sysparm_offset=(\d+)>;rel="(\w+)"/g)].map(match => `${match[2]} ${match[1]}`)).toEqual(['first 0', 'prev 0', 'next 3', 'last 2'])
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

  test('rows one may not read are absent, not refused; the count tells of them', () => {
    const answer = list({}, 'incident.io')
    expect(answer).toMatchObject({ status: 200, body: '{"result":[]}' })
    expect(answer.headers['X-Total-Count']).toBe('5')
  })

  test('asking for or sorting by a column one may not read is refused', () => {
    for (const sysparm_query of ['value=1', 'ORDERBYvalue', 'label=x^ORvalue=2']) {
      const answer = call('GET', '/table/sys_choice', { query: { sysparm_query }, userName: 'beth.anglin' })
      expect(answer.status).toBe(403)
      expect(resultOf(answer)).toEqual(failureBody('Insufficient rights to query records', 'Field(s) present in the query do not have permission to be read'))
    }
    expect(call('GET', '/table/sys_choice', { query: { sysparm_query: 'label=New' }, userName: 'beth.anglin' }).status).toBe(200)
    expect(call('GET', '/table/incident', { query: { sysparm_query: 'caller_id.user_password=x' }, userName: 'beth.anglin' }).status).toBe(403)
  })
})

describe('refusals', () => {
  const cases: [string, string, string, CallOptions, number, object][] = [
    ['unknown table', 'GET', '/table/no_such', {}, 400, failureBody('Invalid table no_such', null)],
    ['closed table, even for an admin', 'GET', '/table/sys_store_app', {}, 403, failureBody('User Not Authorized', 'Failed API level ACL Validation')],
    ['no resource', 'GET', '/table/incident/a/b', {}, 400, failureBody('Requested URI does not represent any resource', null)],
    ['no table', 'GET', '/table', {}, 400, failureBody('Requested URI does not represent any resource', null)],
    ['insert without rights', 'POST', '/table/incident', { userName: 'incident.io', body: {} }, 403, failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints')],
    ['journal entries are for admins', 'POST', '/table/sys_journal_field', { userName: 'beth.anglin', body: {} }, 403, failureBody('Operation Failed', 'ACL Exception Insert Failed due to security constraints')],
  ]
  test.each(cases)('%s', (_name, method, path, options, status, body) => {
    const answer = call(method, path, options)
    expect(answer.status).toBe(status)
    expect(resultOf(answer)).toEqual(body)
  })

  test('hidden records answer like missing ones; readable ones name the operation', () => {
    const path = `/table/incident/${incident()}`
    expect(resultOf(call('GET', path, { userName: 'incident.io' }))).toEqual(noRecord)
    expect(resultOf(call('DELETE', path, { userName: 'beth.anglin' }))).toEqual(failureBody('Operation Failed', 'ACL Exception Delete Failed due to security constraints'))
    expect(resultOf(call('PATCH', `/table/sys_user/${beth}`, { userName: 'david.loo', body: { title: 'x' } }))).toEqual(failureBody('Operation Failed', 'ACL Exception Update Failed due to security constraints'))
  })

  const outcomes: [string, WriteOutcome, number, object][] = [
    ['business rule', { ok: false, kind: 'aborted', message: 'Operation against file \'incident\' was aborted by Business Rule \'No^1\'. Business Rule Stack:No' }, 403,
      failureBody('Operation Failed', 'Operation against file \'incident\' was aborted by Business Rule \'No^1\'. Business Rule Stack:No')],
    ['data policy', { ok: false, kind: 'data_policy', message: 'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code' }, 403,
      failureBody('Operation Failed', 'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code')],
    ['duplicate, without the words of the database', { ok: false, kind: 'duplicate', message: 'Duplicate entry' }, 403, failureBody('Operation Failed', 'Error during insert of incident (N1)')],
    ['gone meanwhile', { ok: false, kind: 'missing', message: '' }, 404, noRecord],
  ]
  test.each(outcomes)('refused by %s', (_name, outcome, status, body) => {
    records = { insert: () => outcome, update: () => outcome, remove: () => outcome }
    const answer = call('POST', '/table/incident', { body: { number: 'N1' } })
    expect(answer.status).toBe(status)
    expect(resultOf(answer)).toEqual(body)
  })

  test('columns one may not write are dropped, the rest lands', () => {
    const { store, platform } = instance
    store.insert('sys_security_acl', { sys_id: 'r', name: 'incident.urgency', operation: 'write', type: 'record', active: '1', admin_overrides: '1' })
    store.insert('sys_security_acl_role', { sys_id: 'rr', sys_security_acl: 'r', sys_user_role: sysIdOf(store, 'sys_user_role', 'name', 'itil_admin') })
    platform.reload()
    const sysId = incident({ urgency: '1', impact: '1' }, { userName: 'beth.anglin' })
    expect(stored(sysId)).toMatchObject({ urgency: '3', impact: '1' })
    expect(call('PATCH', `/table/incident/${sysId}`, { userName: 'beth.anglin', body: { urgency: '1', impact: '2' } }).status).toBe(200)
    expect(stored(sysId)).toMatchObject({ urgency: '3', impact: '2' })
  })
})

import { decrypt } from '../../platform-data/password2.ts'
import { appFiles, id, removeApp, writeApp } from './app-fixture.ts'
import { sysIdOf } from './instance.ts'
import { failureBody, resultOf } from './rest-call.ts'
import { call, current, fields, incident, stored, use } from './table-call.ts'

const directory = writeApp(appFiles)
afterAll(() => removeApp(directory))
beforeEach(() => use())

describe('what a body can write', () => {
  test('unknown keys, objects, invalid choices and system fields are dropped in silence', () => {
    const sysId = incident({
      bunk_field: 'x',
      description: { nested: true },
      close_code: 'Solved (Permanently)',
      urgency: '9',
      sys_created_by: 'forged',
      sys_class_name: 'problem',
      state: '2',
    })
    expect(stored(sysId)).toMatchObject({
      state: '2',
      close_code: '',
      urgency: '3',
      description: '',
      sys_created_by: 'admin',
      sys_class_name: 'incident',
    })
    expect(stored(sysId)).not.toHaveProperty('bunk_field')
  })

  test('a moment may have a T between day and time', () => {
    expect(stored(incident({ work_end: '2021-07-15T08:00:00' }))).toMatchObject({ work_end: '2021-07-15 08:00:00' })
    expect(stored(incident({ work_end: '2021-07-15X08:00:00' }))).toMatchObject({ work_end: '' })
  })

  test('the property lets unknown choice values through', () => {
    const { store } = current.instance
    const property = sysIdOf(store, 'sys_properties', 'name', 'glide.rest.choice.allow_non_existing_value')
    store.update('sys_properties', property, { value: 'true' })
    expect(stored(incident({ close_code: 'Solved (Permanently)' }))).toMatchObject({
      close_code: 'Solved (Permanently)',
    })
  })

  test('by display value, when asked', () => {
    const input = { query: { sysparm_input_display_value: 'true' } }
    const sysId = incident(
      {
        caller_id: 'Beth Anglin',
        state: 'On Hold',
        opened_at: '2026-11-22 04:00:00',
        assigned_to: 'Nobody',
        active: 'false',
      },
      input,
    )
    expect(stored(sysId)).toMatchObject({
      caller_id: current.beth,
      state: '3',
      opened_at: '2026-11-22 12:00:00',
      assigned_to: '',
      active: '0',
    })
  })

  test('by value otherwise: references as they come, dates in UTC, what is no date is empty', () => {
    const sysId = incident({
      caller_id: 'employee',
      opened_at: '2026-11-22 04:00:00',
      closed_at: '2026-11-22T04:00:00Z',
      reassignment_count: 'many',
    })
    expect(stored(sysId)).toMatchObject({
      caller_id: 'employee',
      opened_at: '2026-11-22 04:00:00',
      closed_at: '',
      reassignment_count: '',
    })
  })

  test('empty text and null clear', () => {
    const sysId = incident({ description: 'x', caller_id: current.beth })
    call('PATCH', `/table/incident/${sysId}`, { body: { description: '', caller_id: null } })
    expect(stored(sysId)).toMatchObject({ description: '', caller_id: '' })
  })

  test("a sys_id of one's own, once", () => {
    const sysId = id('mine')
    expect(incident({ sys_id: sysId })).toBe(sysId)
    call('PATCH', `/table/incident/${sysId}`, { body: { sys_id: id('other') } })
    expect(stored(sysId)).not.toBeNull()
    const again = call('POST', '/table/incident', { body: { sys_id: sysId } })
    expect(again.status).toBe(403)
    expect(resultOf(again)).toMatchObject({
      error: { message: 'Operation Failed', detail: expect.stringMatching(/^Error during insert of incident/) },
    })
  })

  test('of a list only the first record; no JSON is refused; nothing is an empty record', () => {
    expect(call('POST', '/table/incident', { body: [{ number: 'A' }, { number: 'B' }] }).status).toBe(201)
    expect(current.instance.store.all('task').map(row => row['number'])).toEqual(['A'])
    const broken = call('POST', '/table/incident', { body: '{"a":' })
    expect(broken.status).toBe(400)
    expect(resultOf(broken)).toEqual(
      failureBody(
        'Exception while reading request',
        'Verify Request body and Content-type headers. Not able to parse request',
      ),
    )
    expect(call('POST', '/table/incident').status).toBe(201)
  })

  test('bodies above 10 MiB', () => {
    const answer = call('POST', '/table/incident', { body: new Uint8Array(10_485_761) })
    expect(answer.status).toBe(400)
    expect(resultOf(answer)).toEqual(
      failureBody(
        'Exception while reading request',
        'Rejected large REST payload with content-length = 10485761 bytes. Max allowed: 10485760 bytes.',
      ),
    )
  })

  test('secrets only by display value; they are stored hidden and never shown', () => {
    use(directory)
    const item = (query: Record<string, string>): string => {
      call('PATCH', `/table/x_test_item/${id('first')}`, { query, body: { secret: 'whsec_abc' } })
      return current.instance.store.get('x_test_item', id('first'))?.['secret'] ?? ''
    }
    expect(item({})).toBe('')
    const secret = item({ sysparm_input_display_value: 'true' })
    expect(secret).not.toContain('whsec')
    expect(decrypt(secret)).toBe('whsec_abc')
    const shown = (display: string): unknown =>
      resultOf(call('GET', `/table/x_test_item/${id('first')}`, fields('secret', { sysparm_display_value: display })))
    expect([shown('false'), shown('true'), shown('all')]).toEqual([
      { secret: '' },
      { secret: '********' },
      { secret: { display_value: '********', value: '' } },
    ])
  })
})

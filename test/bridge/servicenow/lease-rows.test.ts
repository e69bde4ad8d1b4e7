import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const path = '/api/now/table/x_iio_sync_cursor'
const row = { sys_id: 'l1', name: 'sweep lease', lease_holder: 'A', lease_until: '2026-11-22 10:01:00' }
const lease = { holder: 'A', until: new Date('2026-11-22T10:01:00.900Z') }
const found = { body: { result: [row] } }
const none = { body: { result: [] } }

test('readLease', async () => {
  t.answer(found, none)
  expect(await t.serviceNow.lease.readLease()).toEqual({ sysId: 'l1', holder: 'A', until: '2026-11-22 10:01:00' })
  expect(t.server.lines()[0]).toContain(`GET ${path} sysparm_query=name=sweep lease sysparm_fields=sys_id,name,lease_holder,lease_until `)
  expect(await t.serviceNow.lease.readLease()).toBeNull()
})

test('a row of another name is an error, not a lease', async () => {
  t.answer({ body: { result: [{ ...row, name: 'sweep' }] } })
  expect(await rejection(t.serviceNow.lease.readLease())).toMatchObject({ code: 'servicenow_wrong_row' })
})

test('insertLease claims by the unique name, the time in UTC', async () => {
  t.answer({ status: 201, body: { result: row } })
  expect(await t.serviceNow.lease.insertLease(lease)).toBe('l1')
  expect(t.bodies()).toEqual([{ name: 'sweep lease', lease_holder: 'A', lease_until: '2026-11-22 10:01:00' }])
})

test('insertLease refused while another row stands: the other one has it', async () => {
  t.answer(refusal(403, 'Operation Failed', 'Error during insert of x_iio_sync_cursor'), found)
  expect(await t.serviceNow.lease.insertLease(lease)).toBeNull()
})

test.each([
  ['refused, and no row stands', [refusal(403, 'Operation Failed', 'ACL Exception'), none], 'servicenow_forbidden'],
  ['an outage', [{ status: 503 }], 'servicenow_unavailable'],
  ['stored without its holder', [{ status: 201, body: { result: { ...row, lease_holder: '' } } }], 'servicenow_column_dropped'],
])('insertLease, %s: an error', async (_name, answers, code) => {
  t.answer(...answers)
  expect(await rejection(t.serviceNow.lease.insertLease(lease))).toMatchObject({ code })
})

test('renewLease moves the time of its own row', async () => {
  t.answer({ body: { result: row } })
  expect(await t.serviceNow.lease.renewLease('l1', lease)).toBe(true)
  expect(t.server.lines()).toEqual([`PATCH ${path}/l1 sysparm_exclude_reference_link=true`])
  expect(t.bodies()).toEqual([{ lease_until: '2026-11-22 10:01:00' }])
})

test.each([
  ['gone', refusal(404, 'No Record found')],
  ['another holder\'s', { body: { result: { ...row, lease_holder: 'B' } } }],
])('renewLease of a row that is %s: lost', async (_name, answer) => {
  t.answer(answer)
  expect(await t.serviceNow.lease.renewLease('l1', lease)).toBe(false)
})

test('renewLease in an outage says neither', async () => {
  t.answer({ status: 503 })
  expect(await rejection(t.serviceNow.lease.renewLease('l1', lease))).toMatchObject({ code: 'servicenow_unavailable' })
})

test.each([
  ['deleted', { status: 204, body: '' }],
  ['gone already', refusal(404, 'No Record found')],
])('removeLease by sys_id: %s', async (_name, answer) => {
  t.answer(answer)
  await t.serviceNow.lease.removeLease('l1')
  expect(t.server.lines()).toEqual([`DELETE ${path}/l1`])
})

test('removeLease refused is an error', async () => {
  t.answer(refusal(403, 'Operation Failed', 'ACL Exception Delete Failed due to security constraints'))
  expect(await rejection(t.serviceNow.lease.removeLease('l1'))).toMatchObject({ code: 'servicenow_forbidden' })
})

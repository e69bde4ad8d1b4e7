import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const path = '/api/now/table/x_iio_sync_cursor'
const row = { sys_id: 'c1', name: 'sweep', position: '2026-11-22T09:00:00Z' }
const position = '2026-11-22T10:00:00Z'
const found = { body: { result: [row] } }
const none = { body: { result: [] } }
const written = { body: { result: { ...row, position } } }

test('readCursor', async () => {
  t.answer(found)
  expect(await t.serviceNow.tickets.readCursor('sweep')).toBe('2026-11-22T09:00:00Z')
  expect(t.server.lines()[0]).toContain(`GET ${path} sysparm_query=name=sweep sysparm_fields=sys_id,name,position sysparm_limit=1 `)
})

test.each([
  ['no row', none],
  ['an empty position', { body: { result: [{ ...row, position: '' }] } }],
])('readCursor with %s is null', async (_name, answer) => {
  t.answer(answer)
  expect(await t.serviceNow.tickets.readCursor('sweep')).toBeNull()
})

test('writeCursor patches the row that stands', async () => {
  t.answer(found, written)
  await t.serviceNow.tickets.writeCursor('sweep', position)
  expect(t.server.lines()[1]).toBe(`PATCH ${path}/c1 sysparm_exclude_reference_link=true`)
  expect(t.bodies()).toEqual([{ position }])
})

test('writeCursor inserts the first row', async () => {
  t.answer(none, { status: 201, body: { result: { ...row, position } } })
  await t.serviceNow.tickets.writeCursor('sweep', position)
  expect(t.bodies()).toEqual([{ name: 'sweep', position }])
})

test('writeCursor patches the row another replica inserted in between', async () => {
  t.answer(none, refusal(403, 'Operation Failed'), found, written)
  await t.serviceNow.tickets.writeCursor('sweep', position)
  expect(t.server.received.map(request => request.method)).toEqual(['GET', 'POST', 'GET', 'PATCH'])
})

test('a refused insert without a row is an error', async () => {
  t.answer(none, refusal(403, 'Operation Failed', 'ACL Exception'), none)
  expect(await rejection(t.serviceNow.tickets.writeCursor('sweep', position))).toMatchObject({ code: 'servicenow_forbidden' })
})

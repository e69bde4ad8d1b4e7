import { rejection } from '../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const path = '/api/now/table/x_iio_sync_note'
const note = { updateId: 'U1', ticket: 'a'.repeat(32), text: 'Found it', author: 'Lisa', writtenAt: '2026-11-22T10:00:00.120000Z' }
const columns = { update_id: 'U1', ticket: 'a'.repeat(32), text: 'Found it', author: 'Lisa', written_at: '2026-11-22 10:00:00' }

test('findNotes', async () => {
  t.answer({ body: { result: [{ update_id: 'U2' }] } })
  expect(await t.serviceNow.tickets.findNotes(['U1', 'U2', 'U1'])).toEqual(new Set(['U2']))
  expect(t.server.lines()[0]).toMatch(
    new RegExp(`^GET ${path} sysparm_query=update_id=U1\\^ORupdate_id=U2 sysparm_fields=update_id sysparm_limit=2 `),
  )
})

test('findNotes asks for nothing when there is nothing to ask', async () => {
  expect(await t.serviceNow.tickets.findNotes([])).toEqual(new Set())
  expect(t.server.received).toEqual([])
})

test('findNotes refuses rows that were not asked for', async () => {
  t.answer({ body: { result: [{ update_id: 'U9' }] } })
  expect(await rejection(t.serviceNow.tickets.findNotes(['U1']))).toMatchObject({ code: 'servicenow_wrong_row' })
})

test('insertNote', async () => {
  t.answer({ status: 201, body: { result: { ...columns, sys_id: 'x', status: 'pending' } } })
  await t.serviceNow.tickets.insertNote(note)
  expect(t.server.lines()).toEqual([`POST ${path} sysparm_exclude_reference_link=true`])
  expect(t.bodies()).toEqual([columns])
})

test('a second insert of the same update is no error', async () => {
  t.answer(refusal(403, 'Operation Failed', 'Error during insert'), { body: { result: [{ update_id: 'U1' }] } })
  await t.serviceNow.tickets.insertNote(note)
})

test('any other refusal is', async () => {
  t.answer(refusal(403, 'Operation Failed', 'ACL Exception'), { body: { result: [] } })
  expect(await rejection(t.serviceNow.tickets.insertNote(note))).toMatchObject({
    code: 'servicenow_forbidden',
    message: expect.stringContaining('ACL Exception'),
  })
})

test('a dropped column is an error that names it, not the text', async () => {
  t.answer({ status: 201, body: { result: { ...columns, text: '' } } })
  const error = await rejection(t.serviceNow.tickets.insertNote(note))
  expect(error).toMatchObject({ code: 'servicenow_column_dropped', message: expect.stringContaining('x_iio_sync_note.text') })
  expect((error as Error).message).not.toContain('Found it')
})

test('long text is cut where it is seen to be cut', async () => {
  const text = `${'x'.repeat(31_999)}…`
  t.answer({ status: 201, body: { result: { ...columns, text } } })
  await t.serviceNow.tickets.insertNote({ ...note, text: 'x'.repeat(40_000) })
  expect(t.bodies()).toEqual([{ ...columns, text }])
})

import { rejection } from '../local-server.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  t = await startClient()
})
afterEach(() => t.close())

test('a list without paging information is one page', async () => {
  t.answer({ body: { follow_ups: [] } })
  expect(await t.client.listFollowUps('01INCIDENT')).toEqual([])
})

test('a cursor that does not move ends as an error, not as an endless loop', async () => {
  const page = { body: { follow_ups: [], pagination_meta: { after: '01SAME', page_size: 250 } } }
  t.answer(page, page, page)
  expect(await rejection(t.client.listFollowUps('01INCIDENT'))).toMatchObject({ code: 'incident_io_unreadable', retry: true })
  expect(t.server.received).toHaveLength(2)
})

/** Updates after a known one, from a list whose order nobody promised. */
import { createIncidentIoClient, type IncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import { startLocalServer, type LocalServer, type Received } from '../../local-server.ts'
import { updateBody } from './bodies.ts'
import { contractProblems } from './contract.ts'

type Order = 'newest first' | 'oldest first' | 'shuffled' | 'same moment'

let order: Order
let ids: string[]
let server: LocalServer
let client: IncidentIoClient
beforeEach(async () => {
  order = 'newest first'
  ids = named(30)
  server = await startLocalServer(answer)
  client = createIncidentIoClient({
    baseUrl: server.url,
    apiKey: 'the-key',
    timeoutMs: 5000,
    version: '1.2.3',
    onCall: () => undefined,
  })
})
afterEach(async () => {
  await server.close()
  for (const request of server.received) expect(contractProblems(request)).toEqual([])
})

const named = (count: number): string[] =>
  Array.from({ length: count }, (_each, index) => `U${String(index).padStart(4, '0')}`)
/** A minute apart, unless all are of the same moment. */
const createdAt = (id: string): string =>
  id === 'LATE'
    ? new Date(Date.parse(createdAt('U0029')) - 500).toISOString()
    : new Date(
        Date.parse('2026-11-01T00:00:00Z') + (order === 'same moment' ? 0 : Number(id.slice(1)) * 60_000),
      ).toISOString()
const known = (id: string) => ({ id, createdAt: createdAt(id).replace('.000Z', '.000000Z') })

/** What is listed, in the order of the day. */
function listed(): string[] {
  if (order === 'newest first') return [...ids].reverse()
  return order === 'shuffled' ? ids.map((id, index) => ids[index % 2 === 0 ? index + 1 : index - 1] ?? id) : ids
}

/** As the vendor pages: rows after the one that `after` names. */
function answer({ query }: Received) {
  const { page_size, after } = Object.fromEntries(query)
  const rows = listed()
  const start = after === undefined ? 0 : rows.indexOf(after) + 1
  if (after !== undefined && start === 0)
    return { status: 422, body: { type: 'validation_error', status: 422, request_id: 'r', errors: [] } }
  const page = rows.slice(start, start + Number(page_size))
  const isLast = start + page.length >= rows.length
  const pagination_meta = { page_size: Number(page_size), ...(isLast ? {} : { after: page.at(-1) }) }
  return {
    body: { incident_updates: page.map(id => ({ ...updateBody, id, created_at: createdAt(id) })), pagination_meta },
  }
}

const read = async (knownId: string | null): Promise<string[]> => {
  const updates = await client.listIncidentUpdates('01INCIDENT', knownId === null ? null : known(knownId))
  return updates.map(({ id }) => id)
}
const asked = (): string[] =>
  server.lines().map(line => line.replace('GET /v2/incident_updates incident_id=01INCIDENT ', ''))

test.each<Order>(['newest first', 'oldest first', 'shuffled', 'same moment'])(
  '%s: all of them, oldest first; then those after a known one',
  async given => {
    order = given
    expect(await read(null)).toEqual(ids)
    if (order !== 'same moment') expect(await read('U0026')).toEqual(['U0027', 'U0028', 'U0029'])
  },
)

test.each<Order>(['newest first', 'oldest first', 'shuffled'])(
  '%s, and nothing known of the order: those after a known one',
  async given => {
    order = given
    expect(await read('U0003')).toEqual(ids.slice(4))
  },
)

test.each<Order>(['newest first', 'oldest first'])(
  '%s: one new update costs one small answer, however many were read before',
  async given => {
    order = given
    for (const count of [100, 1000]) {
      ids = named(count)
      await read(null)
      ids = named(count + 1)
      const before = server.received.length
      const [newest = '', last = ''] = [ids.at(-1), ids.at(-2)]
      expect(await read(last)).toEqual([newest])
      expect(server.received).toHaveLength(before + 1)
      expect(asked().at(-1)).toBe(order === 'newest first' ? 'page_size=10' : `page_size=250 after=${ids.at(-3)}`)
    }
  },
)

test.each<Order>(['newest first', 'oldest first'])(
  '%s: the second update of an incident is one call, before the order is known too',
  async given => {
    order = given
    ids = named(1)
    await read(null)
    ids = named(2)
    expect(await read('U0000')).toEqual(['U0001'])
    expect(asked()).toEqual(['page_size=250', 'page_size=10'])
  },
)

test('newest first: pages are asked for until the known one, and no further', async () => {
  await read(null)
  expect(await read('U0005')).toEqual(ids.slice(6))
  expect(asked().slice(1)).toEqual(['page_size=10', 'page_size=10 after=U0020', 'page_size=10 after=U0010'])
})

test.each<Order>(['newest first', 'oldest first', 'shuffled'])('%s: the known one was deleted', async given => {
  order = given
  await read(null)
  ids = ids.filter(id => id !== 'U0020')
  expect(await read('U0020')).toEqual(ids.slice(20))
})

test.each<Order>(['newest first', 'oldest first'])(
  '%s: one that appears late, stamped just before the known one, is not missed',
  async given => {
    order = given
    await read(null)
    const late = 'U0029'
    ids = [...ids.slice(0, 29), 'LATE', late]
    expect(await read(late)).toEqual(['LATE'])
    expect(asked()).toHaveLength(2)
  },
)

test('oldest first: what was read and not taken is read again', async () => {
  order = 'oldest first'
  await read(null)
  expect(await read('U0020')).toEqual(ids.slice(21))
  expect(await read('U0020')).toEqual(ids.slice(21))
})

test('an order that turns out to be another one is not relied on', async () => {
  order = 'oldest first'
  await read('U0003')
  order = 'shuffled'
  await read(null)
  expect(await read('U0003')).toEqual(ids.slice(4))
})

test('a list without updates', async () => {
  ids = []
  expect(await read(null)).toEqual([])
  expect(await read('U0001')).toEqual([])
})

import { createIncidentIoClient, type IncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import type { SmallerPages } from '../../../../../bridge/vendors/incident-io/pages.ts'
import { rejection, startLocalServer, type Behaviour, type LocalServer, type Received } from '../../local-server.ts'
import { startClient, type ClientUnderTest } from './client-under-test.ts'

describe('the cursor', () => {
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
    expect(await rejection(t.client.listFollowUps('01INCIDENT'))).toMatchObject({
      code: 'incident_io_unreadable',
      retry: true,
    })
    expect(t.server.received).toHaveLength(2)
  })
})

/** An account whose changed incidents are as large as a test wants them. */
describe('pages that are too much', () => {
  let total: number
  let padding: string
  let misbehave: (request: Received, rows: number) => Behaviour | null
  let smaller: SmallerPages[]
  let server: LocalServer
  let client: IncidentIoClient
  beforeEach(async () => {
    misbehave = () => null
    smaller = []
    server = await startLocalServer(answer)
    client = clientOf(10_000)
  })
  afterEach(() => server.close())

  const clientOf = (timeoutMs: number): IncidentIoClient =>
    createIncidentIoClient({
      baseUrl: server.url,
      apiKey: 'the-key',
      timeoutMs,
      version: '1.2.3',
      onCall: () => undefined,
      onSmallerPages: about => smaller.push(about),
    })

  function answer(request: Received): Behaviour {
    const { page_size, after = '0' } = Object.fromEntries(request.query)
    const start = Number(after)
    const end = Math.min(total, start + Number(page_size))
    const strange = misbehave(request, end - start)
    if (strange !== null) return strange
    const incidents = Array.from({ length: end - start }, (_each, index) => ({
      id: `I${start + index + 1}`,
      visibility: 'public',
      updated_at: '2026-11-22T10:00:00Z',
      custom_field_entries: padding,
    }))
    return {
      body: {
        incidents,
        pagination_meta: { page_size: Number(page_size), ...(end < total ? { after: String(end) } : {}) },
      },
    }
  }

  const sizes = (): string[] =>
    server.received.map(({ query }) => {
      const { page_size, after } = Object.fromEntries(query)
      return after === undefined ? String(page_size) : `${page_size} after ${after}`
    })
  const readAll = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const page of client.changedIncidents('2026-11-22T09:00:00Z'))
      ids.push(...page.map(({ externalId }) => externalId))
    return ids
  }
  const everyId = (): string[] => Array.from({ length: total }, (_each, index) => `I${index + 1}`)

  test('30 select fields of 20 options (82 KB an incident), 250 incidents: all, in smaller pages, and it is said', async () => {
    total = 250
    padding = 'x'.repeat(82_000)
    expect(await readAll()).toEqual(everyId())
    expect(sizes()).toEqual([
      '250',
      '125',
      '62',
      ...Array.from({ length: 9 }, (_each, index) => (index === 0 ? '31' : `31 after ${index * 31}`)),
    ])
    expect(smaller).toEqual([
      { label: 'incident list', count: 125, reason: 'too large' },
      { label: 'incident list', count: 62, reason: 'too large' },
      { label: 'incident list', count: 31, reason: 'too large' },
    ])
  })

  test('60 fields of 50 options (410 KB an incident): the next sweep begins with what worked', async () => {
    total = 40
    padding = 'x'.repeat(410_000)
    expect(await readAll()).toEqual(everyId())
    const before = server.received.length
    expect(await readAll()).toEqual(everyId())
    expect(sizes()[before]).toBe('7')
    expect(server.received.length - before).toBe(6)
  })

  test('a page that is too slow is asked for again from where it was, with fewer rows; the rest comes in such pages', async () => {
    total = 130
    padding = ''
    client = clientOf(1000)
    misbehave = (request, rows) =>
      request.query.some(([name]) => name === 'after') || rows <= 62 ? null : () => undefined
    expect(await readAll()).toEqual(everyId())
    expect(sizes()).toEqual(['250', '62', '62 after 62', '62 after 124'])
    expect(smaller).toEqual([{ label: 'incident list', count: 62, reason: 'too slow' }])
  })

  test('a page that is cut in the middle is asked for again from the same cursor', async () => {
    total = 500
    padding = ''
    let cuts = 0
    misbehave = ({ query }) => {
      if (!query.some(([name]) => name === 'after') || cuts > 0) return null
      cuts += 1
      return response => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
        response.write('{"incidents":[', () => response.destroy())
      }
    }
    expect(await readAll()).toEqual(everyId())
    expect(sizes().slice(0, 3)).toEqual(['250', '250 after 250', '62 after 250'])
    expect(smaller).toEqual([{ label: 'incident list', count: 62, reason: 'cut off' }])
  })

  test('pages grow back once what is read says that larger ones fit', async () => {
    total = 250
    padding = 'x'.repeat(82_000)
    await readAll()
    padding = ''
    total = 1000
    server.received.length = 0
    await readAll()
    expect(sizes().map(size => size.split(' ')[0])).toEqual([
      '31',
      '62',
      '62',
      '62',
      '62',
      '124',
      '124',
      '124',
      '124',
      '248',
    ])
    expect(smaller).toHaveLength(3)
  })

  test('one incident alone that is too large is an error with words, and the pages are as they were', async () => {
    total = 1
    padding = 'x'.repeat(9_000_000)
    expect(await rejection(readAll())).toMatchObject({
      code: 'incident_io_unreadable',
      message: expect.stringContaining('larger than 4 MB'),
    })
    padding = ''
    server.received.length = 0
    await readAll()
    expect(sizes()).toEqual(['250'])
  })

  test('while nobody answers, four smaller pages are tried and then the failure is told; afterwards the pages are as they were', async () => {
    total = 3
    padding = ''
    misbehave = () => ({ status: 504, body: 'gateway' })
    expect(await rejection(readAll())).toMatchObject({ code: 'incident_io_unavailable', status: 504 })
    expect(sizes()).toEqual(['250', '62', '15', '3', '1'])
    misbehave = () => null
    server.received.length = 0
    await readAll()
    expect(sizes()).toEqual(['250'])
  })

  test.each<[string, Behaviour]>([
    ['500', { status: 500, body: {} }],
    ['429', { status: 429, body: {} }],
    ['403', { status: 403, body: {} }],
  ])('%s is no reason for smaller pages', async (_status, behaviour) => {
    total = 3
    misbehave = () => behaviour
    await rejection(readAll())
    expect(server.received).toHaveLength(1)
  })
})

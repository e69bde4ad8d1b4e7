import { createServer, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { rowsIn, sysIdIn } from './rest-result.ts'
import { startInstance, type StartedInstance } from '../../start.ts'

let instance: StartedInstance
let foreign: Server
let held: ServerResponse[] = []
let arrived = (): void => undefined
let letThrough = false

/** Writes three problems, one statement each. */
const THREE_ROWS = `(function() {
  for (var n = 1; n <= 3; n++) {
    var row = new GlideRecord('problem')
    row.initialize()
    row.setValue('short_description', current.getValue('short_description') + ' ' + n)
    row.insert()
  }
})()`

async function created(table: string, values: Record<string, string>): Promise<string> {
  const answer = await instance.call('admin', 'POST', `/api/now/table/${table}`, values)
  if (answer.status !== 201) throw new Error(answer.text)
  return sysIdIn(answer)
}

async function names(table: string, prefix: string): Promise<string[]> {
  const query = `short_descriptionSTARTSWITH${prefix}^ORDERBYsys_created_on^ORDERBYnumber&sysparm_fields=short_description`
  const answer = await instance.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${query}`)
  return rowsIn(answer).map(row => row['short_description'] ?? '')
}

const insert = (name: string) => instance.call('admin', 'POST', '/api/now/table/incident', { short_description: name })
const heldBack = async (): Promise<void> => {
  while (held.length === 0)
    await new Promise<void>(resolve => {
      arrived = resolve
    })
}

beforeAll(async () => {
  foreign = createServer((_request, response) => {
    if (letThrough) return void response.end()
    held.push(response)
    arrived()
  }).listen(0, '127.0.0.1')
  await once(foreign, 'listening')
  const address = foreign.address()
  const port = typeof address === 'object' ? address?.port : 0
  instance = await startInstance()
  const rule = { active: 'true', advanced: 'true', action_insert: 'true', collection: 'incident' }
  await created('sys_script', {
    ...rule,
    name: 'Three rows',
    when: 'after',
    filter_condition: 'short_descriptionSTARTSWITHsync',
    script: THREE_ROWS,
  })
  await created('sys_script', {
    ...rule,
    name: 'Three rows later',
    when: 'async',
    filter_condition: 'short_descriptionSTARTSWITHasync',
    script: THREE_ROWS,
  })
  await created('sys_script', {
    ...rule,
    name: 'Ask first',
    when: 'async',
    filter_condition: 'short_descriptionSTARTSWITHask',
    script: `(function() {
      var message = new sn_ws.RESTMessageV2()
      message.setHttpMethod('GET')
      message.setEndpoint('http://127.0.0.1:${port}/')
      message.execute()
      gs.info('asked for ' + current.getValue('short_description'))
    })()`,
  })
}, 60_000)
afterAll(async () => {
  await instance.stop()
  foreign.closeAllConnections()
  foreign.close()
})
beforeEach(async () => {
  held = []
  letThrough = false
  await instance.control.jobs({ paused: false })
  await instance.control.crash(null)
  await instance.control.drain()
})

describe('a crash', () => {
  test('leaves the statements done so far, and resets the connection', async () => {
    // The record and two rows of the rule; problems and incidents share the table task.
    await instance.control.crash({ afterStatements: 3, match: { table: 'task', operation: 'insert' } })
    await expect(insert('sync a')).rejects.toThrow()
    expect(await names('incident', 'sync a')).toEqual(['sync a'])
    expect(await names('problem', 'sync a')).toEqual(['sync a 1', 'sync a 2'])
    expect(await instance.control.crashes()).toEqual({ armed: null, statements: 3, crashes: 1 })
  })

  test('happens once, and the node is up again at once', async () => {
    await instance.control.crash({ afterStatements: 1 })
    await expect(insert('once')).rejects.toThrow()
    expect((await insert('once more')).status).toBe(201)
  })

  test('runs a job that was running again after the restart', async () => {
    await instance.control.crash({ afterStatements: 3, match: { table: 'task' } })
    await insert('async b')
    await instance.control.drain()
    expect((await names('problem', 'async b')).sort()).toEqual([
      'async b 1',
      'async b 1',
      'async b 2',
      'async b 2',
      'async b 3',
    ])
  })

  test('loses it on order', async () => {
    await instance.control.crash({ afterStatements: 3, match: { table: 'task' }, lostRunningJobs: true })
    await insert('async c')
    await instance.control.drain()
    expect(await names('problem', 'async c')).toEqual(['async c 1', 'async c 2'])
  })

  test('keeps a job that was queued before, also in the transaction that dies', async () => {
    await instance.control.jobs({ paused: true })
    await instance.control.crash({ afterStatements: 1, match: { table: 'sys_trigger' } })
    await expect(insert('async d')).rejects.toThrow()
    await instance.control.jobs({ paused: false })
    await instance.control.drain()
    expect(await names('problem', 'async d')).toHaveLength(3)
  })

  test('loses the job that was not queued yet', async () => {
    await instance.control.crash({ afterStatements: 1, match: { table: 'task' } })
    await expect(insert('async e')).rejects.toThrow()
    await instance.control.drain()
    expect([await names('incident', 'async e'), await names('problem', 'async e')]).toEqual([['async e'], []])
  })

  test('cuts outbound calls that are under way', async () => {
    await insert('ask f')
    await heldBack()
    const cut = new Promise(resolve => held[0]?.once('close', resolve))
    letThrough = true
    await instance.control.crash({ afterStatements: 1 })
    await expect(insert('the one that crashes')).rejects.toThrow()
    await cut
    await instance.control.drain()
    expect((await instance.control.logs()).filter(line => line.message === 'asked for ask f')).toHaveLength(1)
  })
})

describe('an outage', () => {
  afterEach(() => instance.control.outage(null))
  const read = (init: RequestInit = {}) => fetch(`${instance.url}/api/now/table/incident`, init)

  test('resets every connection', async () => {
    await instance.control.outage('reset')
    await expect(read()).rejects.toThrow()
    await expect(insert('reset')).rejects.toThrow()
    await instance.control.outage(null)
    expect(await names('incident', 'reset')).toEqual([])
  })

  test('leaves every caller waiting', async () => {
    await instance.control.outage('hang')
    const given = new AbortController()
    const waiting = read({ signal: given.signal })
    expect(await Promise.race([waiting, instance.control.info().then(() => 'the control plane answers')])).toBe(
      'the control plane answers',
    )
    given.abort()
    await expect(waiting).rejects.toThrow('abort')
  })

  test.each([
    ['unavailable' as const, 503],
    ['hibernating' as const, 200],
  ])('%s: answers %i with a page', async (kind, status) => {
    await instance.control.outage(kind)
    for (const path of ['/api/now/table/incident', '/oauth_token.do', '/']) {
      const answer = await fetch(`${instance.url}${path}`, {
        method: path === '/' ? 'GET' : 'POST',
        ...(path === '/' ? {} : { body: 'x' }),
      })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html;charset=UTF-8'])
    }
  })

  test('runs no jobs on order, and catches up later', async () => {
    await instance.control.jobs({ paused: true })
    await insert('async g')
    await instance.control.outage('unavailable', { stopJobs: true })
    const { queued } = await instance.control.jobs({ paused: false })
    expect(queued).toBe(1)
    await instance.control.outage(null)
    await instance.control.drain()
    expect(await names('problem', 'async g')).toHaveLength(3)
  })
})

describe('a rate limit', () => {
  afterEach(() => instance.control.rateLimit(null))
  const ask = () => instance.call('beth.anglin', 'GET', '/api/now/table/incident?sysparm_limit=1')

  test('refuses one user in the words of the platform, and no other', async () => {
    await instance.control.rateLimit({ perMinute: 2 })
    const [first, , third] = [await ask(), await ask(), await ask()]
    expect([first.status, first.headers.get('x-ratelimit-limit')]).toEqual([200, '2'])
    expect([third.status, third.body]).toEqual([
      429,
      {
        error: { message: 'Rate limit exceeded', detail: 'Rate limit of 2 requests per hour for Table API exceeded' },
        status: 'failure',
      },
    ])
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(third.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
    expect((await instance.call('david.loo', 'GET', '/api/now/table/incident?sysparm_limit=1')).status).toBe(200)
    expect(await instance.control.rateLimitReading()).toEqual({
      perMinute: 2,
      allowed: { 'beth.anglin': 2, 'david.loo': 1 },
      refused: { 'beth.anglin': 1 },
    })
  })

  test('lets calls through again in the next minute', async () => {
    await instance.control.rateLimit({ perMinute: 1 })
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429])
    await instance.control.advanceClock(60_000)
    expect((await ask()).status).toBe(200)
  })
})

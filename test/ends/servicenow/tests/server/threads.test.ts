import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from '../../../shared/bundle.ts'
import type { Job, OutboundResponse, RestResponse, Store } from '../../contracts.ts'
import { newClockMemory } from '../../threads/clock.ts'
import { newMetadataVersion } from '../../threads/metadata-version.ts'
import { newStatementSwitch } from '../../statements/statement-log.ts'
import { newTableVersions } from '../../threads/table-versions.ts'
import { PoolFull, WorkerPool, type PoolSettings } from '../../threads/pool.ts'

let folder = ''
let file = ''
let pool: WorkerPool
let committed: Job[][] = []
let counter = 0

const store: Store = {
  createTable: () => undefined,
  get(table) {
    throw new Error(`There is no physical table ${table}.`)
  },
  query: () => [],
  count: () => 42,
  insert: () => ({ ok: true }),
  update: () => ({ ok: true }),
  delete: () => true,
  nextNumber: () => (counter += 1),
  // Hears of a queued job only: the pool keeps it until its transaction is over.
  enqueue: () => undefined,
  log: () => undefined,
}

const nobody = async (): Promise<OutboundResponse> => ({ error: 'nobody', code: 0 })

function startPool(changes: Partial<PoolSettings> = {}, sendOutbound = nobody): void {
  pool = new WorkerPool({
    file,
    clock: newClockMemory(),
    metadata: newMetadataVersion(),
    tables: newTableVersions(),
    statements: newStatementSwitch(),
    indexes: [],
    instanceUrl: 'http://instance/',
    quotaMs: 10_000,
    size: 2,
    queueLimit: 5,
    seams: { store, sendOutbound },
    onCommit: jobs => committed.push(jobs),
    onStatement: () => undefined,
    ...changes,
  })
}

const ask = (path: string, body: number[] = []): Promise<RestResponse> =>
  pool.rest({
    method: 'GET',
    path,
    query: [['url', 'http://bridge/']],
    headers: {},
    body: new Uint8Array(body),
    userName: 'admin',
  })

const asked = async (path: string): Promise<unknown> => JSON.parse(String((await ask(path)).body))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'threads-test-'))
  const [bundled = ''] = await bundle([resolve('test/ends/servicenow/tests/server/fixture-worker.ts')], folder)
  file = bundled
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  committed = []
  counter = 0
})
afterEach(() => pool.stop())

describe('a call from a worker to the main thread', () => {
  test('blocks the script until it is answered', async () => {
    startPool()
    expect(await asked('/count')).toBe(42)
  })

  test('throws in the script what was thrown in the main thread', async () => {
    startPool()
    await expect(ask('/missing-table')).rejects.toThrow('There is no physical table no_such_table.')
  })

  test('is one statement each: parallel scripts never get the same number', async () => {
    startPool({ size: 4 })
    const numbers = await Promise.all(['/numbers', '/numbers', '/numbers', '/numbers'].map(asked))
    expect(new Set(numbers.flat()).size).toBe(800)
  })

  test('for outbound HTTP leaves the main thread free to serve other scripts', async () => {
    let release = (_answer: OutboundResponse): void => undefined
    const answered = new Promise<OutboundResponse>(resolveWith => {
      release = resolveWith
    })
    startPool({}, () => answered)
    const sending = asked('/send')
    expect(await asked('/count')).toBe(42)
    release({ status: 204, headers: {}, body: '' })
    expect(await sending).toEqual({ status: 204, headers: {}, body: '' })
  })
})

test("an answer that comes after its script was cancelled is nobody else's answer", async () => {
  startPool(
    { size: 1 },
    () => new Promise(answered => setTimeout(() => answered({ status: 200, headers: {}, body: 'late' }), 200)),
  )
  expect(await asked('/cancelled')).toEqual({ cancelled: true, counts: [42] })
})

describe('the pool', () => {
  test('carries bodies byte by byte', async () => {
    startPool()
    expect((await ask('/echo', [0, 255, 13, 10, 128])).body).toBe('[0,255,13,10,128]')
  })

  test('hands back what a task threw, and goes on', async () => {
    startPool({ size: 1 })
    await expect(ask('/throw')).rejects.toMatchObject({ name: 'TypeError', message: 'thrown in the worker' })
    expect(await asked('/count')).toBe(42)
  })

  test('hands over the jobs of a transaction when it is over, in order', async () => {
    startPool({ size: 1 })
    await ask('/enqueue')
    expect(committed).toEqual([
      [
        { kind: 'scheduled_script', scriptSysId: 'first' },
        { kind: 'scheduled_script', scriptSysId: 'second' },
      ],
    ])
  })

  test('says that a worker crashed and replaces it, for the task that waits too', async () => {
    startPool({ size: 1 })
    const crash = ask('/crash')
    const next = asked('/count')
    await expect(crash).rejects.toThrow('A worker thread ended with code 3')
    expect(await next).toBe(42)
  })

  test('cancels a transaction over its quota, with its worker', async () => {
    // The next worker has to be born within it too, on a busy machine.
    startPool({ size: 1, quotaMs: 2000 })
    await expect(ask('/spin')).rejects.toThrow('Transaction cancelled: maximum execution time exceeded')
    expect(await asked('/count')).toBe(42)
  })

  test('queues up to its limit and refuses beyond', async () => {
    let release = (_answer: OutboundResponse): void => undefined
    const answered = new Promise<OutboundResponse>(resolveWith => {
      release = resolveWith
    })
    startPool({ size: 1, queueLimit: 2 }, () => answered)
    const running = ask('/send')
    const queued = [ask('/count'), ask('/count')]
    await expect(ask('/count')).rejects.toBeInstanceOf(PoolFull)
    release({ status: 200, headers: {}, body: '' })
    expect((await Promise.all([running, ...queued])).map(answer => answer.status)).toEqual([200, 200, 200])
  })

  test('stops while a script sleeps on a call', async () => {
    startPool({ size: 1 }, () => new Promise(() => undefined))
    const sleeping = expect(ask('/send')).rejects.toThrow('A worker thread ended')
    await pool.stop()
    await sleeping
  })

  test('rejects at start with what keeps a worker from starting', async () => {
    startPool({ file: join(folder, 'no-such-file.mjs') })
    await expect(pool.warm(1)).rejects.toThrow('A worker thread crashed')
  })
})

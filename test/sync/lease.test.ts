import { createLease, leaseMs, type HeldLease, type Lease } from '../../bridge/sync/lease.ts'
import type { LeaseRow, LeaseStore } from '../../bridge/sync/ports.ts'

const start = Date.parse('2026-11-22T06:00:00Z')
const never = new AbortController().signal
const stored = (until: Date): string => until.toISOString().slice(0, 19).replace('T', ' ')

/** The table with its unique name, and one clock for all; each replica may have its own idea of the time. */
class FakeLeaseStore implements LeaseStore {
  row: LeaseRow | null = null
  inserts = 0
  fails: Error | null = null

  async readLease(): Promise<LeaseRow | null> { return this.row }

  async insertLease({ holder, until }: { holder: string, until: Date }): Promise<string | null> {
    if (this.row !== null) return null
    this.inserts += 1
    this.row = { sysId: `ROW_${this.inserts}`, holder, until: stored(until) }
    return this.row.sysId
  }

  async renewLease(sysId: string, { holder, until }: { holder: string, until: Date }): Promise<boolean> {
    if (this.fails !== null) throw this.fails
    if (this.row?.sysId !== sysId || this.row.holder !== holder) return false
    this.row = { ...this.row, until: stored(until) }
    return true
  }

  async removeLease(sysId: string): Promise<void> {
    if (this.fails !== null) throw this.fails
    if (this.row?.sysId === sysId) this.row = null
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}

let store: FakeLeaseStore
let elapsed: number
let naps: { dueMs: number, pass: () => void }[]
let problems: unknown[]

beforeEach(() => {
  store = new FakeLeaseStore()
  elapsed = 0
  naps = []
  problems = []
})

/** Time goes on, and every delay that is over ends. */
async function pass(ms: number): Promise<void> {
  elapsed += ms
  for (const nap of naps.filter(({ dueMs }) => dueMs <= elapsed)) nap.pass()
  await settled()
}

const replica = (holder: string, clockIsOffByMs = 0): Lease => createLease({
  store, holder, now: () => new Date(start + elapsed + clockIsOffByMs), elapsedMs: () => elapsed,
  delay: (ms, signal) => new Promise((resolve) => {
    const end = (): void => {
      signal.removeEventListener('abort', end)
      resolve()
    }
    naps.push({ dueMs: elapsed + ms, pass: end })
    signal.addEventListener('abort', end)
  }),
  onProblem: (error) => { problems.push(error) },
})

/** Work that ends by hand. */
function work() {
  const begun: HeldLease[] = []
  let finish: () => void = () => undefined
  const run = (held: HeldLease): Promise<string> => {
    begun.push(held)
    return new Promise((resolve) => { finish = () => resolve('done') })
  }
  return { begun, run, finish: () => finish() }
}

const quick = async (): Promise<string> => 'done'

test('free: claimed for the time of the work, and free again', async () => {
  const { run, begun, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  expect(store.row).toEqual({ sysId: 'ROW_1', holder: 'A', until: '2026-11-22 06:01:00' })
  expect([begun.length, await begun[0]?.isStillHeld()]).toEqual([1, true])
  finish()
  expect([await held, store.row]).toEqual(['done', null])
})

test('work that fails frees it too', async () => {
  await expect(replica('A').whileHeld(async () => { throw new Error('down') }, never)).rejects.toThrow('down')
  expect(store.row).toBeNull()
})

test('held: the other one skips its turn', async () => {
  const { run, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  expect(await replica('B').whileHeld(quick, never)).toBeNull()
  finish()
  await held
  expect(await replica('B').whileHeld(quick, never)).toBe('done')
})

test('two at once: exactly one gets it', async () => {
  const works = [work(), work(), work()]
  const turns = works.map(({ run }, index) => replica(`R${index}`).whileHeld(run, never))
  await settled()
  expect(works.map(({ begun }) => begun.length)).toEqual([1, 0, 0])
  works[0]?.finish()
  expect(await Promise.all(turns)).toEqual(['done', null, null])
})

test('two take over a dead holder\'s row at once: exactly one gets it, and its row survives the other\'s delete', async () => {
  store.row = { sysId: 'DEAD', holder: 'X', until: '2026-11-21 06:00:00' }
  const works = [work(), work()]
  const turns = works.map(({ run }, index) => replica(`R${index}`).whileHeld(run, never))
  await settled()
  expect(works.map(({ begun }) => begun.length).sort()).toEqual([0, 1])
  expect([store.inserts, store.row?.sysId]).toEqual([1, 'ROW_1'])
  for (const { finish } of works) finish()
  expect((await Promise.all(turns)).filter((result) => result === 'done')).toHaveLength(1)
})

test('a row renewed while the work lasts is never taken, however long it lasts', async () => {
  const { run, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  const other = replica('B')
  for (let looks = 0; looks < 30; looks += 1) {
    await pass(10_000)
    expect(await other.whileHeld(quick, never)).toBeNull()
  }
  expect(store.row?.until).toBe('2026-11-22 06:06:00')
  finish()
  expect(await held).toBe('done')
})

test.each([['behind', -240_000], ['ahead', 240_000]])('nor when its holder\'s clock is four minutes %s', async (_word, off) => {
  const { run, finish } = work()
  const held = replica('A', off).whileHeld(run, never)
  const other = replica('B')
  for (let looks = 0; looks < 12; looks += 1) {
    await pass(10_000)
    expect(await other.whileHeld(quick, never)).toBeNull()
  }
  finish()
  await held
})

test('a holder killed a moment ago is replaced once its row has stood still for a lease', async () => {
  store.row = { sysId: 'DEAD', holder: 'X', until: '2026-11-22 06:00:50' }
  const other = replica('B')
  expect(await other.whileHeld(quick, never)).toBeNull()
  await pass(leaseMs - 1)
  expect(await other.whileHeld(quick, never)).toBeNull()
  await pass(1)
  expect(await other.whileHeld(quick, never)).toBe('done')
})

test('a row of long ago is replaced at once', async () => {
  store.row = { sysId: 'DEAD', holder: 'X', until: '2026-11-22 05:54:59' }
  expect(await replica('B').whileHeld(quick, never)).toBe('done')
})

test('a row without a readable time is watched like any other', async () => {
  store.row = { sysId: 'ODD', holder: 'X', until: '' }
  const other = replica('B')
  expect(await other.whileHeld(quick, never)).toBeNull()
  await pass(leaseMs)
  expect(await other.whileHeld(quick, never)).toBe('done')
})

test('its own row, left behind by a lost answer, is taken up again at once', async () => {
  store.row = { sysId: 'OWN', holder: 'A', until: '2026-11-22 06:00:50' }
  expect(await replica('A').whileHeld(quick, never)).toBe('done')
  expect([store.inserts, store.row]).toEqual([0, null])
})

test('lost while the work lasts: the work is told, and the new holder\'s row stays', async () => {
  const { run, begun, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  store.row = { sysId: 'NEW', holder: 'B', until: '2026-11-22 07:00:00' }
  await pass(20_000)
  expect([begun[0]?.signal.aborted, await begun[0]?.isStillHeld()]).toEqual([true, false])
  finish()
  expect([await held, store.row?.sysId]).toEqual(['done', 'NEW'])
})

test('lost without a renewal in between: asking finds out', async () => {
  const { run, begun, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  store.row = null
  expect([begun[0]?.signal.aborted, await begun[0]?.isStillHeld(), begun[0]?.signal.aborted]).toEqual([false, false, true])
  finish()
  await held
})

test('renewals that fail for a whole lease: the work is told', async () => {
  const { run, begun, finish } = work()
  const held = replica('A').whileHeld(run, never)
  await settled()
  store.fails = new Error('down')
  await pass(20_000)
  await pass(20_000)
  expect(begun[0]?.signal.aborted).toBe(false)
  await pass(20_000)
  expect([begun[0]?.signal.aborted, problems.length]).toEqual([true, 3])
  finish()
  await held
})

test('a stop reaches the work, and the row goes', async () => {
  const stop = new AbortController()
  const { run, begun, finish } = work()
  const held = replica('A').whileHeld(run, stop.signal)
  await settled()
  stop.abort()
  expect([begun[0]?.signal.aborted, await begun[0]?.isStillHeld()]).toEqual([true, false])
  finish()
  await held
  expect(store.row).toBeNull()
})

test('a row that cannot be deleted is a problem for nobody: it is its own next time', async () => {
  const lease = replica('A')
  store.fails = new Error('down')
  expect(await lease.whileHeld(quick, never)).toBe('done')
  expect(problems).toEqual([new Error('down')])
  store.fails = null
  expect(await lease.whileHeld(quick, never)).toBe('done')
  expect(store.row).toBeNull()
})

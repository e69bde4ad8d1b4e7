import { createLease, type LeaseParts } from '../../../../../bridge/sync/sweep/schedule.ts'
import { FakeApp } from '../fake-ends.ts'

/** Time that passes when the test says so. */
function rig(change: Partial<LeaseParts> = {}) {
  const app = new FakeApp()
  const ticks: (() => void)[] = []
  const problems: unknown[] = []
  const delay: LeaseParts['delay'] = (_ms, signal) =>
    new Promise(resolve => {
      ticks.push(() => resolve(true))
      signal.addEventListener('abort', () => resolve(false))
    })
  const log = { warn: (message: string) => void problems.push(message) }
  const newLease = () => createLease({ app, log, delay, ...change })
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  const tick = async (): Promise<void> => {
    await settled()
    ticks.shift()?.()
    await settled()
  }
  return { app, tick, problems, withLease: newLease(), withOther: newLease() }
}

const never = new AbortController().signal

it('does the work and says whether this is the first claim of the process', async () => {
  const { withLease, app } = rig()
  const work = async (claim: { token: string }) => {
    await app.finishSweep(claim.token, {}, [])
    return 'done'
  }
  expect([await withLease(work, never), await withLease(work, never)]).toEqual(['done', 'done'])
  expect(app.sweep.starting).toEqual([true, false])
})

it('is not done while another replica holds it', async () => {
  const { withLease, withOther } = rig()
  let finish: () => void = () => undefined
  const held = withLease(
    () =>
      new Promise<void>(resolve => {
        finish = resolve
      }),
    never,
  )
  expect(await withOther(async () => 'both', never)).toBeNull()
  finish()
  await held
})

it('renews while the work lasts, and tells the work when the lease is lost', async () => {
  const { withLease, app, tick } = rig()
  let signal: AbortSignal = never
  let finish: () => void = () => undefined
  const held = withLease((_claim, given) => {
    signal = given
    return new Promise<void>(resolve => {
      finish = resolve
    })
  }, never)
  await tick()
  await tick()
  expect([app.calls.filter(call => call === 'renewSweep').length, signal.aborted]).toEqual([2, false])
  app.sweep.token += 1
  await tick()
  expect(signal.aborted).toBe(true)
  finish()
  await held
})

it('one renewal that fails is no loss', async () => {
  const { withLease, app, tick, problems } = rig()
  let signal: AbortSignal = never
  let finish: () => void = () => undefined
  const renew = app.renewSweep.bind(app)
  app.renewSweep = async () => {
    throw new Error('503')
  }
  const held = withLease((_claim, given) => {
    signal = given
    return new Promise<void>(resolve => {
      finish = resolve
    })
  }, never)
  await tick()
  app.renewSweep = renew
  await tick()
  expect([problems, signal.aborted]).toEqual([['the sweep lease could not be kept'], false])
  finish()
  await held
})

it('a claim that fails is a failure of the sweep, and no reason to say that the process began later', async () => {
  const { withLease, app } = rig()
  const claim = app.claimSweep.bind(app)
  app.claimSweep = async () => {
    throw new Error('503')
  }
  await expect(withLease(async () => undefined, never)).rejects.toThrow('503')
  app.claimSweep = claim
  await withLease(async () => undefined, never)
  expect(app.sweep.starting).toEqual([true])
})

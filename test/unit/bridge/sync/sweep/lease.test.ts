import { createLease, type LeaseParts } from '../../../../../bridge/sync/sweep/lease.ts'
import { FakeApp } from '../fake-ends.ts'

/** Time that passes when the test says so. */
function rig(change: Partial<LeaseParts> = {}) {
  const app = new FakeApp()
  const ticks: (() => void)[] = []
  const problems: unknown[] = []
  const delay: LeaseParts['delay'] = (_ms, signal) =>
    new Promise(resolve => {
      ticks.push(resolve)
      signal.addEventListener('abort', () => {
        resolve()
      })
    })
  const leaseOf = (holder: string) =>
    createLease({ app, holder, delay, onProblem: error => problems.push(error), ...change })
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  const tick = async (): Promise<void> => {
    await settled()
    ticks.shift()?.()
    await settled()
  }
  return { app, tick, problems, lease: leaseOf('me'), other: leaseOf('another') }
}

const never = new AbortController().signal

it('does the work and says whether this is the first claim of the process', async () => {
  const { lease, app } = rig()
  const work = async (claim: { token: string }) => {
    await app.finishSweep(claim.token, {})
    return 'done'
  }
  expect([await lease.whileHeld(work, never), await lease.whileHeld(work, never)]).toEqual(['done', 'done'])
  expect(app.sweep.starting).toEqual([true, false])
})

it('is not done while another replica holds it', async () => {
  const { lease, other } = rig()
  let finish: () => void = () => undefined
  const held = lease.whileHeld(
    () =>
      new Promise<void>(resolve => {
        finish = resolve
      }),
    never,
  )
  expect(await other.whileHeld(async () => 'both', never)).toBeNull()
  finish()
  await held
})

it('renews while the work lasts, and tells the work when the lease is lost', async () => {
  const { lease, app, tick } = rig()
  let signal: AbortSignal = never
  let finish: () => void = () => undefined
  const held = lease.whileHeld((_claim, given) => {
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
  const { lease, app, tick, problems } = rig()
  let signal: AbortSignal = never
  let finish: () => void = () => undefined
  const renew = app.renewSweep.bind(app)
  app.renewSweep = async () => {
    throw new Error('503')
  }
  const held = lease.whileHeld((_claim, given) => {
    signal = given
    return new Promise<void>(resolve => {
      finish = resolve
    })
  }, never)
  await tick()
  app.renewSweep = renew
  await tick()
  expect([problems, signal.aborted]).toEqual([[new Error('503')], false])
  finish()
  await held
})

it('a claim that fails is a failure of the sweep, and no reason to say that the process began later', async () => {
  const { lease, app } = rig()
  const claim = app.claimSweep.bind(app)
  app.claimSweep = async () => {
    throw new Error('503')
  }
  await expect(lease.whileHeld(async () => undefined, never)).rejects.toThrow('503')
  app.claimSweep = claim
  await lease.whileHeld(async () => undefined, never)
  expect(app.sweep.starting).toEqual([true])
})

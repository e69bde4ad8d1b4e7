import { createJobQueue } from '../../../../bridge/sync/job-queue.ts'
import { createRunByKey } from '../../../../bridge/sync/run-by-key.ts'

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

function rig(limits = { atOnce: 2, maxWaiting: 3 }) {
  const queue = createJobQueue(limits)
  const begun: string[] = []
  const finish = new Map<string, () => void>()
  const enter = (name: string, isForeground = true) =>
    queue.enter(() => {
      begun.push(name)
      return new Promise<void>(resolve => finish.set(name, resolve))
    }, isForeground)
  return { queue, begun, finish, enter }
}

it('begins so many, and the next when one has ended', async () => {
  const { begun, finish, enter } = rig()
  for (const name of ['a', 'b', 'c', 'd']) enter(name)
  await settled()
  expect(begun).toEqual(['a', 'b'])
  finish.get('b')?.()
  await settled()
  expect(begun).toEqual(['a', 'b', 'c'])
})

it('what somebody waits for goes before what catches up, however long that has waited', async () => {
  const { begun, finish, enter } = rig({ atOnce: 1, maxWaiting: 3 })
  enter('first')
  enter('sweep', false)
  enter('webhook')
  await settled()
  finish.get('first')?.()
  await settled()
  expect(begun).toEqual(['first', 'webhook'])
})

it('a job of the sweep that somebody waits for now moves up', async () => {
  const { begun, finish, enter } = rig({ atOnce: 1, maxWaiting: 3 })
  enter('first')
  enter('a', false)
  const entry = enter('b', false)
  await settled()
  entry.raise()
  finish.get('first')?.()
  await settled()
  expect(begun).toEqual(['first', 'b'])
})

it('a job that fails frees its place', async () => {
  const queue = createJobQueue({ atOnce: 1, maxWaiting: 1 })
  let second = false
  queue.enter(async () => {
    throw new Error('no')
  }, true)
  queue.enter(async () => {
    second = true
  }, true)
  await settled()
  expect(second).toBe(true)
})

it('says no when so many wait, to those whose sender comes back', async () => {
  const { queue, enter } = rig()
  for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name)
  await settled()
  expect(() => {
    queue.checkRoom()
  }).toThrow(expect.objectContaining({ code: 'too_busy', retry: true, retryAfterMs: 5000 }))
})

describe('in front of the runs of many keys', () => {
  it('hints that come while a run waits for its place merge into it, and bring it forward', async () => {
    const began: [string, number, boolean][] = []
    const finish: (() => void)[] = []
    const runs = createRunByKey<number, void>({
      run: (key, hints, isForeground) => {
        began.push([key, hints, isForeground])
        return new Promise(resolve => void finish.push(resolve))
      },
      merge: (earlier, later) => earlier + later,
      jobs: createJobQueue({ atOnce: 1, maxWaiting: 2 }),
    })
    void runs.request('BUSY', 1)
    void runs.request('A', 1, false)
    void runs.request('B', 1, false)
    await settled()
    void runs.request('B', 1)
    await settled()
    finish.shift()?.()
    await settled()
    expect(began).toEqual([
      ['BUSY', 1, true],
      ['B', 2, true],
    ])
  })

  it('a key that waits already takes more hints although the queue is full', async () => {
    const runs = createRunByKey<null, void>({
      run: () => new Promise(() => undefined),
      merge: () => null,
      jobs: createJobQueue({ atOnce: 1, maxWaiting: 1 }),
    })
    void runs.request('BUSY', null)
    await settled()
    void runs.request('A', null)
    await expect(runs.request('B', null)).rejects.toMatchObject({ code: 'too_busy' })
    void runs.request('A', null)
    void runs.request('SWEPT', null, false)
    await settled()
    expect(runs.size()).toBe(3)
  })
})

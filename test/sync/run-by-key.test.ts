import { createRunByKey } from '../../bridge/sync/run-by-key.ts'

/** Runs that end when the test says so. */
function rig() {
  const started: { key: string, hint: string[], finish: (outcome: string) => void, fail: (error: Error) => void }[] = []
  const runs = createRunByKey<string[], string>({
    run: (key, hint) => new Promise((finish, fail) => { started.push({ key, hint, finish, fail }) }),
    merge: (earlier, later) => [...earlier, ...later],
  })
  return { runs, started }
}

/** Lets everything happen that needs no further event. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

describe('one key', () => {
  it('runs once at a time; later hints merge into one more run that all of them share', async () => {
    const { runs, started } = rig()
    const first = runs.request('A', ['1'])
    await settled()
    const later = [runs.request('A', ['2']), runs.request('A', ['3']), runs.request('A', ['4'])]
    await settled()
    expect(started.map(({ hint }) => hint)).toEqual([['1']])
    started[0]?.finish('one')
    await settled()
    expect(started.map(({ hint }) => hint)).toEqual([['1'], ['2', '3', '4']])
    started[1]?.finish('two')
    expect([await first, ...await Promise.all(later)]).toEqual(['one', 'two', 'two', 'two'])
    expect(started).toHaveLength(2)
  })

  it('a hint during the second run waits for a third: nobody gets a run that began before the hint', async () => {
    const { runs, started } = rig()
    const outcomes = [runs.request('A', ['1'])]
    await settled()
    outcomes.push(runs.request('A', ['2']))
    started[0]?.finish('one')
    await settled()
    outcomes.push(runs.request('A', ['3']))
    started[1]?.finish('two')
    await settled()
    started[2]?.finish('three')
    expect(await Promise.all(outcomes)).toEqual(['one', 'two', 'three'])
  })

  it('a failure reaches its own callers only, and the key runs on', async () => {
    const { runs, started } = rig()
    const first = runs.request('A', ['1'])
    await settled()
    const second = runs.request('A', ['2'])
    const third = runs.request('A', ['3'])
    started[0]?.fail(new Error('first'))
    await expect(first).rejects.toThrow('first')
    await settled()
    started[1]?.fail(new Error('second'))
    await expect(second).rejects.toThrow('second')
    await expect(third).rejects.toThrow('second')
    const fourth = runs.request('A', ['4'])
    await settled()
    started[2]?.finish('four')
    expect(await fourth).toBe('four')
  })

  it('a run that throws at once is a rejection like any other', async () => {
    const runs = createRunByKey<null, string>({ run: () => { throw new Error('at once') }, merge: () => null })
    await expect(runs.request('A', null)).rejects.toThrow('at once')
    expect(runs.size()).toBe(0)
  })
})

it('different keys do not wait for each other', async () => {
  const { runs, started } = rig()
  const outcomes = [runs.request('A', ['1']), runs.request('B', ['2'])]
  await settled()
  expect(started.map(({ key }) => key)).toEqual(['A', 'B'])
  started[1]?.finish('b')
  expect(await outcomes[1]).toBe('b')
  started[0]?.finish('a')
  expect(await outcomes[0]).toBe('a')
})

it('keeps no key that neither runs nor waits', async () => {
  const runs = createRunByKey<null, string>({ run: async (key) => { if (key === '7') throw new Error(key); return key }, merge: () =>
    null })
  await Promise.allSettled(Array.from({ length: 1000 }, (_none, index) => runs.request(String(index % 50), null)))
  await runs.idle()
  expect(runs.size()).toBe(0)
})

it('idle waits for what runs and for what waits behind it', async () => {
  const { runs, started } = rig()
  await runs.idle()
  const all = [runs.request('A', ['1'])]
  await settled()
  all.push(runs.request('A', ['2']))
  let idle = false
  const waiting = runs.idle().then(() => { idle = true })
  started[0]?.finish('one')
  await settled()
  expect(idle).toBe(false)
  started[1]?.finish('two')
  await waiting
  await Promise.all(all)
})

it('stop refuses what is new and waits for what was promised', async () => {
  const { runs, started } = rig()
  const first = runs.request('A', ['1'])
  await settled()
  const second = runs.request('A', ['2'])
  const stopped = runs.stop()
  await expect(runs.request('A', ['3'])).rejects.toMatchObject({ code: 'shutting_down', retry: true })
  started[0]?.finish('one')
  await settled()
  started[1]?.finish('two')
  await stopped
  expect(await Promise.all([first, second])).toEqual(['one', 'two'])
  expect(started.map(({ hint }) => hint)).toEqual([['1'], ['2']])
})

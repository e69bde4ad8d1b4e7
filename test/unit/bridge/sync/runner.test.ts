import { currentTraceId, inTrace, newTrace } from '../../../../bridge/observability/trace.ts'
import { createRunner } from '../../../../bridge/sync/runner.ts'

/** Runs that end when the test says so. */
function rig() {
  const started: { key: string; hint: string[]; finish: (outcome: string) => void; fail: (error: Error) => void }[] = []
  const runs = createRunner<string[], string>({
    run: (key, hint) =>
      new Promise((finish, fail) => {
        started.push({ key, hint, finish, fail })
      }),
    merge: (earlier, later) => [...earlier, ...later],
  })
  return { runs, started }
}

/** Lets everything happen that needs no further event. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

test('each job goes on in the trace of who asked for it first, whichever job ended before', async () => {
  const seen: (string | undefined)[] = []
  const runs = createRunner<string, void>({
    run: async () => void seen.push(currentTraceId()),
    merge: earlier => earlier,
    atOnce: 1,
  })
  const [one, two, three, four] = [newTrace(), newTrace(), newTrace(), newTrace()]
  await Promise.all([
    inTrace(one, () => runs.request('A', '')),
    inTrace(two, () => runs.request('A', '')),
    inTrace(three, () => runs.request('B', '')),
    inTrace(four, () => runs.runExclusive('A', async () => void seen.push(currentTraceId()))),
  ])
  expect(seen.sort()).toEqual([one, three, four].map(({ traceId }) => traceId).sort())
})

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
    expect([await first, ...(await Promise.all(later))]).toEqual(['one', 'two', 'two', 'two'])
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
    const runs = createRunner<null, string>({
      run: () => {
        throw new Error('at once')
      },
      merge: () => null,
    })
    await expect(runs.request('A', null)).rejects.toThrow('at once')
    expect(runs.waiting(true)).toBe(0)
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

it('counts no job that has begun', async () => {
  const runs = createRunner<null, string>({
    run: async key => {
      if (key === '7') throw new Error(key)
      return key
    },
    merge: () => null,
  })
  await Promise.allSettled(Array.from({ length: 1000 }, (_none, index) => runs.request(String(index % 50), null)))
  expect([runs.waiting(true), runs.waiting(false)]).toEqual([0, 0])
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

describe('with time between two runs of a key', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  /** Runs that take so long; each notes when it began and which hints it covers. */
  function timed(tookMs: number) {
    const began: { key: string; atMs: number; hints: number }[] = []
    const runs = createRunner<number, void>({
      run: async (key, hints) => {
        began.push({ key, atMs: performance.now() - start, hints })
        if (tookMs > 0) await new Promise(resolve => setTimeout(resolve, tookMs))
      },
      merge: (earlier, later) => earlier + later,
      gapMs: 500,
    })
    const start = performance.now()
    return { runs, began }
  }

  it('the first begins at once, the next 500 ms after the end of the last', async () => {
    const { runs, began } = timed(100)
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(50)
    void runs.request('A', 1)
    void runs.request('B', 1)
    await jest.advanceTimersByTimeAsync(5000)
    expect(began.map(({ key, atMs }) => [key, atMs])).toEqual([
      ['A', 0],
      ['B', 50],
      ['A', 600],
    ])
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(1)
    expect(began.at(-1)?.atMs).toBe(5050)
  })

  it.each([0, 50, 150])(
    '1,000 hints of one key within a second make exactly 3 runs, when each of two calls takes %d ms',
    async callMs => {
      const { runs, began } = timed(2 * callMs)
      let answered = 0
      for (let index = 0; index < 1000; index += 1) {
        void runs.request('A', 1).then(() => {
          answered += 1
        })
        await jest.advanceTimersByTimeAsync(index === 999 ? 0 : 1)
      }
      await jest.advanceTimersByTimeAsync(5000)
      expect([began.length, answered, began.reduce((sum, run) => sum + run.hints, 0)]).toEqual([3, 1000, 1000])
    },
  )

  it('deliveries of the key run alone, each for itself, and wait for no gap', async () => {
    const { runs, began } = timed(100)
    const done: string[] = []
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(10)
    const work = (name: string) => async () => {
      await new Promise(resolve => setTimeout(resolve, 10))
      done.push(`${name} at ${performance.now() - startMs}`)
    }
    const startMs = performance.now() - 10
    void runs.runExclusive('A', work('one'))
    void runs.runExclusive('A', work('two'))
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(5000)
    expect(done).toEqual(['one at 110', 'two at 120'])
    expect(began.map(({ atMs }) => atMs)).toEqual([0, 600])
  })

  it('a run that is due goes before the second delivery in a row: nobody waits for ever', async () => {
    const { runs, began } = timed(0)
    const order: string[] = []
    const slow = (name: string) => async () => {
      await new Promise(resolve => setTimeout(resolve, 600))
      order.push(name)
    }
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(1)
    for (const name of ['one', 'two']) void runs.runExclusive('A', slow(name))
    void runs.request('A', 1).then(() => order.push('run'))
    await jest.advanceTimersByTimeAsync(5000)
    expect([order, began.length]).toEqual([['one', 'run', 'two'], 2])
  })

  it("a failing delivery is its own caller's alone", async () => {
    const { runs } = timed(0)
    const failed = runs
      .runExclusive('A', async () => {
        throw new Error('no')
      })
      .catch((error: unknown) => error)
    const passed = runs.runExclusive('A', async () => 'yes')
    await jest.advanceTimersByTimeAsync(1)
    expect([await failed, await passed]).toEqual([new Error('no'), 'yes'])
  })

  it('a stop waits for the run that waits for its time', async () => {
    const { runs, began } = timed(0)
    void runs.request('A', 1)
    await jest.advanceTimersByTimeAsync(1)
    void runs.request('A', 1)
    let stopped = false
    void runs.stop().then(() => {
      stopped = true
    })
    await jest.advanceTimersByTimeAsync(400)
    expect(stopped).toBe(false)
    await jest.advanceTimersByTimeAsync(200)
    expect([stopped, began.length]).toEqual([true, 2])
  })
})

describe('jobs begun at once', () => {
  /** Jobs that end when the test says so; runs note their key, how many hints they cover, and whether somebody waits. */
  function limited(limits: { atOnce: number; maxWaiting?: number }) {
    const began: [string, number, boolean][] = []
    const finish: (() => void)[] = []
    let isRunInForeground = false
    const runs = createRunner<number, void>({
      run: (key, hints) => {
        began.push([key, hints, isRunInForeground])
        return new Promise(resolve => void finish.push(resolve))
      },
      begin: (isForeground, work) => {
        isRunInForeground = isForeground
        return work()
      },
      merge: (earlier, later) => earlier + later,
      ...limits,
    })
    const finishNext = async () => {
      finish.shift()?.()
      await settled()
    }
    return { runs, began, finishNext, keys: () => began.map(([key]) => key) }
  }

  it('begins so many, and the next when one has ended', async () => {
    const { runs, keys, finishNext } = limited({ atOnce: 2 })
    for (const key of ['A', 'B', 'C', 'D']) void runs.request(key, 1)
    await settled()
    expect([keys(), runs.waiting(true)]).toEqual([['A', 'B'], 2])
    await finishNext()
    expect(keys()).toEqual(['A', 'B', 'C'])
  })

  it('what somebody waits for goes before what catches up, however long that has waited', async () => {
    const { runs, keys, finishNext } = limited({ atOnce: 1 })
    void runs.request('BUSY', 1)
    void runs.request('SWEPT', 1, false)
    await settled()
    void runs.request('A', 1)
    await settled()
    expect([runs.waiting(true), runs.waiting(false)]).toEqual([1, 1])
    await finishNext()
    expect(keys()).toEqual(['BUSY', 'A'])
  })

  it('hints that come while a run waits for its slot merge into it, and bring it forward', async () => {
    const { runs, began, finishNext } = limited({ atOnce: 1 })
    void runs.request('BUSY', 1)
    void runs.request('A', 1, false)
    void runs.request('B', 1, false)
    await settled()
    void runs.request('B', 1)
    await settled()
    await finishNext()
    expect(began).toEqual([
      ['BUSY', 1, true],
      ['B', 2, true],
    ])
  })

  it('a delivery brings forward the run of the sweep that it waits for', async () => {
    const { runs, keys, finishNext } = limited({ atOnce: 1 })
    void runs.request('BUSY', 1)
    void runs.request('A', 1, false)
    void runs.request('B', 1, false)
    await settled()
    const delivered = runs.runExclusive('B', async () => 'delivered')
    await settled()
    for (let run = 0; run < 3; run += 1) await finishNext()
    expect([keys(), await delivered]).toEqual([['BUSY', 'B', 'A'], 'delivered'])
  })

  it('a key that waits for itself holds no slot', async () => {
    const { runs, keys } = limited({ atOnce: 2 })
    void runs.request('A', 1)
    await settled()
    void runs.request('A', 1)
    void runs.runExclusive('A', async () => undefined)
    void runs.request('B', 1)
    await settled()
    expect(keys()).toEqual(['A', 'B'])
  })

  it('a job that fails frees its slot and its key', async () => {
    const { runs, keys } = limited({ atOnce: 1 })
    const failed = runs.runExclusive('A', async () => {
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    void runs.request('A', 1)
    await settled()
    expect(keys()).toEqual(['A'])
  })

  it('says no when so many wait, to those whose sender comes back; a run that waits takes more hints', async () => {
    const { runs } = limited({ atOnce: 1, maxWaiting: 1 })
    void runs.request('BUSY', 1)
    await settled()
    void runs.request('A', 1)
    const no = { code: 'too_busy', retry: true, retryAfterMs: 5000 }
    await expect(runs.request('B', 1)).rejects.toMatchObject(no)
    await expect(runs.runExclusive('BUSY', async () => undefined)).rejects.toMatchObject(no)
    void runs.request('A', 1)
    void runs.request('SWEPT', 1, false)
    await settled()
    expect([runs.waiting(true), runs.waiting(false)]).toEqual([1, 1])
  })
})

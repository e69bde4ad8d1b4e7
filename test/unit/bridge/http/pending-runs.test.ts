import { createPendingRuns } from '../../../../bridge/http/pending-runs.ts'
import { rejection } from '../local-server.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('a run in time is the answer, and the timer is gone', async () => {
  expect(await createPendingRuns(() => undefined).answerWithin(Promise.resolve('done'), 1000)).toBe('done')
  expect(jest.getTimerCount()).toBe(0)
})

test('a failure in time is the answer, and no late failure', async () => {
  const late: unknown[] = []
  expect(
    await rejection(createPendingRuns(error => late.push(error)).answerWithin(Promise.reject(new Error('no')), 1000)),
  ).toMatchObject({
    message: 'no',
  })
  expect(late).toEqual([])
})

test('past the limit the answer is run_outlasted_answer; idle waits for the run, and its failure is told', async () => {
  const late: unknown[] = []
  const runs = createPendingRuns(error => late.push(error))
  let fail: (error: Error) => void = () => undefined
  const answer = rejection(
    runs.answerWithin(
      new Promise((_resolve, reject) => {
        fail = reject
      }),
      1000,
    ),
  )
  await jest.advanceTimersByTimeAsync(1000)
  expect(await answer).toMatchObject({ code: 'run_outlasted_answer', retry: true })
  const events: string[] = []
  const idle = runs.idle().then(() => events.push('idle'))
  await Promise.resolve()
  expect(events).toEqual([])
  fail(new Error('late'))
  await idle
  expect(late).toEqual([expect.objectContaining({ message: 'late' })])
})

test('idle resolves at once when nothing runs', async () => {
  await expect(createPendingRuns(() => undefined).idle()).resolves.toBeUndefined()
})

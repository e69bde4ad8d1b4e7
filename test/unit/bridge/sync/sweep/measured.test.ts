/** What a sweep shows in the metrics, and that a status that cannot be read costs no sweep. */
import { createLog } from '../../../../../bridge/observability/log.ts'
import { createMeasuredSweep } from '../../../../../bridge/sync/sweep/measured.ts'
import type { Sweep } from '../../../../../bridge/sync/sweep/schedule.ts'
import { rejection } from '../../local-server.ts'

const result = { listed: 1, failed: 0, positionMoved: true, nextDueMs: null, errors: [] }
const directions = [{ direction: 'to_servicenow', freshUntil: 1, oldestWaiting: null, waiting: 0, stuck: 0 }] as const

function measured(sweep: Sweep, readStatus = async () => ({ directions })) {
  const shown: unknown[] = []
  const metrics = {
    showSweep: (outcome: string) => void shown.push(outcome),
    showStatus: (given: unknown) => void shown.push(given),
  }
  const log = createLog('error', { write: () => undefined })
  return { shown, sweep: createMeasuredSweep(sweep, { metrics, readStatus, log }) }
}
const going = new AbortController().signal

test.each([
  ['complete', result, [directions]],
  ['incomplete', { ...result, errors: [new Error('x')] }, [directions]],
  ['elsewhere', null, []],
])('%s', async (outcome, ended, status) => {
  const { shown, sweep } = measured(async () => ended)
  expect(await sweep(going)).toBe(ended)
  expect(shown).toEqual([outcome, ...status])
})

test('a sweep that fails is shown, and fails', async () => {
  const { shown, sweep } = measured(() => Promise.reject(new Error('down')))
  expect(await rejection(sweep(going))).toEqual(new Error('down'))
  expect(shown).toEqual(['failed'])
})

test('a status that cannot be read changes nothing of the sweep', async () => {
  const { shown, sweep } = measured(
    async () => result,
    () => Promise.reject(new Error('an app of an earlier release')),
  )
  expect(await sweep(going)).toBe(result)
  expect(shown).toEqual(['complete'])
})

test('nothing is asked once a stop has begun', async () => {
  const { shown, sweep } = measured(async () => result)
  const stop = new AbortController()
  stop.abort()
  await sweep(stop.signal)
  expect(shown).toEqual(['complete'])
})

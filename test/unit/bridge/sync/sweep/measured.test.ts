/** What a sweep shows in the metrics. */
import { createMeasuredSweep, type Sweep } from '../../../../../bridge/sync/sweep/schedule.ts'
import { rejection } from '../../local-server.ts'

const directions = [{ direction: 'to_servicenow', freshUntil: 1, oldestWaiting: null, waiting: 0, stuck: 0 }] as const
const result = { listed: 1, failed: 0, positionMoved: true, nextDueMs: null, errors: [], directions }

function measured(sweep: Sweep) {
  const shown: unknown[] = []
  const metrics = {
    showSweep: (outcome: string) => void shown.push(outcome),
    showStatus: (given: unknown) => void shown.push(given),
  }
  return { shown, sweep: createMeasuredSweep(sweep, metrics) }
}
const going = new AbortController().signal

test.each([
  ['complete', result, directions],
  ['incomplete', { ...result, errors: [new Error('x')] }, directions],
  ['elsewhere', null, []],
])('%s', async (outcome, ended, status) => {
  const { shown, sweep } = measured(async () => ended)
  expect(await sweep(going)).toBe(ended)
  expect(shown).toEqual([outcome, status])
})

test('a sweep that fails is shown, and fails', async () => {
  const { shown, sweep } = measured(() => Promise.reject(new Error('down')))
  expect(await rejection(sweep(going))).toEqual(new Error('down'))
  expect(shown).toEqual(['failed'])
})

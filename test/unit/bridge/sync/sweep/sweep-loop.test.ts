import { createLog } from '../../../../../bridge/observability/log.ts'
import { createSweepLoop, type Sweep } from '../../../../../bridge/sync/sweep/schedule.ts'
import { until } from '../../local-server.ts'

const done = { listed: 2, failed: 0, positionMoved: true, nextDueMs: null, directions: [], errors: [] }

function start(sweep: Sweep, intervalMs = 300_000) {
  const lines: Record<string, unknown>[] = []
  const log = createLog('debug', {
    write: (line: string) => {
      lines.push(JSON.parse(line) as Record<string, unknown>)
    },
  })
  const loop = createSweepLoop(sweep, intervalMs, log)
  loop.start()
  return { loop, lines, said: (msg: string) => until(() => lines.some(line => line.msg === msg)) }
}

test('sweeps at the start, and says what it found', async () => {
  const { loop, lines, said } = start(async () => done)
  await said('sweep done')
  expect(lines).toEqual([expect.objectContaining({ level: 'info', count: 2, outcome: 'in_sync' })])
  await loop.stop()
})

test('a sweep that fails is logged, and the next one comes', async () => {
  let sweeps = 0
  const { loop, said } = start(async () => {
    sweeps += 1
    if (sweeps === 1) throw new Error('no')
    return done
  }, 1)
  await said('sweep failed')
  await said('sweep done')
  await loop.stop()
})

test('another replica at it is no news', async () => {
  const { loop, lines, said } = start(async () => null)
  await said('another replica sweeps')
  expect(lines.map(line => line.level)).toEqual(['debug'])
  await loop.stop()
})

test('a stop that breaks a sweep off is no failure', async () => {
  const { loop, lines } = start(
    signal =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')))
      }),
  )
  await loop.stop()
  expect(lines).toEqual([])
})

import type { Job } from '../../contracts.ts'
import { Scheduler } from '../../server/scheduler.ts'

const rule = (ruleSysId: string): Job => ({
  kind: 'async_rule',
  ruleSysId,
  table: 'task',
  recordSysId: 'r',
  operation: 'insert',
  userName: 'admin',
})
const scan = (attachmentSysId: string, dueAt: number): Job => ({ kind: 'attachment_scan', attachmentSysId, dueAt })
function nameOf(job: Job): string {
  if (job.kind === 'async_rule') return job.ruleSysId
  if (job.kind === 'event') return job.eventSysId
  return job.kind === 'scheduled_script' ? job.scriptSysId : job.attachmentSysId
}

/** A scheduler whose jobs end when the test says so. */
function steered(concurrency = 1) {
  const started: string[] = []
  const failed: string[] = []
  const enders: (() => void)[] = []
  const clock = { now: 0 }
  const scheduler = new Scheduler({
    concurrency,
    nowMs: () => clock.now,
    runJob(job) {
      started.push(nameOf(job))
      return new Promise((resolve, reject) =>
        enders.push(() => (nameOf(job) === 'bad' ? reject(new Error('bad job')) : resolve())),
      )
    },
    onFailure: job => failed.push(nameOf(job)),
  })
  async function endAll(): Promise<void> {
    for (let end = enders.shift(); end !== undefined; end = enders.shift()) {
      end()
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  return { scheduler, clock, started, failed, endAll }
}

describe('the scheduler', () => {
  test('runs jobs in the order they came, so many at a time as there are workers', async () => {
    const { scheduler, started, endAll } = steered(2)
    scheduler.add([rule('a'), rule('b'), rule('c')])
    expect(started).toEqual(['a', 'b'])
    expect(scheduler.counts).toEqual({ queued: 1, running: 2, done: 0, failed: 0 })
    await endAll()
    expect(started).toEqual(['a', 'b', 'c'])
    expect(scheduler.counts).toEqual({ queued: 0, running: 0, done: 3, failed: 0 })
  })

  test('reports a failed job, does not repeat it, and goes on', async () => {
    const { scheduler, started, failed, endAll } = steered()
    scheduler.add([rule('bad'), rule('good')])
    await endAll()
    expect({ started, failed, counts: scheduler.counts }).toEqual({
      started: ['bad', 'good'],
      failed: ['bad'],
      counts: { queued: 0, running: 0, done: 1, failed: 1 },
    })
  })

  test('holds jobs while it is paused', async () => {
    const { scheduler, started, endAll } = steered()
    scheduler.setMode({ paused: true })
    scheduler.add([rule('a')])
    expect(started).toEqual([])
    scheduler.setMode({ paused: false })
    await endAll()
    expect(started).toEqual(['a'])
  })

  test('keeps a job with a moment until the clock of the instance has reached it', async () => {
    const { scheduler, clock, started, endAll } = steered()
    scheduler.add([scan('image', 1000), rule('a')])
    await endAll()
    expect([started, scheduler.counts.queued]).toEqual([['a'], 1])
    clock.now = 1000
    scheduler.lookAgain()
    await endAll()
    expect([started, scheduler.counts.queued]).toEqual([['a', 'image'], 0])
  })

  test('runs a named job at once even while it is paused', async () => {
    const { scheduler, started, endAll } = steered()
    scheduler.setMode({ paused: true })
    const ran = scheduler.runNow({ kind: 'scheduled_script', scriptSysId: 'minute' })
    await endAll()
    await ran
    expect(started).toEqual(['minute'])
  })

  test('runs each async rule twice on order, scheduled scripts once', async () => {
    const { scheduler, started, endAll } = steered()
    scheduler.setMode({ duplicate: true })
    scheduler.add([rule('a'), { kind: 'scheduled_script', scriptSysId: 's' }])
    await endAll()
    expect(started).toEqual(['a', 'a', 's'])
  })

  test('takes jobs in any order on request', async () => {
    const { scheduler, started, endAll } = steered()
    const names = Array.from({ length: 40 }, (_, index) => `job ${index}`)
    scheduler.setMode({ paused: true, shuffle: true })
    scheduler.add(names.map(rule))
    scheduler.setMode({ paused: false })
    await endAll()
    expect(started).not.toEqual(names)
    expect([...started].sort()).toEqual([...names].sort())
  })

  test('is quiet only once nothing waits and nothing runs', async () => {
    const { scheduler, endAll } = steered()
    scheduler.add([rule('a'), rule('b')])
    expect(await scheduler.quiet(1)).toBe(false)
    const quiet = scheduler.quiet(5_000)
    await endAll()
    expect(await quiet).toBe(true)
    expect(await scheduler.quiet(1)).toBe(true)
  })
})

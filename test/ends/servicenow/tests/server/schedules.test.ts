import { periodMs, Schedules } from '../../server/schedules.ts'
import { Scheduler } from '../../server/scheduler.ts'
import { platformForTests, sysId } from './platform-for-tests.ts'

test.each([
  ['1970-01-01 00:01:00', 60_000],
  ['1970-01-02 00:00:00', 86_400_000],
  ['1970-01-01 00:00:00', null],
  ['', null],
  ['often', null],
])('the period %s is %s ms', (stored, expected) => {
  expect(periodMs(stored)).toBe(expected)
})

function start(rows: Record<string, string>[], scale = 0.001) {
  const { platform } = platformForTests()
  const everyTenSeconds = { active: '1', run_type: 'periodically', run_period: '1970-01-01 00:00:10' }
  for (const row of rows) platform.store.insert('sysauto_script', { sys_id: sysId(), ...everyTenSeconds, ...row })
  const ran: string[] = []
  const enders: (() => void)[] = []
  const scheduler = new Scheduler({
    concurrency: 2,
    runJob(job) {
      if (job.kind === 'scheduled_script') ran.push(platform.store.get('sysauto_script', job.scriptSysId)?.name ?? '')
      return new Promise(resolve => enders.push(resolve))
    },
    onFailure: () => undefined,
  })
  const schedules = new Schedules(platform, scheduler, scale)
  schedules.start()
  return { scheduler, schedules, ran, enders }
}

describe('schedules', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('run at their period, by the scale; not those that are off or not periodical', async () => {
    const { schedules, ran, enders } = start([
      { name: 'on' },
      { name: 'off', active: '0' },
      { name: 'daily', run_type: 'daily' },
    ])
    await jest.advanceTimersByTimeAsync(10)
    expect(ran).toEqual(['on'])
    enders.shift()?.()
    await jest.advanceTimersByTimeAsync(10)
    expect(ran).toEqual(['on', 'on'])
    schedules.stop()
  })

  test('do not start again while the last run goes on, nor while jobs are paused', async () => {
    const { scheduler, schedules, ran, enders } = start([{ name: 'slow' }])
    await jest.advanceTimersByTimeAsync(100)
    expect(ran).toEqual(['slow'])
    enders.shift()?.()
    scheduler.setMode({ paused: true })
    await jest.advanceTimersByTimeAsync(100)
    expect(ran).toEqual(['slow'])
    schedules.stop()
  })

  test('run on demand by name, also when their clock is off', async () => {
    const { schedules, ran, enders } = start([{ name: 'minute' }], 0)
    await jest.advanceTimersByTimeAsync(1000)
    expect(ran).toEqual([])
    const running = schedules.runNow('minute')
    enders.shift()?.()
    expect(await running).toBe(true)
    expect(ran).toEqual(['minute'])
    expect(await schedules.runNow('no such script')).toBe(false)
  })
})

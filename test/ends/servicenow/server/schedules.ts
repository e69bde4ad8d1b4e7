import { equals, isTrue, readRow, readRows } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'
import type { Scheduler } from './scheduler.ts'

const SCRIPTS = 'sysauto_script'

/** Milliseconds of a stored duration (`1970-01-01 00:01:00` is one minute), null when it is none. */
export function periodMs(runPeriod: string): number | null {
  const at = Date.parse(`${runPeriod.replace(' ', 'T')}Z`)
  return Number.isNaN(at) || at <= 0 ? null : at
}

/** Runs the active periodical scripts of sysauto_script at their period. */
export class Schedules {
  readonly #platform: Platform
  readonly #scheduler: Scheduler
  readonly #scale: number
  readonly #timers: NodeJS.Timeout[] = []
  readonly #underWay = new Set<string>()

  /** `scale` stretches the periods (0.1: ten times as often); 0 leaves all runs to runNow. */
  constructor(platform: Platform, scheduler: Scheduler, scale: number) {
    this.#platform = platform
    this.#scheduler = scheduler
    this.#scale = scale
  }

  /** Reads the schedules and starts their clocks. Called again after an install. */
  start(): void {
    this.stop()
    if (this.#scale === 0) return
    for (const row of readRows(this.#platform, SCRIPTS, { filter: equals({ run_type: 'periodically' }) })) {
      const period = periodMs(row.run_period ?? '')
      if (period !== null) this.#timers.push(setInterval(() => this.#due(row.sys_id ?? ''), period * this.#scale))
    }
  }

  stop(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
  }

  /** Runs the script of that name at once and waits for its end; false when there is none. */
  async runNow(name: string): Promise<boolean> {
    const [row] = readRows(this.#platform, SCRIPTS, { filter: equals({ name }) })
    if (row === undefined) return false
    await this.#scheduler.runNow({ kind: 'scheduled_script', scriptSysId: row.sys_id ?? '' })
    return true
  }

  /** A schedule has one trigger: it does not start again while its last run goes on, and not while no job may start. */
  #due(sysId: string): void {
    const row = readRow(this.#platform, SCRIPTS, sysId)
    if (!isTrue(row?.active) || this.#underWay.has(sysId) || !this.#scheduler.runs) return
    this.#underWay.add(sysId)
    void this.#scheduler
      .runNow({ kind: 'scheduled_script', scriptSysId: sysId })
      .catch(() => undefined)
      .finally(() => this.#underWay.delete(sysId))
  }
}

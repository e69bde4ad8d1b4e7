import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { Row } from '../contracts.ts'
import type { InstallSummary } from '../install/install-app.ts'
import type { UiActionPress } from '../seams.ts'
import type { Clock } from '../threads/clock.ts'
import { crashSchema, type CrashPlan } from './crash-plan.ts'
import { faultsSchema, type Faults } from './faults.ts'
import { outageSchema, type Outage } from './outage.ts'
import { rateLimitSchema, type RateLimit } from './rate-limit.ts'
import type { RequestLog } from './request-log.ts'
import type { Cleaned } from '../records/table-cleaner.ts'
import type { StatementLog } from '../statements/statement-log.ts'
import type { Scheduler } from './scheduler.ts'
import type { Schedules } from './schedules.ts'
import type { SystemLog } from './system-log.ts'
import type { Tokens } from './tokens.ts'
import { updateSetRoutes, type UpdateSetParts } from './update-set-routes.ts'

export interface ControlParts extends UpdateSetParts {
  scheduler: Scheduler
  schedules: Schedules
  tokens: Tokens
  faults: Faults
  crashes: CrashPlan
  outage: Outage
  rateLimit: RateLimit
  requests: RequestLog
  logs: SystemLog
  statementLog: StatementLog
  clock: Clock
  setProperty(name: string, value: string): Promise<void>
  /** Presses a button as a user; the answer as JSON text. */
  press(press: UiActionPress): Promise<string>
  /** Runs the table cleaner. */
  clean(): Cleaned
  info(): Record<string, unknown>
  /** Every row as it is stored, by physical table; of all tables when none are named. */
  tables(names: readonly string[]): Record<string, Row[]>
  /** Switches the app's REST resources and rules off; how many rules. */
  takeAway(): number
  /** Installs a built app over the one that is there. */
  upgrade(app: string): InstallSummary
  /** Takes the unique indexes of a table away. The answer makes them after all. */
  dropUniqueIndexes(table: string): () => void
  /** Remembers every row as it is now. */
  save(): void
  /** Puts back the rows that were remembered last; false when none were. */
  restore(): boolean
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const jobMode = z.strictObject({
  paused: z.boolean().optional(),
  shuffle: z.boolean().optional(),
  duplicate: z.boolean().optional(),
})
const drainLimit = z.strictObject({ limitMs: z.number().positive().default(20_000) })
const named = z.strictObject({ name: z.string() })
const names = z.strictObject({
  names: z
    .string()
    .default('')
    .transform(text => text.split(',').filter(name => name !== '')),
})
const expiry = z.strictObject({ refresh: z.boolean().default(false) })
const property = z.strictObject({ name: z.string(), value: z.string() })
const uiAction = z.strictObject({
  name: z.string(),
  table: z.string(),
  sys_id: z.string().default(''),
  user: z.string(),
})
const advance = z.strictObject({ advanceMs: z.number() })
const build = z.strictObject({ app: z.string() })
const indexesOf = z.strictObject({ table: z.string() })

function jobRoutes(router: Router, { scheduler, schedules }: ControlParts): void {
  router.post('/jobs', (request, response) => {
    const { mode } = scheduler
    const { paused = mode.paused, shuffle = mode.shuffle, duplicate = mode.duplicate } = jobMode.parse(request.body)
    scheduler.setMode({ paused, shuffle, duplicate })
    response.json({ ...scheduler.mode, ...scheduler.counts })
  })
  router.post('/jobs/drain', async (request, response) => {
    const { limitMs } = drainLimit.parse(request.body)
    if (scheduler.mode.paused && scheduler.counts.queued > 0) {
      response.status(409).json({ drained: false, error: 'Jobs are paused', ...scheduler.counts })
      return
    }
    const drained = await scheduler.quiet(limitMs)
    response.status(drained ? 200 : 504).json({ drained, ...scheduler.counts })
  })
  router.post('/schedule/run', async (request, response) => {
    const { name } = named.parse(request.body)
    const found = await schedules.runNow(name)
    response
      .status(found ? 200 : 404)
      .json(found ? { ran: name } : { error: `There is no scheduled script named ${name}` })
  })
}

function readingRoutes(router: Router, { faults, requests, logs, statementLog, info, tables }: ControlParts): void {
  router.get('/info', (_request, response) => {
    response.json(info())
  })
  router.get('/tables', (request, response) => {
    response.json(tables(names.parse(request.query).names))
  })
  router.get('/faults', (_request, response) => {
    response.json(faults.list)
  })
  router.get('/requests', (_request, response) => {
    response.json(requests.read())
  })
  router.get('/logs', (_request, response) => {
    response.json(logs.read())
  })
  router.get('/statements', (_request, response) => {
    response.json(statementLog.reading)
  })
  router.delete('/statements', (_request, response) => {
    statementLog.reset()
    response.status(204).end()
  })
}

function troubleRoutes(router: Router, { crashes, outage, rateLimit, scheduler }: ControlParts): void {
  router.get('/crash', (_request, response) => {
    response.json(crashes.reading)
  })
  router.post('/crash', (request, response) => {
    crashes.arm(crashSchema.parse(request.body))
    response.json(crashes.reading)
  })
  router.delete('/crash', (_request, response) => {
    crashes.arm(null)
    response.json(crashes.reading)
  })
  router.get('/outage', (_request, response) => {
    response.json(outage.reading)
  })
  router.post('/outage', (request, response) => {
    const spec = outageSchema.parse(request.body)
    outage.set(spec)
    scheduler.setDown(spec.kind !== null && spec.stopJobs)
    response.json(outage.reading)
  })
  router.get('/rate-limit', (_request, response) => {
    response.json(rateLimit.reading)
  })
  router.post('/rate-limit', (request, response) => {
    rateLimit.set(rateLimitSchema.parse(request.body).perMinute)
    response.json(rateLimit.reading)
  })
}

function changingRoutes(
  router: Router,
  { tokens, faults, requests, clock, scheduler, setProperty, press, clean, upgrade, takeAway }: ControlParts,
): void {
  router.post('/upgrade/begin', (_request, response) => {
    response.json({ rules: takeAway() })
  })
  router.post('/upgrade', (request, response) => {
    response.json(upgrade(build.parse(request.body).app))
  })
  router.post('/ui-action', async (request, response) => {
    const { name, table, sys_id: sysId, user: userName } = uiAction.parse(request.body)
    response.type('json').send(await press({ name, table, sysId, userName }))
  })
  router.post('/cleaner', (_request, response) => {
    response.json(clean())
  })
  router.post('/oauth/expire', (request, response) => {
    response.json({ expired: tokens.expire(expiry.parse(request.body).refresh) })
  })
  router.post('/faults', (request, response) => {
    faults.add(faultsSchema.parse(request.body))
    response.status(201).json(faults.list)
  })
  router.delete('/faults', (_request, response) => {
    faults.clear()
    response.status(204).end()
  })
  router.delete('/requests', (_request, response) => {
    requests.clear()
    response.status(204).end()
  })
  router.post('/property', async (request, response) => {
    const { name, value } = property.parse(request.body)
    await setProperty(name, value)
    response.json({ name, value })
  })
  router.post('/clock', (request, response) => {
    clock.advance(advance.parse(request.body).advanceMs)
    scheduler.lookAgain()
    response.json({ now: clock.now().toISOString() })
  })
}

/** An instance that failed to make its unique indexes, and made them later. */
function indexRoutes(router: Router, { dropUniqueIndexes }: ControlParts): void {
  const dropped = new Map<string, () => void>()
  router.delete('/unique-indexes', (request, response) => {
    const { table } = indexesOf.parse(request.body)
    if (!dropped.has(table)) dropped.set(table, dropUniqueIndexes(table))
    response.status(204).end()
  })
  router.post('/unique-indexes', (request, response) => {
    const { table } = indexesOf.parse(request.body)
    dropped.get(table)?.()
    dropped.delete(table)
    response.status(204).end()
  })
}

/** Back to how the instance was when its rows were remembered: nothing under way, no trouble, nothing counted. */
function savepointRoutes(router: Router, parts: ControlParts): void {
  router.post('/savepoint', (_request, response) => {
    parts.save()
    response.status(204).end()
  })
  router.post('/restore', async (request, response) => {
    const { limitMs } = drainLimit.parse(request.body)
    const { scheduler, faults, crashes, outage, rateLimit, requests, logs, clock } = parts
    faults.clear()
    crashes.arm(null)
    outage.set({ kind: null, stopJobs: false })
    rateLimit.set(null)
    scheduler.setMode({ paused: false, shuffle: false, duplicate: false })
    scheduler.setDown(false)
    const isRestored = (await scheduler.quiet(limitMs)) && parts.restore()
    clock.advance(Date.now() - clock.now().getTime())
    requests.clear()
    logs.clear()
    response.status(isRestored ? 204 : 409).end()
  })
}

/** /_/: what tests and the demo steer the instance with. No log-in, but only from this machine. */
export function createControl(parts: ControlParts): Router {
  const router = Router()
  router.use((request, response, next) => {
    if (LOOPBACK.has(request.socket.remoteAddress ?? '')) return next()
    response.status(403).json({ error: 'Only from this machine' })
  })
  router.use(express.json({ limit: '1mb' }))
  router.use((request, _response, next) => {
    request.body ??= {}
    next()
  })
  jobRoutes(router, parts)
  readingRoutes(router, parts)
  changingRoutes(router, parts)
  troubleRoutes(router, parts)
  savepointRoutes(router, parts)
  indexRoutes(router, parts)
  updateSetRoutes(router, parts)
  router.use((request, response) => {
    response.status(404).json({ error: `There is no control ${request.method} ${request.path}` })
  })
  router.use((error: unknown, _request: Request, response: Response, _next: () => void) => {
    const message = error instanceof Error ? error.message : String(error)
    response.status(error instanceof z.ZodError ? 400 : 500).json({ error: message })
  })
  return router
}

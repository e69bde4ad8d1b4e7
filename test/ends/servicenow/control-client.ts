import { z } from 'zod'

/** What a test may ask for with POST /_/faults; see server/faults.ts. */
export interface FaultSpec {
  match?: { method?: string; pathPrefix?: string }
  times?: number
  kind: 'status' | 'html' | 'truncated' | 'no_result' | 'hang' | 'reset' | 'lost_answer' | 'gzip_length'
  status?: number
  headers?: Record<string, string>
  body?: string | Record<string, unknown>
}

/** When the node stops: after so many write statements of scripts and the REST APIs; see server/crash-plan.ts. */
export interface CrashOrder {
  afterStatements: number
  /** Counts only these; `table` is the physical one (`task` for an incident, `sys_trigger` for a queued async rule). */
  match?: { table?: string; operation?: 'insert' | 'update' | 'delete' }
  /** Jobs that were running are gone instead of being run again. */
  lostRunningJobs?: boolean
}
export type OutageKind = 'reset' | 'hang' | 'unavailable' | 'hibernating' | 'alternating'

const crashSchema = z.object({ armed: z.unknown().nullable(), statements: z.number(), crashes: z.number() })
const tablesSchema = z.record(z.string(), z.array(z.record(z.string(), z.string())))
const tallySchema = z.record(z.string(), z.number())
const rateLimitSchema = z.object({ perMinute: z.number().nullable(), allowed: tallySchema, refused: tallySchema })

export type CrashReading = z.infer<typeof crashSchema>
export type RateLimitReading = z.infer<typeof rateLimitSchema>

const countsSchema = z.object({ queued: z.number(), running: z.number(), done: z.number(), failed: z.number() })
const requestsSchema = z.object({
  counts: z.record(z.string(), z.number()),
  last: z.array(
    z.object({
      at: z.string(),
      method: z.string(),
      path: z.string(),
      status: z.number().nullable(),
      user: z.string(),
      ms: z.number(),
    }),
  ),
})
const statementsSchema = z.object({
  counts: z.object({
    query: z.number(),
    write: z.number(),
    scan: z.number(),
    rowsRead: z.number(),
    rowsWritten: z.number(),
  }),
  shapes: z.array(
    z.object({
      kind: z.enum(['query', 'write']),
      table: z.string(),
      query: z.string(),
      rows: z.number(),
      source: z.string(),
      scan: z.boolean(),
      servedBy: z.string(),
      times: z.number(),
    }),
  ),
})
const logsSchema = z.array(z.object({ at: z.string(), level: z.string(), source: z.string(), message: z.string() }))

export type StatementReading = z.infer<typeof statementsSchema>
export type JobCounts = z.infer<typeof countsSchema>
export type RequestReading = z.infer<typeof requestsSchema>
const pressedSchema = z.object({
  pressed: z.literal(true),
  infoMessages: z.array(z.string()),
  errorMessages: z.array(z.string()),
  redirect: z.string(),
})

export type PressedButton = z.infer<typeof pressedSchema>
export type LogLine = z.infer<typeof logsSchema>[number]

const problemsSchema = z.array(z.object({ update: z.string(), kind: z.string(), description: z.string() }))
const committedSchema = z.object({ localSet: z.string(), records: z.number(), tables: z.array(z.string()) })

/** The control plane of a running instance, for tests and the demo. */
export interface ControlClient {
  info(): Promise<Record<string, unknown>>
  /** Changes how jobs run; what is not named stays. */
  jobs(mode: { paused?: boolean; shuffle?: boolean; duplicate?: boolean }): Promise<JobCounts>
  /** Resolves once no job waits or runs; rejects when that takes too long. */
  drain(limitMs?: number): Promise<JobCounts>
  /** Runs a scheduled script now and waits for its end. */
  runSchedule(name: string): Promise<void>
  expireTokens(options?: { refresh?: boolean }): Promise<void>
  addFaults(faults: FaultSpec[]): Promise<void>
  clearFaults(): Promise<void>
  requests(): Promise<RequestReading>
  clearRequests(): Promise<void>
  logs(): Promise<LogLine[]>
  /** Every row as it is stored, by physical table (a child of task is in `task`), in the order of insertion; all tables when none are named. */
  tables(names?: readonly string[]): Promise<Record<string, Record<string, string>[]>>
  /** The statements of scripts since the last reset, added up by shape. Nothing is counted before the first reset. */
  statements(): Promise<StatementReading>
  resetStatements(): Promise<void>
  setProperty(name: string, value: string): Promise<void>
  /** Presses a button of a form (`sys_id` given) or in the banner of a list; rejects when the user cannot. */
  press(button: { name: string; table: string; sys_id?: string; user: string }): Promise<PressedButton>
  /** Stops the node in the middle of what it does, once, and has it up again at once with the same store; null takes it back. */
  crash(order: CrashOrder | null): Promise<CrashReading>
  /** How many statements were counted since the last order, and how often the node has stopped. */
  crashes(): Promise<CrashReading>
  /** Every request but those to the control plane fails this way until null; `stopJobs`: scheduled work stops too. */
  outage(kind: OutageKind | null, options?: { stopJobs?: boolean }): Promise<void>
  /** A limit for each user's calls of /api; null takes it away. */
  rateLimit(limit: { perMinute: number } | null): Promise<void>
  /** Calls by user since the limit was set. */
  rateLimitReading(): Promise<RateLimitReading>
  /** Runs the table cleaner, as an instance does every hour; deleted rows by table. */
  runCleaner(): Promise<Record<string, number>>
  /** Switches the app's REST resources and rules off, as in the minutes of an upgrade, which has them back; how many rules. */
  beginUpgrade(): Promise<number>
  /** Installs the built app in a folder over the one that is there, while everything goes on; the new version. */
  upgrade(app: string): Promise<string>
  /** Import Update Set from XML; the sys_id of the retrieved set. */
  loadUpdateSet(file: string): Promise<string>
  /** What an admin would have to decide about. */
  previewUpdateSet(sysId: string): Promise<z.infer<typeof problemsSchema>>
  /** Rejects while a problem has no decision. */
  commitUpdateSet(
    sysId: string,
    decisions?: { accept?: readonly string[]; skip?: readonly string[] },
  ): Promise<z.infer<typeof committedSchema>>
  /** Takes the sys_id of the local set that the commit made. */
  backOutUpdateSet(
    localSet: string,
    decisions?: { keep?: readonly string[]; previous?: readonly string[] },
  ): Promise<void>
  /** Takes the unique indexes of a table away, as on an instance that failed to make them. */
  dropUniqueIndexes(table: string): Promise<void>
  /** Makes them after all; rejects where present rows violate one. */
  makeUniqueIndexes(table: string): Promise<void>
  /** Lets the instance's clock jump ahead (it signs with that clock). */
  advanceClock(advanceMs: number): Promise<void>
  /** Remembers every row as it is now. */
  save(): Promise<void>
  /** Waits for jobs to end, then puts back the rows that were remembered last; ends every trouble and forgets what was counted. */
  restore(): Promise<void>
}

export function createControlClient(url: string): ControlClient {
  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${url}/_/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} /_/${path} answered ${answer.status}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  const order = async (method: string, path: string, body?: unknown): Promise<void> => {
    await ask(method, path, body)
  }

  return {
    info: async () => z.record(z.string(), z.unknown()).parse(await ask('GET', 'info')),
    jobs: async mode => countsSchema.parse(await ask('POST', 'jobs', mode)),
    drain: async limitMs =>
      countsSchema.parse(await ask('POST', 'jobs/drain', limitMs === undefined ? {} : { limitMs })),
    runSchedule: name => order('POST', 'schedule/run', { name }),
    expireTokens: (options = {}) => order('POST', 'oauth/expire', options),
    addFaults: faults => order('POST', 'faults', faults),
    clearFaults: () => order('DELETE', 'faults'),
    requests: async () => requestsSchema.parse(await ask('GET', 'requests')),
    clearRequests: () => order('DELETE', 'requests'),
    statements: async () => statementsSchema.parse(await ask('GET', 'statements')),
    resetStatements: () => order('DELETE', 'statements'),
    logs: async () => logsSchema.parse(await ask('GET', 'logs')),
    tables: async (names = []) => tablesSchema.parse(await ask('GET', `tables?names=${names.join(',')}`)),
    press: async button => {
      const answer = await ask('POST', 'ui-action', button)
      const pressed = pressedSchema.safeParse(answer)
      if (!pressed.success) throw new Error(`"${button.name}" was not pressed: ${JSON.stringify(answer)}`)
      return pressed.data
    },
    setProperty: (name, value) => order('POST', 'property', { name, value }),
    crash: async order =>
      crashSchema.parse(await (order === null ? ask('DELETE', 'crash') : ask('POST', 'crash', order))),
    crashes: async () => crashSchema.parse(await ask('GET', 'crash')),
    outage: (kind, options = {}) => order('POST', 'outage', { kind, ...options }),
    rateLimit: limit => order('POST', 'rate-limit', limit ?? { perMinute: null }),
    rateLimitReading: async () => rateLimitSchema.parse(await ask('GET', 'rate-limit')),
    runCleaner: async () => tallySchema.parse(await ask('POST', 'cleaner')),
    beginUpgrade: async () => z.object({ rules: z.number() }).parse(await ask('POST', 'upgrade/begin')).rules,
    upgrade: async app => z.looseObject({ version: z.string() }).parse(await ask('POST', 'upgrade', { app })).version,
    loadUpdateSet: async file =>
      z.object({ sys_id: z.string() }).parse(await ask('POST', 'update-sets', { file })).sys_id,
    previewUpdateSet: async sysId => problemsSchema.parse(await ask('POST', 'update-sets/preview', { sys_id: sysId })),
    commitUpdateSet: async (sysId, decisions = {}) =>
      committedSchema.parse(await ask('POST', 'update-sets/commit', { sys_id: sysId, ...decisions })),
    backOutUpdateSet: (localSet, decisions = {}) =>
      order('POST', 'update-sets/back-out', { sys_id: localSet, ...decisions }),
    dropUniqueIndexes: table => order('DELETE', 'unique-indexes', { table }),
    makeUniqueIndexes: table => order('POST', 'unique-indexes', { table }),
    advanceClock: advanceMs => order('POST', 'clock', { advanceMs }),
    save: () => order('POST', 'savepoint'),
    restore: () => order('POST', 'restore'),
  }
}

/**
 * The built app on the test instance, in this process and in this thread: every call is done when it returns, and
 * asynchronous rules wait in a queue that the test runs, reorders or repeats.
 */
import type { Job, OutboundRequest, OutboundResponse, RestResponse, Row } from '../../ends/servicenow/contracts.ts'
import { createDataLayer } from '../../ends/servicenow/data-layer.ts'
import { createScriptLayer } from '../../ends/servicenow/script-layer.ts'
import type { PlatformIndex, ScriptStatement } from '../../ends/servicenow/statements/statement.ts'
import { installApp } from '../../ends/servicenow/install/install-app.ts'
import { mayOpen } from '../../ends/servicenow/pages/ui-pages.ts'
import type { AtfParts } from '../../ends/servicenow/atf/run.ts'
import { fieldStates } from '../../ends/servicenow/pages/ui-policies.ts'
import type { FieldState } from '../../ends/servicenow/pages/ui-policies.ts'
import { seedFourBytes } from '../../ends/servicenow/platform-data/seed.ts'
import { cleanTables, type Cleaned } from '../../ends/servicenow/records/table-cleaner.ts'
import type { MemoryStore } from '../../ends/servicenow/store/memory-store.ts'
import { createRestRouter } from '../../ends/servicenow/server/rest-router.ts'
import { readResult, watchRefusals } from './instance-answers.ts'
import { createNode } from './node.ts'
import { installedStore, INSTANCE_URL, random, START } from './snapshot.ts'

export { INSTANCE_URL, INTEGRATION } from './snapshot.ts'

export interface Answer {
  status: number
  headers: Record<string, string>
  text: string
  bytes: Uint8Array
  result: Row
}

export interface AppInstance {
  /** A REST call as a user; `result` is the answer's result when it is one row. */
  call(user: string, method: string, path: string, body?: unknown): Answer
  create(user: string, table: string, values: Row): Answer
  change(user: string, table: string, sysId: string, values: Row): Answer
  attach(user: string, table: string, sysId: string, file: { name: string; type: string; bytes: Uint8Array }): Answer
  /** The same by a form, as browsers send it. */
  upload(user: string, table: string, sysId: string, file: { name: string; type: string; bytes: Uint8Array }): Answer
  /** Stored rows whose columns have these values, oldest first. */
  rows(table: string, where?: Row): Row[]
  row(table: string, sysId: string): Row
  /** Writes past every rule and access control, as a test's own hand. */
  poke(table: string, sysId: string, changes: Row): void
  plant(table: string, row: Row): void
  /** Tables and access controls are read again: poked ones count from here on. */
  reload(): void
  /** As on an instance that failed to make them. The answer makes them after all. */
  dropUniqueIndexes(table: string): () => void
  /** What the form showed the person whose last save was refused; REST keeps it to itself. */
  refusal(): string
  /** Takes the waiting asynchronous runs out of the queue. */
  takeJobs(): Job[]
  runJob(job: Job): void
  /** Runs everything that waits, also what the runs themselves put in the queue. What waits for a moment moves the clock to it. */
  settle(): void
  runMinuteScript(name?: string): void
  /** The table cleaner, which an instance runs every hour; deleted rows by table. */
  runCleaner(): Cleaned
  /** Somebody, an admin unless named, presses a button of the app on a row; several tables may have one of that name. Gives what the page says then. */
  press(action: string, row: Row, user?: string): string[]
  /** Where the browser goes after that press, '' when it stays. */
  redirectOf(action: string, row: Row, user?: string): string
  /** The same in the banner of a list. */
  pressOnList(action: string, table: string, user?: string): string[]
  /** Whether access controls open a page of the app to the person. */
  mayOpenPage(user: string, endpoint: string): boolean
  /** The sys_ids that a relationship finds for a record, before access controls; of no record, for a form that is not saved yet. */
  relatedRows(relationship: string, table: string, sysId: string, user: string): string[]
  /** What UI policies make of the fields of a form that holds these values. */
  form(table: string, values: Row): Map<string, FieldState>
  /** Another run that is a moment faster: called right before a row is stored. */
  beforeInsert(hook: (table: string, row: Row) => void): void
  /**
   * Stops the node right after the n-th write from now on. A REST call that this ends answers with status 0, a job goes
   * back to the queue or, when `lostRunningJobs`, is gone.
   */
  crashAfter(statements: number | null, options?: { lostRunningJobs?: boolean }): void
  crashes(): number
  /** Notes what the instance holds and its clock; the answer, which may be called often, puts them back. */
  save(): () => void
  advance(seconds: number): void
  now(): Date
  setProperty(name: string, value: string): void
  /** What left the instance, and what answers it. */
  sent: OutboundRequest[]
  answerWith(answer: (request: OutboundRequest) => OutboundResponse): void
  logs(level: string): string[]
  /** What scripts asked and wrote through GlideRecord and GlideAggregate since the last reset, in order. Nothing before the first reset. */
  statements(): ScriptStatement[]
  /** Scripts meet an error at these statements. */
  breakAt(breaks: (statement: ScriptStatement) => boolean): void
  resetStatements(): void
  /** Installs the built app of another folder over the one that is there. */
  upgrade(folder: string): void
  /** What the runner of the platform's own tests (test/ends/servicenow/atf) needs of this instance. */
  atf(): AtfParts
}

export interface AppInstanceOptions {
  /** What is known of the indexes of platform tables, for the judgement whether a query is a scan. */
  indexes?: readonly PlatformIndex[]
  /** Columns that the instance does not know: it drops every term of a query that names one. */
  unknownColumns?: readonly { readonly table: string; readonly column: string }[]
  /** Its database keeps emoji in every column. */
  keepsFourBytes?: boolean
  /** Access controls, by sys_id, that the instance does not have. */
  withoutControls?: readonly string[]
  /** Every button can be pressed by everybody, as on a form that was opened before a role was taken away. */
  opensButtons?: boolean
  /** The instance keeps no audit of changes. */
  unaudited?: boolean
  /** The folder of another built app that is there as well. */
  otherApp?: string
  /** Templates are off, and nobody has pressed Start. Otherwise the shipped ones are on, and whenever an incident was declared, it is taken. */
  asShipped?: boolean
  /** Columns that an admin of the instance has given another type. */
  columnTypes?: readonly { readonly table: string; readonly column: string; readonly type: string }[]
}

const delivered: OutboundResponse = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"outcome":"delivered","detail":"ok"}',
}

const noAnswer: RestResponse = { status: 0, headers: {}, body: '' }

/** What an admin does before the first incident. */
function startSync(store: MemoryStore): void {
  for (const row of store.all('x_iio_sync_template'))
    if (['Incident', 'Follow-up'].includes(row['name'] ?? ''))
      store.update('x_iio_sync_template', row['sys_id'] ?? '', { active: '1' })
  for (const row of store.all('x_iio_sync_connection'))
    store.update('x_iio_sync_connection', row['sys_id'] ?? '', { declared_from: '2000-01-01 00:00:00' })
}

/** A fresh instance with the app from dist/app. */
export function createAppInstance({
  indexes = [],
  unknownColumns = [],
  keepsFourBytes = false,
  withoutControls = [],
  opensButtons = false,
  unaudited = false,
  columnTypes = [],
  otherApp,
  asShipped = false,
}: AppInstanceOptions = {}): AppInstance {
  let time = START
  let answer: (request: OutboundRequest) => OutboundResponse = () => delivered
  const sent: OutboundRequest[] = []
  const store = installedStore()
  for (const row of store.all('sys_dictionary'))
    if (unknownColumns.some(({ table, column }) => row['name'] === table && row['element'] === column))
      store.delete('sys_dictionary', row['sys_id'] ?? '')
  if (!asShipped) startSync(store)
  for (const sysId of withoutControls) store.delete('sys_security_acl', sysId)
  if (opensButtons)
    for (const row of store.all('sys_ui_action_role')) store.delete('sys_ui_action_role', row['sys_id'] ?? '')
  if (unaudited)
    for (const row of store.all('sys_dictionary'))
      if (row['audit'] === '1') store.update('sys_dictionary', row['sys_id'] ?? '', { audit: '0' })
  for (const { table, column, type } of columnTypes)
    for (const row of store.all('sys_dictionary'))
      if (row['name'] === table && row['element'] === column)
        store.update('sys_dictionary', row['sys_id'] ?? '', { internal_type: type })
  if (otherApp !== undefined) installApp(otherApp, store, { now: () => new Date(START) })
  if (keepsFourBytes) seedFourBytes(store, { now: () => new Date(START) })
  const insert = store.insert.bind(store)
  const node = createNode(store)
  let lostRunningJobs = false
  const outbound = {
    send: (request: OutboundRequest) => {
      node.checkUp()
      sent.push(request)
      return answer(request)
    },
  }
  const platform = createDataLayer(node.store, outbound, {
    now: () => new Date(time),
    randomBytes: random,
    instanceUrl: INSTANCE_URL,
  })
  const statements: ScriptStatement[] = []
  let wantsStatements = false
  let breaks: (statement: ScriptStatement) => boolean = () => false
  const scripts = createScriptLayer(platform, {
    // The clock stands still in here: the limit only ends a script that never ends, on however busy a machine.
    scriptLimitMs: 120_000,
    onStatement: statement => {
      if (breaks(statement)) throw new Error('The query was cancelled.')
      statements.push(statement)
    },
    wantsStatements: () => wantsStatements,
    indexes,
  })
  const route = createRestRouter(platform, scripts)
  const refusal = watchRefusals(scripts)
  const physical = (table: string): string => platform.dictionary.table(table)?.physical ?? table

  function run(job: Job): void {
    if (
      node.run(() => {
        scripts.runJob(job)
        return true
      }) === null &&
      !lostRunningJobs
    )
      store.enqueue(job)
  }

  function rest(user: string, method: string, path: string, body: Uint8Array, contentType: string): Answer {
    const url = new URL(path, INSTANCE_URL)
    const headers = { 'content-type': contentType, accept: 'application/json' }
    const response =
      node.run(() =>
        route({ method, path: url.pathname, query: [...url.searchParams], headers, body, userName: user }),
      ) ?? noAnswer
    const bytes = typeof response.body === 'string' ? Buffer.from(response.body) : response.body
    const text = Buffer.from(bytes).toString('utf8')
    return { status: response.status, headers: response.headers, text, bytes, result: readResult(text) }
  }

  function rows(table: string, where: Row = {}): Row[] {
    const family = new Set(platform.dictionary.family(table))
    return store
      .all(physical(table))
      .filter(row => physical(table) === table || family.has(row['sys_class_name'] ?? ''))
      .filter(row => Object.entries(where).every(([column, value]) => (row[column] ?? '') === value))
  }

  function pressed(name: string, table: string, sysId: string, userName = 'admin') {
    const answer = scripts.pressUiAction({ name, table, sysId, userName })
    if (!answer.pressed) throw new Error(answer.reason)
    return answer
  }

  function press(name: string, table: string, sysId: string, userName?: string): string[] {
    const { infoMessages, errorMessages } = pressed(name, table, sysId, userName)
    return [...infoMessages, ...errorMessages]
  }

  /** The table with a button of this name on which the row is. */
  function tableWith(name: string, sysId: string): string {
    const tables = rows('sys_ui_action', { name }).map(action => action['table'] ?? '')
    return tables.find(table => (store.get(physical(table), sysId) ?? null) !== null) ?? ''
  }

  const instance: AppInstance = {
    call: (user, method, path, body) =>
      rest(
        user,
        method,
        path,
        body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body)),
        'application/json',
      ),
    create: (user, table, values) =>
      instance.call(user, 'POST', `/api/now/table/${table}?sysparm_exclude_reference_link=true`, values),
    change: (user, table, sysId, values) =>
      instance.call(user, 'PATCH', `/api/now/table/${table}/${sysId}?sysparm_exclude_reference_link=true`, values),
    attach: (user, table, sysId, { name, type, bytes }) =>
      rest(
        user,
        'POST',
        `/api/now/attachment/file?table_name=${table}&table_sys_id=${sysId}&file_name=${encodeURIComponent(name)}`,
        bytes,
        type,
      ),
    upload: (user, table, sysId, { name, type, bytes }) => {
      const fields = Object.entries({ table_name: table, table_sys_id: sysId })
        .map(([field, value]) => `--part\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`)
        .join('')
      const head = `--part\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
      const body = Buffer.concat([Buffer.from(fields + head), bytes, Buffer.from('\r\n--part--\r\n')])
      return rest(user, 'POST', '/api/now/attachment/upload', body, 'multipart/form-data; boundary=part')
    },
    rows,
    row: (table, sysId) => store.get(physical(table), sysId) ?? {},
    poke: (table, sysId, changes) => {
      store.update(physical(table), sysId, changes)
    },
    reload: () => platform.reload(),
    refusal,
    dropUniqueIndexes: table => store.dropUniqueIndexes(table),
    plant: (table, row) => {
      insert(physical(table), row)
    },
    takeJobs: () => takeAll(() => store.takeJob()),
    runJob: run,
    settle: () => {
      for (let jobs = takeAll(() => store.takeJob()); jobs.length > 0; jobs = takeAll(() => store.takeJob())) {
        const due = jobs.filter(job => job.kind !== 'attachment_scan' || job.dueAt <= time)
        const later = jobs.filter(job => !due.includes(job))
        if (due.length === 0) time = Math.min(...later.map(job => ('dueAt' in job ? job.dueAt : time)))
        for (const job of later) store.enqueue(job)
        for (const job of due) run(job)
      }
    },
    runMinuteScript: (name = 'incident.io sync: what is due') => {
      const [script] = rows('sysauto_script', { name })
      // Should the node stop, the schedule itself comes round again.
      node.run(() => scripts.runJob({ kind: 'scheduled_script', scriptSysId: script?.['sys_id'] ?? '' }))
    },
    runCleaner: () => cleanTables(platform),
    press: (name, row, user) => press(name, tableWith(name, row['sys_id'] ?? ''), row['sys_id'] ?? '', user),
    redirectOf: (name, row, user) =>
      pressed(name, tableWith(name, row['sys_id'] ?? ''), row['sys_id'] ?? '', user).redirect,
    pressOnList: (name, table, user) => press(name, table, '', user),
    mayOpenPage: (userName, endpoint) => {
      const user = platform.findUser(userName)
      return user !== null && mayOpen(platform, user, endpoint)
    },
    relatedRows: (relationship, table, sysId, userName) =>
      scripts.relatedRows({ relationship, table, sysId, userName }),
    form: (table, values) => fieldStates(platform, table, values),
    beforeInsert: hook => {
      store.insert = (table, row) => {
        hook(table, row)
        return insert(table, row)
      }
    },
    crashAfter: (statements, options = {}) => {
      lostRunningJobs = options.lostRunningJobs === true
      node.stopAfter(statements)
    },
    crashes: node.crashes,
    save: () => {
      const restore = store.save()
      const savedTime = time
      const sentBefore = sent.length
      return () => {
        restore()
        time = savedTime
        sent.length = sentBefore
      }
    },
    advance: seconds => {
      time += seconds * 1000
    },
    now: () => new Date(time),
    setProperty: (name, value) => {
      const [property] = rows('sys_properties', { name })
      instance.change('admin', 'sys_properties', property?.['sys_id'] ?? '', { value })
    },
    sent,
    answerWith: next => {
      answer = next
    },
    logs: level => store.logs.filter(entry => entry.level === level).map(entry => entry.message),
    statements: () => [...statements],
    resetStatements: () => {
      statements.length = 0
      wantsStatements = true
    },
    breakAt: wanted => {
      breaks = wanted
      wantsStatements = true
    },
    upgrade: folder => {
      installApp(folder, store, { now: () => new Date(time) })
      platform.reload()
    },
    atf: () => ({
      platform,
      scripts,
      rest: route,
      save: instance.save,
      settle: instance.settle,
      errors: () => instance.logs('error'),
    }),
  }
  return instance
}

function takeAll(take: () => Job | null): Job[] {
  const jobs: Job[] = []
  for (let job = take(); job !== null; job = take()) jobs.push(job)
  return jobs
}

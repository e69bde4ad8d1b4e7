import { randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { IntegrationUser } from '../platform-data/integration-user.ts'
import { cleanTables } from '../records/table-cleaner.ts'
import { createPages } from '../pages/pages.ts'
import { createClock, newClockMemory, type Clock } from '../threads/clock.ts'
import { newStatementSwitch, StatementLog } from '../statements/statement-log.ts'
import type { PlatformIndex } from '../statements/statement.ts'
import { createMetadataWatch, newMetadataVersion } from '../threads/metadata-version.ts'
import { newTableVersions } from '../threads/table-versions.ts'
import { createInstanceApp } from './app.ts'
import { CrashPlan } from './crash-plan.ts'
import { Faults } from './faults.ts'
import type { ClientCertificateFiles } from './certificate.ts'
import { openListener, openTlsListener } from './listener.ts'
import { Logins } from './logins.ts'
import type { OAuthClient } from './oauth.ts'
import { OpenRequests } from './open-requests.ts'
import { Outage } from './outage.ts'
import { createMainPlatform, type LoadedExport, type MainPlatform } from './platform.ts'
import { createProperties } from './properties.ts'
import { RateLimit } from './rate-limit.ts'
import { RequestLog } from './request-log.ts'
import { Schedules } from './schedules.ts'
import { SessionUsers } from './sessions.ts'
import type { Family } from '../scripts/families.ts'
import { isOpen } from './scripted-operation.ts'
import { SystemLog } from './system-log.ts'
import { Savepoint } from '../store/savepoint.ts'
import { createThreads, type Threads } from './threads.ts'
import { Tokens } from './tokens.ts'

export interface InstanceSettings {
  port: number
  /** A port for TLS besides, 0 for a free one; null for none. The instance then calls itself by its TLS address. */
  tlsPort: number | null
  /** A user for whom TLS takes a certificate instead of a password, which is made at the start; null for none. */
  certificateUser: string | null
  /** How long each answer is under way at least, as from an instance that is not on this machine. */
  latencyMs: number
  /** The folder of a built app, null for the bare platform. */
  app: string | null
  /** A file with an update set to install instead. */
  updateSet: string | null
  /** Exports of other instances to load after it. */
  load: readonly string[]
  /** The instance's own company key, null for one that takes apps with any. */
  companyKey: string | null
  /** The database keeps emoji in every column; false: only in columns made for them. */
  keepsFourBytes: boolean
  /** With the demo data of a fresh instance. */
  hasDemoData: boolean
  /** What scripts find of the language. */
  family: Family
  /** Its OAuth client acts as this user. */
  integration: IntegrationUser
  /** Stretches the periods of scheduled scripts; 0: they run on demand only. */
  scheduleScale: number
  /** The bundled worker, which is made while the platform is being filled. */
  workerFile: Promise<string>
  /** What is known of the indexes of platform tables. */
  indexes: readonly PlatformIndex[]
}

export interface Instance {
  url: string
  /** With TLS: its address there, the file with the certificate that clients are to trust, and one that they may show. */
  tls: { url: string; certificateFile: string; client: ClientCertificateFiles | null } | null
  users: Record<string, { password: string }>
  oauth: { clientId: string; clientSecret: string }
  loaded: LoadedExport[]
  stop(): Promise<void>
}

interface Parts extends MainPlatform {
  url: string
  clock: Clock
  logs: SystemLog
  logins: Logins
  client: OAuthClient
  threads: Threads
  schedules: Schedules
  crashes: CrashPlan
  openRequests: OpenRequests
  statementLog: StatementLog
  readChangedMetadata(): void
  latencyMs: number
}

const PEOPLE = ['admin', 'beth.anglin', 'david.loo']
const secret = (): string => randomBytes(18).toString('base64url')

function givePasswords(logins: Logins, integrationUser: string): Instance['users'] {
  const users: Instance['users'] = {}
  for (const userName of [...PEOPLE, integrationUser]) {
    const password = secret()
    logins.setPassword(userName, password)
    users[userName] = { password }
  }
  return users
}

function httpApp(parts: Parts): RequestListener {
  const {
    url,
    store,
    memory,
    platform,
    installed,
    clock,
    logs,
    logins,
    client,
    schedules,
    crashes,
    openRequests,
    statementLog,
    readChangedMetadata,
    upgrade,
    takeAway,
    updateSets,
    reload,
    latencyMs,
  } = parts
  const { scheduler, api } = parts.threads
  const tokens = new Tokens(clock)
  const sessionUsers = new SessionUsers(clock)
  const rateLimit = new RateLimit(clock)
  const rest = api.rest.bind(api)
  const properties = createProperties(platform, rest)
  let savepoint: Savepoint | null = null
  return createInstanceApp({
    api: {
      logins,
      tokens,
      sessionUsers,
      rateLimit,
      rest,
      isOpen(request) {
        readChangedMetadata()
        return isOpen(platform, request)
      },
      onError: error => logs.failure('REST', error),
    },
    oauth: { client, tokens, logins, property: properties.read },
    control: {
      scheduler,
      schedules,
      tokens,
      clock,
      logs,
      crashes,
      rateLimit,
      statementLog,
      faults: new Faults(),
      outage: new Outage(),
      requests: new RequestLog(),
      setProperty: properties.set,
      press: press => {
        readChangedMetadata()
        return api.press(press)
      },
      save: () => {
        savepoint = new Savepoint(memory)
      },
      restore: () => {
        savepoint?.restore(store)
        return savepoint !== null
      },
      dropUniqueIndexes: table => memory.dropUniqueIndexes(table),
      upgrade,
      takeAway,
      updateSets,
      reload,
      clean: () => {
        readChangedMetadata()
        return cleanTables(platform)
      },
      tables: names =>
        Object.fromEntries((names.length === 0 ? memory.tableNames() : names).map(name => [name, memory.all(name)])),
      info: () => ({
        url,
        app: installed,
        now: clock.now().toISOString(),
        jobs: { ...scheduler.mode, ...scheduler.counts },
      }),
    },
    openRequests,
    latencyMs,
    pages: createPages({
      platform,
      logins,
      tokens,
      sessionUsers,
      rest,
      readChangedMetadata,
      press: press => api.press(press),
      buttons: place => api.buttons(place),
      relatedRows: place => api.relatedRows(place),
    }),
  })
}

/** Starts a whole instance: platform, app, threads, HTTP. Resolves when it serves. */
export async function startServing({
  port,
  tlsPort,
  certificateUser,
  latencyMs,
  app,
  updateSet,
  load,
  companyKey,
  keepsFourBytes,
  hasDemoData,
  family,
  integration,
  scheduleScale,
  workerFile,
  indexes,
}: InstanceSettings): Promise<Instance> {
  const listener = await openListener(port)
  const { url } = listener
  const tls = tlsPort === null ? null : await openTlsListener(tlsPort, certificateUser)
  const instanceUrl = tls?.url ?? url
  const memory = {
    clock: newClockMemory(),
    metadata: newMetadataVersion(),
    tables: newTableVersions(),
    statements: newStatementSwitch(),
  }
  const clock = createClock(memory.clock)
  const logs = new SystemLog(() => clock.now())
  // Rules run in workers, whose jobs are collected per transaction: there is nothing to do here.
  const hooks = { enqueue: () => undefined, log: logs.add.bind(logs) }
  const main = createMainPlatform({
    ...memory,
    clock,
    instanceUrl,
    app,
    updateSet,
    load,
    companyKey,
    keepsFourBytes,
    hasDemoData,
    family,
    integration,
    hooks,
  })
  const logins = new Logins(main.platform)
  const users = givePasswords(logins, integration.userName)
  if (tls?.client) logins.addCertificate(tls.client.files.userName, tls.client.certificate)
  const client = {
    clientId: randomBytes(16).toString('hex'),
    clientSecret: secret(),
    applicationUser: integration.userName,
  }
  const node = {
    crashes: new CrashPlan(),
    openRequests: new OpenRequests(),
    statementLog: new StatementLog(memory.statements),
  }
  const threads = createThreads({
    ...memory,
    ...node,
    indexes,
    file: await workerFile,
    instanceUrl,
    store: main.store,
    logs,
  })
  const schedules = new Schedules(main.platform, threads.scheduler, scheduleScale)
  const readChangedMetadata = createMetadataWatch(memory.metadata, () => main.platform.reload())

  const served = httpApp({
    ...main,
    url,
    clock,
    logs,
    logins,
    client,
    threads,
    schedules,
    ...node,
    readChangedMetadata,
    latencyMs,
  })
  listener.serve(served)
  tls?.serve(served)
  await threads.warm()
  schedules.start()
  return {
    url,
    tls:
      tls === null ? null : { url: tls.url, certificateFile: tls.certificateFile, client: tls.client?.files ?? null },
    users,
    oauth: { clientId: client.clientId, clientSecret: client.clientSecret },
    loaded: main.loaded,
    async stop() {
      schedules.stop()
      await listener.close()
      await tls?.close()
      await threads.stop()
    },
  }
}

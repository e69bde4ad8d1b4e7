/** The ServiceNow end as a child process, for tests and the demo. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { startNode } from '../shared/child.ts'
import { compiled, nodeOptions } from '../shared/programs.ts'
import { createControlClient, type ControlClient } from './control-client.ts'
import type { IntegrationUser } from './platform-data/integration-user.ts'
import type { Family } from './scripts/families.ts'
import type { PlatformIndex } from './statements/statement.ts'

const MAIN = 'test/ends/servicenow/main.ts'
export const WORKER = 'test/ends/servicenow/threads/worker.ts'
/** Compiled by `compiled`. */
export const PROGRAMS = [MAIN, WORKER]

/** Many of them may start at once on few cores. */
const START_LIMIT_MS = 60_000

const factsSchema = z.object({
  url: z.string(),
  tls: z
    .object({
      url: z.string(),
      certificateFile: z.string(),
      client: z.object({ userName: z.string(), certificateFile: z.string(), keyFile: z.string() }).nullable(),
    })
    .nullable(),
  users: z.record(z.string(), z.object({ password: z.string() })),
  oauth: z.object({ clientId: z.string(), clientSecret: z.string() }),
})
type Facts = z.infer<typeof factsSchema>
/** A user_name: admin, beth.anglin (itil), david.loo (itil) or the integration user. */
export type UserName = string

export interface StartOptions {
  port?: number
  /** Serves TLS besides, on a free port. */
  tls?: true
  /** A user for whom TLS takes a certificate instead of a password. */
  certificateUser?: string
  /** How long each answer is under way at least. */
  latencyMs?: number
  /** The folder of a built app; without it the bare platform. */
  app?: string | null
  /** A file with an update set; counts where `app` is not given. */
  updateSet?: string
  /** Exports of other instances to load after it. */
  load?: readonly string[]
  /** The instance refuses uploaded apps of other companies. */
  companyKey?: string
  /** Its database keeps emoji in every column. */
  keepsFourBytes?: boolean
  /** With the demo data of a fresh instance. */
  hasDemoData?: boolean
  /** The oldest one unless told otherwise. */
  family?: Family
  /** Web services only; the OAuth client acts as this user. Without it one named `integration` that has no role. */
  integration?: IntegrationUser
  env?: Record<string, string>
  /** Stretches the periods of scheduled scripts; 0 (default here): they run when the test says so. */
  scheduleScale?: number
  /** What is known of the indexes of platform tables, for the log of statements. */
  indexes?: readonly PlatformIndex[]
}

export interface RestAnswer {
  status: number
  headers: Headers
  body: unknown
  text: string
}

export interface StartedInstance extends Facts {
  control: ControlClient
  /** The header of a user's basic authentication. */
  authorizationOf(userName: UserName): string
  /** A REST call as one of the users, with a JSON body if any; `body` is the parsed answer, null when it is not JSON. */
  call(userName: UserName, method: string, path: string, body?: unknown): Promise<RestAnswer>
  /** Ends the instance; safe to call twice. */
  stop(): Promise<void>
  /** Lets this process end while the instance runs; the instance ends with it. */
  unref(): void
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const createAuthorizationOf =
  ({ users }: Facts): StartedInstance['authorizationOf'] =>
  userName => {
    const user = users[userName]
    if (user === undefined) throw new Error(`Nobody can log in as ${userName}`)
    return `Basic ${Buffer.from(`${userName}:${user.password}`).toString('base64')}`
  }

function createCall(url: string, authorizationOf: StartedInstance['authorizationOf']): StartedInstance['call'] {
  return async (userName, method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: authorizationOf(userName),
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: parsedOrNull(text), text }
  }
}

/** Starts a test instance in its own process. Run from the repository's top folder. It ends with this process if not before. */
export async function startInstance(options: StartOptions = {}): Promise<StartedInstance> {
  const {
    port = 0,
    tls,
    certificateUser,
    latencyMs,
    app,
    updateSet,
    load = [],
    companyKey,
    keepsFourBytes = false,
    hasDemoData = false,
    family,
    integration,
    env = {},
    scheduleScale = 0,
    indexes = [],
  } = options
  const [program = ''] = await compiled(PROGRAMS)
  const flags = [
    ...['--port', String(port), '--json'],
    ...(tls === undefined ? [] : ['--tls-port', '0']),
    ...(certificateUser === undefined ? [] : ['--client-certificate', certificateUser]),
    ...(latencyMs === undefined ? [] : ['--latency', String(latencyMs)]),
    ...['--schedule-scale', String(scheduleScale), '--indexes', JSON.stringify(indexes)],
    ...(typeof app === 'string' ? ['--app', resolve(app)] : []),
    ...(typeof app === 'string' || updateSet === undefined ? [] : ['--update-set', resolve(updateSet)]),
    ...load.flatMap(path => ['--load', resolve(path)]),
    ...(companyKey === undefined ? [] : ['--company-key', companyKey]),
    ...(keepsFourBytes ? ['--keep-four-bytes'] : []),
    ...(hasDemoData ? ['--demo-data'] : []),
    ...(family === undefined ? [] : ['--family', family]),
    ...(integration === undefined ? [] : ['--integration-user', integration.userName]),
    ...(integration?.roles ?? []).flatMap(role => ['--integration-role', role]),
  ]
  const child = startNode('The ServiceNow end', [...nodeOptions, program, ...flags], { ...process.env, ...env })
  try {
    const facts = factsSchema.parse(JSON.parse(await child.firstLine(START_LIMIT_MS)))
    const authorizationOf = createAuthorizationOf(facts)
    return {
      ...facts,
      control: createControlClient(facts.url),
      authorizationOf,
      call: createCall(facts.url, authorizationOf),
      stop: child.stop,
      unref: child.unref,
    }
  } catch (error) {
    await child.stop()
    throw error
  }
}

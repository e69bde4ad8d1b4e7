import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { nodeOptions, programs } from '../../programs.ts'
import type { PlatformIndex } from './statements/statement.ts'
import { createControlClient, type ControlClient } from './control-client.ts'

const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 5_000
const KEPT_ERROR_TEXT = 20_000

const passwordSchema = z.object({ password: z.string() })
const factsSchema = z.object({
  url: z.string(),
  users: z.object({
    admin: passwordSchema,
    'incident.io': passwordSchema,
    'beth.anglin': passwordSchema,
    'david.loo': passwordSchema,
  }),
  oauth: z.object({ clientId: z.string(), clientSecret: z.string() }),
})
type Facts = z.infer<typeof factsSchema>
export type UserName = keyof Facts['users']

export interface StartOptions {
  /** The folder of the built app (default dist/app), or null for the bare platform. */
  app?: string | null
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
  /** A REST call as one of the users, with a JSON body if any; `body` is the parsed answer, null when it is not JSON. */
  call(userName: UserName, method: string, path: string, body?: unknown): Promise<RestAnswer>
  /** Ends the instance; safe to call twice. */
  stop(): Promise<void>
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function createCall({ url, users }: Facts): StartedInstance['call'] {
  return async (userName, method, path, body) => {
    const authorization = `Basic ${Buffer.from(`${userName}:${users[userName].password}`).toString('base64')}`
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: parsedOrNull(text), text }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await ended
  clearTimeout(last)
}

/** The first line the child prints; what it complained about when it ends or takes too long before that. */
function firstLine(child: ChildProcess): Promise<string> {
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-KEPT_ERROR_TEXT)
  })
  return new Promise((found, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`The instance did not start in time. ${complaints}`)),
      START_LIMIT_MS,
    )
    child.once('exit', code => reject(new Error(`The instance ended with code ${code}. ${complaints}`)))
    child.once('error', reject)
    if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', found)
    child.once('exit', () => clearTimeout(limit))
    child.stdout?.once('data', () => clearTimeout(limit))
  })
}

/** Starts a test instance in its own process. Run from the repository's top folder. It ends with this process if not before. */
export async function startInstance({
  app,
  env = {},
  scheduleScale = 0,
  indexes = [],
}: StartOptions = {}): Promise<StartedInstance> {
  const appOption = app === undefined ? [] : app === null ? ['--no-app'] : ['--app', resolve(app)]
  const child = spawn(
    process.execPath,
    [
      ...nodeOptions,
      (await programs()).instance,
      '--port',
      '0',
      '--json',
      '--schedule-scale',
      String(scheduleScale),
      '--indexes',
      JSON.stringify(indexes),
      ...appOption,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env, SERVICENOW_END_WITH_STDIN: '1' } },
  )
  try {
    const facts = factsSchema.parse(JSON.parse(await firstLine(child)))
    return { ...facts, control: createControlClient(facts.url), call: createCall(facts), stop: () => end(child) }
  } catch (error) {
    await end(child)
    throw error
  }
}

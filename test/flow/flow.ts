/** What the flow tests share: a world per file, and readings that wait until everything has settled. */
import { spawn } from 'node:child_process'
import { Webhook } from 'standardwebhooks'
import { ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startWorld } from '../world/world.ts'
import type { World, WorldOptions } from '../world/world.ts'

export const worldLimitMs = 90_000

/** Starts one world for the file and stops it afterwards. */
export function withWorld(options: WorldOptions = {}): () => World {
  const held: { world: World | null } = { world: null }
  beforeAll(async () => {
    held.world = await startWorld(options)
  }, worldLimitMs)
  afterAll(async () => {
    await held.world?.stop()
  }, worldLimitMs)
  return () => {
    if (held.world === null) throw new Error('The world did not start')
    return held.world
  }
}

/** Nothing under way any more: webhooks answered, async rules run, and what those sent answered too. */
export async function settled({ incidentIo, instance }: World): Promise<void> {
  await incidentIo.drain()
  await instance.control.drain()
  await incidentIo.drain()
  await instance.control.drain()
}

/** Sends a body to the bridge as incident.io would; `at` and `secret` are what a forger or a broken clock gets wrong. */
export async function postSigned(
  world: World,
  body: string,
  wrong: { at?: Date; secret?: string } = {},
): Promise<{ status: number; body: unknown }> {
  const at = wrong.at ?? new Date()
  const id = `msg_${Math.random().toString(36).slice(2)}`
  const signature = new Webhook(wrong.secret ?? world.incidentIoServer.webhookSecret).sign(id, at, body)
  return post(world, body, {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
  })
}

export async function post(
  world: World,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${world.bridge.url}/webhooks/incident-io`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
}

/** How many rows there are; for tests that nothing was stored. Without what the app asks the bridge by itself, once a minute and each night. */
export async function countRows({ serviceNow }: World): Promise<Record<string, number>> {
  const queries = {
    x_iio_sync_ticket: '',
    x_iio_sync_note: '',
    x_iio_sync_outbound_event: 'typeNOT INreport,checks',
    incident: '',
    task: '',
  }
  const counts = await Promise.all(
    Object.entries(queries).map(
      async ([table, query]) => [table, (await serviceNow.find('admin', table, query)).length] as const,
    ),
  )
  return Object.fromEntries(counts)
}

/** The ticket row, once the app has decided what becomes of it: the row stands a moment before its rule has run. */
export const decidedTicket = (
  world: World,
  recordType: 'incident' | 'follow_up',
  externalId: string,
): Promise<ShownRow> =>
  until('the app to decide', async () => {
    const row = await ticketOf(world, recordType, externalId)
    return row === null || valueOf(row, 'status') === 'pending' ? null : row
  })

/** From now on an incident of the sync needs a subcategory: nothing is saved without. */
export async function requireSubcategory({ serviceNow }: World): Promise<void> {
  const policy = await serviceNow.insert('admin', 'sys_data_policy2', {
    short_description: 'Subcategory of synced incidents',
    model_table: 'incident',
    conditions: 'correlation_display=incident.io',
    active: 'true',
  })
  await serviceNow.insert('admin', 'sys_data_policy_rule', {
    sys_data_policy: valueOf(policy, 'sys_id'),
    table: 'incident',
    field: 'subcategory',
    mandatory: 'true',
  })
}

interface Ended {
  readonly code: number | null
  /** What scripts read, and what people read when something went wrong. */
  readonly output: string
  readonly errors: string
}

/** Runs a command of the built bridge, with the variables of the world's bridge and changes to them. */
export function command(
  { bridge }: World,
  args: readonly string[],
  changes: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/bridge/main.js', ...args], {
    env: { PATH: process.env['PATH'], ...bridge.variables, ...changes },
  })
  const said = { output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => void (said.output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (said.errors += chunk.toString()))
  return new Promise(resolve => {
    child.on('close', code => resolve({ code, ...said }))
  })
}

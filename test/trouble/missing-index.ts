/**
 * An instance that failed to make the unique indexes of the app's tables. One bridge asks one thing after the other, and the app
 * looks before it inserts, so what it asks for still stands once. What only an index can decide is two rules at the same moment: two
 * edits of one record can note one thing in two rows, which the app names as the harm. An admin does what it advises in the end.
 */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { rowsWith } from './audit/read-ends.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import { exactly, none, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { webhooks: number; incidents: number; limitMs: number }> = {
  full: { webhooks: 1000, incidents: 40, limitMs: 10 * 60_000 },
  short: { webhooks: 30, incidents: 4, limitMs: 100_000 },
}

/** Each with the columns that its index holds unique. */
const tables: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['x_iio_sync_ticket', ['record_type', 'external_id']],
  ['x_iio_sync_note', ['update_id']],
  ['x_iio_sync_outbound_event', ['source_id']],
]

/** Rows of a table that the index would have refused: all but the first of equal ones. */
async function rowsTwice(world: TroubleWorld, table: string, columns: readonly string[]): Promise<string[]> {
  const seen = new Set<string>()
  return (await rowsWith(world, table)).flatMap(row => {
    const key = columns.map(column => row[column]).join(' ')
    const isTwice = seen.has(key)
    seen.add(key)
    return isTwice ? [row['sys_id'] ?? ''] : []
  })
}

/** As the app advises where an index is missing; how many rows, by table. */
async function deleteRowsTwice(world: TroubleWorld): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const [table, columns] of tables) {
    const rows = await rowsTwice(world, table, columns)
    for (const row of rows) await world.agents.deleteRow('admin', table, row)
    counts.set(table, rows.length)
  }
  return counts
}

/** The index really is away: a row that an admin copies is taken. */
async function isMissing({ instance }: TroubleWorld): Promise<boolean> {
  const insert = () =>
    instance.call('admin', 'POST', '/api/now/table/x_iio_sync_outbound_event', {
      source_id: 'twice',
      type: 'resync',
      state: 'not_needed',
    })
  const answers = [await insert(), await insert()]
  for (const { body } of answers) {
    const sysId = /"sys_id":"([0-9a-f]{32})"/.exec(JSON.stringify(body))?.[1]
    if (sysId !== undefined) await instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_outbound_event/${sysId}`)
  }
  return answers.every(({ status }) => status === 201)
}

export async function missingIndexIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  say(`missing-index: ${extent.webhooks} webhooks on an instance without unique indexes; seed ${seed}`)
  for (const [table] of tables) await world.instance.control.dropUniqueIndexes(table)
  const missing = await isMissing(world)
  const random = createRandom(seed)
  await letPeopleWork(world, { ...extent, random, isComplete: true })
  const findings = [...(await inSync(world, { limitMs: extent.limitMs })).findings]
  const twice = await deleteRowsTwice(world)
  // The instance makes them after all: what stands must not be in the way, and nothing that was deleted comes again.
  const made = await Promise.all(
    tables.map(([table]) =>
      world.instance.control.makeUniqueIndexes(table).then(
        () => 1,
        () => 0,
      ),
    ),
  )
  await letPeopleWork(world, { webhooks: 20, incidents: 2, random })
  findings.push(...(await inSync(world, { limitMs: extent.limitMs })).findings)
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    exactly('tables without unique indexes', missing ? tables.length : 0, tables.length),
    ...[...twice].map(([table, count]) =>
      table === 'x_iio_sync_outbound_event'
        ? reported(`rows twice, deleted by an admin: ${table}`, String(count))
        : none(`rows twice: ${table}`, count),
    ),
    exactly('indexes that could be made afterwards', made.filter(Boolean).length, tables.length),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

export const missingIndex = inOwnWorld(
  'missing-index',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true }),
  missingIndexIn,
)

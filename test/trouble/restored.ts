/**
 * The instance is restored from a backup while incident.io went on: what was made since the backup is gone from ServiceNow, rows of
 * the app and records alike, and nobody has told the bridge.
 */
import { kindFigures } from './actors/kinds.ts'
import { agentKinds, responderKinds } from './people.ts'
import { auditFigures } from './audit/audit.ts'
import { rowsOf } from './audit/contents.ts'
import type { Contents } from './audit/contents.ts'
import type { Finding } from './audit/finding.ts'
import { rowsWith } from './audit/read-ends.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { atLeast, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { webhooks: number; incidents: number; notes: number; limitMs: number }> = {
  full: { webhooks: 400, incidents: 30, notes: 100, limitMs: 10 * 60_000 },
  short: { webhooks: 30, incidents: 3, notes: 10, limitMs: 45_000 },
}

interface Ticket {
  readonly record: string
  readonly table: string
  readonly number: string
}

/** People write on these. */
const inSyncNow = { status: 'in_sync' }

const ticketsOf = async (world: TroubleWorld, which: Record<string, string>): Promise<Ticket[]> =>
  (await rowsWith(world, 'x_iio_sync_ticket', which)).map(row => ({
    record: row['target'] ?? '',
    table: row['target_table'] ?? '',
    number: row['number'] ?? '',
  }))

/** What agents write on records, old ones and those that will be gone; resolves with the words that ServiceNow will have lost. */
async function write({ agents }: TroubleWorld, tickets: readonly Ticket[], notes: number, random: Random) {
  const words: string[] = []
  for (let number = 1; number <= notes; number += 1) {
    const { table, record } = random.pick(tickets)
    const text = `Written after the backup, ${number}.`
    words.push(text)
    if (number % 3 === 0) await agents.picture('beth.anglin', table, record, text)
    else if (number % 3 === 1) await agents.note('david.loo', table, record, text)
    else await agents.comment('beth.anglin', table, record, text)
  }
  return words
}

/** A restored record cannot hold what was written after the backup. All that the sync sent of it stays at incident.io, once; an image is there no more. */
const isLostThere =
  (words: readonly string[]) =>
  ({ verdict, what, about }: Finding): boolean =>
    ((verdict === 'lost' && (what === 'journal entry' || what === 'file')) ||
      (what === 'image' && about.endsWith('the link answered 404'))) &&
    words.some(word => about.includes(word))

/**
 * A follow-up that was deleted, or an incident that turned private, before the instance lost its record gets none again. Its link stays
 * at incident.io, with the number that it had.
 */
const isOfNoRecord =
  (tickets: readonly Ticket[], today: ReadonlySet<string>) =>
  ({ verdict, what, about }: Finding): boolean =>
    verdict === 'unknown' &&
    what === 'link' &&
    tickets.some(({ record, number }) => !today.has(record) && about.endsWith(` ServiceNow ${number}`))

/** A record that was made again has its old sys_id and another number; what incident.io shows of it keeps the one that it had. */
function withNumbersOfToday(contents: Contents): Contents {
  const numbers = new Map(rowsOf(contents, 'task').map(row => [row['sys_id'] ?? '', row['number'] ?? '']))
  const numberAt = (address: string): string | undefined =>
    numbers.get(/sys_id(?:=|%3D)([0-9a-f]{32})/.exec(address)?.[1] ?? '')
  const renamed = <Item extends { readonly title: string }>(item: Item, number: string | undefined): Item =>
    number === undefined ? item : { ...item, title: item.title.replace(/(?:INC|TASK)\d+/, number) }
  const { incidentIo } = contents
  // The address of an image names no record. The link to its record does, and has the same number.
  const ofLink = ({ incident, title }: { readonly incident: string; readonly title: string }): string =>
    `${incident} ${/(?:INC|TASK)\d+/.exec(title)?.[0] ?? ''}`
  const numbersOfLinks = new Map(
    incidentIo.links.flatMap(link => {
      const number = numberAt(link.url)
      return number === undefined ? [] : [[ofLink(link), number] as const]
    }),
  )
  return {
    ...contents,
    incidentIo: {
      ...incidentIo,
      timeline: incidentIo.timeline.map(item => renamed(item, numberAt(item.description))),
      links: incidentIo.links.map(link => renamed(link, numberAt(link.url) ?? numbersOfLinks.get(ofLink(link)))),
    },
  }
}

export async function restoredIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const { limitMs, notes, ...extent } = extents[size]
  say(`restored: the instance goes back to before ${extent.webhooks} webhooks and ${notes} notes; seed ${seed}`)
  const random = createRandom(seed)
  const begin = world.log.actions.length
  await letPeopleWork(world, { ...extent, random, isComplete: true })
  const first = await inSync(world, { limitMs })
  await world.instance.control.save()
  const saved = new Set((await ticketsOf(world, inSyncNow)).map(({ record }) => record))
  await letPeopleWork(world, { ...extent, random, noAgents: true })
  await inSync(world, { limitMs })
  const tickets = await ticketsOf(world, inSyncNow)
  const words = await write(world, tickets, notes, random)
  const before = await inSync(world, { limitMs })
  const gone = tickets.filter(({ record }) => !saved.has(record))
  const ever = await ticketsOf(world, {})
  await world.instance.control.restore()
  say(`  restored: ${gone.length} records are gone`)
  await letPeopleWork(world, { ...extent, incidents: 1, random })
  const today = new Set<string>()
  const adjust = (contents: Contents): Contents => {
    for (const row of rowsOf(contents, 'task')) today.add(row['sys_id'] ?? '')
    return withNumbersOfToday(contents)
  }
  const [isLost, isGone] = [isLostThere(words), isOfNoRecord(ever, today)]
  const isAllowed = (finding: Finding): boolean => isLost(finding) || isGone(finding)
  const { findings } = await inSync(world, { limitMs, isAllowed, adjust })
  reportFindings([...first.findings, ...before.findings, ...findings], say)
  return [
    reported('seed', String(seed)),
    atLeast('records that were gone', gone.length, 2),
    atLeast('words that were gone', words.length, notes),
    ...kindFigures(world.log.since(begin), [...responderKinds, ...agentKinds]),
    ...auditFigures([...first.findings, ...before.findings, ...findings]),
  ]
}

export const restored = inOwnWorld(
  'restored',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true, bridgeEnv: { SWEEP_INTERVAL_SECONDS: '3' } }),
  restoredIn,
)

/** One incident that everybody works on: a thousand updates on the one side, a thousand work notes on the other. Each once, in order. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { rowsOf } from './audit/contents.ts'
import { readContents } from './audit/read-ends.ts'
import { updateIdOf } from './audit/notes.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { exactly, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { count: number; limitMs: number }> = {
  full: { count: 1000, limitMs: 15 * 60_000 },
  short: { count: 60, limitMs: 100_000 },
}

export async function thousandIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const { count, limitMs } = extents[size]
  say(`thousand: ${count} updates and ${count} work notes on one incident`)
  const { id } = await world.responders.declare({ name: 'Everything is down', severity: 'Critical' })
  const shown = await recordShowing(world, 'incident', id, { short_description: 'Everything is down' })
  const record = valueOf(shown, 'sys_id')
  const began = Date.now()
  const speak = async (): Promise<void> => {
    for (let number = 1; number <= count; number += 1)
      await world.responders.change(id, { message: `Said ${number} of ${count}` })
  }
  const write = async (): Promise<void> => {
    for (let number = 1; number <= count; number += 1)
      await world.agents.note('beth.anglin', 'incident', record, `Written ${number} of ${count}`)
  }
  await Promise.all([speak(), write()])
  const worked = (Date.now() - began) / 1000
  const { findings, seconds } = await inSync(world, { limitMs, onLook: left => say(`  ${left} differences left`) })
  reportFindings(findings, say)
  const contents = await readContents(world, world.baseline)
  const { incidentIo } = contents
  const own = rowsOf(contents, 'sys_journal_field').filter(
    entry => entry['element_id'] === record && updateIdOf(entry) !== null,
  )
  const said = own.map(entry => Number(/Said (\d+) of/.exec(entry['value'] ?? '')?.[1] ?? 0)).filter(Boolean)
  const written = incidentIo.timeline
    .filter(item => item.incident === id)
    .sort((one, other) => (one.timestamp < other.timestamp ? -1 : 1))
    .flatMap(({ description }) => /Written (\d+) of/.exec(description)?.[1] ?? [])
  return [
    reported('seed', String(seed)),
    exactly('updates as work notes', said.length, count),
    exactly('of them where their order says', said.filter((number, index) => number === index + 1).length, count),
    exactly('work notes on the timeline', new Set(written).size, count),
    exactly('of them twice', written.length - new Set(written).size, 0),
    ...kindFigures(world.log.since(first), ['incident declared', 'update with text', 'work note']),
    ...auditFigures(findings),
    reported('people worked for', `${Math.round(worked)} s`),
    reported('in sync after the last one', `${Math.round(seconds)} s`),
  ]
}

export const thousand = inOwnWorld(
  'thousand',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true }),
  thousandIn,
)

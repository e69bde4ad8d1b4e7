/**
 * Thousands of incidents that changed while every webhook was lost: one sweep finds them all. It must not need more memory than the
 * bridge has, must keep the vendors' limits, and an incident that somebody declares meanwhile must not wait behind it.
 */
import { memoryOf } from '../bench/process.ts'
import { recordShowing } from '../world/readings.ts'
import { until } from '../world/wait.ts'
import { createManyResponders } from './actors/many-responders.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { rowsWith } from './audit/read-ends.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { atMost, exactly, none, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld, Vendor } from './world.ts'

/** So many are declared, then so many of them renamed. */
const extents: Record<Size, { declared: number; renamed: number; limitMs: number }> = {
  full: { declared: 20_000, renamed: 2000, limitMs: 30 * 60_000 },
  short: { declared: 300, renamed: 100, limitMs: 200_000 },
}
const lookEveryMs = 1000
const maxRssMb = 256
/** For a webhook that arrives in the middle of the sweep. */
const maxWaitSeconds = 10
/** Which parts of the sweep's work are done when somebody declares an incident. */
const moments = [0.25, 0.5, 0.75]

const isDocument = ({ vendor, path }: TroubleWorld['wire']['calls'][number]): boolean =>
  vendor === 'servicenow' && path.endsWith('/incidents')

/** Says how many documents the bridge sent to the app since then; each call is looked at once. */
function documentCounter({ wire }: TroubleWorld, first: number): () => number {
  let looked = first
  let documents = 0
  return () => {
    documents += wire.calls.slice(looked).filter(isDocument).length
    looked = wire.calls.length
    return documents
  }
}

/**
 * Resolves with the seconds until the position that ServiceNow keeps is past the moment: the bridge moves it once all that changed
 * until then stands. That is one row to read; the tickets themselves are counted at the end.
 */
async function untilPast(world: TroubleWorld, moment: string, limitMs: number): Promise<number> {
  const began = Date.now()
  await until(
    `the sweep to be past ${moment}`,
    async () => {
      await new Promise(resolve => setTimeout(resolve, lookEveryMs))
      const rows = await rowsWith(world, 'x_iio_sync_cursor', { kind: 'sweep' })
      return rows.some(({ position = '' }) => position >= moment) || null
    },
    { limitMs },
  )
  return (Date.now() - began) / 1000
}

/** Somebody declares an incident whenever a part of the work is done; resolves with the longest wait for its record, in seconds. */
async function declareMeanwhile(world: TroubleWorld, count: number, limitMs: number, say: Say): Promise<number> {
  const documents = documentCounter(world, world.wire.calls.length)
  let longest = 0
  for (const part of moments) {
    await until(`${part} of the work to be done`, () => Promise.resolve(documents() >= part * count || null), {
      limitMs,
    })
    const began = Date.now()
    const name = `Declared when ${part} was done`
    const { id } = await world.responders.declare({ name, severity: 'Critical' })
    await recordShowing(world, 'incident', id, { short_description: name })
    const seconds = (Date.now() - began) / 1000
    longest = Math.max(longest, seconds)
    say(`  ${documents()} of ${count} were sent; a new incident waited ${seconds.toFixed(1)} s`)
  }
  return longest
}

/** Tickets in sync that hold a change of this moment or a later one. */
async function currentSince(world: TroubleWorld, moment: string): Promise<number> {
  const tickets = await rowsWith(world, 'x_iio_sync_ticket', { record_type: 'incident', status: 'in_sync' })
  return tickets.filter(row => (row['source_updated_at'] ?? '') >= moment).length
}

const callsTo = ({ wire }: TroubleWorld, vendor: Vendor, from: number): number =>
  wire.calls.slice(from).filter(call => call.vendor === vendor).length

/** All of them are new to ServiceNow. */
async function declareAll(world: TroubleWorld, size: Size, say: Say) {
  const { declared, limitMs } = extents[size]
  const incidents = await createManyResponders(world.incidentIo, world.log).declareMany(declared, 'Many')
  const [waited, seconds] = await Promise.all([
    declareMeanwhile(world, declared, limitMs, say),
    untilPast(world, new Date().toISOString(), limitMs),
  ])
  say(`bulk: the sweep was past ${declared} incidents without a webhook after ${Math.round(seconds)} s`)
  return {
    incidents,
    figures: [
      exactly('incidents declared without a webhook', incidents.length, declared),
      exactly('in sync when the sweep was past them', await currentSince(world, ''), declared + moments.length),
      atMost('a new incident waited meanwhile', waited, maxWaitSeconds, ' s'),
      reported('the sweep took', `${Math.round(seconds)} s`),
      reported('its calls to incident.io', String(callsTo(world, 'incident_io', 0))),
      reported('its calls to ServiceNow', String(callsTo(world, 'servicenow', 0))),
    ],
  }
}

async function renameSome(world: TroubleWorld, incidents: readonly string[], limitMs: number): Promise<Figure[]> {
  const first = world.wire.calls.length
  const before = new Date().toISOString()
  await createManyResponders(world.incidentIo, world.log).renameMany(incidents, 'Changed')
  const seconds = await untilPast(world, new Date().toISOString(), limitMs)
  return [
    exactly('renamed, in sync when the sweep was past them', await currentSince(world, before), incidents.length),
    reported('the sweep took for the renamed', `${Math.round(seconds)} s`),
    reported('its calls to incident.io for them', String(callsTo(world, 'incident_io', first))),
    reported('its calls to ServiceNow for them', String(callsTo(world, 'servicenow', first))),
  ]
}

export async function bulkIn(world: TroubleWorld, size: Size, say: Say): Promise<Figure[]> {
  const { renamed, limitMs } = extents[size]
  const { incidents, figures } = await declareAll(world, size, say)
  const ofRenamed = await renameSome(world, incidents.slice(0, renamed), limitMs)
  say('  the renamed ones too')
  const { findings } = await inSync(world, { limitMs })
  reportFindings(findings, say)
  return [
    ...figures,
    ...ofRenamed,
    ...kindFigures(world.log.actions, ['incident declared', 'fields edited']),
    ...auditFigures(findings),
    none('answers 429', world.wire.calls.filter(({ status }) => status === 429).length),
    atMost('the most that was ever resident', memoryOf(world.bridge.pid()).peakMb, maxRssMb, ' MB'),
  ]
}

export const bulk = inOwnWorld(
  'bulk',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true, bridgeEnv: { SWEEP_INTERVAL_SECONDS: '2' } }),
  (world, size, _seed, say) => bulkIn(world, size, say),
)

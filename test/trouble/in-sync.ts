/** Brings everything that is under way to its end, and looks whether the two ends agree. */
import { z } from 'zod'
import { until } from '../world/wait.ts'
import { audit } from './audit/audit.ts'
import type { Contents } from './audit/contents.ts'
import { findingLine } from './audit/finding.ts'
import type { Finding } from './audit/finding.ts'
import { auditDeeply } from './audit/deep.ts'
import { patiently, readContents, rowsWith } from './audit/read-ends.ts'
import type { TroubleWorld, Wire } from './world.ts'

const minuteScript = 'incident.io sync: what is due'
const longAgo = '2020-01-01 00:00:00'

/** What waits for its next attempt: events of the outbox, notes, and tickets that a run left behind. */
const waits: readonly (readonly [table: string, column: string, waiting: readonly string[]])[] = [
  ['x_iio_sync_outbound_event', 'state', ['ready']],
  ['x_iio_sync_note', 'status', ['pending', 'failed']],
  ['x_iio_sync_ticket', 'status', ['pending', 'failed']],
]

/** Longer than the bridge waits for any answer, as these worlds are set up. */
const longestCallMs = 60_000
/** A run that goes on makes its next call sooner than this. */
const betweenCallsMs = 500

/**
 * Lets the app's waiting times pass: what has a next attempt is due now, and the minute script runs. The clock itself
 * stays, because the app signs with it. The waits are longer than any request may live, so none may be under way now:
 * an attempt that is still on its way and the next one would otherwise meet, which real time does not allow.
 */
export async function letMinutesPass({ instance, serviceNow, wire }: TroubleWorld): Promise<void> {
  await until(
    'the calls under way to end',
    async () => {
      const open = wire.calls.filter(({ ended }) => !ended)
      const last = wire.calls.at(-1)?.atMs ?? 0
      if (Date.now() - last < betweenCallsMs) throw new Error('a call was made just now')
      if (open.length > 0)
        throw new Error(open.map(({ vendor, method, path }) => `${vendor} ${method} ${path}`).join(', '))
      return true
    },
    { limitMs: longestCallMs },
  )
  for (const [table, column, waiting] of waits) {
    for (const row of await rowsWith({ instance }, table)) {
      if (!waiting.includes(row[column] ?? '') || row['next_attempt'] === '') continue
      await patiently(() => serviceNow.update('admin', table, row['sys_id'] ?? '', { next_attempt: longAgo }))
    }
  }
  await instance.control.runSchedule(minuteScript)
}

/** A bridge that died in a sweep holds its lease for a minute; this is that minute. Only where no bridge sweeps. */
export async function letLeaseEnd({ instance, serviceNow }: TroubleWorld): Promise<void> {
  for (const row of await rowsWith({ instance }, 'x_iio_sync_cursor', { kind: 'sweep' })) {
    if (row['lease_until'] === '') continue
    await patiently(() =>
      serviceNow.update('admin', 'x_iio_sync_cursor', row['sys_id'] ?? '', { lease_until: longAgo }),
    )
  }
}

const counts = z.object({
  total: z.number(),
  pending: z.number(),
  delivered: z.number(),
  exhausted: z.number(),
  dropped: z.number(),
  attempts: z.number(),
  broken: z.number(),
})
export type DeliveryCounts = z.infer<typeof counts>

/** How far incident.io's deliveries are. */
export const deliveryCounts = async ({ incidentIo }: TroubleWorld): Promise<DeliveryCounts> =>
  counts.parse(await incidentIo.control('GET', '/deliveries/counts'))

export interface InSync {
  readonly findings: readonly Finding[]
  readonly seconds: number
}

export interface InSyncOptions {
  limitMs: number
  /** The app's minute script runs between two looks; off where the scenario wants it to run by the clock. */
  minutes?: boolean
  /** Webhooks that are delivered again in minutes or hours are not waited for. */
  withoutRedeliveries?: boolean
  /** What the scenario itself brings about, and nobody counts as wrong. */
  isAllowed?: (finding: Finding) => boolean
  /** Rewrites of what stands at the ends what the scenario itself accounts for. */
  adjust?: (contents: Contents) => Contents
  /** Done between two looks. */
  betweenLooks?: () => Promise<void>
  /** Hears how many differences there are whenever it is another number. */
  onLook?: (differences: number) => void
}

/**
 * The audit reads images and metrics through the bridge, whose calls for it are no part of what is played: none of them is
 * spoiled, and the bridge is up again if it has just died.
 */
export async function undisturbed<Result>(wire: Wire, look: () => Promise<Result>): Promise<Result> {
  const { decide } = wire
  wire.decide = null
  try {
    await wire.restarted
    return await look()
  } finally {
    wire.decide = decide
  }
}

/** Waits until the audit finds nothing any more; what it finds when the limit has passed is the result, reported once. */
export async function inSync(
  world: TroubleWorld,
  { limitMs, minutes = true, withoutRedeliveries = false, isAllowed, adjust, betweenLooks, onLook }: InSyncOptions,
): Promise<InSync> {
  const began = Date.now()
  const left = (): number => Math.max(100, began + limitMs - Date.now())
  let last = -1
  for (let looks = 1; ; looks += 1) {
    if (!withoutRedeliveries) await world.incidentIo.drain(Math.min(left(), 600_000)).catch(() => undefined)
    await world.instance.control.drain(left()).catch(() => undefined)
    const read = await readContents(world, world.baseline)
    const contents = adjust?.(read) ?? read
    const isNew = (finding: Finding): boolean =>
      !world.reported.has(findingLine(finding)) && isAllowed?.(finding) !== true
    const unsettled = audit(world.log.actions, contents, world.configuration).filter(isNew)
    if (unsettled.length !== last) onLook?.(unsettled.length)
    last = unsettled.length
    const seconds = (Date.now() - began) / 1000
    if (unsettled.length === 0 || seconds * 1000 > limitMs) {
      // What does not settle by waiting is looked at once.
      const deep = await undisturbed(world.wire, () => auditDeeply(world, contents))
      const findings = [...unsettled, ...deep.filter(isNew)]
      findings.forEach(finding => world.reported.add(findingLine(finding)))
      return { findings, seconds }
    }
    await betweenLooks?.()
    if (minutes) await letMinutesPass(world)
    await new Promise(resolve => setTimeout(resolve, Math.min(100 * looks, 2000)))
  }
}

const shownFindings = 20

/** The first findings, for the log. */
export function reportFindings(findings: readonly Finding[], say: (line: string) => void): void {
  for (const finding of findings.slice(0, shownFindings)) say(`  ${findingLine(finding)}`)
  if (findings.length > shownFindings) say(`  and ${findings.length - shownFindings} more`)
}

/** What a run reads of one incident: what the hint calls for, and the incident last, because it judges everything read before it. */
import { templateReads } from '../mapping/template-reads.ts'
import type { Configuration, FollowUp, Incident, IncidentUpdate } from '../mapping/types.ts'
import type { RunHint } from './hint.ts'
import type { RunMemory } from './memory.ts'
import type { IncidentSource, KnownUpdate } from './ports.ts'

type RunSource = Pick<IncidentSource, 'readIncident' | 'readFollowUp' | 'listFollowUps' | 'listIncidentUpdates'>

/** What to read of one incident beside itself. */
interface Wanted {
  readonly allFollowUps: boolean
  readonly followUpIds: readonly string[]
  /** `new`: those after the newest one whose note stands in ServiceNow, as far as is remembered. */
  readonly updates: 'no' | 'new' | 'all'
}

interface KnownFollowUps {
  readonly followUps: readonly FollowUp[]
  /** Named by an event, but incident.io shows them neither in the list nor alone. */
  readonly vanishedIds: readonly string[]
}

export interface Reading {
  /** null: incident.io does not show it. */
  readonly incident: Incident | null
  /** When it was read, on the clock that was handed in. */
  readonly readAtMs: number
  readonly followUps: KnownFollowUps
  readonly followUpsRead: 'all' | 'ids' | 'no'
  /** null: not read. */
  readonly updates: readonly IncidentUpdate[] | null
  /** The one that they follow; null when they are all. */
  readonly updatesAfter: KnownUpdate | null
  /** The version of the incident at which the app took the updates that are not read, as far as is remembered; '' for none. */
  readonly updatesSince: string
  /** What could not be read beside the incident. It does not hold up the rest. */
  readonly errors: readonly unknown[]
}

/** Before anything was read beside the incident. */
export const nothingRead = {
  followUps: { followUps: [], vanishedIds: [] },
  followUpsRead: 'no',
  updates: null,
  updatesAfter: null,
  updatesSince: '',
  errors: [],
} as const

/** Reads one thing after the other, on top of what was read before. Throws only what the incident itself meets. */
async function readIncidentLast(
  { source, memory, nowMs }: ReadParts,
  incidentId: string,
  before: Omit<Reading, 'incident' | 'readAtMs'>,
  wanted: Wanted,
): Promise<Reading> {
  const errors: unknown[] = [...before.errors]
  const orNull = async <T>(read: Promise<T>): Promise<T | null> =>
    read.catch((error: unknown) => {
      errors.push(error)
      return null
    })
  const { allFollowUps, followUpIds } = wanted
  const known = allFollowUps || followUpIds.length > 0 ? await orNull(readFollowUps(source, incidentId, wanted)) : null
  const updatesAfter = wanted.updates === 'new' ? memory.knownUpdate(incidentId) : null
  const updatesSince = updatesAfter === null ? '' : memory.takenAt(incidentId)
  const updates = wanted.updates === 'no' ? null : await orNull(source.listIncidentUpdates(incidentId, updatesAfter))
  return {
    ...before,
    ...(known === null
      ? {}
      : { followUps: known, followUpsRead: allFollowUps || known.vanishedIds.length > 0 ? 'all' : 'ids' }),
    ...(updates === null ? {} : { updates, updatesAfter, updatesSince }),
    errors,
    ...(await readAgain(source, incidentId, nowMs)),
  }
}

/** The incident as it stands now. */
export async function readAgain(
  source: RunSource,
  incidentId: string,
  nowMs: () => number,
): Promise<Pick<Reading, 'incident' | 'readAtMs'>> {
  // Before the call: what it answers is at least as new as this.
  const readAtMs = nowMs()
  return { incident: await source.readIncident(incidentId), readAtMs }
}

/** A named one that cannot be read may be deleted, or not for this key: only the list, which can be refused, shows which. */
async function readFollowUps(
  source: RunSource,
  incidentId: string,
  { allFollowUps, followUpIds }: Wanted,
): Promise<KnownFollowUps> {
  if (!allFollowUps) {
    const named = await readNamedFollowUps(source, incidentId, followUpIds)
    if (named.vanishedIds.length === 0) return named
  }
  const listed = await source.listFollowUps(incidentId)
  const missing = followUpIds.filter(id => !listed.some(followUp => followUp.id === id))
  const named = await readNamedFollowUps(source, incidentId, missing)
  return { ...named, followUps: [...listed, ...named.followUps] }
}

/** One that belongs to another incident is left out. */
async function readNamedFollowUps(
  source: RunSource,
  incidentId: string,
  ids: readonly string[],
): Promise<KnownFollowUps> {
  const read = await Promise.all(ids.map(id => source.readFollowUp(id)))
  const followUps = read.filter(followUp => followUp !== null).filter(followUp => followUp.incidentId === incidentId)
  return { followUps, vanishedIds: ids.filter((_id, index) => read[index] === null) }
}

export interface ReadParts {
  readonly source: RunSource
  readonly memory: Pick<RunMemory, 'knownUpdate' | 'takenAt' | 'isNews' | 'isNewsBeside'>
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number
}

/** What payloads said may have come and gone before the incident was read: then its updates show it. */
export async function readWhatChanged(
  parts: ReadParts,
  incidentId: string,
  hint: RunHint,
  configuration: Configuration,
): Promise<Reading> {
  const { memory } = parts
  const { takesUpdates } = templateReads(configuration)
  const speaksOfUpdates = hint.readUpdates || hint.news.some(news => memory.isNews(incidentId, news))
  const readsUpdates = takesUpdates && speaksOfUpdates
  const { allFollowUps, followUpIds } = hint
  const nothing = { ...nothingRead, updatesSince: memory.takenAt(incidentId) }
  const first: Wanted = { allFollowUps, followUpIds, updates: readsUpdates ? 'new' : 'no' }
  const reading = await readIncidentLast(parts, incidentId, nothing, first)
  const { incident } = reading
  if (incident === null || readsUpdates || !takesUpdates) return reading
  if (!hint.news.some(news => memory.isNewsBeside(incident, news))) return reading
  return readIncidentLast(parts, incidentId, reading, { allFollowUps: false, followUpIds: [], updates: 'new' })
}

/** Reads what the app asked for: `again` is everything that was read before. */
export async function readMore(
  parts: ReadParts,
  incidentId: string,
  reading: Reading,
  hint: RunHint,
  wants: readonly string[],
): Promise<Reading> {
  const { followUps, vanishedIds } = reading.followUps
  const wanted: Wanted = wants.includes('again')
    ? {
        allFollowUps: reading.followUpsRead === 'all',
        followUpIds: [...followUps.map(({ id }) => id), ...vanishedIds],
        updates: 'no',
      }
    : {
        allFollowUps: wants.includes('follow_ups'),
        followUpIds: wants.includes('follow_ups') ? hint.followUpIds : [],
        updates: wants.includes('all_updates') ? 'all' : wants.includes('updates') ? 'new' : 'no',
      }
  return readIncidentLast(parts, incidentId, reading, wanted)
}

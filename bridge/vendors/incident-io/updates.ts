/**
 * The updates of one incident, those after a known one alone. The contract does not say in which order they are listed, so it is
 * learnt from the first answer that shows it; one that contradicts it counts too. What is read does not grow with what was read before.
 */
import { BridgeError } from '../../observability/errors.ts'
import { updateOverlapMs } from '../../mapping/moment.ts'
import type { IncidentUpdate } from '../../mapping/types.ts'
import type { KnownUpdate } from '../../sync/ports.ts'
import { pagesOf, readPages, type List, type Paging } from './pages.ts'
import { incidentUpdateSchema } from './parse.ts'
import { getCall } from './request.ts'

type Order = 'newest first' | 'oldest first' | 'another'
type UpdateList = List<typeof incidentUpdateSchema>
type ListUpdates = (incidentId: string, known: KnownUpdate | null) => Promise<IncidentUpdate[]>

/** Between two readings there are rarely more. */
const fewRows = 10
/** An incident that is older than this many others is quiet. */
const maxPlaces = 5000

/** The order is remembered for the client's life: it belongs to the API, not to an incident. */
export function createUpdateList(paging: Paging): ListUpdates {
  let order: Order | null = null
  const learn = (rows: readonly IncidentUpdate[]): Order | null => {
    const seen = orderOf(rows)
    if (order === null) order = seen
    else if (seen !== null && seen !== order) order = 'another'
    return order
  }
  const all = async (list: UpdateList): Promise<IncidentUpdate[]> => {
    const rows = await readPages(paging, list)
    learn(rows)
    return oldestFirst(rows)
  }
  const places = createPlaces()
  const read: ListUpdates = async (incidentId, known) => {
    const list = listOf(incidentId)
    if (known === null) return all(list)
    if (order === 'another') return (await all(list)).filter(isAfter(known))
    const after = places.before(incidentId, known)
    if (order === 'oldest first') return afterKnown(paging, { ...list, after }, known)
    const rows: IncidentUpdate[] = []
    for await (const page of pagesOf(paging, { ...list, pageSize: fewRows })) {
      const learnt = learn(page)
      rows.push(...page)
      if (learnt === 'newest first' && page.some(update => !isAfter(known)(update))) break
      // A page that is not full is the whole list, so its order does not matter.
      if (page.length < fewRows) continue
      if (learnt === 'oldest first') return afterKnown(paging, { ...list, after }, known)
      if (learnt === 'another') return (await all(list)).filter(isAfter(known))
    }
    return oldestFirst(rows.filter(isAfter(known)))
  }
  return async (incidentId, known) => {
    const updates = await read(incidentId, known)
    places.note(incidentId, known === null ? updates : [known, ...updates])
    return updates
  }
}

/** Where to begin next time: at an update so much older than the newest one that nothing can appear before it any more. */
function createPlaces() {
  const places = new Map<string, KnownUpdate>()
  return {
    /** Never behind the known one: what was read and not taken must be read again. */
    before: (incidentId: string, known: KnownUpdate): string => {
      const place = places.get(incidentId)
      return place !== undefined && place.createdAt < known.createdAt ? place.id : known.id
    },
    note: (incidentId: string, read: readonly KnownUpdate[]): void => {
      const latest = Date.parse(read.at(-1)?.createdAt ?? '') - updateOverlapMs
      const place = read.filter(({ createdAt }) => Date.parse(createdAt) <= latest).at(-1)
      if (place === undefined) return
      places.delete(incidentId)
      places.set(incidentId, { id: place.id, createdAt: place.createdAt })
      const [oldest] = places.keys()
      if (places.size > maxPlaces && oldest !== undefined) places.delete(oldest)
    },
  }
}

const listOf = (incidentId: string): UpdateList => ({
  call: getCall('incident update list', '/v2/incident_updates', [['incident_id', incidentId]], incidentId),
  key: 'incident_updates',
  row: incidentUpdateSchema,
})

/** The cursor is the id of a row. One that was deleted since leads nowhere: then the whole list is read. */
async function afterKnown(paging: Paging, list: UpdateList, known: KnownUpdate): Promise<IncidentUpdate[]> {
  try {
    return oldestFirst(await readPages(paging, list)).filter(isAfter(known))
  } catch (error) {
    if (!(error instanceof BridgeError) || !['incident_io_not_found', 'incident_io_refused'].includes(error.code))
      throw error
    return oldestFirst(await readPages(paging, { ...list, after: '' })).filter(isAfter(known))
  }
}

/** Times have six digits, so text order is time order. null: too few rows of different age to tell. */
function orderOf(rows: readonly IncidentUpdate[]): Order | null {
  const steps = rows.slice(1).map((row, index) => compare(rows[index], row))
  if (steps.every(step => step === 0)) return null
  if (steps.every(step => step >= 0)) return 'newest first'
  return steps.every(step => step <= 0) ? 'oldest first' : 'another'
}

const compare = (one: IncidentUpdate | undefined, other: IncidentUpdate): number => {
  const before = one?.createdAt ?? ''
  return before === other.createdAt ? 0 : before > other.createdAt ? 1 : -1
}

/** Two of the same moment keep the order that the list gave them. */
function oldestFirst(rows: readonly IncidentUpdate[]): IncidentUpdate[] {
  const given = orderOf(rows) === 'newest first' ? [...rows].reverse() : [...rows]
  return given.sort(compare)
}

const isAfter = (known: KnownUpdate) => {
  const earliest = Date.parse(known.createdAt) - updateOverlapMs
  return ({ id, createdAt }: IncidentUpdate): boolean => id !== known.id && Date.parse(createdAt) > earliest
}

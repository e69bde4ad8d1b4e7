/** The ticket rows: find, claim by insert, patch unless stale. The unique index and the app's rule decide, this file asks them. */
import { BridgeError } from '../errors.ts'
import type { RecordType, TicketRow } from '../mapping/types.ts'
import type { TicketStore } from '../sync/ports.ts'
import type { OneOf } from './encoded-query.ts'
import { toTicketRow, type TableRow } from './parse.ts'
import type { Table } from './table.ts'
import { bridgeErrorLength, checkStored, ticketFields, toTicketColumns } from './ticket-columns.ts'

type TicketKey = { recordType: RecordType, externalId: string }
type TicketRows = Pick<TicketStore, 'findTickets' | 'insertTicket' | 'patchTicket' | 'writeBridgeError' | 'listIncidentIdsWithBridgeError'>

/** Keeps the address under the platform's limit of about 8 KB: an id takes some 50 characters there. */
const keysPerQuery = 75

/** Binds the ticket table. */
export function createTicketRows(table: Table): TicketRows {
  const findTickets = async (keys: readonly TicketKey[]): Promise<TicketRow[]> => {
    const found: TicketRow[] = []
    for (let start = 0; start < keys.length; start += keysPerQuery)
      found.push(...(await findChunk(table, keys.slice(start, start + keysPerQuery))))
    return found
  }
  return {
    findTickets,
    insertTicket: async spec => {
      const columns = toTicketColumns(spec)
      const about = `ticket ${spec.externalId}`
      try {
        const stored = await table.insert(columns, spec.externalId)
        checkStored(columns, stored, { table: table.name, about })
        return { outcome: 'inserted', row: toTicketRow(stored) }
      } catch (error) {
        // How the platform words a duplicate over REST is not documented, so any refusal is answered by looking.
        if (!isRefusal(error) || (await findTickets([spec])).length === 0) throw error
        return { outcome: 'exists' }
      }
    },
    patchTicket: async (sysId, changes) => {
      const columns = toTicketColumns(changes)
      try {
        checkStored(columns, await table.patch(sysId, columns), { table: table.name, about: `ticket row ${sysId}` })
        return 'patched'
      } catch (error) {
        if (isRefusal(error) && (await isNewer(table, sysId, changes.sourceUpdatedAt))) return 'stale'
        throw goneIsWorthRetrying(error)
      }
    },
    writeBridgeError: async (sysId, sentence) => {
      const columns = { bridge_error: sentence.slice(0, bridgeErrorLength) }
      try {
        checkStored(columns, await table.patch(sysId, columns), { table: table.name, about: `ticket row ${sysId}` })
      } catch (error) {
        throw goneIsWorthRetrying(error)
      }
    },
    listIncidentIdsWithBridgeError: async () => {
      const isAsked = (row: TableRow) => row['record_type'] === 'incident' && (row['bridge_error'] ?? '') !== ''
      const rows = await table.findAll(unfinished, 'record_type,external_id,bridge_error', isAsked)
      return rows.map(row => row['external_id'] ?? '')
    },
  }
}

/** The sentence always stands on the row of the incident, also when it is about a follow-up. */
const unfinished = [{ column: 'record_type', values: ['incident'] }, { column: 'bridge_error', isNotEmpty: true }] as const

async function findChunk(table: Table, keys: readonly TicketKey[]): Promise<TicketRow[]> {
  const asked = new Set(keys.map(keyText))
  const rows = await table.find(alternativesOf(keys), ticketFields, keys.length, row => asked.has(`${row.record_type}:${row.external_id}`))
  return rows.map(toTicketRow)
}

function alternativesOf(keys: readonly TicketKey[]): OneOf[][] {
  const types = [...new Set(keys.map(key => key.recordType))]
  return types.map(type => [
    { column: 'record_type', values: [type] },
    { column: 'external_id', values: [...new Set(keys.filter(key => key.recordType === type).map(key => key.externalId))] },
  ])
}

const keyText = (key: TicketKey): string => `${key.recordType}:${key.externalId}`

/** The row says whether the refusal was the app's rule against older versions. */
async function isNewer(table: Table, sysId: string, sourceUpdatedAt: string | undefined): Promise<boolean> {
  if (sourceUpdatedAt === undefined) return false
  const row = await table.read(sysId, 'sys_id,source_updated_at')
  return row.sys_id === sysId && (row.source_updated_at ?? '') > sourceUpdatedAt
}

/** Somebody deleted the row between reading and writing: the next run finds none and inserts it. */
function goneIsWorthRetrying(error: unknown): unknown {
  if (!(error instanceof BridgeError) || error.code !== 'servicenow_not_found') return error
  return new BridgeError(error.code, error.message, { retry: true, status: 404, cause: error })
}

/** ServiceNow answered and said no; outages and log-in failures are none of that. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof BridgeError && (error.code === 'servicenow_forbidden' || error.code === 'servicenow_refused')

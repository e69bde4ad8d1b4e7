/** One ticket row and one record for every incident and follow-up, holding what incident.io holds. */
import { compareColumns, compareCounts } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Expected, IncidentIoSnapshot, Row, ServiceNowSnapshot } from './snapshots.ts'

const column = (row: Row | undefined, name: string): string => row?.[name] ?? ''

interface Wanted {
  readonly recordType: 'incident' | 'follow_up'
  readonly externalId: string
  readonly incidentId: string
  readonly version: string | null
  readonly values: Row
}

/** What must have a ticket. A deleted follow-up may have one or not. */
function wantedTickets({ incidents, followUps }: IncidentIoSnapshot, expected: Expected): Wanted[] {
  const synced = incidents.filter(({ isSynced }) => isSynced)
  const ids = new Set(synced.map(({ id }) => id))
  return [
    ...synced.map((incident): Wanted => ({
      recordType: 'incident',
      externalId: incident.id,
      incidentId: incident.id,
      version: incident.updatedAt,
      values: expected.incident(incident),
    })),
    ...followUps
      .filter(({ incidentId, status }) => ids.has(incidentId) && status !== 'deleted')
      .map((followUp): Wanted => ({
        recordType: 'follow_up',
        externalId: followUp.id,
        incidentId: followUp.incidentId,
        version: null,
        values: expected.followUp(followUp),
      })),
  ]
}

/** Rows, records and values. */
export function auditTickets(
  incidentIo: IncidentIoSnapshot,
  serviceNow: ServiceNowSnapshot,
  expected: Expected,
): Finding[] {
  const deleted = new Set(incidentIo.followUps.filter(({ status }) => status === 'deleted').map(({ id }) => id))
  const wanted = wantedTickets(incidentIo, expected)
  const tickets = serviceNow.tickets.filter(row => !deleted.has(column(row, 'external_id')))
  const records = serviceNow.records.filter(row => !deleted.has(column(row, 'correlation_id')))
  const ticketOf = new Map(tickets.map(row => [column(row, 'external_id'), row]))
  const recordOf = new Map(records.map(row => [column(row, 'sys_id'), row]))
  return [
    ...compareCounts(
      'ticket',
      wanted.map(({ recordType, externalId }) => `${recordType} ${externalId}`),
      tickets.map(row => `${column(row, 'record_type')} ${column(row, 'external_id')}`),
    ),
    ...compareCounts(
      'record',
      wanted.map(({ externalId }) => externalId),
      records.map(row => column(row, 'correlation_id')),
    ),
    ...wanted.flatMap(one => {
      const ticket = ticketOf.get(one.externalId)
      return ticket === undefined ? [] : auditOne(one, ticket, recordOf, ticketOf.get(one.incidentId))
    }),
  ]
}

function auditOne(one: Wanted, ticket: Row, recordOf: ReadonlyMap<string, Row>, parent: Row | undefined): Finding[] {
  const about = `${one.recordType} ${one.externalId}`
  const record = recordOf.get(column(ticket, 'target'))
  // A version that incident.io answered to our own write is known without being stored again.
  const isKnown = one.version === null || column(ticket, 'echo_version') === one.version
  const row = compareColumns(
    'ticket',
    about,
    { status: 'in_sync', error: '', ...(isKnown ? {} : { source_updated_at: one.version ?? '' }) },
    ticket,
  )
  if (record === undefined)
    return [...row, { verdict: 'different', what: 'ticket', about: `${about}: its record is none of incident.io's` }]
  const values = one.recordType === 'incident' ? one.values : { ...one.values, parent: column(parent, 'target') }
  return [
    ...row,
    ...compareColumns(
      'record',
      `${about} (${column(record, 'number')})`,
      { correlation_id: one.externalId, ...values },
      record,
    ),
    ...compareColumns(
      'ticket',
      about,
      { number: column(record, 'number'), record_state: column(record, 'state') },
      ticket,
    ),
  ]
}

/** What a sweep comes back to besides what changed: incidents that a run could not finish, and issues that are out of sync. */
import { openTable, text } from '../platform/rows.ts'
import { CURSOR, JIRA, TICKET } from '../platform/tables.ts'
import { now, secondsUntil } from '../platform/time.ts'

const MAX_PENDING_RETRIES = 200

const MAX_IN_JIRA = 50

/** Ids of incidents with something unfinished whose next run is due, beginning after the last one that was handed out; round and round. */
export function pendingRetries(after: string): string[] {
  const next = unfinishedIncidents(row => {
    onlyDue(row)
    if (after !== '') row.addQuery('external_id', '>', after)
  }, MAX_PENDING_RETRIES)
  const room = MAX_PENDING_RETRIES - next.length
  const again =
    after === '' || room === 0
      ? []
      : unfinishedIncidents(row => onlyDue(row).addQuery('external_id', '<=', after), room)
  return [...next, ...again]
}

/** More of them fail only in an outage, which counts for no row. */
const MAX_WAITING = 1000

/** Ids of incidents whose last run failed and whose next one is not due. */
export function waitingRetries(): string[] {
  return unfinishedIncidents(row => row.addQuery('bridge_next_attempt', '>', now()), MAX_WAITING)
}

function unfinishedIncidents(narrow: (row: ReturnType<typeof openTable>) => void, limit: number): string[] {
  const row = unfinishedRows()
  narrow(row)
  row.orderBy('external_id')
  row.setLimit(limit)
  row.query()
  const found: string[] = []
  while (row.next()) found.push(text(row, 'external_id'))
  return found
}

/** Runs of the incident that failed are repeated at their pace, whatever asks for them. */
function onlyDue(row: ReturnType<typeof openTable>): ReturnType<typeof openTable> {
  row.addQuery('bridge_next_attempt', '<=', now()).addOrCondition('bridge_next_attempt', '')
  return row
}

interface NextDue {
  /** Seconds until the first row is due that was not due yet when the sweep was claimed. null: none waits. */
  readonly seconds: number | null
  /** Runs were due by then and still are: they failed in an outage, or there were too many for one sweep. */
  readonly isMoreDue: boolean
}

/** When a sweep is needed for what failed: incidents, and parts of lists. */
export function nextDue(claimedAt: string): NextDue {
  const part = openTable(CURSOR)
  part.addQuery('kind', 'unread')
  const run = firstAfter(unfinishedRows(), 'bridge_next_attempt', '')
  const isMoreDue = run !== '' && run <= claimedAt
  const nextRun = isMoreDue ? firstAfter(unfinishedRows(), 'bridge_next_attempt', claimedAt) : run
  const [first] = [nextRun, firstAfter(part, 'next_attempt', claimedAt)].filter(moment => moment !== '').sort()
  return { seconds: first === undefined ? null : Math.max(0, secondsUntil(first)), isMoreDue }
}

function unfinishedRows(): ReturnType<typeof openTable> {
  const row = openTable(TICKET)
  row.addQuery('unfinished', true)
  row.addQuery('record_type', 'incident')
  return row
}

/** The first moment after this one; '' as a moment is before all of them, and as an answer none. */
function firstAfter(row: ReturnType<typeof openTable>, column: string, moment: string): string {
  if (moment === '') row.addNotNullQuery(column)
  else row.addQuery(column, '>', moment)
  row.orderBy(column)
  row.setLimit(1)
  row.query()
  return row.next() ? text(row, column) : ''
}

interface InJira {
  readonly sysId: string
  readonly recordType: string
  readonly externalId: string
  readonly parent: string
}

/**
 * Ids of the incidents whose tickets, or those of whose follow-ups, wait for the bridge, beginning after the ticket that was
 * handed out last; round and round. `last`: the ticket to go on after.
 */
export function incidentsInJira(after: string): { readonly ids: readonly string[]; readonly last: string } {
  const next = ticketsInJira(row => {
    if (after !== '') row.addQuery('sys_id', '>', after)
  }, MAX_IN_JIRA)
  const room = MAX_IN_JIRA - next.length
  const rows =
    after === '' || room === 0 ? next : [...next, ...ticketsInJira(row => row.addQuery('sys_id', '<=', after), room)]
  const parents = incidentIds(rows.filter(each => each.recordType !== 'incident').map(each => each.parent))
  const ids = rows.map(each => (each.recordType === 'incident' ? each.externalId : (parents.get(each.parent) ?? '')))
  return { ids: [...new Set(ids)].filter(id => id !== ''), last: rows[rows.length - 1]?.sysId ?? '' }
}

function ticketsInJira(narrow: (row: ReturnType<typeof openTable>) => void, limit: number): InJira[] {
  const row = openTable(TICKET)
  row.addQuery('target_table', JIRA)
  row.addQuery('status', 'IN', 'pending,failed')
  onlyDue(row)
  narrow(row)
  row.orderBy('sys_id')
  row.setLimit(limit)
  row.query()
  const found: InJira[] = []
  while (row.next())
    found.push({
      sysId: row.getUniqueValue(),
      recordType: text(row, 'record_type'),
      externalId: text(row, 'external_id'),
      parent: text(row, 'parent'),
    })
  return found
}

function incidentIds(tickets: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const wanted = [...new Set(tickets)].filter(ticket => ticket !== '')
  if (wanted.length === 0) return found
  const row = openTable(TICKET)
  row.addQuery('sys_id', 'IN', wanted.join(','))
  onlyDue(row)
  row.query()
  while (row.next()) found.set(row.getUniqueValue(), text(row, 'external_id'))
  return found
}

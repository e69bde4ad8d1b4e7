/**
 * Do the unique indexes stand that let one of two simultaneous inserts through? The platform makes them in the background after an
 * installation and makes none where rows with equal values exist. A script cannot read which indexes a database has. So two
 * equal rows are inserted, and the second one has to be refused.
 */
import { gs } from '@servicenow/glide'
import { firstRow } from '../platform/counts.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { changeRow, newRow, openTable, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { CONNECTION, CURSOR, MAIL, NOTE, OUTBOUND_EVENT, PROBLEM, REFUSAL, TICKET } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

interface UniqueIndex {
  readonly table: string
  readonly label: string
  /** The columns of the index, with values that no other row has. */
  readonly key: Values
  /** What keeps rules and runs away from the two rows. */
  readonly rest: Values
  /** What can happen twice without it. */
  readonly harm: string
}

/** Names no incident: those have 26 letters and digits. */
const NAME = 'index-check'

const LATER_SECONDS = 3600

const DAY_SECONDS = 24 * 3600

function uniqueIndexes(): readonly UniqueIndex[] {
  const later = fromNow(LATER_SECONDS)
  return [
    {
      table: TICKET,
      label: 'incident.io ticket',
      key: { record_type: 'incident', external_id: NAME },
      rest: { status: 'discarded', next_attempt: later },
      harm: 'an incident can get two tickets',
    },
    {
      table: NOTE,
      label: 'incident.io note',
      key: { update_id: NAME },
      rest: { status: 'discarded', next_attempt: later },
      harm: 'an update can become two work notes',
    },
    {
      table: OUTBOUND_EVENT,
      label: 'incident.io outbound event',
      key: { source_id: NAME },
      rest: { state: 'discarded' },
      harm: 'a work note, an image or a link can be sent twice',
    },
    {
      table: CURSOR,
      label: 'incident.io position',
      key: { kind: 'indexes', name: NAME },
      rest: {},
      harm: 'two bridge processes can sweep, and two issues can be made in Jira',
    },
    {
      table: REFUSAL,
      label: 'incident.io refused document',
      key: { external_id: NAME },
      rest: {},
      harm: 'a refused document can be listed twice',
    },
    {
      table: PROBLEM,
      label: 'incident.io problem',
      key: { problem_key: NAME },
      // Without a moment at which it was over, no run looks at it.
      rest: { state: 'resolved' },
      harm: 'a problem can be listed twice, with mails for each',
    },
    {
      table: MAIL,
      label: 'incident.io sync mail',
      key: { name: NAME },
      rest: {},
      harm: 'a mail can be sent twice',
    },
  ]
}

/** Once a day, and each time while an index is missing. */
export function checkIndexesWhenDue(): void {
  const checked = text(findCursor('indexes') ?? openTable(CURSOR), 'position')
  if (checked < fromNow(-DAY_SECONDS) || checked > now()) checkIndexes()
}

/** Shows on the connection and in the log what is missing. */
function checkIndexes(): void {
  const missing = uniqueIndexes().filter(index => !isEnforced(index))
  const problem = missing.map(describe).join('\n\n')
  if (problem !== '') gs.error(`incident.io sync: ${problem}`)
  showOnConnections(problem)
  remember(problem === '' ? now() : '')
}

/** Also true where not even the first row can be inserted: then nothing is known, and nothing can be there twice. */
function isEnforced({ table, key, rest }: UniqueIndex): boolean {
  removeRows(table, key)
  const isFirstIn = insertRow(table, { ...key, ...rest })
  const isSecondIn = insertRow(table, { ...key, ...rest })
  removeRows(table, key)
  return !(isFirstIn && isSecondIn)
}

function insertRow(table: string, values: Values): boolean {
  return newRow(table, values).insert() !== null
}

/** Also those of a check that was broken off. */
function removeRows(table: string, key: Values): void {
  const row = openTable(table)
  for (const [column, value] of Object.entries(key)) row.addQuery(column, value)
  row.query()
  while (row.next()) if (Object.entries(key).every(([column, value]) => text(row, column) === value)) row.deleteRecord()
}

function describe({ table, label, key, harm }: UniqueIndex): string {
  const columns = Object.keys(key).join(', ')
  return (
    `There is no unique index on ${label} (${columns}). Until there is one, ${harm} when two messages arrive at the same moment. ` +
    'The platform makes indexes in the background after an installation, and this is checked again within twenty minutes. ' +
    `If it stays: delete rows of ${table} with equal values, then open the table under System Definition > Tables & Columns, ` +
    `choose these columns in the index creator, and create the index as unique.`
  )
}

/** What the test found last. `passedAt`: as ServiceNow stores moments, '' when it has not passed. */
export function readIndexTest(): { readonly problem: string; readonly passedAt: string } {
  const connection = firstRow(CONNECTION, [[['problem', 'ISNOTEMPTY']]], 'sys_created_on')
  return {
    problem: connection === null ? '' : text(connection, 'problem'),
    passedAt: text(findCursor('indexes') ?? openTable(CURSOR), 'position'),
  }
}

function showOnConnections(problem: string): void {
  const row = openTable(CONNECTION)
  row.query()
  while (row.next()) changeRow(row, { problem })
}

function remember(position: string): void {
  const row = findCursor('indexes')
  if (row === null) insertCursor('indexes', 'indexes', { position })
  else writeRow(CURSOR, row.getUniqueValue(), { position })
}

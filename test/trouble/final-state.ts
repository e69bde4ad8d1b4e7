/** What became of an incident, without everything that must differ: ids, numbers, times. Two that went the same way are equal. */
import { updateIdOf } from './audit/notes.ts'
import { rowsOf, valueIn } from './audit/contents.ts'
import type { Contents, Row } from './audit/contents.ts'

const masks: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, '<id>'],
  [/\b[0-9a-f]{32}\b/g, '<sys_id>'],
  [/\bINC-\d+/g, '<reference>'],
  [/\/incidents\/\d+/g, '/incidents/<number>'],
  [/\b(INC|TASK)\d{7,}/g, '<record>'],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?/g, '<time>'],
]

const masked = (text: string): string => masks.reduce((left, [pattern, name]) => left.replace(pattern, name), text)

const maskedRow = (row: Row | undefined): Row =>
  Object.fromEntries(Object.entries(row ?? {}).map(([column, value]) => [column, masked(value)]))

/** The distinct states of these incidents, as text, and how many incidents are in each. */
export function finalStates(incidentIds: readonly string[], contents: Contents): Map<string, number> {
  const states = new Map<string, number>()
  const { incidentIo } = contents
  const by = indexed(contents)
  for (const id of incidentIds) {
    const followUps = incidentIo.followUps.filter(({ incident }) => incident === id)
    const state = JSON.stringify({
      incident: shown(id, by),
      followUps: followUps
        .map(({ id: followUpId }) => shown(followUpId, by))
        .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
      links: incidentIo.links
        .filter(({ incident }) => incident === id)
        .map(({ title }) => masked(title))
        .sort(),
      timeline: incidentIo.timeline
        .filter(({ incident }) => incident === id)
        .map(({ title }) => masked(title))
        .sort(),
    })
    states.set(state, (states.get(state) ?? 0) + 1)
  }
  return states
}

interface Indexed {
  readonly ticket: Map<string, Row>
  readonly record: Map<string, Row>
  readonly journal: Map<string, Row[]>
}

/** Columns of a ticket that say what stands, not how often it was looked at. */
const ticketColumns = [
  'record_type',
  'status',
  'error',
  'warnings',
  'target_table',
  'record_state',
  'template',
  'desired_values',
  'decision',
  'private',
]
/** Columns of a record that count how often it was written. */
const counters = /^sys_(mod_count|updated_on|updated_by|created_on)$/

const only = (row: Row, isWanted: (column: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => isWanted(column)))

function indexed(contents: Contents): Indexed {
  const entries = new Map<string, Row[]>()
  for (const entry of rowsOf(contents, 'sys_journal_field')) {
    const record = entry['element_id'] ?? ''
    entries.set(record, [...(entries.get(record) ?? []), entry])
  }
  return {
    ticket: new Map(
      rowsOf(contents, 'x_iio_sync_ticket').map(row => [
        valueIn(row, 'external_id'),
        only(row, column => ticketColumns.includes(column)),
      ]),
    ),
    record: new Map(
      rowsOf(contents, 'task').map(row => [
        valueIn(row, 'correlation_id'),
        only(row, column => !counters.test(column)),
      ]),
    ),
    journal: entries,
  }
}

/** Work notes in the order in which they stand. */
function shown(externalId: string, { ticket, record, journal }: Indexed) {
  const own = record.get(externalId)
  return {
    ticket: maskedRow(ticket.get(externalId)),
    record: maskedRow(own),
    notes: (journal.get(own?.['sys_id'] ?? '') ?? []).map(
      entry => `${updateIdOf(entry) === null ? 'person' : 'sync'}: ${masked(entry['value'] ?? '')}`,
    ),
  }
}

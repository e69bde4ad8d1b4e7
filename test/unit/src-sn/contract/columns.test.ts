/** The contract says what the built tables say: lengths of columns, and the values of choice columns. */
import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { lengths } from '../../../../src-sn/server/contract/columns.ts'
import { eventTypes } from '../../../../src-sn/server/contract/events.ts'
import {
  attributeKinds,
  destinations,
  eventStates,
  matchModes,
  noteStatuses,
  operators,
  recordTypes,
  ticketStates,
  ticketStatuses,
  writeModes,
} from '../../../../src-sn/server/contract/vocabulary.ts'

interface Element {
  '@_name': string
  '@_max_length': string
  choice?: { element: { '@_value': string }[] }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseAttributeValue: false,
  isArray: name => name === 'element',
})

/** The columns of a table in the built dictionary, by name. */
function columnsOf(table: string): Map<string, Element> {
  const parsed = parser.parse(readFileSync(`dist/app/dictionary/x_iio_sync_${table}.xml`, 'utf8')) as {
    database: { element: { element: Element[] }[] }
  }
  return new Map(parsed.database.element.flatMap(found => found.element).map(column => [column['@_name'], column]))
}

const { problem, ...tables } = lengths
const columns = Object.entries(tables).flatMap(([table, held]) =>
  Object.entries(held).map(([column, length]) => [table, column, length] as const),
)

test.each(columns)('%s.%s holds %i characters', (table, column, length) => {
  expect(columnsOf(table).get(column)?.['@_max_length']).toBe(`${length}`)
})

test.each(['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping'])(
  'the problem of a %s has the same length everywhere',
  table => {
    expect(columnsOf(table).get('problem')?.['@_max_length']).toBe(`${problem}`)
  },
)

test.each([
  ['ticket', 'record_type', recordTypes],
  ['ticket', 'status', ticketStatuses],
  ['note', 'status', noteStatuses],
  ['outbound_event', 'type', eventTypes],
  ['outbound_event', 'state', eventStates],
  ['condition', 'operator', operators],
  ['attribute', 'kind', attributeKinds],
  ['attribute', 'record_type', recordTypes],
  ['template', 'destination', destinations],
  ['template', 'match', matchModes],
  ['field_mapping', 'write', writeModes],
  ['state_mapping', 'ticket_state', ticketStates],
])('%s.%s offers the words of the contract', (table, column, words: readonly string[]) => {
  const offered = columnsOf(table)
    .get(column)
    ?.choice?.element.map(choice => choice['@_value'])
  expect(offered?.sort()).toEqual([...words].sort())
})

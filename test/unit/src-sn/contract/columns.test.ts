/** The contract says what the built tables say: lengths of columns, and the values of choice columns. */
import { readdirSync, readFileSync } from 'node:fs'
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
  '@_type': string
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

/** They hold ids, keys, moments, and what the platform itself gave. Everything else holds words of people, who use emoji. */
const WITHOUT_WORDS = {
  bridge: ['name', 'host', 'version', 'oldest_app', 'signs_in_as', 'public_url', 'key_missing'],
  check: ['name', 'what'],
  history: ['about', 'source_updated_at'],
  attribute: ['key'],
  connection: ['name'],
  cursor: [
    ...[
      'name',
      'position',
      'jira_position',
      'lease_holder',
      'owed_after',
      'jira_after',
      'started_by',
      'problem_key',
      'fingerprint',
    ],
  ],
  field_mapping: ['jira_field'],
  link_request: ['about'],
  mail: ['name'],
  mapping_version: ['token', 'changed_by'],
  note: ['update_id', 'journal_id', 'problem_key', 'discarded_by'],
  option: ['external_id'],
  outbound_event: ['source_id', 'problem_key', 'discarded_by'],
  preview: ['about'],
  problem: ['problem_key', 'cause', 'run_position', 'run_by', 'mails'],
  refusal: ['external_id', 'problem_key'],
  state_mapping: ['state', 'label'],
  template: ['jira_project', 'jira_issue_type'],
  ticket: [
    ...['external_id', 'reference', 'source_updated_at', 'source_created_at', 'source_status', 'hash', 'updates_key'],
    ...[
      'updates_version',
      'follow_ups_key',
      'claim_answered_by',
      'number',
      'record_state',
      'state_label',
      'asked_status',
      'problem_key',
    ],
    ...['discarded_by', 'journal_seen', 'echo_version', 'notes_until', 'hidden_at', 'jira_id', 'jira_updated_at'],
  ],
  tryout: ['configuration', 'after', 'oldest'],
  tryout_row: ['external_id', 'follow_up_of', 'permalink', 'columns', 'record'],
}

test('columns that hold words of people keep characters of four bytes', () => {
  const tableNames = readdirSync('dist/app/dictionary').flatMap(
    file => /^x_iio_sync_(\w+)\.xml$/.exec(file)?.slice(1) ?? [],
  )
  const plain = tableNames.flatMap(table => {
    const found = [...columnsOf(table).values()].filter(column =>
      ['string', 'multi_line_text'].includes(column['@_type']),
    )
    return found.length === 0 ? [] : [[table, found.map(column => column['@_name'])]]
  })
  expect(Object.fromEntries(plain)).toEqual(WITHOUT_WORDS)
})

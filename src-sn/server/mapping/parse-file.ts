/** Reads a mapping file field by field. What is wrong is said with its place in the file. */
import { mappingFormat, mappingSchema, sortedFile } from '../contract/mapping-file.ts'
import type {
  FileCondition,
  FileFieldMapping,
  FileStateMapping,
  FileStatusMapping,
  FileTemplate,
  MappingFile,
} from '../contract/mapping-file.ts'
import { destinations, matchModes, operators, recordTypes, ticketStates, writeModes } from '../contract/vocabulary.ts'
import { complain, parsed, readObject, readText } from '../platform/body-reader.ts'
import type { BodyReader, Parsed, Problems } from '../platform/body-reader.ts'
import { isObject } from '../platform/json.ts'
import { valuesOf } from './parse-values.ts'

/** The most rows of each kind. */
const MAX_ROWS = 2000

const NAME = { max: 100 }

const TABLE = { max: 80 }

const WORD = { max: 40 }

const VALUE = { max: 4000 }

export function parseMappingFile(value: unknown): Parsed<MappingFile> {
  const problems: Problems = { first: '' }
  const file = readMappingFile(value, '', problems)
  return parsed(problems, file)
}

/** As a part of a body: `path` says where it stands. */
export function readMappingFile(value: unknown, path: string, problems: Problems): MappingFile {
  return sortedFile(readDraft(value, path, problems))
}

/** The same with its rows in the order in which they were typed. */
export function readDraft(value: unknown, path: string, problems: Problems): MappingFile {
  if (isObject(value) && value['format'] !== mappingFormat)
    complain(problems, `This is no mapping file: its "format" must be "${mappingFormat}".`)
  if (isObject(value) && value['schema'] !== mappingSchema)
    complain(
      problems,
      `The file has schema ${String(value['schema'])}, this version of the app reads ${mappingSchema}. Export it again with this version.`,
    )
  const fields = ['format', 'schema', 'templates', 'state_mappings', 'status_mappings']
  const reader = readObject(value, path, fields, problems)
  return {
    format: mappingFormat,
    schema: mappingSchema,
    templates: reader.list('templates', MAX_ROWS, (row, at) => toTemplate(row, at, problems)),
    state_mappings: reader.list('state_mappings', MAX_ROWS, (row, at) => toState(row, at, problems)),
    status_mappings: reader.list('status_mappings', MAX_ROWS, (row, at) => toStatus(row, at, problems)),
  }
}

const TEMPLATE_FIELDS = [
  ...[
    'name',
    'record_type',
    'order',
    'active',
    'destination',
    'target_table',
    'jira_project',
    'jira_issue_type',
    'match',
  ],
  ...['fallback', 'trial', 'sync_updates', 'description', 'static_values', 'conditions', 'field_mappings'],
]

function toTemplate(value: unknown, path: string, problems: Problems): FileTemplate {
  const reader = readObject(value, path, TEMPLATE_FIELDS, problems)
  return {
    name: reader.text('name', { ...NAME, filled: true }),
    record_type: reader.word('record_type', recordTypes),
    order: orderOf(reader),
    active: reader.flag('active'),
    destination: reader.word('destination', destinations),
    target_table: reader.text('target_table', TABLE),
    jira_project: reader.text('jira_project', WORD),
    jira_issue_type: reader.text('jira_issue_type', NAME),
    match: reader.word('match', matchModes),
    fallback: reader.flag('fallback'),
    trial: reader.flag('trial'),
    sync_updates: reader.flag('sync_updates'),
    description: reader.text('description', { max: 1000 }),
    static_values: valuesOf(reader, 'static_values', `${path}.static_values`, problems),
    conditions: reader.list('conditions', MAX_ROWS, (row, at) => toCondition(row, at, problems)),
    field_mappings: reader.list('field_mappings', MAX_ROWS, (row, at) => toField(row, at, problems)),
  }
}

function toCondition(value: unknown, path: string, problems: Problems): FileCondition {
  const reader = readObject(value, path, ['attribute', 'operator', 'options', 'text', 'order'], problems)
  const option = { max: 255, filled: true }
  return {
    attribute: reader.text('attribute', { max: 300, filled: true }),
    operator: reader.word('operator', operators),
    options: reader.list('options', MAX_ROWS, (one, at) => readText(one, at, option, problems)).sort(),
    text: reader.text('text', { max: 1000 }),
    order: orderOf(reader),
  }
}

const FIELD_FIELDS = [
  ...['column', 'jira_field', 'value', 'kind', 'lookup_table', 'lookup_column', 'write', 'on_edit', 'order'],
]

function toField(value: unknown, path: string, problems: Problems): FileFieldMapping {
  const reader = readObject(value, path, FIELD_FIELDS, problems)
  return {
    column: reader.text('column', TABLE),
    jira_field: reader.text('jira_field', NAME),
    value: reader.text('value', VALUE),
    kind: reader.word('kind', ['value', 'lookup']),
    lookup_table: reader.text('lookup_table', TABLE),
    lookup_column: reader.text('lookup_column', TABLE),
    write: reader.word('write', writeModes),
    on_edit: reader.word('on_edit', ['automatic', 'incident_io', 'person']),
    order: orderOf(reader),
  }
}

const STATE_FIELDS = [
  ...['destination', 'target_table', 'state', 'label', 'ticket_state', 'follow_up_status', 'incident_status'],
]

function toState(value: unknown, path: string, problems: Problems): FileStateMapping {
  const reader = readObject(value, path, STATE_FIELDS, problems)
  return {
    destination: reader.word('destination', destinations),
    target_table: reader.text('target_table', TABLE),
    state: reader.text('state', { ...WORD, filled: true }),
    label: reader.text('label', NAME),
    ticket_state: reader.word('ticket_state', ticketStates),
    follow_up_status: reader.text('follow_up_status', WORD),
    incident_status: reader.text('incident_status', { max: 255 }),
  }
}

function toStatus(value: unknown, path: string, problems: Problems): FileStatusMapping {
  const fields = ['target_table', 'category', 'status', 'values', 'on_edit', 'active', 'order']
  const reader = readObject(value, path, fields, problems)
  return {
    target_table: reader.text('target_table', { ...TABLE, filled: true }),
    category: reader.text('category', WORD),
    status: reader.text('status', { max: 255 }),
    values: valuesOf(reader, 'values', `${path}.values`, problems),
    on_edit: reader.word('on_edit', ['incident_io', 'person']),
    active: reader.flag('active'),
    order: orderOf(reader),
  }
}

function orderOf(reader: BodyReader): number {
  return reader.rank('order') ?? 0
}

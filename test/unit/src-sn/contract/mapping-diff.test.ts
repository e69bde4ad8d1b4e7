/** What changes from one mapping to another, as an admin reads it. */
import { diffMapping, valueWords } from '../../../../src-sn/server/contract/mapping-diff.ts'
import type {
  FileCondition,
  FileFieldMapping,
  FileStateMapping,
  FileStatusMapping,
  FileTemplate,
  MappingFile,
} from '../../../../src-sn/server/contract/mapping-file.ts'
import { newTemplate } from '../mapping/mapping-end.ts'

const condition = (changes: Partial<FileCondition> = {}): FileCondition => ({
  attribute: 'severity',
  operator: 'is_one_of',
  options: ['Critical'],
  text: '',
  order: 1,
  ...changes,
})
const field = (changes: Partial<FileFieldMapping> = {}): FileFieldMapping => ({
  column: 'impact',
  jira_field: '',
  value: '1',
  kind: 'value',
  lookup_table: '',
  lookup_column: '',
  write: 'sync',
  on_edit: 'automatic',
  order: 1,
  ...changes,
})
const state = (changes: Partial<FileStateMapping> = {}): FileStateMapping => ({
  destination: 'servicenow',
  target_table: 'incident',
  state: '7',
  label: 'Closed',
  ticket_state: 'completed',
  follow_up_status: '',
  incident_status: '',
  ...changes,
})
const status = (changes: Partial<FileStatusMapping> = {}): FileStatusMapping => ({
  target_table: 'incident',
  category: 'closed',
  status: '',
  values: { state: '7' },
  on_edit: 'person',
  active: true,
  order: 1,
  ...changes,
})
const mapping = (changes: Partial<MappingFile> = {}): MappingFile => ({
  format: 'incident.io sync mapping',
  schema: 1,
  templates: [],
  state_mappings: [],
  status_mappings: [],
  ...changes,
})
const withTemplate = (changes: Partial<FileTemplate>) =>
  mapping({ templates: [newTemplate({ field_mappings: [], ...changes })] })

/** `changed template Database: order 10 -> 20`, and a part with its template in brackets. */
const linesOf = (before: MappingFile, after: MappingFile): string[] =>
  diffMapping(before, after).map(({ change, part, template, name, fields }) => {
    const words = fields.map(one => `${one.field} ${one.before} -> ${one.after}`).join('; ')
    return `${change} ${part} ${name}${template === '' || template === name ? '' : ` (${template})`}: ${words}`
  })

test.each<[string, MappingFile, MappingFile, string[]]>([
  ['nothing', withTemplate({ conditions: [condition()] }), withTemplate({ conditions: [condition()] }), []],
  [
    'a column of a template',
    withTemplate({}),
    withTemplate({ order: 20 }),
    ['changed template Database: order 10 -> 20'],
  ],
  [
    'the name of a template: it is the same one',
    withTemplate({}),
    withTemplate({ name: 'Network' }),
    ['changed template Database (Network): name Database -> Network'],
  ],
  [
    'a name that another record type has as well',
    withTemplate({}),
    withTemplate({ record_type: 'follow_up', order: 20 }),
    [
      'added template Database: name  -> Database; record_type  -> follow_up; order  -> 20; active  -> true; destination  -> servicenow; target_table  -> incident; match  -> all; fallback  -> false; trial  -> false; sync_updates  -> true',
      'removed template Database: ',
    ],
  ],
  [
    'a template goes, with its parts',
    withTemplate({ conditions: [condition()] }),
    mapping(),
    ['removed template Database: '],
  ],
  [
    'a value of a template',
    withTemplate({ static_values: { a: '1', b: '2' } }),
    withTemplate({ static_values: { b: '3' } }),
    ['changed template Database: static b 2 -> 3; static a 1 -> '],
  ],
  [
    'the options of a condition',
    withTemplate({ conditions: [condition()] }),
    withTemplate({ conditions: [condition({ options: ['Critical', 'Major'] })] }),
    ['changed condition severity is_one_of Critical (Database): options Critical -> Critical, Major'],
  ],
  [
    'the operator of a condition',
    withTemplate({ conditions: [condition({ options: [], text: 'x' })] }),
    withTemplate({ conditions: [condition({ options: [], text: 'x', operator: 'is_not' })] }),
    ['changed condition severity is_one_of x (Database): operator is_one_of -> is_not'],
  ],
  [
    'one of two conditions that are alike: the one that is not the same',
    withTemplate({ conditions: [condition(), condition({ options: ['Major'] })] }),
    withTemplate({ conditions: [condition({ options: ['Minor'] }), condition()] }),
    ['changed condition severity is_one_of Major (Database): options Major -> Minor'],
  ],
  [
    'the attribute of a condition: it is another one',
    withTemplate({ conditions: [condition()] }),
    withTemplate({ conditions: [condition({ attribute: 'type' })] }),
    [
      'added condition type is_one_of Critical (Database): attribute  -> type; operator  -> is_one_of; options  -> Critical; order  -> 1',
      'removed condition severity is_one_of Critical (Database): ',
    ],
  ],
  [
    'one of two conditions that are alike goes',
    withTemplate({ conditions: [condition(), condition({ options: ['Major'] })] }),
    withTemplate({ conditions: [condition()] }),
    ['removed condition severity is_one_of Major (Database): '],
  ],
  [
    'a condition comes',
    withTemplate({}),
    withTemplate({ conditions: [condition()] }),
    [
      'added condition severity is_one_of Critical (Database): attribute  -> severity; operator  -> is_one_of; options  -> Critical; order  -> 1',
    ],
  ],
  [
    'a field mapping of another column: it is another one',
    withTemplate({ field_mappings: [field()] }),
    withTemplate({ field_mappings: [field({ column: 'urgency' })] }),
    [
      'added field_mapping urgency (Database): column  -> urgency; value  -> 1; kind  -> value; write  -> sync; on_edit  -> automatic; order  -> 1',
      'removed field_mapping impact (Database): ',
    ],
  ],
  [
    'a mapping of another status: it is another one',
    mapping({ status_mappings: [status()] }),
    mapping({ status_mappings: [status({ category: 'live' })] }),
    [
      'added status_mapping incident: status live: target_table  -> incident; category  -> live; state  -> 7; on_edit  -> person; active  -> true; order  -> 1',
      'removed status_mapping incident: status closed: ',
    ],
  ],
  [
    'a field mapping comes',
    withTemplate({}),
    withTemplate({ field_mappings: [field()] }),
    [
      'added field_mapping impact (Database): column  -> impact; value  -> 1; kind  -> value; write  -> sync; on_edit  -> automatic; order  -> 1',
    ],
  ],
  [
    'one of two field mappings of a column',
    withTemplate({ field_mappings: [field(), field({ value: '2' })] }),
    withTemplate({ field_mappings: [field({ value: '3' }), field()] }),
    ['changed field_mapping impact (Database): value 2 -> 3'],
  ],
  [
    'a field of Jira',
    withTemplate({ field_mappings: [field({ column: '', jira_field: 'labels' })] }),
    withTemplate({}),
    ['removed field_mapping labels (Database): '],
  ],
  [
    'what a state means',
    mapping({ state_mappings: [state()] }),
    mapping({ state_mappings: [state({ ticket_state: 'open' })] }),
    ['changed state_mapping incident: state Closed: ticket_state completed -> open'],
  ],
  [
    'a state without a label, of Jira',
    mapping({ state_mappings: [state({ destination: 'jira', target_table: '', label: '' })] }),
    mapping(),
    ['removed state_mapping jira: state 7: '],
  ],
  [
    'a state of another table',
    mapping({ state_mappings: [state()] }),
    mapping({ state_mappings: [state({ target_table: 'problem' })] }),
    [
      'added state_mapping problem: state Closed: destination  -> servicenow; target_table  -> problem; state  -> 7; label  -> Closed; ticket_state  -> completed',
      'removed state_mapping incident: state Closed: ',
    ],
  ],
  [
    'a value that a status writes',
    mapping({ status_mappings: [status()] }),
    mapping({ status_mappings: [status({ values: { state: '8' } })] }),
    ['changed status_mapping incident: status closed: state 7 -> 8'],
  ],
  [
    'one of two mappings of a status',
    mapping({ status_mappings: [status({ status: 'Fixed' }), status({ status: 'Fixed', order: 2 })] }),
    mapping({ status_mappings: [status({ status: 'Fixed', order: 3 }), status({ status: 'Fixed' })] }),
    ['changed status_mapping incident: status Fixed: order 2 -> 3'],
  ],
])('%s', (_what, before, after, lines) => expect(linesOf(before, after)).toEqual(lines))

test.each([
  ['Network', 'Network'],
  [{ table: 'sys_user_group', name: 'Network' }, 'Network (sys_user_group)'],
  [{ table: 'sys_user', names: ['a', 'b'] }, 'a, b (sys_user)'],
])('the value %j in words', (value, words) => expect(valueWords(value)).toBe(words))

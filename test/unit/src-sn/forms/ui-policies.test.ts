/** Each form shows the fields that count for what was chosen, and no others; and nothing counts that it hides. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { attributeKinds, conditionBoxes, operators } from '../../../../src-sn/server/contract/vocabulary.ts'
import { SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, payloadOf, templateId, write } from '../tickets.ts'
import { openForm } from './open-form.ts'

let instance: AppInstance
beforeAll(() => {
  instance = createAppInstance()
})

const TEMPLATE = 'x_iio_sync_template'
const CONDITION = 'x_iio_sync_condition'
const FIELD_MAPPING = 'x_iio_sync_field_mapping'
const STATE_MAPPING = 'x_iio_sync_state_mapping'
const STATUS_MAPPING = 'x_iio_sync_status_mapping'

describe('a template', () => {
  const FIELDS = ['target_table', 'static_values', 'jira_project', 'jira_issue_type', 'sync_updates']

  test.each([
    ['servicenow', 'incident', ['target_table*', 'static_values', 'sync_updates']],
    ['servicenow', 'follow_up', ['target_table*', 'static_values']],
    ['jira', 'incident', ['jira_project*', 'jira_issue_type*']],
    ['jira', 'follow_up', ['jira_project*', 'jira_issue_type*']],
  ])('for %s and %s', (destination, recordType, shown) => {
    const form = openForm(instance, TEMPLATE, { destination: 'servicenow', record_type: 'incident' })
    form.set('destination', destination)
    form.set('record_type', recordType)
    expect(form.shown(FIELDS)).toEqual(shown)
  })

  test('that goes back to ServiceNow has its table again', () => {
    const form = openForm(instance, TEMPLATE, { destination: 'servicenow', record_type: 'incident' })
    form.set('destination', 'jira')
    form.set('destination', 'servicenow')
    expect(form.shown(FIELDS)).toEqual(['target_table*', 'static_values', 'sync_updates'])
  })
})

describe('a condition', () => {
  const pairs = operators.flatMap(operator => attributeKinds.map(kind => [operator, kind] as const))

  test.each(pairs.filter(([operator, kind]) => conditionBoxes[operator][kind] !== undefined))(
    '"%s" on an attribute of the kind %s has the boxes that count',
    (operator, kind) => {
      const form = openForm(instance, CONDITION, { attribute_kind: kind, operator })
      const shown = form.shown(['options', 'text']).map(field => field.replace('*', ''))
      expect(shown).toEqual(conditionBoxes[operator][kind])
    },
  )

  test.each([
    ['text', 'is_one_of', ['text*']],
    ['number', 'at_least', ['text*']],
    ['option', 'at_least', ['options*']],
    ['option', 'is_one_of', ['options', 'text']],
    ['role', 'is_set', []],
  ])('on %s with "%s" needs what it compares with', (kind, operator, shown) => {
    expect(openForm(instance, CONDITION, { attribute_kind: kind, operator }).shown(['options', 'text'])).toEqual(shown)
  })

  test('has both boxes until an attribute is chosen, and then those of its kind, before it is saved', () => {
    const form = openForm(instance, CONDITION, { operator: 'is_one_of' })
    expect(form.shown(['options', 'text'])).toEqual(['options', 'text'])
    form.set('attribute', attributeId('name'))
    expect(form.shown(['options', 'text'])).toEqual(['text*'])
    form.set('attribute', attributeId('mode'))
    expect(form.value('attribute_kind')).toBe('option')
    expect(form.shown(['options', 'text'])).toEqual(['options', 'text'])
    form.set('attribute', '')
    expect(form.value('attribute_kind')).toBe('')
  })

  test('keeps the kind when it is saved, whatever was typed, and follows an attribute that becomes another kind', () => {
    const own = createAppInstance()
    const attribute = own.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? ''
    const { result } = own.create('admin', CONDITION, {
      template: templateId(own, 'Incident'),
      attribute,
      operator: 'contains',
      text: 'x',
      attribute_kind: 'number',
    })
    const kind = (): string => own.row(CONDITION, result['sys_id'] ?? '')['attribute_kind'] ?? ''
    expect(kind()).toBe('text')
    own.change('admin', 'x_iio_sync_attribute', attribute, { kind: 'role' })
    expect(kind()).toBe('role')
  })
})

describe('a field mapping', () => {
  const FIELDS = ['target_table', 'column', 'jira_field', 'kind', 'lookup_table', 'lookup_column', 'on_edit']

  test.each([
    ['servicenow', 'value', 'sync', ['target_table', 'column*', 'kind', 'on_edit']],
    ['servicenow', 'value', 'create', ['target_table', 'column*', 'kind']],
    ['servicenow', 'lookup', 'sync', ['target_table', 'column*', 'kind', 'lookup_table*', 'lookup_column*', 'on_edit']],
    ['jira', 'value', 'sync', ['jira_field*', 'on_edit']],
    ['jira', 'value', 'create', ['jira_field*']],
    ['jira', 'lookup', 'sync', ['jira_field*', 'kind', 'on_edit']],
  ])('for %s, %s, %s', (destination, kind, write, shown) => {
    expect(openForm(instance, FIELD_MAPPING, { destination, kind, write }).shown(FIELDS)).toEqual(shown)
  })

  test('knows where its template writes to before it is saved, so that the right columns are offered', () => {
    const template = templateId(instance, 'Follow-up')
    const form = openForm(instance, FIELD_MAPPING, { template, kind: 'value', write: 'sync' })
    expect([form.value('destination'), form.value('target_table')]).toEqual(['servicenow', 'task'])
  })

  test('follows its template to Jira, whatever was typed', () => {
    const own = createAppInstance()
    const template = templateId(own, 'Incident')
    const [mapping] = own.rows(FIELD_MAPPING, { template })
    const destination = (): string => own.row(FIELD_MAPPING, mapping?.['sys_id'] ?? '')['destination'] ?? ''
    own.change('admin', TEMPLATE, template, { destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Bug' })
    expect(destination()).toBe('jira')
    own.change('admin', FIELD_MAPPING, mapping?.['sys_id'] ?? '', { destination: 'servicenow' })
    expect(destination()).toBe('jira')
  })

  test('is refused as a lookup for Jira, in words', () => {
    const own = createAppInstance()
    const template = templateId(own, 'Incident')
    own.change('admin', TEMPLATE, template, { destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Bug' })
    const lookup = { kind: 'lookup', lookup_table: 'sys_user', lookup_column: 'email' }
    expect(own.create('admin', FIELD_MAPPING, { template, jira_field: 'assignee', ...lookup }).status).toBe(403)
    expect(own.refusal()).toContain('Kind: lookups find records of ServiceNow. Use the kind "Value" for Jira.')
  })
})

describe('a state mapping', () => {
  test.each([
    ['servicenow', ['target_table*']],
    ['jira', []],
  ])('for %s', (destination, shown) =>
    expect(openForm(instance, STATE_MAPPING, { destination }).shown(['target_table'])).toEqual(shown),
  )
})

describe('a status mapping', () => {
  test.each([
    ['', '', ['category', 'status']],
    ['closed', '', ['category']],
    ['', 'a status', ['status']],
    ['closed', 'a status', ['category', 'status']],
  ])('with the category "%s" and the status "%s"', (category, status, shown) =>
    expect(openForm(instance, STATUS_MAPPING, { category, status }).shown(['category', 'status'])).toEqual(shown),
  )
})

test.each([TEMPLATE, CONDITION, FIELD_MAPPING, STATE_MAPPING, STATUS_MAPPING])(
  '%s shows Problem where there is one',
  table => {
    expect(openForm(instance, table, { problem: '' }).shown(['problem'])).toEqual([])
    expect(openForm(instance, table, { problem: 'Wrong.' }).shown(['problem'])).toEqual(['problem'])
  },
)

test('every policy is of a form of the app, in every view and on every kind of page, and hides only what it can show again', () => {
  const policies = instance.rows('sys_ui_policy').filter(row => (row['table'] ?? '').startsWith('x_iio_sync_'))
  expect(policies.length).toBeGreaterThan(10)
  for (const row of policies)
    expect(row).toMatchObject({
      active: 'true',
      global: 'true',
      on_load: 'true',
      reverse_if_false: 'true',
      ui_type: '10',
    })
  // Two policies for one property of one field would undo each other.
  const touched = instance
    .rows('sys_ui_policy_action')
    .flatMap(row =>
      ['visible', 'mandatory', 'disabled']
        .filter(property => row[property] !== 'ignore')
        .map(
          property =>
            `${policies.find(({ sys_id }) => sys_id === row['ui_policy'])?.['table']} ${row['field']} ${property}`,
        ),
    )
  expect(touched.filter((one, index) => touched.indexOf(one) !== index)).toEqual([])
})

describe('what a form hides counts for nothing', () => {
  const snapshotOf = (own: AppInstance): Row => own.call(INTEGRATION, 'GET', `${SYNC}/configuration`).result

  test.each([
    ['a field mapping of the kind Value', FIELD_MAPPING, {}, { lookup_table: 'sys_user', lookup_column: 'email' }],
    ['a field mapping for ServiceNow', FIELD_MAPPING, {}, { jira_field: 'summary' }],
  ])('%s', (_name, table, start: Row, hidden: Row) => {
    const own = createAppInstance()
    const sysId = own.rows(table, { template: templateId(own, 'Incident') })[0]?.['sys_id'] ?? ''
    own.poke(table, sysId, start)
    const before = snapshotOf(own)
    own.poke(table, sysId, hidden)
    expect(snapshotOf(own)).toEqual(before)
  })

  test('a Jira state with a table: the table is emptied, and no record of it takes the state for its own', () => {
    const own = createAppInstance()
    const jira = { destination: 'jira', state: 'done', ticket_state: 'completed' }
    for (const row of own.rows(STATE_MAPPING, { destination: 'jira', state: 'done' }))
      own.call('admin', 'DELETE', `/api/now/table/${STATE_MAPPING}/${row['sys_id']}`)
    const { result } = own.create('admin', STATE_MAPPING, { ...jira, target_table: 'incident' })
    expect(own.row(STATE_MAPPING, result['sys_id'] ?? '')).toMatchObject({ destination: 'jira', target_table: '' })
    // A second one of the same state could otherwise hide behind another table.
    expect(own.create('admin', STATE_MAPPING, { ...jira, target_table: 'problem' }).status).toBe(403)
  })
})

test('a row for Jira that still names a table says nothing about records of it', () => {
  const own = createAppInstance()
  declare(own)
  own.settle()
  own.plant(STATE_MAPPING, {
    sys_id: '0'.repeat(32),
    sys_created_on: '2020-01-01 00:00:00',
    destination: 'jira',
    target_table: 'incident',
    state: '2',
    ticket_state: 'completed',
  })
  write(own, 'beth.anglin', { state: '2' })
  own.settle()
  expect(payloadOf(events(own, 'state_changed')[0])['state']).toMatchObject({ value: '2', ticket_state: 'open' })
})

function attributeId(key: string): string {
  return instance.rows('x_iio_sync_attribute', { key })[0]?.['sys_id'] ?? ''
}

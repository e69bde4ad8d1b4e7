/** The configuration as admins type it: what is refused, what is marked, and in which words. */
import { attributeKinds, conditionBoxes, operators } from '../../../../src-sn/server/contract/vocabulary.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { attribute, changeCatalogue, option } from '../catalogue.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, edit, templateId, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const full = (table: string): string => `x_iio_sync_${table}`
const NOBODY = '0'.repeat(32)

/** Saves a new row as an admin does: the words of the refusal, or what the row is marked with. */
function save(table: string, values: Row): { refused: string } | { problem: string } {
  const answer = instance.create('admin', full(table), values)
  if (answer.status === 403) return { refused: instance.refusal() }
  return { problem: instance.row(full(table), answer.result['sys_id'] ?? '')['problem'] ?? '' }
}

/** A column keeps text in its row, so nothing but '' means that all is well. */
function expectSaved(
  outcome: ReturnType<typeof save>,
  expected: 'right' | { refused: RegExp } | { marked: RegExp },
): void {
  if (expected === 'right') expect(outcome).toEqual({ problem: '' })
  else if ('refused' in expected) expect(outcome).toEqual({ refused: expect.stringMatching(expected.refused) })
  else expect(outcome).toEqual({ problem: expect.stringMatching(expected.marked) })
}

type Case = [name: string, values: Row, expected: 'right' | { refused: RegExp } | { marked: RegExp }]

/** Within an hour each row of the configuration has its turn. */
function runForAnHour(): void {
  for (let minute = 0; minute < 60; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}

describe('template', () => {
  test.each<Case>([
    ['on incident', {}, 'right'],
    ['on a table that the shipped rows do not name', { target_table: 'problem' }, 'right'],
    ['without a table', { target_table: '' }, { refused: /^Target table: choose a table/ }],
    [
      'on a table that is not there',
      { target_table: 'u_nothing' },
      { refused: /there is no table "u_nothing"\. Choose one/ },
    ],
    ['on users', { target_table: 'sys_user' }, { refused: /"sys_user" belongs to the platform itself/ }],
    ['on properties', { target_table: 'sys_properties' }, { refused: /belongs to the platform itself/ }],
    ["on the sync's own tickets", { target_table: 'x_iio_sync_ticket' }, { refused: /belongs to the sync itself/ }],
    [
      'on a table that the app may not read',
      { target_table: 'core_company' },
      { marked: /may not read "core_company"\. Allow it under/ },
    ],
    ['with static values', { static_values: 'state=2^category=software^short_description=a^^b^EQ' }, 'right'],
    [
      'with a static value for a column that is not there',
      { static_values: 'u_color=red^EQ' },
      { refused: /^Static values: the table incident has no column "u_color"/ },
    ],
    [
      'with a static value that is no choice',
      { static_values: 'state=9^EQ' },
      { refused: /^Static values, state: "9" is not one of its choices \(1, 2, 3, 6, 7, 8\)/ },
    ],
    [
      'with a choice of another table',
      { static_values: 'state=101^EQ' },
      { refused: /"101" is not one of its choices/ },
    ],
    [
      'with a script as static value',
      { static_values: 'description=javascript:gs.getUserID()^EQ' },
      { refused: /scripts are not run here/ },
    ],
    [
      'with text where a record belongs',
      { static_values: 'assignment_group=Network^EQ' },
      { refused: /holds a record and "Network" is text/ },
    ],
    [
      'with a day that is none as static value',
      { static_values: 'work_end=tomorrow^EQ' },
      { refused: /^Static values, work_end: the column cannot take the value: it holds a moment/ },
    ],
    [
      'with a column of the platform',
      { static_values: 'sys_created_by=admin^EQ' },
      { refused: /keeps the column "sys_created_by" itself/ },
    ],
    ['with the number', { static_values: 'number=INC1^EQ' }, { refused: /keeps the column "number" itself/ }],
    [
      'with the correlation',
      { static_values: 'correlation_id=1^EQ' },
      { refused: /keeps the column "correlation_id" itself/ },
    ],
    [
      'with a value that will be cut',
      { static_values: `short_description=${'x'.repeat(161)}^EQ` },
      { marked: /will be cut to 160 characters/ },
    ],
    [
      'for Jira, whose table means nothing',
      { destination: 'jira', target_table: '', jira_project: 'ENG', jira_issue_type: 'Bug' },
      'right',
    ],
    [
      'for Jira without a project',
      { destination: 'jira', jira_issue_type: 'Bug' },
      { marked: /^Jira project: give one/ },
    ],
    [
      'for Jira without an issue type',
      { destination: 'jira', jira_project: 'ENG' },
      { marked: /^Jira issue type: give one/ },
    ],
    ['that is the first fallback', { fallback: 'true' }, 'right'],
  ])('%s', (_name, values, expected) => {
    expectSaved(
      save('template', { name: 'New', order: '400', record_type: 'incident', target_table: 'incident', ...values }),
      expected,
    )
  })

  describe('a second fallback', () => {
    const first = { name: 'First', fallback: 'true', target_table: 'incident' }
    test.each<Case>([
      [
        'of the same kind is refused and names the first',
        {},
        { refused: /only one template can be the fallback for incidents, and "First" is it/ },
      ],
      ['for follow-ups is none', { record_type: 'follow_up', target_table: 'task' }, 'right'],
      ['that is switched off is none', { active: 'false' }, 'right'],
    ])('%s', (_name, values, expected) => {
      expectSaved(save('template', first), 'right')
      expectSaved(save('template', { ...first, name: 'Second', ...values }), expected)
    })

    test('is refused when it is switched on later, too', () => {
      save('template', first)
      save('template', { ...first, name: 'Second', active: 'false' })
      expect(
        instance.change('admin', full('template'), templateId(instance, 'Second'), { active: 'true' }).status,
      ).toBe(403)
      expect(instance.refusal()).toMatch(/"First" is it/)
      expect(
        instance.change('admin', full('template'), templateId(instance, 'Second'), { description: 'Still off' }).status,
      ).toBe(200)
      expect(
        instance.change('admin', full('template'), templateId(instance, 'First'), { fallback: 'false' }).status,
      ).toBe(200)
      expect(
        instance.change('admin', full('template'), templateId(instance, 'Second'), { active: 'true' }).status,
      ).toBe(200)
    })

    test('that came in by an import is marked when the template is saved', () => {
      save('template', first)
      instance.poke(full('template'), templateId(instance, 'Incident'), { fallback: '1' })
      instance.change('admin', full('template'), templateId(instance, 'Incident'), { description: 'Other' })
      expect(instance.row(full('template'), templateId(instance, 'Incident'))['problem']).toMatch(/"First" is it/)
    })
  })

  test.each(['record_type', 'destination', 'match'])(
    '%s cannot be emptied: the bridge could not read the configuration',
    column => {
      expect(
        instance.change('admin', full('template'), templateId(instance, 'Incident'), { [column]: '' }).status,
      ).toBe(403)
      expect(instance.refusal()).toMatch(/choose a value/)
    },
  )
})

describe('field mapping', () => {
  const lookup = {
    column: 'assigned_to',
    kind: 'lookup',
    value: '{{ incident.creator.email }}',
    lookup_table: 'sys_user',
    lookup_column: 'email',
  }
  test.each<Case>([
    ['of a column', {}, 'right'],
    ['with Liquid for a choice', { column: 'category', value: '{{ custom_fields.Category }}' }, 'right'],
    ['without a column', { column: '' }, { refused: /^Column: choose the column/ }],
    ['of a column that is not there', { column: 'u_color' }, { refused: /the table incident has no column "u_color"/ }],
    ['of a column of another table', { column: 'backout_plan' }, { refused: /has no column "backout_plan"/ }],
    [
      'of a column of the platform',
      { column: 'sys_created_by' },
      { refused: /keeps the column "sys_created_by" itself/ },
    ],
    ['of the number', { column: 'number' }, { refused: /keeps the column "number"/ }],
    ['of the correlation', { column: 'correlation_display' }, { refused: /keeps the column "correlation_display"/ }],
    [
      'of a column that is mapped already',
      { column: 'short_description' },
      { refused: /maps "short_description" already/ },
    ],
    ['of work notes', { column: 'work_notes', value: 'Declared' }, 'right'],
    [
      'with text that is no choice',
      { column: 'category', value: 'banana' },
      { refused: /^Value: "banana" is not one of its choices/ },
    ],
    [
      'with text where a record belongs',
      { column: 'caller_id', value: 'Beth Anglin' },
      { refused: /holds a record and "Beth Anglin" is text.*look it up/ },
    ],
    [
      'with a script',
      { column: 'cause', value: 'javascript:gs.getUserName()' },
      { refused: /scripts are not run here/ },
    ],
    [
      'with a day that is none',
      { column: 'work_end', value: 'tomorrow' },
      { refused: /holds a moment in UTC .* and "tomorrow" is none/ },
    ],
    [
      'with a day of another country',
      { column: 'due_date', value: '31/12/2026' },
      { refused: /"31\/12\/2026" is none.*The filter date:/ },
    ],
    ['with a moment', { column: 'work_end', value: '2026-12-31 18:00:00' }, 'right'],
    ['with a day', { column: 'due_date', value: ' 2026-12-31\n' }, 'right'],
    [
      'with a word for a number',
      { column: 'order', value: 'ten' },
      { refused: /holds a whole number and "ten" is none/ },
    ],
    ['with a number', { column: 'order', value: '10' }, 'right'],
    [
      'with a name in a list of people',
      { column: 'watch_list', value: 'Tom Okafor' },
      { refused: /holds sys_ids or e-mail addresses/ },
    ],
    ['with an address in a list of people', { column: 'watch_list', value: 'tom@example.com' }, 'right'],
    [
      'with a flag that is none',
      { column: 'knowledge', value: 'yes' },
      { refused: /holds true or false and "yes" is none/ },
    ],
    [
      'of a column that shows others',
      { column: 'comments_and_work_notes', value: '{{ incident.name }}' },
      { refused: /^Column: the column "comments_and_work_notes" shows the entries of others/ },
    ],
    [
      'with a script behind a line break',
      { column: 'cause', value: '\n JavaScript:alert(1)' },
      { refused: /scripts are not run here/ },
    ],
    ['with a choice on several lines', { column: 'urgency', value: '\n1\n\n' }, 'right'],
    ['without a template', { template: NOBODY }, { refused: /^Template: choose/ }],
    ['that looks up', lookup, 'right'],
    ['that looks up nowhere', { ...lookup, lookup_table: '' }, { refused: /^Lookup table: choose a table/ }],
    [
      'that looks up in a table that is not there',
      { ...lookup, lookup_table: 'u_people' },
      { refused: /there is no table "u_people"/ },
    ],
    ['that looks up by no column', { ...lookup, lookup_column: '' }, { refused: /^Lookup column: choose/ }],
    [
      'that looks up by a column that is not there',
      { ...lookup, lookup_column: 'u_mail' },
      { refused: /the table sys_user has no column "u_mail"/ },
    ],
    [
      'that looks up in another table than the column holds',
      { ...lookup, lookup_table: 'sys_user_group', lookup_column: 'name' },
      { refused: /holds records of sys_user, not of sys_user_group/ },
    ],
    [
      'that looks up in a table that extends the one the column holds',
      { ...lookup, column: 'cmdb_ci', lookup_table: 'cmdb_ci_service', lookup_column: 'name' },
      'right',
    ],
    [
      'that looks up for a column of text',
      { ...lookup, column: 'cause' },
      { marked: /holds no record, so a lookup puts a sys_id into it/ },
    ],
  ])('%s', (_name, values, expected) => {
    if (values['lookup_table'] === 'cmdb_ci_service') allowReading('cmdb_ci_service')
    expectSaved(
      save('field_mapping', {
        template: templateId(instance, 'Incident'),
        column: 'cause',
        value: '{{ incident.name }}',
        kind: 'value',
        ...values,
      }),
      expected,
    )
  })

  test('that looks up in a table that the app may not read is marked until it may', () => {
    const values = {
      template: templateId(instance, 'Incident'),
      ...lookup,
      column: 'company',
      lookup_table: 'core_company',
      lookup_column: 'name',
    }
    expectSaved(save('field_mapping', values), { marked: /may not read "core_company"/ })
    allowReading('core_company')
    runForAnHour()
    expect(instance.rows(full('field_mapping'), { column: 'company' })[0]?.['problem']).toBe('')
  })

  test('of a template for Jira names a field of Jira', () => {
    save('template', { name: 'To Jira', destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Bug' })
    const template = templateId(instance, 'To Jira')
    expectSaved(save('field_mapping', { template, jira_field: 'summary', value: '{{ incident.name }}' }), 'right')
    expectSaved(save('field_mapping', { template, value: '{{ incident.name }}' }), {
      marked: /^Jira field: give the field/,
    })
  })

  function allowReading(table: string): void {
    const [privilege] = instance.rows('sys_scope_privilege', { target_name: 'cmdb_ci', operation: 'read' })
    const { sys_id: _own, ...values } = privilege ?? {}
    instance.create('admin', 'sys_scope_privilege', { ...values, target_name: table })
  }
})

describe('state mapping', () => {
  test.each<Case>([
    ['of a state that is shipped without one', { state: '8' }, 'right'],
    ['of a state of another table', { target_table: 'change_request', state: '-4' }, 'right'],
    [
      'of a state that is no choice',
      { state: '42' },
      { refused: /"42" is no state of incident here \(1, 2, 3, 6, 7, 8\)/ },
    ],
    [
      "of another table's state",
      { target_table: 'problem', state: '1' },
      { refused: /"1" is no state of problem here \(101/ },
    ],
    ['of a table that is not there', { target_table: 'u_nothing' }, { refused: /there is no table "u_nothing"/ }],
    ['of a table without states', { target_table: 'cmdb_ci' }, { refused: /records of cmdb_ci have no state/ }],
    [
      'of a status category of Jira',
      { destination: 'jira', target_table: '', state: 'undefined' },
      { refused: /no status category of Jira\. Use new, indeterminate or done/ },
    ],
    ['without a meaning', { state: '8', ticket_state: '' }, { refused: /choose Open or Completed/ }],
  ])('%s', (_name, values, expected) => {
    expectSaved(save('state_mapping', { target_table: 'incident', ticket_state: 'open', ...values }), expected)
  })

  test('an incident becomes a status, not any option', () => {
    const [option] = instance.rows(full('option'), { external_id: 'standard' })
    expectSaved(
      save('state_mapping', { target_table: 'incident', state: '8', incident_status: option?.['sys_id'] ?? '' }),
      { refused: /"Standard" is no incident status/ },
    )
  })
})

describe('status mapping', () => {
  const close = 'state=6^close_code=Solution provided^close_notes=Done^EQ'
  test.each<Case>([
    [
      'with a number that is none',
      { category: 'live', values: 'order=ten^EQ' },
      { refused: /^Values, order: the column cannot take the value: it holds a whole number/ },
    ],
    ['of a category', {}, 'right'],
    [
      'that lets a problem jump over states',
      { target_table: 'problem', active: 'true', values: 'state=107^EQ' },
      {
        marked:
          /^Values, state: the state model of problem lets a record go on to 107 from 106 alone, and no mapping sets that\. Map/,
      },
    ],
    [
      'that accepts the risk of a problem before anybody looked for its cause',
      { target_table: 'problem', active: 'true', values: 'state=107^resolution_code=risk_accepted^EQ' },
      { marked: /lets a record go on to 107 from 106 or 103 or 104 alone/ },
    ],
    [
      'that takes a problem on which had its assignee from the start',
      { target_table: 'problem', active: 'true', values: 'state=103^EQ' },
      'right',
    ],
    [
      'that cancels a problem',
      { target_table: 'problem', active: 'true', values: 'state=107^resolution_code=canceled^EQ' },
      'right',
    ],
    [
      'that lets a problem take the next state',
      { target_table: 'problem', active: 'true', values: 'state=102^EQ' },
      'right',
    ],
    [
      'that closes a normal change at once',
      { target_table: 'change_request', active: 'true', values: 'state=3^EQ' },
      { marked: /lets a record go on to 3 from 0 alone/ },
    ],
    ['that cancels a change', { target_table: 'change_request', active: 'true', values: 'state=4^EQ' }, 'right'],
    ["of a category that the vendor's page does not mention", { category: 'merged', values: 'state=8^EQ' }, 'right'],
    ['of nothing', { category: '' }, { refused: /choose one, or choose one status/ }],
    ['on a table of the platform', { target_table: 'sys_user' }, { refused: /belongs to the platform itself/ }],
    [
      'with a state that is no choice',
      { values: 'state=9^EQ' },
      { refused: /^Values, state: "9" is not one of its choices/ },
    ],
    [
      'with a close code that is no choice',
      { values: 'state=6^close_code=Solved (Permanently)^close_notes=x^EQ' },
      { refused: /close_code: "Solved \(Permanently\)" is not one of its choices/ },
    ],
    ['with a column that is not there', { values: 'u_color=red^EQ' }, { refused: /has no column "u_color"/ }],
    [
      'that resolves without close code and notes',
      { values: 'state=6^EQ' },
      { marked: /Add close_code and close_notes/ },
    ],
    ['that closes without notes', { values: 'state=7^close_code=User error^EQ' }, { marked: /Add close_notes/ }],
    ['that closes a task', { target_table: 'task', values: 'state=7^EQ' }, 'right'],
    ['that is active and writes nothing', { values: '', active: 'true' }, { marked: /none are given/ }],
  ])('%s', (_name, values, expected) => {
    expectSaved(
      save('status_mapping', { target_table: 'incident', category: 'learning', values: close, ...values }),
      expected,
    )
  })

  test('of a category and a status at once is refused', () => {
    expectSaved(
      save('status_mapping', { target_table: 'incident', category: 'closed', status: statusOption(), values: close }),
      { refused: /either a status category or one status/ },
    )
  })

  test('a second active one for the same status is marked, and clear again once the first is off', () => {
    const status = statusOption()
    save('status_mapping', { target_table: 'incident', status, values: close, active: 'true' })
    expectSaved(save('status_mapping', { target_table: 'incident', status, values: 'state=2^EQ', active: 'true' }), {
      marked: /Only the first one by order/,
    })
    const [first, second] = instance.rows(full('status_mapping'), { status })
    instance.change('admin', full('status_mapping'), first?.['sys_id'] ?? '', { active: 'false' })
    runForAnHour()
    expect(instance.row(full('status_mapping'), second?.['sys_id'] ?? '')['problem']).toBe('')
  })

  test('of a status that incident.io removes is marked', () => {
    const status = statusOption()
    save('status_mapping', { target_table: 'incident', status, values: close })
    save('state_mapping', { target_table: 'incident', state: '8', incident_status: status })
    changeCatalogue(instance, 'option', status, { removed: 'true' })
    expect(instance.rows(full('status_mapping'), { status })[0]?.['problem']).toMatch(
      /^Status: the status "Fixing" was removed in incident\.io/,
    )
    expect(instance.rows(full('state_mapping'), { incident_status: status })[0]?.['problem']).toMatch(
      /^Incident becomes: the status "Fixing" was removed/,
    )
  })

  function statusOption(): string {
    return option(instance, {
      attribute: attribute(instance, { key: 'status', label: 'Status' }),
      external_id: '01FIXING',
      label: 'Fixing',
    })
  }
})

describe('condition', () => {
  interface Picked {
    attribute: Row
    operator: string
    options?: string[]
    text?: string
    template?: string
  }
  type Picks = [name: string, pick: Picked, expected: 'right' | { refused: RegExp } | { marked: RegExp }]
  const severity = { key: 'severity', label: 'Severity', kind: 'option' }
  const team = { key: 'custom_field:01TEAM', label: 'Team', kind: 'option' }
  const cost = { key: 'custom_field:01COST', label: 'Cost', kind: 'number' }
  const notes = { key: 'custom_field:01NOTES', label: 'Notes', kind: 'text' }
  const lead = { key: 'role:01LEAD', label: 'Incident Lead', kind: 'role' }
  const priority = { key: 'priority', label: 'Priority', kind: 'option', record_type: 'follow_up' }

  function attributeId(values: Row): string {
    const [known] = instance.rows(full('attribute'), { key: values['key'] ?? '' })
    return known?.['sys_id'] ?? attribute(instance, values)
  }

  function optionId(ofAttribute: string, label: string): string {
    const [known] = instance.rows(full('option'), { attribute: ofAttribute, label })
    const values: Row = {
      attribute: ofAttribute,
      external_id: `01${label.replace(/\W/g, '')}`,
      label,
      ...(label === 'Unranked' ? {} : { rank: '3' }),
    }
    return known?.['sys_id'] ?? option(instance, values)
  }

  function pick({ attribute, operator, options = [], text = '', template = 'Incident' }: Picked) {
    const id = attributeId(attribute)
    return save('condition', {
      template: templateId(instance, template),
      attribute: id,
      operator,
      text,
      options: options.map(label => optionId(id, label)).join(','),
    })
  }

  test.each<Picks>([
    ['one of the options', { attribute: severity, operator: 'is_one_of', options: ['Critical', 'Major'] }, 'right'],
    ['none of the options', { attribute: team, operator: 'not_one_of', options: ['Payments'] }, 'right'],
    [
      'an option by its name, before any option is known',
      { attribute: severity, operator: 'is_one_of', text: 'Critical' },
      'right',
    ],
    ['no option picked', { attribute: severity, operator: 'is_one_of' }, { refused: /^Options: pick at least one/ }],
    [
      'no option picked for "is none of", which would match everything',
      { attribute: severity, operator: 'not_one_of' },
      { refused: /^Options: pick at least one/ },
    ],
    ['a multi-select contains an option', { attribute: team, operator: 'contains', options: ['Payments'] }, 'right'],
    ['at least a severity', { attribute: severity, operator: 'at_least', options: ['Major'] }, 'right'],
    ['at most a severity', { attribute: severity, operator: 'at_most', options: ['Major'] }, 'right'],
    [
      'at least nothing',
      { attribute: severity, operator: 'at_least' },
      { refused: /^Options: pick the one to compare with/ },
    ],
    [
      'at least an option whose rank is not known',
      { attribute: severity, operator: 'at_least', options: ['Unranked'] },
      { marked: /the rank of "Unranked" is not known yet/ },
    ],
    [
      'at least an option of a custom field, which has no order',
      { attribute: team, operator: 'at_least', options: ['Payments'] },
      { refused: /have no order in incident\.io\. Use "is one of"/ },
    ],
    [
      'at least a visibility',
      { attribute: { key: 'visibility' }, operator: 'at_least', options: ['Public'] },
      { refused: /have no order/ },
    ],
    ['at most a number', { attribute: cost, operator: 'at_most', text: '1000' }, 'right'],
    [
      'at most something that is no number',
      { attribute: cost, operator: 'at_most', text: 'a lot' },
      { refused: /^Text: give a number/ },
    ],
    ...(['is_one_of', 'not_one_of', 'at_least', 'at_most'] as const).flatMap((operator): Picks[] => [
      [
        `a number that is none, ${operator}`,
        { attribute: cost, operator, text: '1,000' },
        { refused: /^Text: give a number.*such as 1000 or 12\.5\. "1,000" is no number\.$/ },
      ],
      [`a number, ${operator}`, { attribute: cost, operator, text: ' 1000.5 ' }, 'right'],
    ]),
    [
      'numbers of which one is none',
      { attribute: cost, operator: 'is_one_of', text: '7\n1.000,50\n8' },
      { refused: /a number in each line.*"1\.000,50" is no number/ },
    ],
    [
      'two numbers where one is compared',
      { attribute: cost, operator: 'at_least', text: '7\n8' },
      { refused: /^Text: give a number to compare with/ },
    ],
    ['numbers line by line', { attribute: cost, operator: 'not_one_of', text: '7\n\n8' }, 'right'],
    [
      'a number contains',
      { attribute: cost, operator: 'contains', text: '1' },
      { refused: /does not fit "Cost", which is a number/ },
    ],
    ['text contains', { attribute: notes, operator: 'contains', text: 'breach' }, 'right'],
    [
      'text contains nothing',
      { attribute: notes, operator: 'contains', text: ' ' },
      { refused: /^Text: give what to compare with/ },
    ],
    ['text starts with', { attribute: { key: 'name' }, operator: 'starts_with', text: 'SEC' }, 'right'],
    [
      'text starts with nothing',
      { attribute: { key: 'name' }, operator: 'starts_with' },
      { refused: /^Text: give what it starts with/ },
    ],
    [
      'text is at least',
      { attribute: notes, operator: 'at_least', text: '3' },
      { refused: /does not fit "Notes", which is text/ },
    ],
    ['a role is one of', { attribute: lead, operator: 'is_one_of', text: 'lisa@example.com' }, 'right'],
    ['a role is at least', { attribute: lead, operator: 'at_least', text: '1' }, { refused: /which is a role/ }],
    ['is set needs nothing', { attribute: lead, operator: 'is_set' }, 'right'],
    ['is not set needs nothing', { attribute: severity, operator: 'is_not_set' }, 'right'],
    ['no operator', { attribute: severity, operator: '', options: ['Major'] }, { refused: /^Operator: choose one/ }],
    [
      "a follow-up's priority on a template for follow-ups",
      { attribute: priority, operator: 'is_one_of', options: ['Urgent'], template: 'Follow-up' },
      'right',
    ],
    [
      "a follow-up's priority on a template for incidents",
      { attribute: priority, operator: 'is_one_of', options: ['Urgent'] },
      { refused: /"Priority" belongs to follow-ups and the template is for incidents/ },
    ],
    [
      "the incident's severity on a template for follow-ups",
      { attribute: severity, operator: 'is_one_of', options: ['Major'], template: 'Follow-up' },
      'right',
    ],
  ])('%s', (_name, picked, expected) => {
    expectSaved(pick(picked), expected)
  })

  describe('names of options, typed', () => {
    const typed = (operator: string, text: string, options: string[] = []) => {
      for (const label of ['Critical', 'Major']) optionId(attributeId(severity), label)
      return pick({ attribute: severity, operator, text, options })
    }
    const stored = (): Row => instance.rows(full('condition'))[0] ?? {}

    test.each(['is_one_of', 'not_one_of'])(
      '%s: one that is no option is refused, and the options are named',
      operator => {
        const refused = /^Text: "Crit" is no option of "Severity"\..*Critical, Major\./
        expectSaved(typed(operator, 'Crit'), { refused })
        expectSaved(typed(operator, 'major\nCrit'), { refused })
        expectSaved(typed(operator, 'Crit', ['Major']), { refused })
      },
    )

    test.each(['is_one_of', 'not_one_of'])(
      '%s: those that are options are picked, whatever they are called later',
      operator => {
        expectSaved(typed(operator, 'critical\n MAJOR '), 'right')
        const ids = ['Critical', 'Major'].map(label => optionId(attributeId(severity), label))
        expect(stored()).toMatchObject({ options: ids.join(','), text: '' })
      },
    )

    test('a part of a name is a part of a name', () => {
      expectSaved(typed('contains', 'crit'), 'right')
      expect(stored()).toMatchObject({ options: '', text: 'crit' })
    })

    test('is marked when the option that was typed before it was known has another name', () => {
      expectSaved(pick({ attribute: severity, operator: 'not_one_of', text: 'Crit' }), 'right')
      optionId(attributeId(severity), 'Critical')
      runForAnHour()
      expect(stored()['problem']).toMatch(/"Crit" is no option/)
    })
  })

  describe('a value left over in a box that the operator does not use', () => {
    const kinds = { option: severity, text: notes, number: cost, role: lead } as const
    const cases = operators.flatMap(operator =>
      attributeKinds.flatMap(kind => {
        const used = conditionBoxes[operator][kind]
        return used === undefined ? [] : [{ operator, kind, used }]
      }),
    )
    const unusedBoxes = (used: readonly string[]): string[] => ['options', 'text'].filter(box => !used.includes(box))

    /** Fills what is used with something right, and what is not with something wrong. */
    function filled(kind: keyof typeof kinds, used: readonly string[]): Row {
      const own = attributeId(kinds[kind])
      return {
        template: templateId(instance, 'Incident'),
        attribute: own,
        options: used.includes('options')
          ? optionId(own, 'Major')
          : `${optionId(attributeId(team), 'Payments')},${NOBODY}`,
        text: used.includes('text') ? (used.includes('options') ? 'Major' : '42') : 'left over, no number, no option',
      }
    }

    test.each(cases)('$kind $operator: is not kept by the form, and is no problem', ({ operator, kind, used }) => {
      expectSaved(save('condition', { ...filled(kind, used), operator }), 'right')
      const stored = instance.rows(full('condition'))[0] ?? {}
      for (const box of unusedBoxes(used)) expect([box, stored[box]]).toEqual([box, ''])
    })

    test.each(cases)(
      '$kind $operator: on a row that no form saved, it is no problem either',
      ({ operator, kind, used }) => {
        instance.plant(full('condition'), {
          ...filled(kind, used),
          operator,
          order: '1',
          sys_id: '1'.padStart(32, '0'),
          problem: '',
        })
        runForAnHour()
        expect(instance.rows(full('condition'))[0]?.['problem']).toBe('')
      },
    )

    test('is emptied when the operator or the attribute changes', () => {
      pick({ attribute: severity, operator: 'is_one_of', options: ['Major'] })
      const sysId = instance.rows(full('condition'))[0]?.['sys_id'] ?? ''
      instance.change('admin', full('condition'), sysId, { operator: 'is_set' })
      expect(instance.row(full('condition'), sysId)).toMatchObject({ options: '', problem: '' })
      instance.change('admin', full('condition'), sysId, {
        attribute: attributeId(cost),
        operator: 'at_least',
        text: '100',
      })
      instance.change('admin', full('condition'), sysId, { operator: 'is_not_set' })
      expect(instance.row(full('condition'), sysId)).toMatchObject({ text: '', problem: '' })
    })
  })

  test('an option of another attribute is refused', () => {
    const options = optionId(attributeId(team), 'Payments')
    expectSaved(
      save('condition', {
        template: templateId(instance, 'Incident'),
        attribute: attributeId(severity),
        operator: 'is_one_of',
        options,
      }),
      { refused: /"Payments" is no option of "Severity"/ },
    )
  })

  test('a removed attribute or option is refused where it is picked now', () => {
    instance.poke(full('option'), optionId(attributeId(severity), 'Major'), { removed: '1' })
    expectSaved(pick({ attribute: severity, operator: 'is_one_of', options: ['Major'] }), {
      refused: /removed.*Major|Major.*removed/i,
    })
    instance.poke(full('attribute'), attributeId(team), { removed: '1' })
    expectSaved(pick({ attribute: team, operator: 'is_set' }), { refused: /Team/ })
  })

  test('is marked when its attribute or option goes, and clear again when it comes back', () => {
    pick({ attribute: severity, operator: 'is_one_of', options: ['Major'] })
    const problem = (): string => instance.rows(full('condition'))[0]?.['problem'] ?? ''
    for (const [table, sysId] of [
      ['option', optionId(attributeId(severity), 'Major')],
      ['attribute', attributeId(severity)],
    ] as const) {
      changeCatalogue(instance, table, sysId, { removed: 'true' })
      expect(problem()).toMatch(/removed in incident\.io/i)
      changeCatalogue(instance, table, sysId, { removed: 'false' })
      expect(problem()).toBe('')
    }
  })

  test('that is marked can still be saved in its other columns', () => {
    pick({ attribute: severity, operator: 'is_one_of', options: ['Major'] })
    changeCatalogue(instance, 'option', optionId(attributeId(severity), 'Major'), { removed: 'true' })
    const [condition] = instance.rows(full('condition'))
    expect(instance.change('admin', full('condition'), condition?.['sys_id'] ?? '', { order: '50' }).status).toBe(200)
    expect(instance.rows(full('condition'))[0]).toMatchObject({
      order: '50',
      problem: expect.stringMatching(/removed/i),
    })
  })

  test('follows the template to another kind of record', () => {
    pick({ attribute: priority, operator: 'is_one_of', options: ['Urgent'], template: 'Follow-up' })
    instance.change('admin', full('template'), templateId(instance, 'Follow-up'), { record_type: 'incident' })
    expect(instance.rows(full('condition'))[0]?.['problem']).toMatch(/belongs to follow-ups/)
    instance.change('admin', full('template'), templateId(instance, 'Follow-up'), { record_type: 'follow_up' })
    expect(instance.rows(full('condition'))[0]?.['problem']).toBe('')
  })

  test('whose check stops on an error costs those behind it nothing', () => {
    for (const options of [['Urgent'], ['Low'], ['High']])
      pick({ attribute: priority, operator: 'is_one_of', options, template: 'Follow-up' })
    let checks = 0
    instance.breakAt(({ table }) => table === full('attribute') && ++checks === 1)
    instance.change('admin', full('template'), templateId(instance, 'Follow-up'), { record_type: 'incident' })
    expect(instance.logs('error')).toEqual([
      expect.stringMatching(/^incident\.io sync: the check of x_iio_sync_condition /),
    ])
    // Its problem was written, so the rule of the table has checked it once more.
    for (const { problem } of instance.rows(full('condition'))) expect(problem).toMatch(/belongs to follow-ups/)
  })
})

describe('what changes around the configuration', () => {
  const mapping = (column: string): Row =>
    instance.rows(full('field_mapping'), { template: templateId(instance, 'Incident'), column })[0] ?? {}

  test('a template that moves to another table marks the mappings that do not fit it, and saves', () => {
    save('field_mapping', {
      template: templateId(instance, 'Incident'),
      column: 'caller_id',
      value: '{{ incident.creator.email }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'email',
    })
    expect(
      instance.change('admin', full('template'), templateId(instance, 'Incident'), {
        target_table: 'problem',
        static_values: '',
      }).status,
    ).toBe(200)
    expect(mapping('caller_id')).toMatchObject({
      target_table: 'problem',
      problem: expect.stringMatching(/the table problem has no column "caller_id"/),
    })
    expect(mapping('short_description')['problem'] ?? '').toBe('')
    instance.change('admin', full('template'), templateId(instance, 'Incident'), { target_table: 'incident' })
    expect(mapping('caller_id')['problem']).toBe('')
  })

  test('a column that is dropped is marked by the minute script, and costs the others nothing', () => {
    save('field_mapping', {
      template: templateId(instance, 'Incident'),
      column: 'cause',
      value: '{{ incident.summary }}',
    })
    instance.poke(full('field_mapping'), mapping('cause')['sys_id'] ?? '', { column: 'u_dropped' })
    expect(mapping('u_dropped')['problem']).toBe('')
    runForAnHour()
    expect(mapping('u_dropped')['problem']).toMatch(/has no column "u_dropped"/)
    declare(instance)
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
  })

  test('the shipped configuration is right, apart from states that new instances no longer have', () => {
    runForAnHour()
    const problems = ['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping']
      .flatMap(table => instance.rows(full(table)).map(row => [table, row['state'] ?? '', row['problem'] ?? '']))
      .filter(([, , problem]) => problem !== '')
      .sort()
    expect(problems).toEqual([
      ['state_mapping', '4', expect.stringMatching(/no state of incident here/)],
      ['state_mapping', '5', expect.stringMatching(/no state of incident here/)],
    ])
  })

  test('one spoilt row does not cost the bridge the configuration', () => {
    instance.poke(full('template'), templateId(instance, 'Follow-up'), { record_type: '', match: '', destination: '' })
    const { result } = instance.call(INTEGRATION, 'GET', '/api/x_iio_sync/v1/sync/configuration')
    expect(result['templates']).toMatchObject([{}, { name: 'Follow-up', match: 'all', destination: 'servicenow' }])
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
    expect(ticketOf(instance)['status']).toBe('in_sync')
  })
})

test.each(['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping'])(
  'every row of %s has its minute within an hour',
  table => {
    const [shipped] = instance.rows(full(table))
    const [template] = instance.rows(full('template'))
    const values = shipped ?? { template: template?.['sys_id'] ?? '', attribute: '', operator: 'is_set' }
    for (let row = 0; row < 60; row++) instance.plant(full(table), { ...values, sys_id: `${row}`.padStart(32, '0') })
    for (const row of instance.rows(full(table)))
      instance.poke(full(table), row['sys_id'] ?? '', { problem: 'of long ago' })
    runForAnHour()
    expect(instance.rows(full(table), { problem: 'of long ago' })).toEqual([])
  },
)

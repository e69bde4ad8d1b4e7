import { readJson } from '../../json.ts'
import { attribute as putAttribute, changeCatalogue, option as putOption } from '../catalogue.ts'
import { ask, configurationOf } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { map, templateId } from '../tickets.ts'

const NOBODY = '0'.repeat(32)
let instance: AppInstance

/** What the column that keeps them holds. */
const RANKS_THAT_FIT = Array.from({ length: 19 }, (_, index) => 1039 - index)
beforeEach(() => {
  instance = createAppInstance()
})

interface Configuration {
  names: { attributes: unknown[]; families: string[] }
  private_incidents: boolean
  templates: Record<string, unknown>[]
  status_mappings: unknown[]
  severity_ranks: number[]
}

function read(user = INTEGRATION): Configuration {
  const answer = instance.call(user, 'GET', '/api/x_iio_sync/v1/sync/configuration')
  expect(answer.status).toBe(200)
  return readJson<{ result: Configuration }>(answer.text).result
}

const MAPPING = { sys_id: expect.stringMatching(/^[0-9a-f]{32}$/), problem: '' }

const conditionsOf = (name: string): unknown =>
  read().templates.find(template => template['name'] === name)?.['conditions']

test("right after the installation: the vendor's published mapping", () => {
  expect(read()).toMatchObject({
    private_incidents: false,
    templates: [
      {
        sys_id: templateId(instance, 'Incident'),
        name: 'Incident',
        order: 100,
        record_type: 'incident',
        destination: 'servicenow',
        target_table: 'incident',
        active: true,
        match: 'all',
        fallback: false,
        sync_updates: true,
        conditions: [],
        field_mappings: [
          {
            ...MAPPING,
            column: 'short_description',
            value: '{{ incident.name }}',
            write: 'sync',
            on_edit: 'incident_io',
            lookup: null,
          },
          {
            ...MAPPING,
            column: 'description',
            value:
              '{% if incident.summary != blank %}{{ incident.summary }}\n\n{% endif %}{{ incident.reference }} in incident.io: {{ incident.permalink }}',
            write: 'sync',
            on_edit: 'incident_io',
            lookup: null,
          },
          {
            ...MAPPING,
            column: 'caller_id',
            value: '{{ incident.creator.email }}',
            write: 'create',
            lookup: { table: 'sys_user', column: 'email' },
          },
        ],
      },
      {
        sys_id: templateId(instance, 'Follow-up'),
        name: 'Follow-up',
        order: 200,
        record_type: 'follow_up',
        destination: 'servicenow',
        target_table: 'task',
        active: true,
        match: 'all',
        fallback: false,
        sync_updates: true,
        conditions: [],
        field_mappings: [
          {
            ...MAPPING,
            column: 'short_description',
            value: '{{ follow_up.title }}',
            write: 'sync',
            on_edit: 'incident_io',
            lookup: null,
          },
          {
            ...MAPPING,
            column: 'description',
            value: '{{ follow_up.description }}',
            write: 'sync',
            on_edit: 'incident_io',
            lookup: null,
          },
        ],
      },
    ],
    status_mappings: [],
  })
})

test('the state mappings are the published ones', () => {
  const meaning = (table: string): unknown =>
    Object.fromEntries(
      instance
        .rows('x_iio_sync_state_mapping', { target_table: table })
        .map(row => [row['state'], [row['ticket_state'], row['follow_up_status']]]),
    )
  const open = ['open', 'outstanding']
  const completed = ['completed', 'completed']
  expect(meaning('incident')).toEqual({ 1: open, 2: open, 3: open, 4: open, 5: open, 6: completed, 7: completed })
  expect(meaning('task')).toEqual({ '-5': open, 1: open, 2: open, 3: completed, 4: completed, 7: completed })
})

test('what the admin changes is what the bridge reads next', () => {
  instance.setProperty('x_iio_sync.private_incidents', 'true')
  instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), {
    active: 'false',
    match: 'any',
    fallback: 'true',
    sync_updates: 'false',
    order: '300',
  })
  const { private_incidents, templates } = read()
  expect(private_incidents).toBe(true)
  expect(templates.map(template => template['name'])).toEqual(['Follow-up', 'Incident'])
  expect(templates[1]).toMatchObject({ active: false, match: 'any', fallback: true, sync_updates: false, order: 300 })
})

test('templates with the same order come by name, lookups with their table and column', () => {
  instance.create('admin', 'x_iio_sync_template', { name: 'Alpha', order: '100', target_table: 'incident' })
  map(instance, 'Alpha', {
    column: 'caller_id',
    value: '{{ x }}',
    kind: 'lookup',
    lookup_table: 'sys_user',
    lookup_column: 'email',
    write: 'create',
    on_edit: 'incident_io',
  })
  expect(read().templates.map(template => template['name'])).toEqual(['Alpha', 'Incident', 'Follow-up'])
  expect(read().templates[0]?.['field_mappings']).toEqual([
    {
      ...MAPPING,
      column: 'caller_id',
      value: '{{ x }}',
      write: 'create',
      on_edit: 'incident_io',
      lookup: { table: 'sys_user', column: 'email' },
    },
  ])
})

describe('conditions', () => {
  function condition(values: Record<string, string>): void {
    instance.create('admin', 'x_iio_sync_condition', { template: templateId(instance, 'Incident'), ...values })
  }
  function severity(): { attribute: string; critical: string; major: string } {
    const attribute = putAttribute(instance, { key: 'severity', label: 'Severity' })
    const option = (external_id: string, label: string): string =>
      putOption(instance, { attribute, external_id, label })
    return { attribute, critical: option('01CRIT', 'Critical'), major: option('01MAJ', 'Major') }
  }

  test("name incident.io's own ids, in the order the admin gave", () => {
    const { attribute, critical, major } = severity()
    const [name] = instance.rows('x_iio_sync_attribute', { key: 'name' })
    condition({ attribute: name?.['sys_id'] ?? '', operator: 'contains', text: 'security', order: '200' })
    condition({ attribute, operator: 'is_one_of', options: `${critical},${major}`, order: '100' })
    expect(conditionsOf('Incident')).toMatchObject([
      {
        attribute: 'severity',
        attribute_label: 'Severity',
        operator: 'is_one_of',
        attribute_kind: 'option',
        option_ids: ['01CRIT', '01MAJ'],
        option_labels: ['Critical', 'Major'],
        text: '',
        broken: false,
        problem: '',
      },
      {
        attribute: 'name',
        attribute_label: 'Name',
        operator: 'contains',
        option_ids: [],
        text: 'security',
        broken: false,
      },
    ])
  })

  test('carry the ranks of their options, in the order of the ids, for "at least"', () => {
    const { attribute, critical, major } = severity()
    changeCatalogue(instance, 'option', critical, { rank: '3' })
    changeCatalogue(instance, 'option', major, { rank: '0' })
    condition({ attribute, operator: 'at_least', options: `${critical},${major}` })
    expect(conditionsOf('Incident')).toMatchObject([{ option_ids: ['01CRIT', '01MAJ'], option_ranks: [3, 0] }])
    changeCatalogue(instance, 'option', major, { rank: '' })
    expect(conditionsOf('Incident')).toMatchObject([{ option_ranks: [3, null] }])
  })

  test('survive a renamed option, and are broken by a removed one', () => {
    const { attribute, critical } = severity()
    condition({ attribute, operator: 'is_one_of', options: critical })
    changeCatalogue(instance, 'option', critical, { label: 'SEV-1' })
    expect(conditionsOf('Incident')).toMatchObject([{ option_ids: ['01CRIT'], broken: false }])
    changeCatalogue(instance, 'option', critical, { removed: 'true' })
    expect(conditionsOf('Incident')).toMatchObject([{ broken: true }])
  })

  test('are broken by a removed attribute and by an option that is gone', () => {
    const { attribute, critical, major } = severity()
    condition({ attribute, operator: 'is_one_of', options: `${critical},${major}` })
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_option/${major}`)
    expect(conditionsOf('Incident')).toMatchObject([{ broken: true }])
    changeCatalogue(instance, 'attribute', attribute, { removed: 'true' })
    expect(conditionsOf('Incident')).toMatchObject([{ broken: true }])
  })

  /** A row as an import brings it, which no rule has tidied. */
  function plant(values: Record<string, string>): void {
    const [template] = [templateId(instance, 'Incident')]
    instance.plant('x_iio_sync_condition', { template, order: '1', sys_id: '1'.padStart(32, '0'), ...values })
  }

  test.each<[string, Record<string, string>, object]>([
    [
      'a text that "is at least" does not use',
      { operator: 'at_least', options: 'CRIT', text: '1' },
      { option_ids: ['01CRIT'], text: '' },
    ],
    [
      'an option that "starts with" does not use',
      { operator: 'starts_with', options: 'CRIT', text: 'C' },
      { option_ids: [], text: 'C' },
    ],
    ['a removed option that "is set" does not use', { operator: 'is_set', options: NOBODY }, { option_ids: [] }],
    [
      'an option on a number',
      { attribute: 'COST', operator: 'at_least', options: 'CRIT', text: '100' },
      { option_ids: [], option_ranks: [], text: '100' },
    ],
    [
      'an option of another attribute on a text',
      { attribute: 'NAME', operator: 'contains', options: 'CRIT', text: 'pay' },
      { option_ids: [], text: 'pay' },
    ],
  ])('leave out %s', (_what, values, sent) => {
    plant(planted(values))
    expect(conditionsOf('Incident')).toMatchObject([{ ...sent, broken: false, problem: '' }])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an option of another attribute',
      { attribute: 'COLOUR', operator: 'not_one_of', options: 'CRIT' },
      /is no option of "Colour"/,
    ],
    [
      'an operator that does not go with the attribute',
      { attribute: 'COST', operator: 'not_contains', text: '1' },
      /does not fit "Cost"/,
    ],
    [
      'an order that the options do not have',
      { attribute: 'COLOUR', operator: 'at_most', options: 'RED' },
      /have no order/,
    ],
    ['a number that is none', { attribute: 'COST', operator: 'not_one_of', text: '1,000' }, /"1,000" is no number/],
    ['a name that is no option', { operator: 'not_one_of', text: 'Criticl' }, /"Criticl" is no option/],
    ['nothing to compare with', { operator: 'not_one_of' }, /pick at least one/],
    ['a removed option beside others', { operator: 'not_one_of', options: 'BOTH' }, /^Removed in incident\.io/],
    [
      'an attribute that is gone',
      { attribute: NOBODY, operator: 'is_not_set' },
      /^Removed in incident\.io: the attribute/,
    ],
    ['an operator that nobody knows', { operator: 'resembles', options: 'CRIT' }, /^Operator: choose one/],
  ])('are broken by %s: then nothing matches, also under "any"', (_what, values, problem) => {
    plant(planted(values))
    expect(conditionsOf('Incident')).toMatchObject([{ broken: true, problem: expect.stringMatching(problem) }])
  })

  /** Names in capitals stand for the rows that they name. */
  function planted({ attribute = 'SEVERITY', options = '', ...rest }: Record<string, string>): Record<string, string> {
    const { attribute: severityId, critical } = severity()
    const colour = putAttribute(instance, { key: 'custom_field:01COLOUR', label: 'Colour' })
    const ids: Record<string, string> = {
      SEVERITY: severityId,
      CRIT: critical,
      BOTH: `${critical},${NOBODY}`,
      COLOUR: colour,
      RED: putOption(instance, { attribute: colour, external_id: '01RED', label: 'Red' }),
      COST: putAttribute(instance, { key: 'custom_field:01COST', label: 'Cost', kind: 'number' }),
      NAME: instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? '',
    }
    return { attribute: ids[attribute] ?? attribute, options: ids[options] ?? options, ...rest }
  }

  test('can be picked from what needs nothing from incident.io', () => {
    const keys = instance
      .rows('x_iio_sync_attribute')
      .map(row => row['key'])
      .sort()
    expect(keys).toEqual(['follow_up_status', 'labels', 'mode', 'name', 'status_category', 'summary', 'visibility'])
    const [visibility] = instance.rows('x_iio_sync_attribute', { key: 'visibility' })
    const options = instance.rows('x_iio_sync_option', { attribute: visibility?.['sys_id'] ?? '' })
    expect(options.map(row => row['external_id']).sort()).toEqual(['private', 'public'])
  })
})

test('active status mappings are given with their values, inactive ones are not', () => {
  const [closed] = instance.rows('x_iio_sync_status_mapping', { category: 'closed' })
  instance.change('admin', 'x_iio_sync_status_mapping', closed?.['sys_id'] ?? '', { active: 'true' })
  expect(read().status_mappings).toEqual([
    {
      sys_id: closed?.['sys_id'],
      target_table: 'incident',
      category: 'closed',
      status_id: '',
      values: { state: '6', close_code: 'Solution provided', close_notes: 'Closed in incident.io' },
    },
  ])
})

test('deleting a template deletes its conditions and mappings', () => {
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_template/${templateId(instance, 'Incident')}`)
  expect(read().templates.map(template => template['name'])).toEqual(['Follow-up'])
  expect(instance.rows('x_iio_sync_field_mapping')).toHaveLength(2)
})

test.each(['beth.anglin', 'abel.tuter'])('%s may not read it', user => {
  expect(instance.call(user, 'GET', '/api/x_iio_sync/v1/sync/configuration').status).toBe(403)
})

describe('the names that Liquid can read of incident.io', () => {
  const FIELD = { key: 'custom_field:01F', label: 'Affected team', kind: 'option', record_type: 'incident' }
  const ROLE = { key: 'role:01R', label: 'Incident Lead', kind: 'role', record_type: 'incident' }
  const put = (values: object): unknown =>
    ask(instance, 'PUT', 'catalogue', {
      from: '',
      to: '',
      attributes: [],
      options: [],
      complete_families: [],
      complete_attributes: [],
      ...values,
    })
  const names = () => read().names
  const version = () => configurationOf(instance)

  test('are custom fields and roles, the removed ones too; families once all of one was brought', () => {
    expect(names()).toEqual({ attributes: [], families: [] })
    put({ attributes: [FIELD, ROLE] })
    expect(names()).toEqual({
      attributes: [
        { key: 'custom_field:01F', label: 'Affected team', removed: false },
        { key: 'role:01R', label: 'Incident Lead', removed: false },
      ],
      families: [],
    })
    put({ attributes: [FIELD], complete_families: ['role'], known_families: ['role', 'severity'] })
    expect(names()).toMatchObject({ attributes: [{ removed: false }, { removed: true }], families: ['role'] })
  })

  test('a family that was known stays known when a later reading fails', () => {
    put({ attributes: [FIELD], complete_families: ['custom_field'], known_families: ['custom_field'] })
    put({ attributes: [], known_families: [] })
    put({ attributes: [ROLE], complete_families: ['role'], known_families: ['role'] })
    expect(names().families).toEqual(['custom_field', 'role'])
  })

  test.each<[string, object]>([
    ['a new field', { attributes: [FIELD, ROLE], known_families: ['custom_field'] }],
    ['another name', { attributes: [{ ...FIELD, label: 'Team' }] }],
    ['a removal', { complete_families: ['custom_field'] }],
    ['a family that is known', { attributes: [FIELD], known_families: ['custom_field', 'role'] }],
  ])('%s makes a new version, and the same once more does not', (_what, change) => {
    put({ attributes: [FIELD], known_families: ['custom_field'] })
    const before = version()
    put(change)
    const after = version()
    expect(after).not.toBe(before)
    put(change)
    expect(version()).toBe(after)
  })
})

describe('the ranks of the severities, by which Liquid knows the place of one', () => {
  const SEVERITY = { key: 'severity', label: 'Severity', kind: 'option', record_type: 'incident' }
  const severities = (...ranks: (number | null)[]): void => {
    ask(instance, 'PUT', 'catalogue', {
      from: '',
      to: '',
      attributes: [SEVERITY],
      options: ranks.map((rank, index) => ({ attribute: 'severity', external_id: `01S${index}`, label: 'S', rank })),
      complete_families: ['severity'],
      complete_attributes: ['severity'],
      known_families: ['severity'],
    })
  }

  test.each<[string, (number | null)[], number[]]>([
    ['none', [], []],
    ['the most severe first', [1, 3, 2], [3, 2, 1]],
    ['each once', [2, 1, 2], [2, 1]],
    ['one without a rank is left out', [null, 4], [4]],
    ['of very many the most severe', Array.from({ length: 40 }, (_, index) => 1000 + index), RANKS_THAT_FIT],
  ])('%s', (_case, ranks, expected) => {
    severities(...ranks)
    expect(read().severity_ranks).toEqual(expected)
  })

  test('another one makes a new version, also one that is removed, and the same once more does not', () => {
    severities(1, 2, 3)
    const versions = [configurationOf(instance)]
    for (const ranks of [
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2],
      [1, 2],
    ]) {
      severities(...ranks)
      versions.push(configurationOf(instance))
    }
    const [first, same, added, removed, sameAgain] = versions
    expect(same).toBe(first)
    expect(new Set([first, added, removed]).size).toBe(3)
    expect(sameAgain).toBe(removed)
    expect(read().severity_ranks).toEqual([2, 1])
  })
})

import { desiredValues } from '../../../../bridge/mapping/desired-values.ts'
import type { FieldMapping, FollowUp, Incident, KnownNames, StatusMapping } from '../../../../bridge/mapping/types.ts'
import { aFollowUp, anIncident, aTemplate, noNames } from './samples.ts'

const mapping = (value: string, changes: Partial<FieldMapping> = {}): FieldMapping => ({
  column: 'description',
  value,
  write: 'sync',
  lookup: null,
  ...changes,
})

const render = (
  mappings: FieldMapping[],
  incident: Partial<Incident> = {},
  followUp: FollowUp | null = null,
  statuses: StatusMapping[] = [],
  names: KnownNames = noNames,
) =>
  desiredValues(
    aTemplate({ name: 'T', fieldMappings: mappings }),
    { statusMappings: statuses, names, severityRanks: [] },
    { incident: anIncident(incident), followUp },
    'RECORD_1',
  )

const rendered = (
  value: string,
  incident: Partial<Incident> = {},
  followUp: FollowUp | null = null,
): string | undefined => render([mapping(value)], incident, followUp).values[0]?.value

describe('the place of a severity among those that incident.io has', () => {
  const level = '{% if incident.severity.from_top %}{{ incident.severity.from_top | at_most: 3 }}{% endif %}'
  const place = (rank: number | null, severityRanks: number[]): string | undefined =>
    desiredValues(
      aTemplate({ fieldMappings: [mapping(level)] }),
      { statusMappings: [], names: noNames, severityRanks },
      { incident: anIncident({ severity: rank === null ? null : { id: 'S', name: 'S', rank } }), followUp: null },
      '',
    ).values[0]?.value

  it.each([
    ['the most severe of three', 3, [1, 2, 3], '1'],
    ['the one in the middle', 2, [1, 2, 3], '2'],
    ['the least', 1, [1, 2, 3], '3'],
    ['the most severe of five', 5, [1, 2, 3, 4, 5], '1'],
    ['the third of five', 3, [5, 4, 3, 2, 1], '3'],
    ['the last of five is no lower than the lowest choice', 1, [5, 4, 3, 2, 1], '3'],
    ['ranks with gaps that begin anywhere', 100, [20, 100, 7_000], '2'],
    ['two of one rank share a place', 1, [1, 2, 2, 3], '3'],
    ['one that the list lacks stands where its rank belongs', 4, [1, 3, 5], '2'],
    ['no severity', null, [1, 2, 3], ''],
    ['nobody knows the severities yet', 3, [], ''],
  ])('%s', (_case, rank, ranks, expected) => {
    expect(place(rank, ranks)).toBe(expected)
  })
})

describe('names in Liquid', () => {
  it.each([
    ['{{ incident.reference }}: {{ incident.name }}', 'INC-123: Payments are slow'],
    ['{{ incident.summary }}', 'Checkout takes 30 s.\nCause unknown.'],
    [
      '{{ incident.permalink }} {{ incident.call_url }}',
      'https://app.incident.io/incidents/123 https://meet.example.com/123',
    ],
    ['{{ incident.severity.name }}/{{ incident.severity.rank }}', 'Major/2'],
    ['{{ incident.severity }} {{ incident.incident_type }} {{ incident.type }}', 'Major Platform Platform'],
    ['{{ incident.incident_status.name }} {{ incident.status.category }}', 'Fixing live'],
    ['{{ incident.creator.name }} {{ incident.creator.email }}', 'Lisa Karlin lisa@example.com'],
    ["{{ custom_fields['Affected team'] }} {{ custom_fields.CF_TEAM }}", 'Payments Payments'],
    ['{{ custom_fields.Regions }} {{ custom_fields.Customers }}', 'EU, US 42'],
    [
      "{{ roles['Incident Lead'] }} {{ roles['Incident Lead'].email }} {{ roles.ROLE_LEAD.name }}",
      'Lisa Karlin lisa@example.com Lisa Karlin',
    ],
    ['{{ record.table }} {{ record.sys_id }} {{ record.type }}', 'incident RECORD_1 incident'],
    ["{{ incident.created_at | date: '%Y-%m-%d %H:%M:%S' }}", '2026-11-22 03:00:00'],
    ['{% if incident.severity.rank >= 2 %}1{% else %}3{% endif %}', '1'],
    ['{{ custom_fields.None }}{{ roles.Communications.name }}{% if follow_up %}x{% endif %}', ''],
    ['{{ custom_fields.constructor }}', ''],
    ["{{ external_ids['Affected team'] }}{{ external_ids.CF_NOTE }}", ''],
    ['two\nlines', 'two\nlines'],
  ])('%s', (source, expected) => {
    expect(rendered(source)).toBe(expected)
  })

  it('knows the follow-up with its incident', () => {
    const own =
      "{{ follow_up.title }} {{ follow_up.status }} {{ follow_up.priority }} {{ follow_up.labels | join: ', ' }}"
    const source = `${own} {{ incident.reference }} {{ record.type }}`
    expect(rendered(source, {}, aFollowUp())).toBe('Add an alert outstanding High monitoring, debt INC-123 follow_up')
  })

  it.each([
    ['Liquid', '{{ incident.name }} {% assign x = 1 %} {{ "a" | nope }}'],
    ['HTML', '<b>&amp; "quoted"</b>'],
    ['line breaks', 'one\r\ntwo\n\nthree'],
  ])('values from incidents are text: %s', (_title, name) => {
    expect(rendered('{{ incident.name }}', { name })).toBe(name)
  })

  it('a field named like a part of every object is a field', () => {
    const customFields = ['__proto__', 'constructor'].map(name => ({
      id: `ID_${name}`,
      name,
      fieldType: 'text',
      optionIds: [],
      values: [`v${name}`],
    }))
    expect(rendered('{{ custom_fields.__proto__ }} {{ custom_fields.constructor }}', { customFields })).toBe(
      'v__proto__ vconstructor',
    )
  })
})

describe('broken Liquid costs its column alone', () => {
  it.each([
    ['an unknown filter', '{{ incident.name | nope }}', /undefined filter: nope/],
    ['an open tag', '{{ incident.name', /not closed/],
    ['an open block', '{% if incident.name %}', /not closed/],
    ['an unknown tag', '{% system "ls" %}', /tag "system" not found/],
    ['a file', '{% include "../../etc/passwd" %}', /tag "include" not found/],
    ['another file', '{% render "x" %}', /tag "render" not found/],
    ['a loop gone wild', '{% for i in (1..1000000000) %}x{% endfor %}', /limit exceeded/],
    [
      'text that doubles',
      '{% assign s = "aaaaaaaaaa" %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}',
      /limit exceeded/,
    ],
    ['too long to parse', 'x'.repeat(4001), /limit exceeded/],
    ['the clock', "{{ 'now' | date: '%s' }}", /present time is not available/],
    ['chance', '{{ incident.name | split: "" | sample }}', /undefined filter: sample/],
  ])('%s', (_title, source, words) => {
    const { values, notes } = render([mapping(source), mapping('{{ incident.name }}', { column: 'short_description' })])
    expect(values).toEqual([
      { column: 'description', value: '', write: 'sync', problem: expect.stringMatching(words) },
      { column: 'short_description', value: 'Payments are slow', write: 'sync' },
    ])
    expect(values[0]?.problem).toMatch(/^left out, because its Liquid is broken: .*\. Correct the field mapping\.$/)
    expect(notes).toEqual([])
  })

  it.each([
    ['printed', '{{ incident }}'],
    ['printed through a filter', '{{ custom_fields | upcase }}'],
    ['joined to a text', "{{ 'x' | append: record }}"],
    ['echoed', '{% echo roles %}'],
  ])('what is no text is not written: %s', (_how, source) => {
    const [value] = render([mapping(source)]).values
    expect(value).toMatchObject({
      value: '',
      problem: expect.stringMatching(
        /^left out, because its Liquid is broken: "\w+" is no text, name what to print of it/,
      ),
    })
  })

  it('a mapping without a column says so', () => {
    expect(render([mapping('x', { column: ' ' })])).toEqual({
      values: [],
      notes: ['Template "T": a field mapping without a column is left out.'],
    })
  })
})

describe('a name that means nothing leaves its column as it is', () => {
  const names: KnownNames = {
    attributes: [
      { key: 'custom_field:CF_TEAM', label: 'Affected team', removed: false },
      { key: 'custom_field:CF_COUNT', label: 'Customers affected', removed: false },
      { key: 'custom_field:CF_UNSET', label: 'Unset', removed: false },
      { key: 'custom_field:CF_GONE', label: 'Gone', removed: true },
      { key: 'role:ROLE_LEAD', label: 'Incident Lead', removed: false },
      { key: 'role:ROLE_OLD', label: 'Scribe', removed: true },
    ],
    families: ['custom_field', 'role'],
  }
  const first = (source: string, recordType: 'incident' | 'follow_up' = 'incident') =>
    render([mapping(source)], {}, recordType === 'incident' ? null : aFollowUp(), [], names).values[0]

  it.each([
    ['a typing error', "{{ custom_fields['Afected team'] }}", 'incident.io has no custom field "Afected team"'],
    [
      'a removed field',
      "{{ custom_fields['Gone'] | default: 'x' }}",
      'the custom field "Gone" was removed in incident.io',
    ],
    [
      'a removed field, by its id',
      '{{ custom_fields.CF_GONE }}',
      'the custom field "CF_GONE" was removed in incident.io',
    ],
    ['a role that is not there', "{{ roles['Incident Leed'].email }}", 'incident.io has no role "Incident Leed"'],
    ['a removed role', "{{ roles['Scribe'].email }}", 'the role "Scribe" was removed in incident.io'],
    [
      'one that only a condition reads',
      "{% if custom_fields['Gone'] == 'x' %}1{% endif %}",
      'the custom field "Gone" was removed in incident.io',
    ],
    // The list of names is an hour old at most: this incident shows the new one already.
    [
      'a renamed field',
      "{{ custom_fields['Customers affected'] }}",
      'incident.io now calls the custom field "Customers affected" "Customers"',
    ],
    ['a property of the incident', '{{ incident.titel }}', 'there is no "incident.titel"'],
    ['a property of a choice', '{{ incident.severity.nme }}', 'there is no "incident.severity.nme"'],
    ['a follow-up of an incident', '{{ follow_up.title }}', 'follow_up is empty in a template for incidents'],
    ['nothing that exists', '{{ incidnt.name }}', 'there is no "incidnt"'],
  ])('%s', (_what, source, words) => {
    expect(first(source)).toEqual({
      column: 'description',
      value: '',
      write: 'sync',
      problem: `left out, because ${words}. Correct the field mapping.`,
    })
  })

  it.each([
    ['a field that only this incident shows', "{{ custom_fields['Note'] }}", 'Seen by Customers'],
    ['a role that nobody has', '{{ roles.Communications.email }}', ''],
    ['a name that is worked out', "{% assign name = 'Gone' %}{{ custom_fields[name] }}", ''],
    ['the new name of a field', "{{ custom_fields['Customers'] }}", '42'],
  ])('not %s', (_what, source, value) => {
    expect(first(source)).toEqual({ column: 'description', value, write: 'sync' })
  })

  describe('a field that the incident lacks', () => {
    const lacking = (known: KnownNames) =>
      render([mapping("{{ custom_fields['Unset'] }}")], {}, null, [], known).values[0]

    it('is not set when incident.io listed it after the incident was read', () => {
      expect(lacking({ ...names, current: ['custom_field'] })).toEqual({
        column: 'description',
        value: '',
        write: 'sync',
      })
    })

    it('may be gone when it was listed before', () => {
      const reason = 'incident.io does not say whether it still has the custom field "Unset"'
      expect(lacking({ ...names, current: ['role'] })).toMatchObject({
        value: '',
        problem: `left out, because ${reason}. The next change in incident.io asks again.`,
      })
    })
  })

  it('costs its own column alone', () => {
    const { values } = render(
      [mapping("{{ custom_fields['Gone'] }}"), mapping('{{ incident.name }}', { column: 'short_description' })],
      {},
      null,
      [],
      names,
    )
    expect(values.map(({ column, value }) => [column, value])).toEqual([
      ['description', ''],
      ['short_description', 'Payments are slow'],
    ])
  })

  it('is what a lookup warns of as well', () => {
    const lookup = { table: 'sys_user', column: 'email' }
    const [value] = render([mapping("{{ roles['Scribe'].email }}", { lookup })], {}, null, [], names).values
    expect(value).toEqual({
      column: 'description',
      value: '',
      write: 'sync',
      problem: expect.stringContaining('Scribe'),
    })
  })
})

describe('columns', () => {
  const lookup = { table: 'sys_user', column: 'email' }

  it('keeps create and sync apart, and passes lookups on with the value to look for', () => {
    expect(
      render([
        mapping('2', { column: 'urgency', write: 'create' }),
        mapping(" {{ roles['Incident Lead'].email }} ", { column: 'assigned_to', lookup }),
      ]).values,
    ).toEqual([
      { column: 'urgency', value: '2', write: 'create' },
      { column: 'assigned_to', value: 'lisa@example.com', write: 'sync', lookup },
    ])
  })

  it('passes on that there is nothing to look for', () => {
    expect(render([mapping(' {{ roles.Communications.email }} ', { lookup })])).toEqual({
      values: [{ column: 'description', value: '', write: 'sync', lookup }],
      notes: [],
    })
  })

  it('clears a column whose value became empty', () => {
    expect(render([mapping('{{ incident.summary }}')], { summary: '' }).values).toEqual([
      { column: 'description', value: '', write: 'sync' },
    ])
  })

  it('a later mapping of the same column replaces the earlier one', () => {
    expect(render([mapping('first'), mapping('second')]).values).toEqual([
      { column: 'description', value: 'second', write: 'sync' },
    ])
  })

  it('status mappings come on top, for incidents only', () => {
    const statuses = [{ targetTable: 'incident', category: 'live', statusId: '', values: { state: '2' } }]
    const mappings = [mapping('1', { column: 'state' })]
    expect(render(mappings, {}, null, statuses).values).toEqual([
      { column: 'state', value: '2', write: 'sync', status: true },
    ])
    expect(render(mappings, {}, aFollowUp(), statuses).values).toEqual([{ column: 'state', value: '1', write: 'sync' }])
  })

  it('cuts what would not fit the row, and says so', () => {
    const columns = Array.from({ length: 10 }, (_none, index) =>
      mapping('{{ incident.summary }}', { column: `u_${index}` }),
    )
    const { values } = render(columns, { summary: '"'.repeat(100_000) })
    expect(JSON.stringify(values).length).toBeLessThanOrEqual(60_000)
    expect(values).toHaveLength(10)
    for (const { warning } of values) expect(warning).toMatch(/^the sync carries \d+ characters of the value\.$/)
  })

  it('many broken columns fit the row too', () => {
    const columns = Array.from({ length: 500 }, (_none, index) =>
      mapping(`{{ incident.name | ${'n'.repeat(500)} }}`, { column: `u_${index}` }),
    )
    const { values } = render(columns)
    expect(JSON.stringify(values).length).toBeLessThanOrEqual(60_000)
    for (const { value, problem } of values)
      expect({ value, problem }).toEqual({ value: '', problem: expect.stringMatching(/./) })
  })
})

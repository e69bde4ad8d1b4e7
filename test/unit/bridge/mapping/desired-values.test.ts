import { desiredValues } from '../../../../bridge/mapping/desired-values.ts'
import type { FieldMapping, FollowUp, Incident, StatusMapping } from '../../../../bridge/mapping/types.ts'
import { aFollowUp, anIncident, aTemplate } from './samples.ts'

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
) =>
  desiredValues(
    aTemplate({ name: 'T', fieldMappings: mappings }),
    statuses,
    { incident: anIncident(incident), followUp },
    'RECORD_1',
  )

const rendered = (
  value: string,
  incident: Partial<Incident> = {},
  followUp: FollowUp | null = null,
): string | undefined => render([mapping(value)], incident, followUp).values[0]?.value

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
    [
      '{{ incident.nothing.at.all }}{{ nobody }}{{ custom_fields.None }}{{ roles.Communications.name }}{{ follow_up.title }}',
      '',
    ],
    ['{{ incident.constructor }}{{ incident.__proto__ }}{{ custom_fields.constructor }}', ''],
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

  it('a mapping without a column says so', () => {
    expect(render([mapping('x', { column: ' ' })])).toEqual({
      values: [],
      notes: ['Template "T": a field mapping without a column is left out.'],
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
    expect(render(mappings, {}, null, statuses).values).toEqual([{ column: 'state', value: '2', write: 'sync' }])
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

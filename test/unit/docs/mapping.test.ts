/** Every example in the admin's pages is parsed and run: the Liquid by the bridge's renderer, the conditions by its matcher. */
import { readFileSync } from 'node:fs'
import { readAttribute } from '../../../bridge/mapping/attribute.ts'
import { checkCondition } from '../../../bridge/mapping/condition.ts'
import { liquidScope } from '../../../bridge/mapping/liquid-scope.ts'
import { renderLiquid } from '../../../bridge/mapping/liquid.ts'
import { mappingProblem } from '../../../bridge/mapping/mapping-problem.ts'
import type { Condition, FollowUp } from '../../../bridge/mapping/types.ts'
import type { Operator } from '../../../src-sn/server/contract/vocabulary.ts'
import { aFollowUp, anIncident, noNames, severities } from '../bridge/mapping/samples.ts'

const pages = ['docs/mapping.md', 'docs/jira.md'].map(path => readFileSync(path, 'utf8'))
const mapping = pages[0] ?? ''

const fenced = [...mapping.matchAll(/```liquid\n([\s\S]*?)\n```/g)].map(found => found[1] ?? '')
const inTables = pages.flatMap(page =>
  [...page.replace(/^A name must exist\.[\s\S]*?\n\n/m, '').matchAll(/`([^`\n]*(?:\{\{|\{%)[^`\n]*)`/g)].map(
    found => found[1] ?? '',
  ),
)

const isForFollowUps = (source: string): boolean => source.includes('follow_up')

const render = (source: string): ReturnType<typeof renderLiquid> =>
  renderLiquid(
    source,
    liquidScope({
      incident: anIncident(),
      followUp: isForFollowUps(source) ? aFollowUp() : null,
      severityRanks: [],
      record: { table: 'incident', sysId: '' },
    }),
  )

test('the pages hold examples', () => {
  expect(fenced.length).toBeGreaterThan(7)
  expect(inTables.length).toBeGreaterThan(6)
})

test.each([...new Set([...fenced, ...inTables])])('the value %s means something', source => {
  const words = { sysId: 'x', column: 'description', value: source, write: 'sync', lookup: null } as const
  expect(mappingProblem(words, { recordType: isForFollowUps(source) ? 'follow_up' : 'incident', names: noNames })).toBe(
    '',
  )
  expect(render(source)).toHaveProperty('text')
})

test.each([
  ['{{ incident.reference }}: {{ incident.name }}', 'INC-123: Payments are slow'],
  ["{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}", '2'],
  ["{{ custom_fields['Affected team'] | default: 'Service Desk' }}", 'Payments'],
  ["{{ incident.created_at | date: '%Y-%m-%d %H:%M:%S' }}", '2026-11-22 03:00:00'],
  ["{{ roles['Incident Lead'].email | default: incident.creator.email }}", 'lisa@example.com'],
])('the page shows %s, and it gives %s', (source, text) => {
  expect(fenced).toContain(source)
  expect(render(source)).toEqual({ text })
})

const operators: Record<string, Operator> = {
  'is one of': 'is_one_of',
  'is none of': 'not_one_of',
  contains: 'contains',
  'is at least': 'at_least',
  'is at most': 'at_most',
}
const attributes: Record<string, string> = {
  Severity: 'severity',
  'Incident type': 'incident_type',
  'Status category': 'status_category',
  Name: 'name',
  Priority: 'priority',
  'Affected team': 'custom_field:CF_TEAM',
  'Customers affected': 'custom_field:CF_COUNT',
}
const options: Record<string, { id: string; rank: number | null }> = {
  Critical: severities.critical,
  Major: severities.major,
  Security: { id: 'TYPE_SECURITY', rank: null },
  Triage: { id: 'triage', rank: null },
  Payments: { id: 'OPT_PAY', rank: null },
  High: { id: 'PRIO_HIGH', rank: 3 },
}

/** "Severity, is at least, Major": attribute, operator, and an option or a `text`. */
function toCondition(words: string): Condition {
  const [label = '', operator = '', value = ''] = words.split(', ').map(part => part.trim())
  const text = /^`(.*)`$/.exec(value)?.[1]
  const option = text === undefined ? options[value] : undefined
  if (
    attributes[label] === undefined ||
    operators[operator] === undefined ||
    (text === undefined && option === undefined)
  ) {
    throw new Error(`The example "${words}" names something that does not exist`)
  }
  return {
    attribute: attributes[label],
    attributeLabel: label,
    operator: operators[operator],
    optionIds: option === undefined ? [] : [option.id],
    optionRanks: option === undefined ? [] : [option.rank],
    text: text ?? '',
    broken: false,
  }
}

const section = mapping.slice(mapping.indexOf('### Examples'), mapping.indexOf('## Fields'))
const examples = [...section.matchAll(/^\| (?!Wanted|---)([^|]+) \| ([^|]+) \|$/gm)].flatMap(
  ([, wanted = '', cell = '']) =>
    cell
      .replace(/^\(.*?\) /, '')
      .split('; ')
      .filter(part => !part.startsWith('Match:'))
      .map(words => [wanted.trim(), words.trim()] as const),
)

test('every condition of the examples table was found', () => expect(examples.length).toBe(9))

const check = (words: string, followUp: FollowUp | null) => {
  const condition = toCondition(words)
  return checkCondition(condition, readAttribute(condition.attribute, { incident: anIncident(), followUp }))
}

test.each(examples)('%s: "%s" can be judged', (_wanted, words) => {
  const result = check(words, aFollowUp())
  expect(result.explanation).not.toContain('never matches')
})

test('what the page promises of two of them holds', () => {
  const judge = (words: string): boolean => check(words, null).matched
  expect([
    judge('Severity, is one of, Critical'),
    judge('Severity, is at least, Major'),
    judge('Status category, is none of, Triage'),
  ]).toEqual([false, true, true])
})

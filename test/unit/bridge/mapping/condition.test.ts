import { readAttribute } from '../../../../bridge/mapping/attribute.ts'
import { checkCondition } from '../../../../bridge/mapping/condition.ts'
import type { Condition, FollowUp, Incident } from '../../../../bridge/mapping/types.ts'
import { conditionBoxes, operators } from '../../../../src-sn/server/contract/vocabulary.ts'
import type { AttributeKind, Operator } from '../../../../src-sn/server/contract/vocabulary.ts'
import { aCondition, aFollowUp, anIncident, severities } from './samples.ts'

const boxNames = ['options', 'text'] as const

type Row = [title: string, condition: Partial<Condition>, matched: boolean, incident?: Partial<Incident>]

const check = (changes: Partial<Condition>, incident: Partial<Incident> = {}, followUp: FollowUp | null = null) => {
  const condition = aCondition(changes)
  return checkCondition(condition, readAttribute(condition.attribute, { incident: anIncident(incident), followUp }))
}

const of = (attribute: string, operator: Operator, ...optionIds: string[]): Partial<Condition> => ({
  attribute,
  operator,
  optionIds,
})
const withText = (attribute: string, operator: Operator, text: string): Partial<Condition> => ({
  attribute,
  operator,
  text,
})
const ranked = (operator: Operator, ...optionRanks: (number | null)[]): Partial<Condition> => ({
  operator,
  optionIds: optionRanks.map((_rank, index) => `OPTION_${index}`),
  optionRanks,
})

const picked = (operator: Operator, ...optionLabels: string[]): Partial<Condition> => ({
  ...of('severity', operator, ...optionLabels.map(label => `SEV_${label.toUpperCase()}`)),
  optionLabels,
})

const noSeverity: Partial<Incident> = { severity: null }

describe('operators', () => {
  it.each<Row>([
    ['is_one_of with the id', of('severity', 'is_one_of', 'SEV_MAJOR', 'SEV_CRITICAL'), true],
    ['is_one_of without the id', of('severity', 'is_one_of', 'SEV_CRITICAL'), false],
    ['is_one_of on nothing set', of('severity', 'is_one_of', 'SEV_MAJOR'), false, noSeverity],
    ['is_one_of with lines of text, any case', withText('severity', 'is_one_of', 'critical\n MAJOR '), true],
    ['is_one_of with nothing picked', of('severity', 'is_one_of'), false],
    ['not_one_of with the id', of('severity', 'not_one_of', 'SEV_MAJOR'), false],
    ['not_one_of without the id', of('severity', 'not_one_of', 'SEV_MINOR'), true],
    ['not_one_of on nothing set', of('severity', 'not_one_of', 'SEV_MINOR'), true, noSeverity],
    ['not_one_of with nothing picked never matches', of('severity', 'not_one_of'), false],
    ['contains, any case', withText('name', 'contains', 'PAYMENTS'), true],
    ['contains what is not there', withText('name', 'contains', 'login'), false],
    ['contains with blank text', withText('name', 'contains', ' '), false],
    ['not_contains what is not there', withText('name', 'not_contains', 'login'), true],
    ['not_contains what is there', withText('name', 'not_contains', 'slow'), false],
    ['not_contains on nothing set', withText('summary', 'not_contains', 'slow'), true, { summary: '' }],
    ['starts_with', withText('name', 'starts_with', 'pay'), true],
    ['starts_with the middle', withText('name', 'starts_with', 'slow'), false],
    ['starts_with without text', withText('name', 'starts_with', ''), false],
    ['is_set', of('severity', 'is_set'), true],
    ['is_set on nothing', of('severity', 'is_set'), false, noSeverity],
    ['is_set on blanks', of('summary', 'is_set'), false, { summary: ' \n' }],
    ['is_not_set', of('severity', 'is_not_set'), false],
    ['is_not_set on nothing', of('severity', 'is_not_set'), true, noSeverity],
    ['at_least the same rank', ranked('at_least', 2), true],
    ['at_least a lower rank: ranks run upwards', ranked('at_least', 1), true],
    ['at_least a higher rank', ranked('at_least', 3), false],
    ['at_least on nothing set', ranked('at_least', 1), false, noSeverity],
    ['at_least takes the lowest of several', ranked('at_least', 3, 2), true],
    ['at_most the same rank', ranked('at_most', 2), true],
    ['at_most a higher rank', ranked('at_most', 3), true],
    ['at_most a lower rank', ranked('at_most', 1), false],
    ['at_least without known ranks', ranked('at_least', null), false],
    ['at_least without ranks at all', of('severity', 'at_least', 'SEV_MINOR'), false],
    ['at_most takes the highest of several', ranked('at_most', 1, 2), true],
    ['at_most on nothing set', ranked('at_most', 3), false, noSeverity],
    ['at_least goes by the ranks that are known', ranked('at_least', null, 2), true],
    ['at_least with rank zero', ranked('at_least', 0), true],
    ['at_least of options without order', { ...ranked('at_least', 1), attribute: 'incident_type' }, false],
    [
      'an operator nobody knows',
      { ...of('severity', 'is_one_of', 'SEV_MAJOR'), operator: { unknown: 'resembles' } },
      false,
    ],
    ['a broken condition', { ...of('severity', 'is_one_of', 'SEV_MAJOR'), broken: true }, false],
    // A removed option or attribute never widens: what would hold of everything else holds of nothing.
    ['not_one_of with a removed option', { ...of('severity', 'not_one_of', 'SEV_MINOR'), broken: true }, false],
    ['not_one_of whose every option is gone', { ...of('severity', 'not_one_of'), broken: true }, false],
    [
      'not_contains with a removed option',
      { ...of('custom_field:CF_REGION', 'not_contains', 'OPT_ASIA'), broken: true },
      false,
    ],
    [
      'not_contains on a removed field',
      { ...withText('custom_field:CF_OLD', 'not_contains', 'x'), broken: true },
      false,
    ],
    ['is_not_set on a removed field', { ...of('custom_field:CF_OLD', 'is_not_set'), broken: true }, false],
    [
      'is_set on a removed field that old incidents still have',
      { ...of('custom_field:CF_TEAM', 'is_set'), broken: true },
      false,
    ],
    ['at_most with a removed option', { ...ranked('at_most', 3), broken: true }, false],
    ['at_least with a removed option', { ...ranked('at_least', 1), broken: true }, false],
    [
      'is_one_of with one removed option among others',
      { ...of('severity', 'is_one_of', 'SEV_MAJOR', 'SEV_GONE'), broken: true },
      false,
    ],
  ])('%s', (...[, condition, matched, incident]) => {
    expect(check(condition, incident).matched).toBe(matched)
  })
})

describe('attributes of incidents', () => {
  it.each<Row>([
    ['incident_type', of('incident_type', 'is_one_of', 'TYPE_PLATFORM'), true],
    ['status', of('status', 'is_one_of', 'STATUS_FIXING'), true],
    ['status_category', of('status_category', 'is_one_of', 'live'), true],
    ['visibility', of('visibility', 'is_one_of', 'public'), true],
    ['mode', of('mode', 'is_one_of', 'retrospective'), false],
    [
      'a category the bridge has never heard of',
      of('status_category', 'is_one_of', 'frozen'),
      true,
      { status: { id: 'S', name: 'On ice', rank: null, category: 'frozen' } },
    ],
    ['summary over several lines', withText('summary', 'contains', 'cause unknown'), true],
    ['single select by option id', of('custom_field:CF_TEAM', 'is_one_of', 'OPT_PAY'), true],
    [
      'catalog entry by id, under another name by now',
      of('custom_field:CF_TEAM', 'is_one_of', 'OPT_PAY'),
      true,
      {
        customFields: [
          {
            id: 'CF_TEAM',
            name: 'Team',
            fieldType: 'single_select',
            optionIds: ['OPT_PAY'],
            values: ['Money'],
            externalIds: ['x'],
          },
        ],
      },
    ],
    ['single select by another id', of('custom_field:CF_TEAM', 'is_one_of', 'OPT_LOGIN'), false],
    ['multi select: one of several', of('custom_field:CF_REGION', 'is_one_of', 'OPT_US'), true],
    ['multi select: not_one_of one of several', of('custom_field:CF_REGION', 'not_one_of', 'OPT_US'), false],
    ['multi select contains an option', of('custom_field:CF_REGION', 'contains', 'OPT_EU'), true],
    ['text field', withText('custom_field:CF_NOTE', 'contains', 'customers'), true],
    ['link field', withText('custom_field:CF_LINK', 'starts_with', 'https://grafana'), true],
    ['numeric field at_least', withText('custom_field:CF_COUNT', 'at_least', '40'), true],
    ['numeric field at_most', withText('custom_field:CF_COUNT', 'at_most', '41'), false],
    [
      'numeric field is_one_of, however the number is written',
      withText('custom_field:CF_COUNT', 'is_one_of', '7\n42.0'),
      true,
    ],
    ['numeric field not_one_of', withText('custom_field:CF_COUNT', 'not_one_of', '042'), false],
    ['a severity is not called by its rank', withText('severity', 'is_one_of', '2'), false],
    ['text field is_one_of the whole text', withText('custom_field:CF_NOTE', 'is_one_of', 'seen by customers'), true],
    ['text field not_contains', withText('custom_field:CF_NOTE', 'not_contains', 'partners'), true],
    ['link field not_contains', withText('custom_field:CF_LINK', 'not_contains', 'grafana'), false],
    ['multi select not_contains an option', of('custom_field:CF_REGION', 'not_contains', 'OPT_ASIA'), true],
    ['multi select is_set', of('custom_field:CF_REGION', 'is_set'), true],
    ['status at_least, by the order of statuses', { ...ranked('at_least', 3), attribute: 'status' }, true],
    ['role contains a part of the name', withText('role:ROLE_LEAD', 'contains', 'karlin'), true],
    ['role not_one_of, held by nobody', withText('role:ROLE_COMMS', 'not_one_of', 'lisa karlin'), true],
    ['numeric field compared with no number', withText('custom_field:CF_COUNT', 'at_least', 'many'), false],
    ['a field the incident does not have is not set', of('custom_field:CF_OTHER', 'is_not_set'), true],
    ['role held by name', withText('role:ROLE_LEAD', 'is_one_of', 'lisa karlin'), true],
    ['role contains a part of the e-mail address', withText('role:ROLE_LEAD', 'contains', '@example.com'), true],
    [
      'role does not contain what its e-mail address holds',
      withText('role:ROLE_LEAD', 'not_contains', '@example.com'),
      false,
    ],
    ['role does not contain what its name holds', withText('role:ROLE_LEAD', 'not_contains', 'Karlin'), false],
    ['role does not contain another address', withText('role:ROLE_LEAD', 'not_contains', '@example.org'), true],
    ['role starts with the e-mail address', withText('role:ROLE_LEAD', 'starts_with', 'lisa@'), true],
    ['role starts with the middle of the e-mail address', withText('role:ROLE_LEAD', 'starts_with', '@example'), false],
    ['role not_one_of by e-mail address', withText('role:ROLE_LEAD', 'not_one_of', 'LISA@example.com'), false],
    ['role held by e-mail address', withText('role:ROLE_LEAD', 'is_one_of', 'lisa@example.com'), true],
    ['role held by nobody', of('role:ROLE_COMMS', 'is_not_set'), true],
    ['a role the incident does not have', of('role:ROLE_SCRIBE', 'is_set'), false],
    ['an attribute nobody knows', of('weather', 'is_not_set'), false],
    ['an attribute without its id', of('custom_field:', 'is_not_set'), false],
    ['an attribute of follow-ups', of('priority', 'is_not_set'), false],
  ])('%s', (...[, condition, matched, incident]) => {
    expect(check(condition, incident).matched).toBe(matched)
  })
})

describe('attributes of follow-ups', () => {
  it.each<Row>([
    ['priority', of('priority', 'is_one_of', 'PRIO_HIGH'), true],
    ['priority by rank', { attribute: 'priority', operator: 'at_least', optionIds: ['P'], optionRanks: [2] }, true],
    ['labels', withText('labels', 'is_one_of', 'debt'), true],
    ['labels it does not have', of('labels', 'is_one_of', 'security'), false],
    ['follow_up_status', of('follow_up_status', 'is_one_of', 'outstanding'), true],
    ['a priority it does not have', of('priority', 'not_one_of', 'PRIO_HIGH'), false],
    ['priority at_most', { attribute: 'priority', operator: 'at_most', optionIds: ['P'], optionRanks: [2] }, false],
    ['labels contain a part', withText('labels', 'contains', 'monitor'), true],
    ['labels do not contain', withText('labels', 'not_contains', 'security'), true],
    ['labels is_set', of('labels', 'is_set'), true],
    ['follow_up_status is none of', of('follow_up_status', 'not_one_of', 'completed', 'not_doing'), true],
    ['the severity of its incident', of('severity', 'is_one_of', 'SEV_MAJOR'), true],
    ['the severity of its incident by rank', ranked('at_least', 2), true],
    ['the status category of its incident', of('status_category', 'is_one_of', 'live'), true],
    ['the visibility of its incident', of('visibility', 'is_one_of', 'private'), false],
    ['the name of its incident', withText('name', 'starts_with', 'payments'), true],
    ['a custom field of its incident', of('custom_field:CF_TEAM', 'is_one_of', 'OPT_PAY'), true],
    ['a role of its incident', withText('role:ROLE_LEAD', 'is_one_of', 'Lisa Karlin'), true],
  ])('%s', (_title, condition, matched) => {
    expect(check(condition, {}, aFollowUp()).matched).toBe(matched)
  })
})

describe('a value left over in a box that the operator does not use counts for nothing', () => {
  const attributeOf: Record<AttributeKind, string> = {
    option: 'severity',
    text: 'custom_field:CF_NOTE',
    number: 'custom_field:CF_COUNT',
    role: 'role:ROLE_LEAD',
  }
  const bare: Partial<Incident> = { severity: null, customFields: [], roles: [] }
  /** Values that would decide if they counted: some match the incident, some do not. */
  const contents = {
    options: [
      { optionIds: ['SEV_MAJOR'], optionRanks: [1] },
      { optionIds: ['SEV_MINOR'], optionRanks: [99] },
    ],
    text: ['Major', '1', '99', '42', 'seen by customers', 'lisa@example.com', 'nothing like it', 'no\nnumber'].map(
      text => ({
        text,
      }),
    ),
  }
  const cases = operators.flatMap(operator =>
    (['option', 'text', 'number', 'role'] as const).flatMap(kind => {
      const used = conditionBoxes[operator][kind]
      return used === undefined ? [] : [{ operator, kind, used, unused: boxNames.filter(box => !used.includes(box)) }]
    }),
  )

  it.each(cases.filter(({ unused }) => unused.length > 0))(
    '$kind $operator: $unused',
    ({ operator, kind, used, unused }) => {
      const base = { attribute: attributeOf[kind], attributeKind: kind, operator }
      const wanted = used.length === 0 ? [{}] : used.flatMap((box): Partial<Condition>[] => contents[box])
      for (const incident of [{}, bare])
        for (const values of wanted)
          for (const leftover of unused.flatMap((box): Partial<Condition>[] => contents[box]))
            expect(check({ ...base, ...leftover, ...values }, incident)).toEqual(
              check({ ...base, ...values }, incident),
            )
    },
  )

  it.each(cases.filter(({ used }) => used.length > 0))(
    '$kind $operator: nothing in the boxes that it uses never matches, whatever the others hold',
    ({ operator, kind, unused }) => {
      for (const leftover of [{}, ...unused.flatMap((box): Partial<Condition>[] => contents[box])])
        expect(check({ attribute: attributeOf[kind], operator, ...leftover }).matched).toBe(false)
    },
  )

  it('of the two that were reported', () => {
    const minor = { severity: severities.minor }
    expect(check({ ...ranked('at_least', 3), text: '1' }, minor).matched).toBe(false)
    const five = {
      customFields: [{ id: 'CF_COUNT', name: 'Customers', fieldType: 'numeric', optionIds: [], values: ['5'] }],
    }
    const atLeast100 = { ...ranked('at_least', 1), attribute: 'custom_field:CF_COUNT', text: '100' }
    expect(check(atLeast100, five).matched).toBe(false)
  })
})

describe('explanations show the value seen and the value wanted', () => {
  it.each<[string, Partial<Condition>, Partial<Incident>, string]>([
    [
      'is one of',
      { ...picked('is_one_of', 'Major', 'Minor') },
      {},
      'Severity is "Major", which is one of "Major", "Minor"',
    ],
    ['is one of, missed', picked('is_one_of', 'Minor'), {}, 'Severity is "Major", which is not one of "Minor"'],
    ['is none of', picked('not_one_of', 'Minor'), {}, 'Severity is "Major", which is not one of "Minor"'],
    ['is none of, missed', picked('not_one_of', 'Major'), {}, 'Severity is "Major", which is one of "Major"'],
    [
      'is one of lines',
      withText('severity', 'is_one_of', 'Low\n High '),
      {},
      'Severity is "Major", which is not one of "Low", "High"',
    ],
    ['contains', withText('severity', 'contains', 'min'), {}, 'Severity is "Major", which does not contain "min"'],
    [
      'does not contain',
      withText('severity', 'not_contains', 'maj'),
      {},
      'Severity is "Major", which does contain "maj"',
    ],
    ['starts with', withText('severity', 'starts_with', 'Ma'), {}, 'Severity is "Major", which does start with "Ma"'],
    [
      'starts with, missed',
      withText('severity', 'starts_with', 'aj'),
      {},
      'Severity is "Major", which does not start with "aj"',
    ],
    ['is set', of('severity', 'is_set'), {}, 'Severity is "Major", which is set'],
    ['is set, missed', of('severity', 'is_set'), noSeverity, 'Severity is not set, and has to be set'],
    ['is not set', of('severity', 'is_not_set'), noSeverity, 'Severity is not set, as it has to be'],
    ['is not set, missed', of('severity', 'is_not_set'), {}, 'Severity is "Major", and must not be set'],
    [
      'is at least',
      { ...ranked('at_least', 3), optionLabels: ['Critical'] },
      { severity: severities.minor },
      'Severity is "Minor", which is not at least "Critical"',
    ],
    [
      'is at most',
      { ...ranked('at_most', 3), optionLabels: ['Critical'] },
      { severity: severities.minor },
      'Severity is "Minor", which is at most "Critical"',
    ],
    [
      'a number',
      { ...withText('custom_field:CF_COUNT', 'at_least', '100'), attributeLabel: 'Customers' },
      {},
      'Customers is "42", which is not at least "100"',
    ],
    [
      'nothing set, compared',
      { ...ranked('at_least', 3), optionLabels: ['Critical'] },
      noSeverity,
      'Severity is not set, which is not at least "Critical"',
    ],
    [
      'several values',
      { ...of('custom_field:CF_REGION', 'is_one_of', 'X'), attributeLabel: 'Regions', optionLabels: ['Asia'] },
      {},
      'Regions is "EU", "US", which is not one of "Asia"',
    ],
    [
      'a person, by name and address',
      { ...withText('role:ROLE_LEAD', 'not_contains', '@example.com'), attributeLabel: 'Lead' },
      {},
      'Lead is "Lisa Karlin" (lisa@example.com), which does contain "@example.com"',
    ],
    [
      'an app that sends no labels: the ids',
      of('severity', 'is_one_of', 'SEV_MINOR'),
      {},
      'Severity is "Major", which is not one of "SEV_MINOR"',
    ],
    [
      'very many picked values',
      picked('is_one_of', ...Array.from({ length: 12 }, (_each, index) => `S${index}`)),
      {},
      `Severity is "Major", which is not one of ${Array.from({ length: 10 }, (_each, index) => `"S${index}"`).join(', ')}, 2 more`,
    ],
    [
      'a long value, cut',
      { ...of('summary', 'is_set'), attributeLabel: 'Summary' },
      { summary: 'x'.repeat(500) },
      `Summary is "${'x'.repeat(79)}…", which is set`,
    ],
    [
      'no order',
      { ...ranked('at_least', 1), attribute: 'incident_type', attributeLabel: 'Type' },
      {},
      'Type never matches: "Platform" has no rank and is no number',
    ],
    [
      'broken',
      { ...of('severity', 'is_one_of', 'A'), broken: true },
      {},
      'Severity never matches: the attribute or a picked value no longer exists in incident.io',
    ],
    [
      'broken, in the words of the app',
      { ...of('severity', 'is_one_of', 'A'), broken: true, problem: 'Removed in incident.io: the option "Low".' },
      {},
      'Severity never matches: Removed in incident.io: the option "Low"',
    ],
    [
      'an operator that does not go with the attribute',
      { ...withText('custom_field:CF_COUNT', 'not_contains', '1'), attributeLabel: 'Customers' },
      {},
      'Customers never matches: "does not contain" does not go with a number',
    ],
    [
      'a number that is none',
      { ...withText('custom_field:CF_COUNT', 'not_one_of', '1,000'), attributeLabel: 'Customers' },
      {},
      'Customers never matches: "1,000" is no number',
    ],
    [
      'unknown attribute',
      { ...of('weather', 'is_set'), attributeLabel: '' },
      {},
      'weather never matches: the bridge knows no attribute "weather"',
    ],
    [
      'unknown operator',
      { ...of('severity', 'is_one_of', 'A'), operator: { unknown: 'resembles' } },
      {},
      'Severity never matches: the bridge knows no operator "resembles"',
    ],
  ])('%s', (_title, condition, incident, explanation) => {
    expect(check(condition, incident).explanation).toBe(explanation)
  })
})

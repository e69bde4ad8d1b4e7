import { chooseTemplate } from '../../../../bridge/mapping/choose-template.ts'
import type { Condition, Template } from '../../../../bridge/mapping/types.ts'
import { operators } from '../../../../src-sn/server/contract/vocabulary.ts'
import { aCondition, aFollowUp, aFollowUpTemplate, anIncident, aTemplate, severityIs } from './samples.ts'

const incident = anIncident()
const choose = (templates: Template[], keeping: string | null = null) =>
  chooseTemplate(templates, 'incident', { incident, followUp: null }, keeping)

const matching = severityIs('SEV_MAJOR')
const failing = severityIs('SEV_MINOR')
const template = (name: string, changes: Partial<Template> = {}): Template =>
  aTemplate({ sysId: name, name, ...changes })

describe("the vendor's rules", () => {
  it.each<[string, Template[], string | null]>([
    ['no template has conditions: the first takes all', [template('A'), template('B')], 'A'],
    ['no template at all: no ticket', [], null],
    ['Create tickets off: the template does not exist', [template('A', { active: false }), template('B')], 'B'],
    ['all off: no ticket', [template('A', { active: false })], null],
    [
      'conditions of a template that is off do not count',
      [template('A', { active: false, conditions: [failing] }), template('B')],
      'B',
    ],
    ['a condition exists and matches', [template('A', { conditions: [matching] })], 'A'],
    ['a condition exists and fails: no ticket', [template('A', { conditions: [failing] })], null],
    [
      'the first that matches',
      [
        template('A', { conditions: [failing] }),
        template('B', { conditions: [matching] }),
        template('C', { conditions: [matching] }),
      ],
      'B',
    ],
    [
      'one without conditions among others does not take the incident',
      [template('A'), template('B', { conditions: [matching] })],
      'B',
    ],
    ['and is no fallback unless it is set as one', [template('A', { conditions: [failing] }), template('B')], null],
    [
      'the fallback takes what nothing matches',
      [template('A', { conditions: [failing] }), template('B', { fallback: true })],
      'B',
    ],
    [
      'a fallback with conditions of its own',
      [template('A', { conditions: [failing], fallback: true }), template('B', { conditions: [failing] })],
      'A',
    ],
    [
      'a match beats a fallback that comes first',
      [template('A', { fallback: true }), template('B', { conditions: [matching] })],
      'B',
    ],
    [
      'the first of two fallbacks',
      [template('A', { conditions: [failing] }), template('B', { fallback: true }), template('C', { fallback: true })],
      'B',
    ],
    [
      'a fallback that is off',
      [template('A', { conditions: [failing] }), template('B', { fallback: true, active: false })],
      null,
    ],
    ['all: one failing condition is enough', [template('A', { conditions: [matching, failing] })], null],
    ['any: one matching condition is enough', [template('A', { match: 'any', conditions: [failing, matching] })], 'A'],
    ['any: none matches', [template('A', { match: 'any', conditions: [failing, failing] })], null],
    ['a broken condition never matches', [template('A', { conditions: [{ ...matching, broken: true }] })], null],
    [
      'any: a broken condition spoils no other',
      [template('A', { match: 'any', conditions: [{ ...matching, broken: true }, matching] })],
      'A',
    ],
    [
      'all: a broken condition fails the template',
      [template('A', { conditions: [matching, { ...matching, broken: true }] })],
      null,
    ],
    [
      'a broken condition is a condition: the template does not take everything',
      [template('A', { conditions: [{ ...failing, broken: true }] }), template('B')],
      null,
    ],
    ['templates for follow-ups do not count', [aFollowUpTemplate(), template('A')], 'A'],
    ['nor do their conditions', [aFollowUpTemplate({ conditions: [failing] }), template('A')], 'A'],
  ])('%s', (_title, templates, expected) => {
    expect(choose(templates).template?.name ?? null).toBe(expected)
  })

  it('chooses among the templates for follow-ups, by the follow-up and its incident', () => {
    const priority = aCondition({ attribute: 'priority', attributeLabel: 'Priority', optionIds: ['PRIO_HIGH'] })
    const templates = [template('A'), aFollowUpTemplate({ name: 'F', conditions: [priority, matching] })]
    expect(chooseTemplate(templates, 'follow_up', { incident, followUp: aFollowUp() }, null).template?.name).toBe('F')
  })
})

describe('a removed or broken condition takes nothing', () => {
  /** Each of these matches the incident as long as nothing is removed. */
  const sound: Partial<Condition>[] = [
    { operator: 'is_one_of', optionIds: ['SEV_MAJOR'] },
    { operator: 'not_one_of', optionIds: ['SEV_MINOR'] },
    { operator: 'contains', text: 'maj' },
    { operator: 'not_contains', text: 'min' },
    { operator: 'starts_with', text: 'ma' },
    { operator: 'is_set' },
    { attribute: 'custom_field:CF_GONE', operator: 'is_not_set' },
    { operator: 'at_least', optionIds: ['SEV_MINOR'], optionRanks: [1] },
    { operator: 'at_most', optionIds: ['SEV_CRITICAL'], optionRanks: [3] },
  ]
  const takes = (match: 'all' | 'any', ...conditions: Condition[]): boolean =>
    choose([template('A', { match, conditions })]).template !== null

  it('has a row for each operator', () => {
    expect(sound.map(({ operator }) => operator)).toEqual(operators)
  })

  it.each(sound.flatMap(one => (['all', 'any'] as const).map(match => ({ ...one, match }))))(
    '$operator under $match: it takes nothing, and other conditions count as before',
    ({ match, ...changes }) => {
      const whole = aCondition(changes)
      const gone = { ...whole, broken: true, problem: 'Removed in incident.io: the option "X".' }
      expect(takes(match, whole)).toBe(true)
      expect(takes(match, gone)).toBe(false)
      expect(takes(match, gone, failing)).toBe(false)
      expect(takes(match, gone, gone)).toBe(false)
      expect(takes(match, gone, matching)).toBe(match === 'any')
      expect(choose([template('A', { match, conditions: [gone] })]).decision).toMatch(
        /^No ticket.*\n"A" is not used: Severity never matches: Removed in incident\.io: the option "X"\.$/,
      )
    },
  )
})

describe('a record that exists keeps its template', () => {
  const moved = [template('A', { conditions: [matching] }), template('B', { conditions: [failing] })]

  it.each<[string, Template[], string | null, string | null]>([
    ['although another matches today', moved, 'B', 'B'],
    ['although nothing matches today', [template('B', { conditions: [failing] })], 'B', 'B'],
    [
      'although its Create tickets is off',
      [template('A', { conditions: [matching] }), template('B', { active: false })],
      'B',
      'B',
    ],
    ['no other one takes it when the template was deleted', moved, 'GONE', null],
    [
      'nor when the template is for follow-ups now',
      [...moved, aFollowUpTemplate({ sysId: 'F', name: 'F' })],
      'F',
      null,
    ],
    ["no record: today's conditions decide", moved, null, 'A'],
    ['a row without a template decides afresh', moved, '', 'A'],
  ])('%s', (_title, templates, keeping, expected) => {
    expect(choose(templates, keeping).template?.name ?? null).toBe(expected)
  })
})

describe('the decision', () => {
  it('names the winner and, for each other, the first condition that failed with the value seen', () => {
    const summarySet = aCondition({ attribute: 'summary', attributeLabel: 'Summary', operator: 'is_not_set' })
    const { decision } = choose([
      template('Off', { active: false }),
      template('Minor only', { conditions: [failing, summarySet] }),
      template('Major', { conditions: [matching] }),
      template('Major too', { conditions: [matching] }),
      template('Plain', { fallback: true }),
    ])
    expect(decision.split('\n')).toEqual([
      'Template "Major" is used: Severity is "Major", which is one of "SEV_MAJOR".',
      '"Off" is not used: "Create tickets" is off.',
      '"Minor only" is not used: Severity is "Major", which is not one of "SEV_MINOR".',
      '"Major too" is not used: it matches too (Severity is "Major", which is one of "SEV_MAJOR"), but comes later in the order.',
      '"Plain" is not used: it has no conditions, so it is used only as fallback.',
    ])
  })

  it.each<[string, Template[], string | null, RegExp]>([
    [
      'first of all',
      [template('A'), template('B')],
      null,
      /^Template "A" is used: no template has conditions.*\n"B" is not used: it comes later in the order\.$/,
    ],
    [
      'fallback',
      [template('A', { conditions: [failing] }), template('B', { fallback: true })],
      null,
      /^Template "B" is used: nothing matches, and it is the fallback\.\n"A"/,
    ],
    [
      'none',
      [template('A', { conditions: [failing] })],
      null,
      /^No ticket: no conditions match, and no fallback template is set\.\n"A" is not used: Severity is "Major"/,
    ],
    ['nothing configured', [], null, /^No ticket: no template of this kind has "Create tickets" on\.$/],
    [
      'kept',
      [template('A', { conditions: [matching] }), template('B', { conditions: [failing] })],
      'B',
      /^Template "B" keeps this ticket: its record exists already\. Without a record it would use "A"\.\n"A" is not used: it matches today/,
    ],
    [
      'kept, and nothing has conditions',
      [template('A'), template('B')],
      'B',
      /^Template "B" keeps this ticket: .*\n"A" is not used: the record exists already\.$/,
    ],
    [
      'kept, but switched off',
      [template('A', { conditions: [matching] }), template('B', { active: false })],
      'B',
      /^Template "B" keeps this ticket, and its "Create tickets" is off: the record stays as it is and is no longer updated until it is on again\. Without a record it would use "A"\.\n"A" is not used: it matches today \(.*\), but the record exists already\.$/,
    ],
    [
      'deleted',
      [template('A'), template('B')],
      'GONE',
      /^No template updates this record: the one that it came from was deleted, so the record stays as it is and is no longer updated\. Without a record it would use "A"\.\n"A" is not used: the record exists already\.\n"B" is not used: the record exists already\.$/,
    ],
    [
      'of another kind by now',
      [template('A', { conditions: [failing] }), aFollowUpTemplate({ sysId: 'F', name: 'F' })],
      'F',
      /^No template updates this record: "F", which it came from, is for other tickets now, so .* Without a record it would get no ticket\./,
    ],
  ])('says why: %s', (_title, templates, keeping, words) => {
    expect(choose(templates, keeping).decision).toMatch(words)
  })

  it('reads the same before and after the record exists, so that a redelivery writes nothing', () => {
    const templates = [template('A', { conditions: [matching] }), template('B', { fallback: true })]
    expect(choose(templates, 'A')).toEqual(choose(templates, null))
  })
})

describe('test incidents are for templates on trial, and real ones for the others', () => {
  const trial = template('T', { trial: true })
  it.each<[string, string, Template[], string | null, string]>([
    ['a real one', 'standard', [trial, template('A')], 'A', 'it takes test incidents alone ("Trial")'],
    ['a test incident', 'test', [template('A'), trial], 'T', 'it takes no test incidents ("Trial" is off)'],
    [
      'conditions of the others do not count',
      'test',
      [template('A', { conditions: [matching] }), trial],
      'T',
      '"Trial"',
    ],
    ['no template on trial', 'test', [template('A')], null, 'on and takes test incidents ("Trial")'],
    ['one that is off', 'test', [template('T', { trial: true, active: false })], null, '"Create tickets" is off'],
    ['no other', 'standard', [trial], null, 'has "Create tickets" on.'],
  ])('%s', (_what, mode, templates, expected, sentence) => {
    const subject = { incident: anIncident({ mode }), followUp: null }
    const { template: chosen, decision } = chooseTemplate(templates, 'incident', subject, null)
    expect(chosen?.name ?? null).toBe(expected)
    expect(decision).toContain(sentence)
  })

  it('a record keeps the template that it came from, whatever that takes now', () => {
    const subject = { incident: anIncident({ mode: 'test' }), followUp: null }
    expect(chooseTemplate([template('A'), trial], 'incident', subject, 'A').template?.name).toBe('A')
  })
})

test('verdict and reasons stand beside the sentences in codes', () => {
  const off = template('OFF', { active: false })
  const codesOf = (templates: Template[], keeping: string | null = null) => {
    const { verdict, notUsed } = choose(templates, keeping)
    return [verdict, ...notUsed.map(({ template: name, because }) => `${name} ${because}`)]
  }
  expect([
    codesOf([]),
    codesOf([off, template('A'), template('B')]),
    codesOf([template('A', { conditions: [matching] }), template('B', { conditions: [failing] }), template('C')]),
    codesOf([template('A', { conditions: [failing] }), template('B', { fallback: true })]),
    codesOf([template('A', { conditions: [failing] }), template('T', { trial: true })]),
    codesOf([template('A'), template('B')], 'B'),
    codesOf([template('A'), off], 'OFF'),
    codesOf([template('A')], 'GONE'),
    codesOf([template('A'), aFollowUpTemplate({ sysId: 'F' })], 'F'),
  ]).toEqual([
    ['none_is_on'],
    ['first', 'OFF off', 'B later'],
    ['conditions_match', 'B conditions_fail', 'C fallback_only'],
    ['fallback', 'A conditions_fail'],
    ['conditions_fail', 'A conditions_fail', 'T for_tests'],
    ['kept', 'A record_exists'],
    ['kept_but_off', 'A record_exists'],
    ['kept_was_deleted', 'A record_exists'],
    ['kept_is_for_others', 'A record_exists'],
  ])
})

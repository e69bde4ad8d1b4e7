/** What attributes and options are called in a mapping file, and what a name means. */
import {
  findAttribute,
  findOption,
  nameAttribute,
  nameOption,
  unknownWords,
} from '../../../../src-sn/server/mapping/names.ts'
import type { Catalogue } from '../../../../src-sn/server/mapping/names.ts'

const attribute = (sysId: string, key: string, label: string, removed = false) => ({
  sysId,
  key,
  label,
  kind: 'option' as const,
  removed,
  ofFollowUps: false,
})
const option = (sysId: string, label: string, removed = false, of = 'a1') => ({
  sysId,
  attribute: of,
  externalId: `id-${sysId}`,
  label,
  rank: null,
  removed,
})
const catalogue: Catalogue = {
  attributes: [
    attribute('a1', 'severity', 'Severity'),
    attribute('a2', 'custom_field:1', 'Team'),
    attribute('a3', 'custom_field:2', 'Area'),
    attribute('a4', 'custom_field:3', 'Area'),
    attribute('a5', 'custom_field:4', 'Team', true),
  ],
  options: [
    option('o1', 'Critical'),
    option('o2', 'Major', true),
    option('o3', 'Minor', true),
    option('o4', 'Minor', true),
    option('o5', 'Critical', true),
    option('o6', 'Critical', false, 'a2'),
  ],
}

test.each([
  ['severity', 'a1'],
  ['custom_field:Team', 'a2'],
  ['custom_field:4', 'a5'],
  ['custom_field:Area', 'ambiguous'],
  ['Severity', 'missing'],
])('the attribute %s: %s', (name, expected) => {
  const found = findAttribute(catalogue, name)
  expect(typeof found === 'string' ? found : found.sysId).toBe(expected)
})

test.each([
  ['a1', 'Critical', 'o1'],
  ['a2', 'Critical', 'o6'],
  ['a1', 'Major', 'o2'],
  ['a1', 'Minor', 'ambiguous'],
  ['a1', 'id-o3', 'o3'],
  ['a1', 'id-o6', 'missing'],
])('the option of %s called %s: %s', (of, name, expected) => {
  const found = findOption(catalogue, of, name)
  expect(typeof found === 'string' ? found : found.sysId).toBe(expected)
})

test.each([
  ['a1', 'severity'],
  ['a2', 'custom_field:Team'],
  ['a3', 'custom_field:2'],
  ['a5', 'custom_field:4'],
  ['gone', ''],
])('%s is written as "%s"', (sysId, name) => expect(nameAttribute(catalogue, sysId)).toBe(name))

test.each([
  ['o1', 'Critical'],
  ['o2', 'Major'],
  ['o3', 'id-o3'],
  ['o5', 'id-o5'],
  ['gone', ''],
])('option %s is written as "%s"', (sysId, name) => expect(nameOption(catalogue, sysId)).toBe(name))

test.each([
  ['missing', 'incident.io has no option "x" here.'],
  ['ambiguous', 'more than one option is called "x" here.'],
] as const)('a name that is %s: %s', (why, words) => expect(unknownWords('option', 'x', why)).toContain(words))

import { parseTemplateValues } from '../../../../src-sn/server/platform/template-values.ts'

test.each([
  ['', {}],
  ['^EQ', {}],
  ['state=1^urgency=2^impact=2^EQ', { state: '1', urgency: '2', impact: '2' }],
  ['state=1', { state: '1' }],
  ['close_notes=a^^b^state=6^EQ', { close_notes: 'a^b', state: '6' }],
  ['close_notes=a=b^EQ', { close_notes: 'a=b' }],
  ['close_notes=^EQ', { close_notes: '' }],
  ['close_notes=x^^^^y^state=6', { close_notes: 'x^^y', state: '6' }],
  ['=1^nonsense^state=2^EQ', { state: '2' }],
  ['state=1^state=2^EQ', { state: '2' }],
])('%j', (stored, values) => {
  expect(parseTemplateValues(stored)).toEqual(values)
})

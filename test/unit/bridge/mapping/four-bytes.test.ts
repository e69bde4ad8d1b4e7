/** Emoji and other characters of four bytes on their way to ServiceNow. */
import fc from 'fast-check'
import { desiredValues } from '../../../../bridge/mapping/desired-values.ts'
import { withoutFourBytes } from '../../../../bridge/mapping/four-bytes.ts'
import type { FieldMapping } from '../../../../bridge/mapping/types.ts'
import { workNoteText } from '../../../../bridge/mapping/work-note.ts'
import { anIncident, aTemplate, anUpdate, aConfiguration } from './samples.ts'

const fourBytes = /[\u{10000}-\u{10ffff}]/u

test.each([
  ['an emoji', 'Checkout 🔥 down', 'Checkout :fire: down'],
  ['several without a space', '🔥🚒', ':fire::fire_engine:'],
  ['a skin tone', '👍🏽 thanks', ':+1: thanks'],
  ['one made of several', '👩‍💻 is on call', ':woman_technologist: is on call'],
  ['a flag', 'Only 🇩🇪', 'Only :de:'],
  ['a mark of its own after it', '🛠️ works', ':hammer_and_wrench: works'],
  ['of three bytes', '❤️ ✅ ⚠️ – “done” 日本', '❤️ ✅ ⚠️ – “done” 日本'],
  ['styled letters', '𝐏𝟏 outage', 'P1 outage'],
  ['a letter without another form', '𠮷野', '\ufffd野'],
  ['half a character', 'a\ud83d', 'a\ud83d'],
  ['none', 'Payments are down', 'Payments are down'],
])('%s', (_which, text, plain) => {
  expect(withoutFourBytes(text)).toBe(plain)
})

test('of any text nothing of four bytes is left, and the rest stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const plain = withoutFourBytes(text)
      expect(fourBytes.test(plain)).toBe(false)
      if (!fourBytes.test(text)) expect(plain).toBe(text)
    }),
  )
})

describe('of a mapped value', () => {
  const valueOf = (mapping: Partial<FieldMapping>, jira?: { project: string; issueType: string }) => {
    const fieldMappings = [
      { column: 'short_description', value: '{{ incident.name }}', write: 'sync', lookup: null, ...mapping } as const,
    ]
    const template = { ...aTemplate({ fieldMappings }), ...(jira === undefined ? {} : { jira }) }
    const subject = { incident: anIncident({ name: 'Checkout 🔥 down' }), followUp: null }
    return desiredValues(template, aConfiguration(), subject, '').values[0]?.value
  }

  test.each([
    ['a plain column takes the name', valueOf({}), 'Checkout :fire: down'],
    ['a Full UTF-8 column takes the emoji', valueOf({ fullUtf8: true }), 'Checkout 🔥 down'],
    ['Jira takes the emoji', valueOf({}, { project: 'OPS', issueType: 'Bug' }), 'Checkout 🔥 down'],
    [
      'a mapping may write one itself',
      valueOf({ value: '🚨 {{ incident.name }}' }),
      ':rotating_light: Checkout :fire: down',
    ],
  ])('%s', (_which, value, wanted) => {
    expect(value).toBe(wanted)
  })
})

test('a work note names them, in the message and in names, and is never too long', () => {
  const text = workNoteText(anUpdate({ message: 'Rolled back 🎉', updater: { name: 'Lisa 🦊', email: null } }))
  expect(text).toContain('Lisa :fox_face: posted')
  expect(text).toContain('Rolled back :tada:')
  const long = workNoteText(
    anUpdate({ message: '🇩🇪'.repeat(10_000), updater: { name: '🇩🇪'.repeat(100), email: null } }),
  )
  expect(long.length).toBeLessThanOrEqual(32_000)
})

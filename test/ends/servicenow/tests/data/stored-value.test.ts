/** What the database makes of a text. */
import { createDataLayer } from '../../data-layer.ts'
import { seedFourBytes } from '../../platform-data/seed.ts'
import { toStored } from '../../records/stored-value.ts'
import type { ColumnDef } from '../../seams.ts'
import { newInstance } from './instance.ts'

const { store, platform, options } = newInstance()

const column = (changes: Partial<ColumnDef>): ColumnDef => {
  const given = platform.dictionary.columns('incident').get('short_description')
  if (given === undefined) throw new Error('no such column')
  return { ...given, ...changes }
}

test.each([
  ['a plain column loses characters of four bytes', {}, 'a🔥b', 'a????b'],
  ['a column of journal entries too', { type: 'journal_input' }, 'a🔥b', 'a????b'],
  ['one that was made for them keeps them', { type: 'string_full_utf8', keepsFourBytes: true }, 'a🔥b', 'a🔥b'],
  ['characters of three bytes stay', {}, '✅ – 日本', '✅ – 日本'],
  ['a text is cut at its length', { maxLength: 5 }, 'abcdefgh', 'abcde'],
  ['at 255 characters too', { maxLength: 255 }, 'a'.repeat(300), 'a'.repeat(255)],
  ['above 255 it is stored whole, whatever the length says', { maxLength: 256 }, 'a'.repeat(5000), 'a'.repeat(5000)],
])('%s', (_what, changes, given, stored) => {
  expect(toStored(column(changes), given)).toBe(stored)
})

test('the whole database may keep them', () => {
  seedFourBytes(store, options)
  const again = createDataLayer(store, { send: () => ({ error: 'nobody listens', code: 1 }) }, options)
  expect(again.dictionary.columns('incident').get('short_description')?.keepsFourBytes).toBe(true)
})

/** Characters of four bytes, such as emoji: plain text columns and journals of ServiceNow do not keep them (KB0621602). */
import { emojiToName } from 'gemoji'

const fourBytes = /[\u{10000}-\u{10ffff}]/u
const skinTones = /[\u{1f3fb}-\u{1f3ff}]/gu
/** Says only that the character before it is shown as an emoji. */
const shownAsEmoji = '\ufe0f'
const unknownCharacter = '\ufffd'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text in characters of up to three bytes: an emoji by its name (`:fire:`), a styled letter as the plain one. */
export function withoutFourBytes(text: string): string {
  // Within words of ASCII there is nothing to look at.
  return text.replace(/[^\0-\x7f]+/g, run => (fourBytes.test(run) ? namedRun(run) : run))
}

const namedRun = (run: string): string =>
  Array.from(characters.segment(run), ({ segment }) => (fourBytes.test(segment) ? named(segment) : segment)).join('')

function named(character: string): string {
  const toneless = character.replace(skinTones, '')
  const name = nameOf(toneless)
  if (name !== undefined) return `:${name}:`
  const parts = [...toneless].filter(part => part !== shownAsEmoji && part !== '\u200d')
  return parts.length === 0 ? unknownCharacter : parts.map(namedAlone).join('')
}

function namedAlone(part: string): string {
  if (!fourBytes.test(part)) return part
  const name = nameOf(part)
  if (name !== undefined) return `:${name}:`
  const plain = part.normalize('NFKC')
  return fourBytes.test(plain) ? unknownCharacter : plain
}

const nameOf = (character: string): string | undefined =>
  emojiToName[character] ??
  emojiToName[`${character}${shownAsEmoji}`] ??
  emojiToName[character.replace(shownAsEmoji, '')]

/** What is wrong with a value, in words: the same sentence before the write and after it. */
import { short } from './json.ts'

export function cutWords(value: string, length: number): string {
  return `${value.length} characters, but the column holds ${length}: the rest is cut off.`
}

export function choiceWords(value: string, choices: readonly string[]): string {
  return `"${short(value)}" is not one of its choices (${choices.join(', ')}). Correct the mapping or add the choice.`
}

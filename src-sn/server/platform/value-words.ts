/** What is wrong with a value, in words: the same sentence before the write and after it. */
import { short } from './json.ts'

export function cutWords(value: string, length: number): string {
  return `${value.length} characters, but the column holds ${length}: the rest is cut off.`
}

/** What the choice list of a column offers. */
export interface Choices {
  readonly values: readonly string[]
  /** The column whose value decides what is offered; '' when none does. */
  readonly parent: string
  /** That value; null when nobody knows it. Then `values` are all that the list has. */
  readonly given: string | null
}

export function choiceWords(value: string, choices: Choices): string {
  return `"${short(value)}" is ${noChoice(choices)}. Correct the mapping or add the choice.`
}

/** Is this what a ticket says of a value that is no choice? */
export function isChoiceLine(line: string): boolean {
  return /^[^:]*: ".*" is not one of its choices/.test(line)
}

/** "not one of its choices", with the choices there are. */
export function noChoice({ values, parent, given }: Choices): string {
  const where =
    parent === '' || given === null ? '' : ` where ${parent} is ${given === '' ? 'empty' : `"${short(given)}"`}`
  return `not one of its choices${where} (${values.join(', ') || 'none'})`
}

/** The shape of a cause, and words that several causes share. */
import type { ProblemParts } from './key.ts'

/** `passes`: it goes away by itself. `setting`: an admin changes a setting. `somebody`: a person decides what becomes of it. */
export type ProblemClass = 'passes' | 'setting' | 'somebody'

export interface Cause {
  readonly class: ProblemClass
  /** One sentence. */
  readonly cause: string
  /** What it means for the records. */
  readonly explanation: string
  readonly whatToDo: string
}

export type CauseOf = (parts: ProblemParts) => Cause

/** "the column close_code", "the columns close_code and state". */
export function columnWords(column: string): string {
  const names = column.split('+').filter(name => name !== '')
  const shown = names.map(name => (name === 'more' ? 'others' : name))
  if (shown.length < 2) return shown.length === 0 ? 'a column' : `the column ${shown.join('')}`
  return `the columns ${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`
}

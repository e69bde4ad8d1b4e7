/** The shape of a cause, and words that several causes share. */

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

/** What of a key the sentences speak of. */
export interface CauseParts {
  readonly direction: 'in' | 'out'
  readonly code: string
  readonly table: string
  readonly column: string
  readonly status: string
}

export type CauseOf = (parts: CauseParts) => Cause

/** "the column close_code", "the columns close_code and state". */
export function columnWords(column: string): string {
  const names = column.split('+').filter(name => name !== '')
  const shown = names.map(name => (name === 'more' ? 'others' : name))
  if (shown.length < 2) return shown.length === 0 ? 'some column' : `the column ${shown.join('')}`
  return `the columns ${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`
}

export const CLASS_WORDS: Readonly<Record<ProblemClass, string>> = {
  passes: 'Passes by itself',
  setting: 'Needs a setting',
  somebody: 'Needs somebody',
}

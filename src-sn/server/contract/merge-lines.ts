/** The sentences about a column of which the record keeps, or just gave up, another value than incident.io's. */
import type { Base } from './merge.ts'

export interface Kept {
  readonly column: string
  readonly base: Base
  /** incident.io's words, short enough for a sentence. */
  readonly wanted: string
  /** The name of who changed the column, '' when nobody knows. */
  readonly editor: string
  readonly system: 'ServiceNow' | 'Jira'
}

/** '' when there is nothing to say. A state that is not moved has words of its own: see the app. */
export function lineAbout({ column, base, wanted, editor, system }: Kept): string {
  const isFound = editor === '' && (base.stays === 'found' || base.stays === 'found_replaced')
  const changed = isFound
    ? `${column}: had another value when the record was linked`
    : `${column}: changed in ${system}${editor === '' ? '' : ` by ${editor}`}`
  const asked = wanted === '' ? 'no value' : `"${wanted}"`
  switch (base.stays) {
    case 'person':
    case 'found':
      return `${changed}, and that value stays. incident.io has ${asked}.`
    case 'replaced':
    case 'found_replaced':
      return `${changed}. The new value of incident.io, ${asked}, replaced it.`
    case 'tied':
      return `${column}: stays as it is, because a column that is written together with it keeps another value. incident.io has ${asked}.`
    case 'needed':
      return `${column}: incident.io has no value any more. The old one stays, because ${system} needs a value here.`
    case 'closed':
    case 'final':
      return `${changed}, and the record is not active any more, so that value stays.`
    case '':
      return ''
  }
}

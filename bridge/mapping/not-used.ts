/** Why a template does not make the ticket of an incident or follow-up: for people in words, for the log in a code. */
import type { Template } from './types.ts'

export type NotUsed =
  'off' | 'for_tests' | 'not_for_tests' | 'fallback_only' | 'conditions_fail' | 'later' | 'record_exists'

/** One template against the subject: why it would be chosen, or why not. */
export interface Evaluation {
  readonly template: Template
  readonly matched: boolean
  readonly reason: string
}

export const hasConditions = (template: Template): boolean => template.conditions.length > 0

interface Reason {
  readonly because: NotUsed
  readonly words: string
}

/** Why the template does not take the ticket. `chosen`: the one that does. */
export function whyNotUsed(template: Template, evaluations: readonly Evaluation[], chosen: Template | null): Reason {
  const own = evaluations.find(one => one.template === template)
  return own === undefined ? whyNotAsked(template) : whyNot(own, chosen, evaluations)
}

function whyNotAsked({ active, trial = false }: Template): Reason {
  if (!active) return { because: 'off', words: '"Create tickets" is off' }
  return trial
    ? { because: 'for_tests', words: 'it takes test incidents alone ("Trial")' }
    : { because: 'not_for_tests', words: 'it takes no test incidents ("Trial" is off)' }
}

function whyNot(own: Evaluation, chosen: Template | null, evaluations: readonly Evaluation[]): Reason {
  const place = evaluations.findIndex(one => one.template === chosen)
  const because = place === -1 || evaluations.indexOf(own) < place ? 'record_exists' : 'later'
  const words = because === 'later' ? 'comes later in the order' : 'the record exists already'
  if (!evaluations.some(one => hasConditions(one.template)))
    return { because, words: because === 'later' ? `it ${words}` : words }
  if (!own.matched)
    return { because: hasConditions(own.template) ? 'conditions_fail' : 'fallback_only', words: own.reason }
  return because === 'later'
    ? { because, words: `it matches too (${own.reason}), but ${words}` }
    : { because, words: `it matches today (${own.reason}), but ${words}` }
}
